"""Results as a table in a file: CSV, XLSX or JSON."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any

import numpy as np

from cxr_desktop.core.study.measurement_table import (
    COLUMNS,
    has_measurements,
    measurement_rows,
    write_measurements,
)
from cxr_desktop.core.study.results import INSIDE, UNKNOWN, UNSURE
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.tables import safe_cell, workbook_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.study.results import Results

Cell = str | float | bool | None
KINDS = (".csv", ".xlsx", ".json")
SCOPE_COLUMNS = ("in_scope", "scope_reason", "spread", "prediction_set")
"""Whether the model may be asked about a film, why not, and how sure it is."""
EMPTY_SET = "none"


class ExportError(PathError):
    """Something that cannot be exported, or not to there."""


def columns(results: Results) -> tuple[str, ...]:
    """Return the names of the columns: one ``p_<class>`` for each class; a second model's begin with ``other_``."""
    p = tuple(f"p_{name}" for name in results.classes)
    answer = ("label", *p, "operating_point", "uncertain", *SCOPE_COLUMNS)
    own = ("path", "sha256", *answer, "truth", "reading", "flagged", "note")
    other = (
        () if results.other is None else ("other_label", *(f"other_p_{name}" for name in results.other[0].classes))
    )
    models = ("model",) if results.other is None else ("model", "other_model")
    return (*own, *other, *models, "error")


def rows(results: Results, which: NDArray[np.int64], *, is_absolute: bool = False) -> Iterator[tuple[Cell, ...]]:
    """Yield films as cells in the order of `columns`; None where nothing is known.

    Parameters
    ----------
    results
        The films.
    which
        (m,) rows in the order wanted.
    is_absolute
        Whole paths, instead of paths from the study's folder.
    """
    model = results.model
    point = None if model is None else model.operating_point
    for row in which.tolist():
        known = int(results.labels[row]) != UNKNOWN
        answer = (
            _name(results, results.labels[row]),
            *_probabilities(results.probabilities[row]),
            point,
            bool(results.uncertain[row]) if known else None,
            None if results.in_scope[row] == UNKNOWN else bool(results.in_scope[row] == INSIDE),
            results.scope_reasons[row] or None,
            None if np.isnan(results.spread[row]) else float(results.spread[row]),
            prediction_set(model, results.probabilities[row].tolist()) if known else None,
        )
        read = (
            _name(results, results.truth[row]),
            _name(results, results.readings[row]),
            bool(results.flagged[row]),
            results.notes[row] or None,
        )
        path = str(results.paths[row]) if is_absolute else results.names[row]
        yield (path, results.sha256[row] or None, *answer, *read, *_other(results, row), results.errors[row] or None)


def write_table(
    results: Results, which: NDArray[np.int64], path: Path, *, is_absolute: bool = False, program: str = ""
) -> None:
    """Write films as ``.csv``, ``.xlsx`` or ``.json``, as the name says; the file is whole or as it was before.

    CSV and XLSX cells that a spreadsheet would take for a formula begin with an apostrophe. Probabilities keep all
    digits. Nothing of a film's header is written. JSON holds the models beside the rows. What is measured on films is
    a sheet or list of its own, of CSV a second file (`measurements_file`); without any there is none.

    Raises
    ------
    ExportError
        For another ending, or a file that cannot be written.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ExportError(path, f"is none of the kinds that can be written: {', '.join(KINDS)}")
    try:
        with write_beside(path) as beside:
            writer(results, which, beside, is_absolute, program)
        if writer is _write_csv and has_measurements(results, which):
            with write_beside(measurements_file(path)) as beside:
                write_measurements(results, which, beside, is_absolute=is_absolute)
    except OSError as failure:
        raise ExportError(path, f"cannot be written ({failure.strerror or failure})") from failure


def measurements_file(path: Path) -> Path:
    """Return where the measurements of a CSV table lie: beside it."""
    return path.with_name(f"{path.stem}-measurements{path.suffix}")


def model_name(info: ModelInfo | None) -> str | None:
    """Return a model as tables name it: its name and twelve digits of its digest."""
    return None if info is None else f"{info.name} {info.sha256[:12]}"


def prediction_set(info: ModelInfo | None, probabilities: Sequence[float]) -> str | None:
    """Return the classes in a film's prediction set joined by ``|``, `EMPTY_SET` for none; None without a rule."""
    if info is None or info.conformal is None:
        return None
    found = info.conformal.classes_in(tuple(probabilities))
    return "|".join(info.classes[index] for index in found) or EMPTY_SET


