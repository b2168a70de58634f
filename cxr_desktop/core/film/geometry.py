"""Where things lie on a film: rectangles in film pixels and the grid of a heat map.

Film coordinates are continuous: x to the right, y down, (0, 0) the outer corner of the first pixel,
(W, H) the outer corner of the last one. A pixel's centre is at +0.5.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldOfView:
    """The rectangle of the film that the network saw, in film coordinates (floats)."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.top + self.height

    def is_whole(self, film_height: int, film_width: int) -> bool:
        """Whether the network saw the whole film (to within half a pixel)."""
        return (
            self.left <= 0.5
            and self.top <= 0.5
            and self.right >= film_width - 0.5
            and self.bottom >= film_height - 0.5
        )

    def cell(self, row: int, column: int, grid: int = 14) -> FieldOfView:
        """Return the part of this rectangle under one cell of a ``grid`` x ``grid`` heat map."""
        w, h = self.width / grid, self.height / grid
        return FieldOfView(self.left + column * w, self.top + row * h, w, h)


def whole_film(height: int, width: int) -> FieldOfView:
    """Return the field of view of a film that was not cropped."""
    return FieldOfView(0.0, 0.0, float(width), float(height))
