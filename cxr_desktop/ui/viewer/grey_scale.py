"""The user's grey scale, kept relative to each film's own so that it can be carried to the next film."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.film.window import PRESETS

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Radiograph

DRAG = 400  # screen units that change centre or width by the film's whole default width


@dataclass(frozen=True, slots=True)
class GreyScale:
    """What the user made of the grey scale, in parts of the film's default window.

    Parameters
    ----------
    preset
        Name of a window that the file offers or of a preset of `core.film.window`; "" when the figures below count.
    shift
        Distance of the centre from the default centre, in default widths.
    factor
        Width in default widths, above 0.
    is_inverted
        Whether black and white are swapped.
    """

    preset: str = ""
    shift: float = 0.0
    factor: float = 1.0
    is_inverted: bool = False

    def window(self, film: Radiograph) -> Window:
        """Return the window that this means on `film`; an unknown preset means the film's own."""
        for offered in film.presets:
            if offered.name == self.preset:
                return offered.window
        for preset in PRESETS:
            if preset.name == self.preset:
                return preset.make(film)
        own = film.window
        if self.preset or (self.shift == 0 and self.factor == 1):
            return own
        return Window(own.centre + self.shift * own.width, max(own.width * self.factor, 1.0))

    def with_window(self, film: Radiograph, window: Window) -> GreyScale:
        """Return the grey scale that means `window` on `film`."""
        own = film.window
        shift, factor = (window.centre - own.centre) / own.width, window.width / own.width
        return replace(self, preset="", shift=shift, factor=factor)

    def dragged(self, film: Radiograph, right: float, down: float) -> GreyScale:
        """Return the grey scale after a drag: to the right widens the window, down raises the centre (darker)."""
        now, step, values = self.window(film), film.window.width / DRAG, 2.0**film.bits
        centre = min(max(now.centre + down * step, -values), 2 * values)
        width = min(max(now.width + right * step, 1.0), 2 * values)
        return self.with_window(film, Window(centre, width))

    def inverted(self) -> GreyScale:
        """Return the same with black and white swapped."""
        return replace(self, is_inverted=not self.is_inverted)
