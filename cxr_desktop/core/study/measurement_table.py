"""Measurements of a study as a table: one row for each figure, and one for what has none."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from cxr_desktop.core.measure.words import remark
from cxr_desktop.core.words.tables import safe_cell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from cxr_desktop.core.measure.measurement import Measurement
    from cxr_desktop.core.study.results import Results

COLUMNS = ("path", "sha256", "number", "kind", "figure", "value", "unit", "pixels", "spacing", "text", "points")
"""`number` counts the film's measurements; `pixels` is how many a statistic is of; `spacing` says what mm mean
(calibrated, imager, unknown); `points` are x y of film pixels."""
Cell = str | float | None


def measurement_rows(
    results: Results, which: NDArray[np.int64], *, is_absolute: bool = False
) -> Iterator[tuple[Cell, ...]]:
    """Yield the figures of films in the order of `COLUMNS`; None where there is nothing to say."""
    for row in which.tolist():
        path = str(results.paths[row]) if is_absolute else results.names[row]
        for number, drawn in enumerate(results.measurements.get(results.sha256[row], ()), start=1):
            for cells in _figures(drawn):
                yield (path, results.sha256[row], number, *cells)


def _figures(drawn: Measurement) -> Iterator[tuple[Cell, ...]]:
    annotation = drawn.annotation
    points = "; ".join(f"{x:.2f} {y:.2f}" for x, y in annotation.points)
    count = next((figure.value for figure in drawn.figures if figure.name == "pixels"), None)
    end = (remark(annotation) or None, points)
    if not drawn.figures:
        yield (annotation.kind.value, None, None, None, None, None, *end)
    for figure in drawn.figures:
        is_length = figure.unit in {"mm", "mm2"}
        spacing = drawn.spacing.value if is_length and drawn.spacing else None
        n = count if figure.unit == "1" and figure.name != "pixels" else None
        yield (annotation.kind.value, figure.name, figure.value, figure.unit, n, spacing, *end)


def write_measurements(results: Results, which: NDArray[np.int64], path: Path, *, is_absolute: bool = False) -> None:
    """Write them as CSV. Raises OSError."""
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for row in measurement_rows(results, which, is_absolute=is_absolute):
            writer.writerow([_text(cell) for cell in row])


def has_measurements(results: Results, which: NDArray[np.int64]) -> bool:
    """Return whether anything is drawn on these films."""
    return any(results.measurements.get(results.sha256[row]) for row in which.tolist())


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return safe_cell(cell) if isinstance(cell, str) else repr(cell)
