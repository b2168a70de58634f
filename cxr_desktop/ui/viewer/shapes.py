"""The geometry of drawn things on the screen: outlines, handles, what lies under the pointer."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING

from cxr_desktop.core.measure.annotation import Annotation, Kind, width_axis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Point = tuple[float, float]
_ROUND = 72  # corners of an ellipse on the screen


def outline(annotation: Annotation) -> tuple[tuple[Point, ...], ...]:
    """Return the lines that draw a thing, in film coordinates; a closed one ends where it begins."""
    points = annotation.points
    make = _OUTLINES.get(annotation.kind)
    return (points,) if make is None else make(points)


def _cobb(p: Sequence[Point]) -> tuple[tuple[Point, ...], ...]:
    between = (_middle(p[0], p[1]), _middle(p[2], p[3]))
    return ((p[0], p[1]), (p[2], p[3]), between)


def _rectangle(p: Sequence[Point]) -> tuple[tuple[Point, ...], ...]:
    (x1, y1), (x2, y2) = p
    return (((x1, y1), (x2, y1), (x2, y2), (x1, y2), (x1, y1)),)


def _ellipse(p: Sequence[Point]) -> tuple[tuple[Point, ...], ...]:
    (x1, y1), (x2, y2) = p
    x, y, a, b = (x1 + x2) / 2, (y1 + y2) / 2, (x2 - x1) / 2, (y2 - y1) / 2
    turns = [2 * pi * step / _ROUND for step in range(_ROUND + 1)]
    return (tuple((x + a * cos(turn), y + b * sin(turn)) for turn in turns),)


def _level(p: Sequence[Point]) -> tuple[tuple[Point, ...], ...]:
    """Return each width as a line across the chest with a foot to its second point, which may lie higher or lower."""
    lines, axis = [], width_axis(p)
    for start, stop in zip(p[::2], p[1::2], strict=True):
        lines.append((start, (start[0], stop[1]) if axis else (stop[0], start[1]), stop))
    return tuple(lines)


_OUTLINES: dict[Kind, Callable[[Sequence[Point]], tuple[tuple[Point, ...], ...]]] = {
    Kind.COBB: _cobb,
    Kind.RECTANGLE: _rectangle,
    Kind.ELLIPSE: _ellipse,
    Kind.POLYGON: lambda p: ((*p, p[0]),),
    Kind.CARDIOTHORACIC: _level,
}


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def moved(annotation: Annotation, right: float, down: float) -> Annotation:
    """Return a thing moved on the film."""
    return replace(annotation, points=tuple((x + right, y + down) for x, y in annotation.points))


def with_point(annotation: Annotation, index: int, place: Point) -> Annotation:
    """Return a thing with one of its points elsewhere."""
    points = annotation.points
    return replace(annotation, points=(*points[:index], place, *points[index + 1 :]))


def distance_to(lines: Iterable[Sequence[Point]], place: Point) -> float:
    """Return how far a place is from the nearest of some lines."""
    return min((_to_line(line, place) for line in lines), default=float("inf"))


def _to_line(line: Sequence[Point], place: Point) -> float:
    if len(line) == 1:
        return hypot(place[0] - line[0][0], place[1] - line[0][1])
    return min(_to_step(one, other, place) for one, other in pairwise(line))


def _to_step(one: Point, other: Point, place: Point) -> float:
    x, y = other[0] - one[0], other[1] - one[1]
    length = x * x + y * y
    share = 0.0 if not length else ((place[0] - one[0]) * x + (place[1] - one[1]) * y) / length
    share = min(max(share, 0.0), 1.0)
    return hypot(place[0] - one[0] - share * x, place[1] - one[1] - share * y)
