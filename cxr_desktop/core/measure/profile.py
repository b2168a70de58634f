"""The values of a film along a line."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph

Point = tuple[float, float]


@dataclass(frozen=True, eq=False, slots=True)
class Profile:
    """Values along a line.

    Parameters
    ----------
    places
        (n,) float64, distance from the line's start in `unit`, n at least 2.
    values
        (n,) float64: modality values where the film has them, else pixel values.
    unit
        "mm" or "px".
    """

    places: NDArray[np.float64]
    values: NDArray[np.float64]
    unit: str


def profile(film: Radiograph, start: Point, stop: Point) -> Profile:
    """Return the values from one place of a film to another, one for each pixel of length, linearly interpolated.

    Beside the film its edge goes on. Both places are in film coordinates.
    """
    from scipy.ndimage import map_coordinates  # noqa: PLC0415 - the window stands sooner without it

    count = max(2, ceil(hypot(stop[0] - start[0], stop[1] - start[1])) + 1)
    x, y = np.linspace(start[0], stop[0], count), np.linspace(start[1], stop[1], count)
    left, right = _reach(x.min(), x.max(), film.width)
    top, bottom = _reach(y.min(), y.max(), film.height)
    part = film.pixels[top:bottom, left:right].astype(np.float64)
    values = map_coordinates(part, [y - 0.5 - top, x - 0.5 - left], order=1, mode="nearest")
    linear = film.meaning.modality if film.meaning is not None else None
    if linear is not None:
        values = linear.slope * values + linear.intercept
    spacing = film.spacing
    across, down, unit = (1.0, 1.0, "px") if spacing is None else (spacing.column, spacing.row, "mm")
    length = hypot((stop[0] - start[0]) * across, (stop[1] - start[1]) * down)
    return Profile(np.linspace(0, length, count), values, unit)


def _reach(low: float, high: float, size: int) -> tuple[int, int]:
    """Return the pixels that a line's values come from, at least one."""
    start = min(max(int(low) - 1, 0), size - 1)
    return start, max(min(int(high) + 2, size), start + 1)
