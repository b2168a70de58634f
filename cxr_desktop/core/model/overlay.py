"""Drawing a heat map where the network looked.

The map is scaled by its own positive peak, never from minimum to maximum: zero stays zero, so that noise is not drawn
as evidence. Cell (row, column) of the 14 x 14 grid covers ``FieldOfView.cell(row, column)``; between the centres of
the cells values are interpolated bilinearly, beyond the outer centres they stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.model.colours import DEFAULT, colour_map

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.model.prediction import Heatmap

OPACITY, THRESHOLD = 0.5, 0.15
_PATCH = 448  # finer than the eye sees in a map of 14 x 14
_CONTOUR_GRID = 112


def strength(heatmap: Heatmap) -> NDArray[np.float32]:
    """Return the map as shares of its peak, (14, 14) float32 in [0, 1]; all zero without evidence."""
    if not heatmap.has_evidence:
        return np.zeros_like(heatmap.values)
    shares: NDArray[np.float32] = np.maximum(heatmap.values, 0) / heatmap.values.max()
    return shares


def render_patch(
    heatmap: Heatmap, *, colours: str = DEFAULT, opacity: float = OPACITY, threshold: float = THRESHOLD
) -> NDArray[np.uint8]:
    """Return the overlay of the field of view alone, RGBA (448, 448, 4) uint8, to be stretched over it."""
    places = (np.arange(_PATCH) + 0.5) / _PATCH
    return _painted(_sampled(strength(heatmap), places, places), colours, opacity, threshold)


def render_overlay(
    heatmap: Heatmap,
    shape: tuple[int, ...],
    *,
    colours: str = DEFAULT,
    opacity: float = OPACITY,
    threshold: float = THRESHOLD,
) -> NDArray[np.uint8]:
    """Return the overlay of the whole film of shape (H, W), RGBA (H, W, 4) uint8, transparent outside what was seen.

    Parameters
    ----------
    colours
        One of `colours.COLOUR_MAPS`.
    opacity
        How much the strongest heat covers the film, 0-1.
    threshold
        Share of the peak, 0-1, below which nothing is drawn.
    """
    seen = heatmap.field_of_view
    down = (np.arange(shape[0]) + 0.5 - seen.top) / seen.height
    across = (np.arange(shape[1]) + 0.5 - seen.left) / seen.width
    painted = _painted(_sampled(strength(heatmap), down, across), colours, opacity, threshold)
    painted[(down < 0) | (down > 1)] = 0
    painted[:, (across < 0) | (across > 1)] = 0
    return painted


def contour_lines(heatmap: Heatmap, threshold: float = THRESHOLD) -> list[NDArray[np.float64]]:
    """Return the edges of the heat above a share of the peak as polylines (K, 2) of x, y in film coordinates."""
    if not heatmap.has_evidence:
        return []
    from contourpy import contour_generator  # noqa: PLC0415 - only contours need it

    places = (np.arange(_CONTOUR_GRID) + 0.5) / _CONTOUR_GRID
    seen = heatmap.field_of_view
    generator = contour_generator(
        seen.left + places * seen.width,
        seen.top + places * seen.height,
        _sampled(strength(heatmap), places, places),
    )
    return [np.asarray(line, dtype=np.float64) for line in generator.lines(threshold)]


def blend(film: NDArray[np.uint8], overlay: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the film (H, W) under the overlay (H, W, 4) as RGB (H, W, 3) uint8."""
    alpha = overlay[..., 3:].astype(np.float32) / 255
    mixed = film[..., None] * (1 - alpha) + overlay[..., :3] * alpha
    return np.rint(mixed).astype(np.uint8)


def _sampled(
    grid: NDArray[np.float32], down: NDArray[np.floating], across: NDArray[np.floating]
) -> NDArray[np.float32]:
    """Return the bilinear values of a grid at places given as shares of its height and width."""
    rows, columns = _weights(down, grid.shape[0]), _weights(across, grid.shape[1])
    return np.asarray(rows @ grid @ columns.T, dtype=np.float32)


def _weights(places: NDArray[np.floating], cells: int) -> NDArray[np.float32]:
    """Return how much each cell counts at each place, (len(places), cells)."""
    position = np.clip(places * cells - 0.5, 0, cells - 1)
    weights = np.maximum(0, 1 - np.abs(position[:, None] - np.arange(cells)))
    return np.asarray(weights, dtype=np.float32)


def _painted(heat: NDArray[np.float32], colours: str, opacity: float, threshold: float) -> NDArray[np.uint8]:
    painted = np.empty((*heat.shape, 4), dtype=np.uint8)
    painted[..., :3] = colour_map(colours)[np.rint(np.clip(heat, 0, 1) * 255).astype(np.uint8)]
    # weak heat fades out, so that the threshold cuts no hard edge into the film
    fade = np.clip((heat - threshold) / max(1e-6, 0.5 * (1 - threshold)), 0, 1)
    painted[..., 3] = np.rint(255 * opacity * fade)
    return painted
