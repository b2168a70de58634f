"""What is drawn on films, as rows of a study."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cxr_desktop.core.film.radiograph import SpacingKind
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.figure import Figure
from cxr_desktop.core.measure.measurement import Measurement

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

_QUESTION = """
SELECT sha256, key, kind, points, text, is_proposed, figures, spacing FROM annotations JOIN films ON films.id = film
WHERE ?1 IS NULL OR sha256 = ?1 ORDER BY sha256, place
"""


def annotation_rows(film: int, measurements: Sequence[Measurement]) -> Iterator[tuple[object, ...]]:
    """Yield the rows of what is drawn on a film."""
    for place, measurement in enumerate(measurements):
        drawn = measurement.annotation
        figures = [[figure.name, figure.value, figure.unit] for figure in measurement.figures]
        spacing = measurement.spacing.value if measurement.spacing else ""
        said = (drawn.key, drawn.kind.value, json.dumps(drawn.points), drawn.text, int(drawn.is_proposed))
        yield (film, place, *said, json.dumps(figures), spacing)


def read_measurements(
    connection: sqlite3.Connection, sha256: str | None = None
) -> dict[str, tuple[Measurement, ...]]:
    """Return what is drawn on one film, or on all, by digest; rows of a newer program's kinds are left out."""
    known = {kind.value for kind in Kind}
    found: dict[str, list[Measurement]] = {}
    for film, key, kind, points, text, is_proposed, figures, spacing in connection.execute(_QUESTION, (sha256,)):
        if kind in known:
            places = tuple((x, y) for x, y in json.loads(points))
            drawn = Annotation(key, Kind(kind), places, text, bool(is_proposed))
            made = tuple(Figure(name, value, unit) for name, value, unit in json.loads(figures))
            found.setdefault(film, []).append(Measurement(drawn, made, SpacingKind(spacing) if spacing else None))
    return {film: tuple(drawn) for film, drawn in found.items()}