def _other(results: Results, row: int) -> tuple[Cell, ...]:
    if results.other is None:
        return (model_name(results.model),)
    info, probabilities, labels = results.other
    label = int(labels[row])
    name = None if label == UNKNOWN else info.classes[label]
    return (name, *_probabilities(probabilities[row]), model_name(results.model), model_name(info))


def _name(results: Results, label: np.int8) -> str | None:
    if label == UNKNOWN:
        return None
    return "unsure" if label == UNSURE else results.classes[int(label)]


def _probabilities(values: NDArray[np.float64]) -> tuple[float | None, ...]:
    return tuple(None if np.isnan(value) else value for value in values.tolist())


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return str(cell).lower() if isinstance(cell, bool) else repr(cell) if isinstance(cell, float) else safe_cell(cell)


def _write_csv(results: Results, which: NDArray[np.int64], path: Path, is_absolute: bool, _program: str) -> None:  # noqa: FBT001
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns(results))
        for row in rows(results, which, is_absolute=is_absolute):
            writer.writerow([_text(cell) for cell in row])


def _write_xlsx(results: Results, which: NDArray[np.int64], path: Path, is_absolute: bool, program: str) -> None:  # noqa: FBT001
    from openpyxl import Workbook  # noqa: PLC0415 - 0.2 s, and only here

    book = Workbook(write_only=True)
    sheet = book.create_sheet("films")
    sheet.freeze_panes = "A2"
    sheet.append([_cell(name) for name in columns(results)])
    for row in rows(results, which, is_absolute=is_absolute):
        sheet.append([_cell(cell) for cell in row])
    if has_measurements(results, which):
        drawn = book.create_sheet("measurements")
        drawn.freeze_panes = "A2"
        drawn.append(list(COLUMNS))
        for line in measurement_rows(results, which, is_absolute=is_absolute):
            drawn.append([_cell(cell) for cell in line])
    about = book.create_sheet("about")
    for line in about_lines(results, program):
        about.append([_cell(part) for part in line])
    path.write_bytes(workbook_bytes(book))


def _cell(cell: Cell) -> Cell:
    """Return a cell without what XML cannot hold."""
    if not isinstance(cell, str):
        return cell
    whole = cell.encode("utf-8", "backslashreplace").decode()
    return safe_cell(
        "".join(char if char.isprintable() or char in "\n\t" else "\N{REPLACEMENT CHARACTER}" for char in whole)
    )


def _write_json(results: Results, which: NDArray[np.int64], path: Path, is_absolute: bool, program: str) -> None:  # noqa: FBT001
    names = columns(results)
    about: dict[str, Any] = dict(about_lines(results, program))
    films = [dict(zip(names, row, strict=True)) for row in rows(results, which, is_absolute=is_absolute)]
    lines = measurement_rows(results, which, is_absolute=is_absolute)
    drawn = [dict(zip(COLUMNS, line, strict=True)) for line in lines]
    more = {"measurements": drawn} if drawn else {}
    text = json.dumps(
        {"about": about, "films": films, **more}, indent=1
    )  # ASCII: bytes that are not UTF-8 come through
    path.write_text(text, encoding="utf-8")


def about_lines(results: Results, program: str) -> list[tuple[str, Cell]]:
    """Return what a table was made from, as names and values."""
    model = results.model
    lines: list[tuple[str, Cell]] = [("folder", str(results.root)), ("program", program)]
    if model is not None:
        lines += [
            ("model", model.name),
            ("model_sha256", model.sha256),
            ("operating_point", model.operating_point),
            ("scope", model.scope),
        ]
        if model.conformal is not None:
            lines.append(("prediction_set_coverage", model.conformal.coverage))
    if results.other is not None:
        lines += [("other_model", results.other[0].name), ("other_model_sha256", results.other[0].sha256)]
    return [*lines, ("note", "For research, not for diagnosis.")]


_WRITERS: dict[str, Callable[[Results, NDArray[np.int64], Path, bool, str], None]] = {
    ".csv": _write_csv,
    ".xlsx": _write_xlsx,
    ".json": _write_json,
}
