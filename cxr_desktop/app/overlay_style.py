"""How a heat map is drawn: what the controls say and the viewer obeys."""

from __future__ import annotations

from dataclasses import dataclass

from cxr_desktop.core.model.colours import DEFAULT
from cxr_desktop.core.model.overlay import OPACITY, THRESHOLD


@dataclass(frozen=True, slots=True)
class OverlayStyle:
    """How a heat map is drawn on the film.

    Parameters
    ----------
    visible
        Whether the heat map is drawn. Off until asked for: a heat map draws the eye.
    colours
        Name of a colour map of `core.model.colours`.
    opacity
        Of the hottest place, 0-1.
    threshold
        Values below this fraction of the map's maximum are not drawn, 0-1.
    contour
        Whether the edge of the heat at `threshold` is drawn instead of its filling.
    shade_outside
        Whether the film outside the field of view is darkened while the heat map is off, too. With the heat map on
        it always is.
    """

    visible: bool = False
    colours: str = DEFAULT
    opacity: float = OPACITY
    threshold: float = THRESHOLD
    contour: bool = False
    shade_outside: bool = False
