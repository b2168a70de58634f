"""What a user draws on a film: a kind, points in film coordinates, words. Figures are worked out elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Kind(StrEnum):
    """What an annotation is. The number of its points is in `POINTS`."""

    LENGTH = "length"  # from, to
    ANGLE = "angle"  # end of one leg, corner, end of the other
    COBB = "cobb"  # from, to of one line; from, to of the other
    ELLIPSE = "ellipse"  # two opposite corners of its upright box
    RECTANGLE = "rectangle"  # two opposite corners
    POLYGON = "polygon"  # its corners in order
    ARROW = "arrow"  # tail, tip
    TEXT = "text"  # where it stands
    CARDIOTHORACIC = "cardiothoracic"  # heart: from, to; thorax: from, to (see `width_axis`)


POINTS: dict[Kind, tuple[int, int]] = {
    Kind.LENGTH: (2, 2),
    Kind.ANGLE: (3, 3),
    Kind.COBB: (4, 4),
    Kind.ELLIPSE: (2, 2),
    Kind.RECTANGLE: (2, 2),
    Kind.POLYGON: (3, 256),
    Kind.ARROW: (2, 2),
    Kind.TEXT: (1, 1),
    Kind.CARDIOTHORACIC: (4, 4),
}


@dataclass(frozen=True, slots=True)
class Annotation:
    """One thing drawn on a film.

    Parameters
    ----------
    key
        Tells it from the others of its film; made once (`uuid4().hex`), kept while it is changed.
    kind
        What it is.
    points
        (x, y) each, in film coordinates (see `core.film.geometry`: x right, y down, pixel centres at +0.5).
    text
        The words of an arrow or a text, or a remark; "" for none.
    is_proposed
        Whether a program placed the points and nobody has moved one since.

    Raises
    ------
    ValueError
        When the number of points is not one of this kind, or a point is no finite number.
    """

    key: str
    kind: Kind
    points: tuple[tuple[float, float], ...]
    text: str = ""
    is_proposed: bool = False

    def __post_init__(self) -> None:
        fewest, most = POINTS[self.kind]
        if not fewest <= len(self.points) <= most:
            msg = f"{self.kind} has {fewest} to {most} points, not {len(self.points)}"
            raise ValueError(msg)
        if not all(abs(value) < 1e9 for point in self.points for value in point):
            msg = f"not places of a film: {self.points}"
            raise ValueError(msg)


def width_axis(points: Sequence[tuple[float, float]]) -> int:
    """Return along which axis a cardiothoracic ratio's widths lie: 0 along the rows, 1 down the columns.

    It is the one in which the thorax's two points lie farther apart, so that a patient who lies sideways in the file
    is measured across the chest, too.
    """
    (x1, y1), (x2, y2) = points[2:4]
    return int(abs(y2 - y1) > abs(x2 - x1))
