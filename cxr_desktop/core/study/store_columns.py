"""From the tables of a study to the columns that a table shows, in one question."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.study.results import UNKNOWN, UNSURE, Results
from cxr_desktop.core.study.truth import truths_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.model.prediction import ModelInfo

_LOWEST = min(UNKNOWN, UNSURE)
_CLASSES = ("NORMAL", "PNEUMONIA")  # before any model

_QUESTION = """
SELECT films.sha256, places.size, places.error, one.probabilities, one.label, one.is_uncertain,
       other.probabilities, other.label, readings.label, remarks.note, remarks.is_flagged,
       one.in_scope, one.scope_reason, one.scope_doubt, one.spread
FROM wanted
LEFT JOIN places ON places.path = wanted.path
LEFT JOIN films ON films.id = places.film
LEFT JOIN predictions AS one ON one.film = films.id AND one.model = (SELECT id FROM models WHERE sha256 = ?)
LEFT JOIN predictions AS other ON other.film = films.id AND other.model = (SELECT id FROM models WHERE sha256 = ?)
LEFT JOIN readings ON readings.film = films.id AND readings.reader = ?
LEFT JOIN remarks ON remarks.film = films.id
ORDER BY wanted.row
"""


def read_results(
    connection: sqlite3.Connection,
    root: Path,
    paths: Sequence[Path],
    *,
    model: ModelInfo | None,
    other: ModelInfo | None,
    reader: str,
) -> Results:
    """Return what is known of films as columns, in the order of `paths`."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS wanted (row INTEGER PRIMARY KEY, path BLOB)")
    connection.execute("BEGIN")
    try:
        connection.execute("DELETE FROM wanted")
        connection.executemany("INSERT INTO wanted VALUES (?, ?)", enumerate(os.fsencode(path) for path in paths))
        wanted = (model.sha256 if model else "", other.sha256 if other else "", reader)
        rows = connection.execute(_QUESTION, wanted).fetchall()
    finally:
        connection.execute("ROLLBACK")
    columns = list(zip(*rows, strict=True)) or [()] * 15
    classes = model.classes if model else _CLASSES
    return Results(
        root=root,
        model=model,
        classes=classes,
        paths=tuple(paths),
        sha256=tuple(value or "" for value in columns[0]),
        sizes=np.array([value or 0 for value in columns[1]], dtype=np.int64),
        probabilities=_probabilities(columns[3], len(classes)),
        labels=_labels(columns[4], len(classes)),
        uncertain=np.array([bool(value) for value in columns[5]], dtype=np.bool_),
        truth=truths_of(paths, root, classes),
        readings=_labels(columns[8], 128),
        flagged=np.array([bool(value) for value in columns[10]], dtype=np.bool_),
        notes=tuple(value or "" for value in columns[9]),
        errors=tuple(value or "" for value in columns[2]),
        in_scope=_labels(columns[11], 2),
        scope_reasons=tuple(value or "" for value in columns[12]),
        scope_doubts=tuple(value or "" for value in columns[13]),
        spread=np.array([np.nan if value is None else value for value in columns[14]], dtype=np.float64),
        other=None
        if other is None
        else (other, _probabilities(columns[6], len(other.classes)), _labels(columns[7], len(other.classes))),
    )


def _labels(values: Sequence[int | None], n: int) -> NDArray[np.int8]:
    """Return class indices below `n`. Raises ValueError for others, which this program never wrote."""
    found = [UNKNOWN if value is None else int(value) for value in values]
    if not all(_LOWEST <= value < n for value in found):
        msg = "a class that the model does not have"
        raise ValueError(msg)
    return np.array(found, dtype=np.int8)


def _probabilities(values: Sequence[bytes | None], n_classes: int) -> NDArray[np.float64]:
    absent = np.full(n_classes, np.nan, dtype="<f8").tobytes()
    joined = b"".join(absent if value is None or len(value) != len(absent) else value for value in values)
    return np.frombuffer(joined, dtype="<f8").reshape(-1, n_classes).astype(np.float64)
