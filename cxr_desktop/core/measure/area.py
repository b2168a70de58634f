"""The area of a drawn region, in pixels, as far as it lies on the film."""

from __future__ import annotations

from math import asin, pi
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.measure.annotation import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.measure.annotation import Annotation

Point = tuple[float, float]
_STEPS = 4096  # of the sum over a cut ellipse: its area is exact to a millionth


def area_on_film(annotation: Annotation, height: int, width: int) -> float:
    """Return the area of a region on a film of (H, W) pixels; what sticks out is cut off."""
    points = annotation.points
    if annotation.kind is Kind.POLYGON:
        return _polygon(points, height, width)
    xs, ys = sorted(x for x, _ in points), sorted(y for _, y in points)
    if annotation.kind is Kind.ELLIPSE:
        return _ellipse((xs[0], xs[1]), (ys[0], ys[1]), height, width)
    across, down = min(xs[1], width) - max(xs[0], 0.0), min(ys[1], height) - max(ys[0], 0.0)
    return max(across, 0.0) * max(down, 0.0)


def _ellipse(x: Point, y: Point, height: int, width: int) -> float:
    """Sum the heights over the widths that lie on the film; with x = a sin(turn) nothing is steep at the ends."""
    a, b, middle, level = (x[1] - x[0]) / 2, (y[1] - y[0]) / 2, (x[0] + x[1]) / 2, (y[0] + y[1]) / 2
    if not a or not b:
        return 0.0
    if x[0] >= 0 and y[0] >= 0 and x[1] <= width and y[1] <= height:
        return pi * a * b
    first, last = (asin(min(max((edge - middle) / a, -1.0), 1.0)) for edge in (0.0, float(width)))
    step = (last - first) / _STEPS
    cosines = np.cos(first + (np.arange(_STEPS) + 0.5) * step)
    heights = np.minimum(level + b * cosines, height) - np.maximum(level - b * cosines, 0)
    return float((np.maximum(heights, 0) * a * cosines).sum() * step)


def _polygon(points: Sequence[Point], height: int, width: int) -> float:
    """Cut at the four edges (Sutherland and Hodgman 1974), then sum (Gauss)."""
    left = list(points)
    for axis, edge, sign in ((0, 0.0, 1), (0, float(width), -1), (1, 0.0, 1), (1, float(height), -1)):
        left = _cut(left, axis, edge, sign)
    if not left:
        return 0.0
    corners = np.array(left)
    across, down = (corners - corners[0]).T
    return float(abs(across @ np.roll(down, -1) - down @ np.roll(across, -1)) / 2)


def _cut(points: list[Point], axis: int, edge: float, sign: int) -> list[Point]:
    """Return a polygon's part on one side of a line; where it crosses, it gets a corner."""
    kept: list[Point] = []
    for before, here in zip([*points[-1:], *points[:-1]], points, strict=True):
        was, now = sign * (before[axis] - edge), sign * (here[axis] - edge)
        if (was < 0) != (now < 0):
            share = was / (was - now)
            kept.append((before[0] + share * (here[0] - before[0]), before[1] + share * (here[1] - before[1])))
        if now >= 0:
            kept.append(here)
    return kept
