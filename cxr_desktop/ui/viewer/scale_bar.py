"""A bar of a round number of millimetres."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.film.radiograph import Spacing, SpacingKind

_LONGEST = 110.0  # screen units
_MEANING = {
    SpacingKind.IMAGER: mark("{length:g} mm at the detector"),
    SpacingKind.CALIBRATED: "{length:g} mm",
    SpacingKind.UNKNOWN: mark("{length:g} mm, not calibrated"),
}


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A bar `length` screen units long and what it says; 0 draws no bar."""

    length: float
    text: str


def scale_bar(spacing: Spacing | None, zoom: float, *, is_turned: bool = False) -> ScaleBar:
    """Return the longest bar of 1, 2 or 5 times a power of ten mm that stays short.

    Parameters
    ----------
    spacing
        Of the film.
    zoom
        Screen units per film pixel.
    is_turned
        Whether the film's columns lie level on the screen: a quarter turn.
    """
    step = 0.0 if spacing is None else spacing.row if is_turned else spacing.column
    if spacing is None or not step > 0:
        return ScaleBar(0.0, tr("spacing unknown"))
    longest = _LONGEST / zoom * step  # mm
    decade = 10.0 ** floor(log10(longest))
    millimetres = max(times * decade for times in (1, 2, 5) if times * decade <= longest * (1 + 1e-9))
    return ScaleBar(millimetres / step * zoom, tr(_MEANING[spacing.kind], length=millimetres))
