"""The table of results as CSV."""

from __future__ import annotations

import csv
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cxr_desktop.core.study.tables import SCOPE_COLUMNS, prediction_set
from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.tables import safe_cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cxr_desktop.core.model.prediction import ModelInfo, Prediction
    from cxr_desktop.core.study.events import FilmClassified


def columns(info: ModelInfo) -> tuple[str, ...]:
    """Return the column names for a model: one ``p_<class>`` for each of its classes."""
    probabilities = (f"p_{name}" for name in info.classes)
    return (
        "path",
        "sha256",
        "label",
        "probability",
        *probabilities,
        "operating_point",
        "uncertain",
        *SCOPE_COLUMNS,
        "model",
        "error",
    )


def row(result: FilmClassified, info: ModelInfo) -> tuple[str, ...]:
    """Return one film as texts in the order of `columns`.

    Probabilities are written with all digits that tell the float apart, so that reading them gives the same bits. No
    text is taken for a formula by a spreadsheet.
    """
    model = f"{info.name} {info.sha256[:12]}"
    point = "" if info.operating_point is None else repr(info.operating_point)
    p = result.prediction
    if p is None:
        answer = ("", "", *("" for _ in info.classes), point, "", *("" for _ in SCOPE_COLUMNS))
    else:
        call = (safe_cell(p.label), repr(p.probability), *map(repr, p.probabilities), point, str(p.uncertain).lower())
        answer = (*call, *_trust(p, info))
    return (safe_cell(str(result.path)), result.sha256, *answer, safe_cell(model), safe_cell(result.error or ""))


def _trust(p: Prediction, info: ModelInfo) -> tuple[str, ...]:
    inside = "" if p.scope.is_inside is None else str(p.scope.is_inside).lower()
    spread = "" if p.spread is None else repr(p.spread)
    return (inside, safe_cell(p.scope.reason), spread, safe_cell(prediction_set(info, p.probabilities) or ""))


@contextmanager
def csv_writer(path: Path, info: ModelInfo) -> Iterator[Callable[[FilmClassified], None]]:
    """Yield a function that adds one film; the finished table replaces `path` at the end in one step.

    Names that are not UTF-8 are written with backslashes, so that every program can read the table.

    Raises
    ------
    OSError
        When the table cannot be written.
    """
    with (
        write_beside(path) as beside,
        beside.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream,
    ):
        writer = csv.writer(stream)
        writer.writerow(columns(info))
        yield lambda result: writer.writerow(row(result, info))
