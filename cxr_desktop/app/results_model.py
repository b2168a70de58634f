"""The results of a study as rows of a table: sorted and filtered by NumPy, so that 100,000 rows do not stall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxr_desktop.app.film_words import OUTSIDE_MARK, figure
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.model.scope import PHANTOM, outside_sentence
from cxr_desktop.core.study.query import QueryError, matching
from cxr_desktop.core.study.results import UNKNOWN, UNSURE, Results
from cxr_desktop.core.words.paths import display_path, display_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    Rows = NDArray[np.int64]

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NO_ROWS = np.zeros(0, dtype=np.int64)

PATH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
CLASS_ROLE = PATH_ROLE + 1  # class index of a cell that names a class, UNSURE or UNKNOWN
DOUBT_ROLE = PATH_ROLE + 2  # whether the cell tells of a doubtful call
ERROR_ROLE = PATH_ROLE + 3  # whether the cell tells of an error
OUTSIDE_ROLE = PATH_ROLE + 4  # whether the cell tells what the model says of a film outside its scope
_ANSWERS = {"class", "p", "scope", "spread"}  # columns that stand on the first model's answer


@dataclass(frozen=True, slots=True)
class Column:
    """A column: name, what it says, its text in a row, what it is sorted by, and the class it names if it does."""

    name: str
    title: str
    tip: str
    text: Callable[[Results, int], str]
    key: Callable[[Results], NDArray[np.float64]]
    label: Callable[[Results], NDArray[np.int8]] | None = None
    is_figure: bool = False
    needs_other: bool = False


def _class_name(results: Results, label: int) -> str:
    if label == UNSURE:
        return tr("unsure")
    return "" if label == UNKNOWN else display_text(results.classes[label])


def _probability(value: float) -> str:
    return "" if np.isnan(value) else figure(float(value))


def _scope(results: Results, row: int) -> str:
    if results.in_scope[row] == UNKNOWN:
        return ""
    if not results.is_outside[row]:
        return tr("inside")
    if results.scope_reasons[row] == PHANTOM:
        return tr("phantom")
    reason = shown(results.scope_reasons[row]).removeprefix("the film ")  # in a narrow cell its end says more
    return tr("outside: {reason}", reason=display_text(reason)) if reason else tr("outside")


def _reason(results: Results, row: int) -> str:
    """Return why a film has no class, without its path, which stands beside."""
    return display_text(shown(results.errors[row].removeprefix(f"{display_path(results.paths[row])}: ")))


def _by_presence(texts: tuple[str, ...]) -> NDArray[np.float64]:
    return np.fromiter((0.0 if text else 1.0 for text in texts), dtype=np.float64, count=len(texts))


def _by_folder(results: Results) -> NDArray[np.float64]:
    places: dict[str, int] = {}
    keys = (places.setdefault(name.rpartition("/")[0], len(places)) for name in results.names)
    return np.fromiter(keys, dtype=np.float64, count=len(results))


def _of_label(labels: NDArray[np.int8]) -> NDArray[np.float64]:
    return np.where(labels == UNKNOWN, np.nan, labels.astype(np.float64))


def _other(results: Results) -> tuple[NDArray[np.float64], NDArray[np.int8]]:
    if results.other is None:
        empty = np.full(len(results), np.nan)
        return empty, np.full(len(results), UNKNOWN, dtype=np.int8)
    return results.other[1][:, 1], results.other[2]


COLUMNS: tuple[Column, ...] = (
    Column(
        "film",
        mark("Film"),
        mark("Its name"),
        lambda r, i: display_text(r.paths[i].name),
        lambda r: np.arange(len(r), dtype=float),
    ),
    Column(
        "folder",
        mark("Folder"),
        mark("Where it lies"),
        lambda r, i: display_text(r.names[i].rpartition("/")[0]),
        _by_folder,
    ),
    Column(
        "class",
        mark("Class"),
        mark("What the model calls it"),
        lambda r, i: f"{OUTSIDE_MARK} " * bool(r.is_outside[i]) + _class_name(r, r.labels[i]),
        lambda r: _of_label(r.labels),
        label=lambda r: r.labels,
    ),
    Column(
        "p",
        "p",
        mark("Calibrated probability of the second class"),
        lambda r, i: _probability(r.p[i]),
        lambda r: r.p,
        is_figure=True,
    ),
    Column(
        "scope",
        mark("Scope"),
        mark("Whether the model may be asked about such films"),
        _scope,
        lambda r: _of_label(r.in_scope),
    ),
    Column(
        "spread",
        mark("Spread"),
        mark(
            "How much the probability varies from last layer to last layer of the model's ensemble "
            "(standard deviation)"
        ),
        lambda r, i: "" if np.isnan(r.spread[i]) else f"±{r.spread[i]:.3f}",
        lambda r: r.spread,
        is_figure=True,
    ),
    Column(
        "class2",
        mark("Class, 2nd"),
        mark("What the second model calls it"),
        lambda r, i: _class_name(r, _other(r)[1][i]),
        lambda r: _of_label(_other(r)[1]),
        label=lambda r: _other(r)[1],
        needs_other=True,
    ),
    Column(
        "p2",
        mark("p, 2nd"),
        mark("Probability by the second model"),
        lambda r, i: _probability(_other(r)[0][i]),
        lambda r: _other(r)[0],
        is_figure=True,
        needs_other=True,
    ),
    Column(
        "truth",
        mark("Truth"),
        mark("The class its folder is called by"),
        lambda r, i: _class_name(r, r.truth[i]),
        lambda r: _of_label(r.truth),
        label=lambda r: r.truth,
    ),
    Column(
        "reading",
        mark("Reading"),
        mark("What the reader said"),
        lambda r, i: _class_name(r, r.readings[i]),
        lambda r: _of_label(r.readings),
        label=lambda r: r.readings,
    ),
    Column(
        "flag",
        mark("Flag"),
        mark("Flagged by a reader"),
        lambda r, i: "\N{BLACK FLAG}" if r.flagged[i] else "",
        lambda r: np.where(r.flagged, 0.0, 1.0),
    ),
    Column(
        "note",
        mark("Note"),
        mark("A reader's note"),
        lambda r, i: display_text(r.notes[i].replace("\n", " ")),
        lambda r: _by_presence(r.notes),
    ),
    Column("error", mark("Error"), mark("Why it has no class"), _reason, lambda r: _by_presence(r.errors)),
    Column(
        "size",
        mark("Size"),
        mark("Of the file"),
        lambda r, i: f"{r.sizes[i] / 1024:,.0f} KB" if r.sizes[i] else "",
        lambda r: r.sizes.astype(np.float64),
        is_figure=True,
    ),
)


class ResultsModel(QAbstractTableModel):
    """Rows of `Results`. Sorting and filtering keep what is chosen; new results of the same films too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._rows = _NO_ROWS
        self._filter = self._problem = ""
        self._column, self._is_descending = 0, False
        self._numbers: dict[Path, int] = {}

    # What is shown

    @property
    def results(self) -> Results | None:
        """What is shown, filtered or not."""
        return self._results

    @property
    def rows(self) -> Rows:
        """(m,) int64: films shown, in order, by their row in the results."""
        return self._rows

    @property
    def filter(self) -> str:
        """The filter in force."""
        return self._filter

    @property
    def problem(self) -> str:
        """Why the filter does not fit the results that came, "" where it does; meanwhile all films are shown."""
        return self._problem

    def show(self, results: Results) -> None:
        """Show results. Those of the same films take the place of the old without losing what is chosen."""
        is_same = self._results is not None and self._results.paths == results.paths
        if is_same:
            self._results = results
            self._arrange()
            return
        self.beginResetModel()
        self._results = results
        self._numbers = {path: number for number, path in enumerate(results.paths)}
        self._rows = self._wanted()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only the films that pass (`core.study.query` has the language).

        Raises
        ------
        QueryError
            When it is not understood; then everything stays as it is.
        """
        if self._results is not None:
            matching(text, self._results, shown)
        self._filter = text
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; films without a value come last either way."""
        self._column, self._is_descending = max(column, 0), order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def path_at(self, row: int) -> Path | None:
        """Return the film of a row, or None outside the table."""
        return (
            self._results.paths[self._rows[row]] if self._results is not None and 0 <= row < len(self._rows) else None
        )

    def row_of(self, path: Path) -> int | None:
        """Return the row of a film, or None when it is not shown."""
        number = self._numbers.get(path)
        found = np.flatnonzero(self._rows == number) if number is not None else _NO_ROWS
        return int(found[0]) if len(found) else None

    def _wanted(self) -> Rows:
        if self._results is None:
            return _NO_ROWS
        kept = np.flatnonzero(self._passing(self._results))
        key = COLUMNS[self._column].key(self._results)[kept]
        order = np.argsort(-key if self._is_descending else key, kind="stable")  # NaN sorts last both ways
        rows: Rows = kept[order].astype(np.int64)
        return rows

    def _passing(self, results: Results) -> NDArray[np.bool_]:
        """Return which films pass. A filter may name what these results lack: a second model, another class."""
        self._problem = ""
        try:
            return matching(self._filter, results, shown)
        except QueryError as failure:
            self._problem = shown(str(failure))
            return np.ones(len(results), dtype=np.bool_)

    def _arrange(self) -> None:
        """Take the rows that are wanted now; persistent indexes follow their films."""
        rows = self._wanted()
        if np.array_equal(rows, self._rows):
            if len(rows):
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        films = [int(self._rows[index.row()]) for index in kept]
        self._rows = rows
        places = dict(zip(rows.tolist(), range(len(rows)), strict=True)) if kept else {}
        moved = [
            self.index(places[film], index.column()) if film in places else QModelIndex()
            for index, film in zip(kept, films, strict=True)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    # Qt's side

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many films are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return name, tooltip and side of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = COLUMNS[section]
        told = {
            int(Qt.ItemDataRole.DisplayRole): tr(column.title),
            int(Qt.ItemDataRole.ToolTipRole): tr(column.tip),
            int(Qt.ItemDataRole.TextAlignmentRole): _side(column),
        }
        return told.get(int(role))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows."""
        if self._results is None or not index.isValid():
            return None
        show = _ROLES.get(int(role))
        row = int(self._rows[index.row()])
        return None if show is None else show(self._results, row, COLUMNS[index.column()])


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _tool_tip(results: Results, row: int, column: Column) -> str:
    lines = [display_path(results.paths[row])]
    lines += [text for text in (shown(results.errors[row]), results.notes[row]) if text]
    lines += (
        [tr("doubtful, close to the operating point")]
        if column.name in {"class", "p"} and results.uncertain[row]
        else []
    )
    lines += _scope_lines(results, row)
    return "\n".join(display_text(line) for line in lines)


def _scope_lines(results: Results, row: int) -> list[str]:
    outside = [display_text(shown(outside_sentence(results.scope_reasons[row])))] if results.is_outside[row] else []
    return [
        *outside,
        *([tr("Doubt: {doubt}", doubt=shown(results.scope_doubts[row]))] if results.scope_doubts[row] else []),
    ]


def _spoken(results: Results, row: int, column: Column) -> str:
    """Return a cell as a screen reader says it."""
    text = column.text(results, row).removeprefix(f"{OUTSIDE_MARK} ")
    if column.name not in _ANSWERS or not results.is_outside[row]:
        return text
    return ". ".join([*([text] if column.name != "scope" else []), *_scope_lines(results, row)])


_ROLES: dict[int, Callable[[Results, int, Column], object]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda r, i, column: column.text(r, i),
    int(Qt.ItemDataRole.TextAlignmentRole): lambda _r, _i, column: _side(column),
    int(Qt.ItemDataRole.ToolTipRole): _tool_tip,
    int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
    PATH_ROLE: lambda r, i, _column: r.paths[i],
    CLASS_ROLE: lambda r, i, column: UNKNOWN if column.label is None else int(column.label(r)[i]),
    DOUBT_ROLE: lambda r, i, column: column.name in {"class", "p"} and bool(r.uncertain[i]),
    OUTSIDE_ROLE: lambda r, i, column: column.name in _ANSWERS and bool(r.is_outside[i]),
    ERROR_ROLE: lambda r, i, column: column.name == "error" or (column.name == "film" and bool(r.errors[i])),
}
