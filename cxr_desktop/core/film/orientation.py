"""How a film is turned and mirrored for display. Pixels, heat maps and measurements keep film coordinates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Orientation:
    """First mirrored left to right, then turned clockwise.

    Parameters
    ----------
    is_mirrored
        Whether left and right are swapped.
    quarter_turns
        Clockwise quarter turns, 0-3.
    """

    is_mirrored: bool = False
    quarter_turns: int = 0

    def turned(self, quarters: int) -> Orientation:
        """Return this, turned clockwise by so many quarters more (negative: back)."""
        return Orientation(self.is_mirrored, (self.quarter_turns + quarters) % 4)

    def mirrored(self) -> Orientation:
        """Return this, with left and right of the screen swapped."""
        return Orientation(not self.is_mirrored, -self.quarter_turns % 4)

    def flipped(self) -> Orientation:
        """Return this, with top and bottom of the screen swapped."""
        return self.mirrored().turned(2)

    def turn(self, x: float, y: float) -> tuple[float, float]:
        """Return where a step (x right, y down) on the film leads on the screen."""
        if self.is_mirrored:
            x = -x
        for _ in range(self.quarter_turns % 4):
            x, y = -y, x
        return x, y

    def turn_back(self, x: float, y: float) -> tuple[float, float]:
        """Return the step on the film that leads so on the screen."""
        for _ in range(self.quarter_turns % 4):
            x, y = y, -x
        return (-x, y) if self.is_mirrored else (x, y)

    def size(self, width: float, height: float) -> tuple[float, float]:
        """Return width and height on the screen of what is `width` x `height` on the film."""
        return (height, width) if self.quarter_turns % 2 else (width, height)
