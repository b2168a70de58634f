"""A drawn thing with its figures, as it is kept and exported: nobody needs the film again to read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.measure.figures import figures, sketched

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Radiograph, SpacingKind
    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.core.measure.figure import Figure


@dataclass(frozen=True, slots=True)
class Measurement:
    """A measurement.

    Parameters
    ----------
    annotation
        What was drawn.
    figures
        What it measures.
    spacing
        What millimetres mean; None where the film's spacing is not known.
    """

    annotation: Annotation
    figures: tuple[Figure, ...]
    spacing: SpacingKind | None


def measured(annotation: Annotation, film: Radiograph, *, is_sketch: bool = False) -> Measurement:
    """Return a drawn thing with its figures on a film; of a sketch those that take no time."""
    found = sketched(annotation, film) if is_sketch else figures(annotation, film)
    return Measurement(annotation, found, None if film.spacing is None else film.spacing.kind)
