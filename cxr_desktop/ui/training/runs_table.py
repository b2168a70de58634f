"""The runs as rows of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.words.paths import display_path, display_text
from cxr_desktop.ui.parts import TABLE_STYLE
from cxr_desktop.ui.text_room import RowHeight, WholeTitles
from cxr_desktop.ui.theme import colours, current
from cxr_desktop.ui.training.words import STATUS_WORDS, figure, metric_text, run_title, test_metric

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cxr_desktop.core.training.runs import RunSummary

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    tip: str
    text: Callable[[RunSummary], str]
    is_figure: bool = True


def _test(run: RunSummary) -> str:
    metric = test_metric(run, "auc")
    return metric_text(metric) if metric is not None else figure(None)


def _state(run: RunSummary) -> str:
    return tr(STATUS_WORDS.get(run.status, run.status))


def _epochs(run: RunSummary) -> str:
    return tr("{done} of {epochs}", done=run.epochs_done, epochs=run.recipe.epochs)


_BEST = mark("Of the best epoch")
_COLUMNS = (
    _Column(mark("Run"), mark("When it was started, and its recipe"), run_title, is_figure=False),
    _Column(mark("State"), mark("Whether it ended"), _state, is_figure=False),
    _Column(mark("Epochs"), mark("Epochs done, and at most"), _epochs),
    _Column(mark("Best"), mark("The epoch that is kept"), lambda run: str(run.best_epoch or figure(None))),
    _Column(mark("Val loss"), _BEST, lambda run: figure(run.best_val.loss if run.best_val else None)),
    _Column(mark("Val AUC"), _BEST, lambda run: figure(run.best_val.auc if run.best_val else None)),
    _Column(mark("Val acc."), _BEST, lambda run: figure(run.best_val.accuracy if run.best_val else None)),
    _Column(mark("Report AUC"), mark("Of the report, with its 95 % interval"), _test),
    _Column(
        mark("Looks"),
        mark("How often the test films were looked at: the more, the less they prove"),
        lambda run: str(run.test_looks),
    ),
)


class RunsModel(QAbstractTableModel):
    """Runs, the latest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._runs: tuple[RunSummary, ...] = ()
        current().changed.connect(self._recolour)

    def show(self, runs: Sequence[RunSummary]) -> None:
        """Show these runs."""
        self.beginResetModel()
        self._runs = tuple(runs)
        self.endResetModel()

    def run(self, row: int) -> RunSummary:
        """Return the run of a row."""
        return self._runs[row]

    def row_of(self, folder: Path) -> int | None:
        """Return the row of a run."""
        return next((row for row, run in enumerate(self._runs) if run.folder == folder), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many runs there are."""
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return name, tooltip and side of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = _COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return {Qt.ItemDataRole.DisplayRole: tr(column.title), Qt.ItemDataRole.ToolTipRole: tr(column.tip)}.get(
            Qt.ItemDataRole(role)
        )

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, side, colour and tooltip of a cell."""
        run, column = self._runs[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(run)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return _status_colour(run.status)
        if role == Qt.ItemDataRole.ToolTipRole:
            classes = ", ".join(display_text(name) for name in run.classes)
            recipe = tr("recipe {recipe}; {classes}", recipe=display_text(run.recipe.name), classes=classes)
            return f"{display_path(run.folder)}\n{recipe}"
        return None

    def _recolour(self) -> None:
        if self._runs:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._runs) - 1, 1))


def runs_view(model: RunsModel, parent: QWidget) -> QTableView:
    """Return a table of the runs, of which several can be chosen."""
    table = QTableView(parent)
    table.setModel(model)
    table.setAccessibleName(tr("Runs"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    RowHeight(table, 10)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setStyleSheet(TABLE_STYLE)
    WholeTitles(header, stretched=0)
    return table


def _side(column: _Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _status_colour(status: str) -> QColor:
    palette = colours()
    names = {
        "running": palette.accent_text,
        "finished": palette.normal,
        "failed": palette.error,
        "unfinished": palette.doubtful,
    }
    return QColor(names.get(status, palette.text_muted))
