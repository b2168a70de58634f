"""What a study holds of drawings on films, for objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.exchange.shown import Measured
from cxr_desktop.core.measure.figures import figures

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.study.store import Store


def measured_in(open_store: Callable[[], Store]) -> Callable[[Radiograph], tuple[Measured, ...]]:
    """Return a function that returns what is drawn on a film, with its figures; it opens the study each time."""

    def measured(film: Radiograph) -> tuple[Measured, ...]:
        with open_store() as store:
            drawn = store.annotations(film.sha256)
        return tuple(Measured(annotation, figures(annotation, film)) for annotation in drawn)

    return measured
