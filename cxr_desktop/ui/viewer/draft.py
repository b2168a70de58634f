"""What is being drawn: points placed one by one, by clicks or by drags, until there are enough."""

from __future__ import annotations

from uuid import uuid4

from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.ui.viewer.tools import ASKING, Tool, fewest_points, most_points

Point = tuple[float, float]
_IN_PAIRS = {Kind.COBB, Kind.CARDIOTHORACIC}


class Draft:
    """The points of one thing that a tool draws.

    Parameters
    ----------
    tool
        Which tool.
    """

    def __init__(self, tool: Tool) -> None:
        self.tool = tool
        self.points: tuple[Point, ...] = ()

    @property
    def is_begun(self) -> bool:
        """Whether a point is placed."""
        return bool(self.points)

    @property
    def is_whole(self) -> bool:
        """Whether it can take no more points."""
        return len(self.points) >= most_points(self.tool)

    @property
    def asks(self) -> str:
        """What is to be done next."""
        return ASKING[self.tool].at(len(self.points))

    def place(self, point: Point) -> None:
        """Place the next point."""
        self.points = (*self.points, point)

    def ended(self) -> Annotation | None:
        """Return what was drawn, or None while there are too few points."""
        if len(self.points) < fewest_points(self.tool):
            return None
        return Annotation(uuid4().hex, self.tool.kind, self.points)

    def seen(self, pointer: Point | None) -> Annotation | None:
        """Return what it would be with the pointer as its next point, or None while there are too few."""
        points = self.points if pointer is None or self.is_whole else (*self.points, pointer)
        if self.tool.kind is Kind.TEXT or len(points) < fewest_points(self.tool):
            return None
        return Annotation("draft", self.tool.kind, points)

    def lines(self, pointer: Point | None) -> tuple[tuple[Point, ...], ...]:
        """Return the lines so far, to the pointer."""
        points = self.points if pointer is None else (*self.points, pointer)
        if not self.points:
            return ()
        if self.tool.kind in _IN_PAIRS:
            return tuple(points[start : start + 2] for start in range(0, len(points), 2))
        return (points,)
