"""Which pixels lie in a drawn region: those whose centre does."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.measure.annotation import Kind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.measure.annotation import Annotation

REGIONS = (Kind.ELLIPSE, Kind.RECTANGLE, Kind.POLYGON)


@dataclass(frozen=True, eq=False, slots=True)
class Region:
    """A part of a film.

    Parameters
    ----------
    rows, columns
        The smallest part of the film that holds it.
    mask
        Shape (rows, columns) bool: which pixels of that part belong to it.
    """

    rows: slice
    columns: slice
    mask: NDArray[np.bool_]


def region(annotation: Annotation, height: int, width: int) -> Region:
    """Return the pixels of an ellipse, a rectangle or a polygon on a film of (H, W) pixels.

    A pixel counts when its centre is inside; of a polygon that crosses itself, what is enclosed an odd number of
    times is inside.

    Raises
    ------
    ValueError
        For another kind.
    """
    if annotation.kind not in REGIONS:
        msg = f"{annotation.kind} is no region"
        raise ValueError(msg)
    points = np.array(annotation.points)
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    rows, columns = _span(top, bottom, height), _span(left, right, width)
    x = np.arange(columns.start, columns.stop) + 0.5
    y = np.arange(rows.start, rows.stop) + 0.5
    if annotation.kind is Kind.RECTANGLE:
        mask = np.ones((len(y), len(x)), bool)
    elif annotation.kind is Kind.ELLIPSE:
        across = (x - (left + right) / 2) / max((right - left) / 2, 1e-9)
        down = (y - (top + bottom) / 2) / max((bottom - top) / 2, 1e-9)
        mask = across[None, :] ** 2 + down[:, None] ** 2 <= 1
    else:
        mask = _polygon(points, x, y)
    return Region(rows, columns, mask)


def _span(start: float, stop: float, size: int) -> slice:
    """Return the pixels whose centres lie from `start` to `stop`."""
    first = min(max(ceil(start - 0.5), 0), size)
    return slice(first, max(min(floor(stop - 0.5) + 1, size), first))


def _polygon(points: NDArray[np.float64], x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Count for each row where the edges cross its middle: between an odd and an even crossing is inside."""
    changes = np.zeros((len(y), len(x) + 1), np.uint8)  # it may overflow: odd stays odd
    for (x1, y1), (x2, y2) in zip(points, np.roll(points, -1, axis=0), strict=True):
        rows = np.flatnonzero((y1 <= y) != (y2 <= y))
        crossing = x1 + (y[rows] - y1) * (x2 - x1) / (y2 - y1) if len(rows) else y[rows]
        changes[rows, np.searchsorted(x, crossing)] += 1  # each row once for an edge
    return np.asarray(np.cumsum(changes, axis=1, dtype=np.uint8)[:, :-1] & 1, dtype=np.bool_)
