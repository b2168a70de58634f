"""Heat where no lung can be: in the film's corners, and on letters burned into it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from scipy import ndimage
from scipy.spatial import ConvexHull

from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import strength
from cxr_desktop.core.trust.heat_findings import CornerHeat, Letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cxr_desktop.core.film.geometry import FieldOfView
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap

CORNER = 0.15
"""Side of a corner as a share of the film's side."""

_LONG_SIDE = 512
# of a letter, in pixels of a film whose longer side is 512
_LEAST_AREA, _MOST_AREA = 30, 1600
_LEAST_SIDE, _MOST_SIDE = 9, 56
_STROKE = 7  # no stroke of a letter is wider
_CONTRAST = 50  # grey levels that a stroke stands above its surroundings
_FILL = (0.15, 0.85)  # share of its box that a letter's strokes cover
_SOLID = 0.74  # share of its convex hull: the ends of ribs and pieces of wire cover more
_SPREAD = 22.0  # grey levels: a letter stands on even ground


def corner_heat(heatmap: Heatmap, film_shape: tuple[int, int]) -> CornerHeat:
    """Return how much of a map's heat lies in the film's corners; `film_shape` is (H, W)."""
    height, width = film_shape
    seen, grid = heatmap.field_of_view, heatmap.values.shape[0]
    rows = _at_ends(np.linspace(seen.top, seen.bottom, grid + 1), height)
    columns = _at_ends(np.linspace(seen.left, seen.right, grid + 1), width)
    corners = rows[:, None] * columns[None, :]  # share of each cell in a corner
    heat = strength(heatmap)
    row, column = np.unravel_index(int(heat.argmax()), heat.shape)
    total = float(heat.sum())
    share = float((heat * corners).sum()) / total if total > 0 else 0.0
    return CornerHeat(share, float(corners.mean()), bool(total > 0 and corners[row, column] >= 0.5))


def _at_ends(edges: NDArray[np.float64], length: int) -> NDArray[np.float64]:
    """Return which share of each interval between edges lies in the first or last `CORNER` of a length."""
    reach = CORNER * length
    low, high = edges[:-1], edges[1:]
    first = np.clip(np.minimum(high, reach) - np.maximum(low, 0), 0, None)
    last = np.clip(np.minimum(high, length) - np.maximum(low, length - reach), 0, None)
    return np.asarray((first + last) / (high - low))


def find_letters(film: Radiograph) -> tuple[Letter, ...]:
    """Return letters and markers burned into a film, by their looks.

    A letter is bright, small and thin in its strokes, and stands out from even ground: what a white top-hat of the
    stroke's width leaves, cut at a contrast and sorted by size, outline and ground. Ribs are wider, vessels fainter,
    wires straighter. It finds the common markers of lead, not all writing.
    """
    grey, scale = _small(film)
    thin = ndimage.white_tophat(grey, size=_STROKE + 2)
    labels, _ = ndimage.label(thin > _CONTRAST, structure=np.ones((3, 3)))
    found = []
    for index, box in enumerate(ndimage.find_objects(labels), start=1):
        if _is_letter(grey, labels == index, box):
            rows, columns = box
            found.append(
                Letter(
                    columns.start * scale,
                    rows.start * scale,
                    (columns.stop - columns.start) * scale,
                    (rows.stop - rows.start) * scale,
                )
            )
    return tuple(found)


def _small(film: Radiograph) -> tuple[NDArray[np.float32], float]:
    """Return the film through its default window at 512 pixels, and how many film pixels one of its is."""
    picture = Image.fromarray(apply_window(film.pixels, film.window))
    scale = max(film.width, film.height) / _LONG_SIDE
    size = max(1, round(film.width / scale)), max(1, round(film.height / scale))
    return np.asarray(picture.resize(size, Image.Resampling.BILINEAR), dtype=np.float32), scale


def _is_letter(grey: NDArray[np.float32], inside: NDArray[np.bool_], box: tuple[slice, slice]) -> bool:
    height, width = (part.stop - part.start for part in box)
    area = int(inside[box].sum())
    has_size = _LEAST_AREA <= area <= _MOST_AREA and max(height, width) <= _MOST_SIDE
    if not has_size or height < _LEAST_SIDE or not _FILL[0] <= area / (height * width) <= _FILL[1]:
        return False
    around = tuple(slice(max(0, part.start - 4), part.stop + 4) for part in box)
    ground = grey[around][~ndimage.binary_dilation(inside[around], iterations=2)]
    if ground.size < 20:
        return False
    stands_out = ground.std() < _SPREAD and grey[inside].mean() - np.median(ground) > _CONTRAST
    return bool(stands_out and area / _hull_area(inside[box]) < _SOLID)


def _hull_area(inside: NDArray[np.bool_]) -> float:
    """Return the area of the convex hull of the pixels' corners."""
    y, x = np.nonzero(inside)
    corners = np.concatenate([np.stack([y + down, x + right], axis=1) for down in (0, 1) for right in (0, 1)])
    return float(ConvexHull(corners).volume)


def with_heat(letters: Sequence[Letter], heatmap: Heatmap) -> tuple[Letter, ...]:
    """Return the letters with the strongest heat of the cells that each touches, as a share of the map's peak."""
    heat = strength(heatmap)
    return tuple(replace(letter, strength=_strongest(letter, heat, heatmap.field_of_view)) for letter in letters)


def _strongest(letter: Letter, heat: NDArray[np.float32], seen: FieldOfView) -> float:
    part = heat[cells_of(letter, seen, heat.shape[0])]
    return float(part.max()) if part.size else 0.0


def cells_of(letter: Letter, seen: FieldOfView, cells: int) -> tuple[slice, slice]:
    """Return the rows and columns of the cells of a map over `seen` that a letter touches."""
    rows = _touched(letter.top - seen.top, letter.height, seen.height / cells, cells)
    return rows, _touched(letter.left - seen.left, letter.width, seen.width / cells, cells)


def _touched(start: float, length: float, cell: float, cells: int) -> slice:
    first, last = int(np.floor(start / cell)), int(np.ceil((start + length) / cell))
    return slice(min(max(first, 0), cells), min(max(last, 0), cells))
