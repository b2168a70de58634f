"""The tools of the light box: what each draws, how many points it takes, and what it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.measure.annotation import POINTS, Kind


class Tool(StrEnum):
    """What the left button does."""

    HAND = "hand"  # moves the film; picks and moves what is drawn
    LENGTH = "length"
    ANGLE = "angle"
    COBB = "cobb"
    ELLIPSE = "ellipse"
    RECTANGLE = "rectangle"
    POLYGON = "polygon"
    ARROW = "arrow"
    TEXT = "text"
    CARDIOTHORACIC = "cardiothoracic"
    WINDOW_REGION = "window_region"  # a rectangle whose values make the window
    PROFILE = "profile"  # a line whose values are plotted

    @property
    def kind(self) -> Kind:
        """What it draws; the region of a window is a rectangle, a profile a length, and neither is kept."""
        return _TEMPORARY.get(self) or Kind(self.value)

    @property
    def is_kept(self) -> bool:
        """Whether what it draws is a measurement."""
        return self is not Tool.HAND and self not in _TEMPORARY


_TEMPORARY = {Tool.WINDOW_REGION: Kind.RECTANGLE, Tool.PROFILE: Kind.LENGTH}


@dataclass(frozen=True, slots=True)
class Asking:
    """What a tool asks for, one phrase for each point; the last holds for all further ones."""

    phrases: tuple[str, ...]

    def at(self, placed: int) -> str:
        """Return what is asked for when so many points are placed."""
        return tr(self.phrases[min(placed, len(self.phrases) - 1)])


ASKING = {
    Tool.LENGTH: Asking((mark("Length: drag from one end to the other"), mark("Length: click the other end"))),
    Tool.ANGLE: Asking(
        (mark("Angle: end of one leg"), mark("Angle: the corner"), mark("Angle: end of the other leg"))
    ),
    Tool.COBB: Asking(
        (
            mark("Cobb angle: drag along the upper vertebra's upper end plate"),
            mark("Cobb angle: other end of that end plate"),
            mark("Cobb angle: drag along the lower vertebra's lower end plate"),
            mark("Cobb angle: other end of this end plate"),
        )
    ),
    Tool.ELLIPSE: Asking(
        (mark("Ellipse: drag from corner to corner of its box"), mark("Ellipse: click the opposite corner"))
    ),
    Tool.RECTANGLE: Asking(
        (mark("Rectangle: drag from corner to corner"), mark("Rectangle: click the opposite corner"))
    ),
    Tool.POLYGON: Asking(
        (mark("Polygon: click its corners"), mark("Polygon: next corner; double click or Enter ends"))
    ),
    Tool.ARROW: Asking((mark("Arrow: drag from the tail to the tip"), mark("Arrow: click the tip"))),
    Tool.TEXT: Asking((mark("Text: click where it begins"),)),
    Tool.CARDIOTHORACIC: Asking(
        (
            mark("Heart, 1 of 4: its border on one side, where it reaches farthest"),
            mark("Heart, 2 of 4: its border on the other side, where it reaches farthest"),
            mark("Thorax, 3 of 4: inner edge of the ribs on one side, at the widest place"),
            mark("Thorax, 4 of 4: inner edge of the ribs on the other side"),
        )
    ),
    Tool.WINDOW_REGION: Asking((mark("Window from a region: drag over what is to be seen well"),)),
    Tool.PROFILE: Asking((mark("Line profile: drag along the line"), mark("Line profile: click the other end"))),
}


def most_points(tool: Tool) -> int:
    """Return with how many points a tool has finished; a polygon ends earlier by a double click."""
    return POINTS[tool.kind][1]


def fewest_points(tool: Tool) -> int:
    """Return how many points it needs."""
    return POINTS[tool.kind][0]
