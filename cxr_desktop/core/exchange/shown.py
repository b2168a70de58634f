"""How a film is shown and what was drawn on it: what leaves the program besides the film itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cxr_desktop.core.film.orientation import Orientation

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Window
    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.core.measure.figure import Figure


@dataclass(frozen=True, slots=True)
class Measured:
    """An annotation with its figures."""

    annotation: Annotation
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """How a film is shown.

    Parameters
    ----------
    window
        In pixel units.
    is_inverted
        Whether black and white are swapped.
    orientation
        How it is turned and mirrored.
    """

    window: Window
    is_inverted: bool = False
    orientation: Orientation = field(default_factory=Orientation)
