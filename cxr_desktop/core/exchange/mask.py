"""A rectangle of a film that is to be blacked out."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mask:
    """A rectangle in film coordinates: every pixel that it touches is blacked out."""

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        if not (
            self.width > 0 and self.height > 0 and all(map(math.isfinite, (self.x, self.y, self.width, self.height)))
        ):
            msg = f"not a rectangle: {self.x}, {self.y}, {self.width}, {self.height}"
            raise ValueError(msg)

    def is_on(self, rows: int, columns: int) -> bool:
        """Return whether it touches a pixel of a film."""
        down, across = self.pixels()
        return bool(down.start < min(down.stop, rows) and across.start < min(across.stop, columns))

    def pixels(self) -> tuple[slice, slice]:
        """Return its rows and columns."""
        return (
            slice(max(math.floor(self.y), 0), max(math.ceil(self.y + self.height), 0)),
            slice(max(math.floor(self.x), 0), max(math.ceil(self.x + self.width), 0)),
        )
