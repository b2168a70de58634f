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
