"""The bottom dock: all films of the folder with what the model and the reader say, filtered, counted, exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cxr_desktop.app.results_model import ResultsModel
from cxr_desktop.core.study.query import QueryError
from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.ui.parts import CalmComboBox, push_button, text_label
from cxr_desktop.ui.results.counts_card import CountsCard
from cxr_desktop.ui.results.filter_row import FilterRow
from cxr_desktop.ui.results.results_view import ResultsGrid, ResultsTable
from cxr_desktop.ui.results.run_row import RunRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cxr_desktop.app.thumbnails import Thumbnails
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.study.results import Results

_ROOM_FOR_COUNTS = 820  # pixels of width


class ResultsPanel(QWidget):
    """Signals: `film_chosen` (path) when the user goes to a film, `other_wanted` (a model's digest, "" for none),
    `export_requested` and `compare_requested`; those of the batch are its `run` row's.
    """  # noqa: D205

    film_chosen = Signal(object)
    other_wanted = Signal(str)
    export_requested = Signal()
    compare_requested = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ResultsModel(self)
        self.table, self.grid = ResultsTable(self.model, thumbnails, self), ResultsGrid(self.model, thumbnails, self)
        self.grid.setSelectionModel(self.table.selectionModel())
        self.run, self.filter, self.counts = RunRow(self), FilterRow(self), CountsCard(self)
        self._shown = text_label(self, role="muted")
        self._empty = QLabel(self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self.other = CalmComboBox(self)
        self.other.setToolTip("A second model's predictions of the same films beside the first's")
        self.other.setAccessibleName("Second model")
        self.compare = push_button("Compare\N{HORIZONTAL ELLIPSIS}", "Kappa, McNemar and DeLong of two models", self)
        self.as_pictures = push_button("Pictures", "Show thumbnails instead of rows", self)
        self.as_pictures.setCheckable(True)
        self.export = push_button("Export\N{HORIZONTAL ELLIPSIS}", "Tables, reports, sorted folders, a bundle", self)
        self._pages = QStackedWidget(self)
        self._on_screen: Path | None = None
        self._lay_out()
        self._connect()
        self.show_models((), "", "")
        self._renew()

    # What is shown

    def show_results(self, results: Results) -> None:
        """Show results; those of the same films keep filter, order and what is chosen."""
        self.model.show(results)
        self.table.show_other(has_other=results.other is not None)
        self.compare.setEnabled(results.other is not None)
        self._renew()

    def show_models(self, models: Sequence[ModelInfo], shown: str, other: str) -> None:
        """Offer the models of the study as a second one beside the one shown."""
        with QSignalBlocker(self.other):
            self.other.clear()
            self.other.addItem("one model", "")
            for info in models:
                if info.sha256 != shown:
                    self.other.addItem(f"beside {info.name} {info.sha256[:6]}", info.sha256)
            self.other.setCurrentIndex(max(0, self.other.findData(other)))
        self.other.setVisible(self.other.count() > 1)
        self.compare.setVisible(self.other.count() > 1)

    def select(self, path: Path | None) -> None:
        """Mark the film that is on screen elsewhere."""
        self._on_screen = path
        row = None if path is None else self.model.row_of(path)
        if row is None or self.model.path_at(self.table.currentIndex().row()) == path:
            return
        with QSignalBlocker(self.table.selectionModel()):
            index = self.model.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(index, flags)
        self.table.viewport().update()
        self.grid.viewport().update()
        self.table.scrollTo(index)
        self.grid.scrollTo(index)

    def chosen(self) -> tuple[Path, ...]:
        """Return the films that are chosen, in the order shown."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(path for row in rows if (path := self.model.path_at(row)) is not None)

    # Inside

    def _set_filter(self, text: str) -> None:
        try:
            self.model.set_filter(text)
        except QueryError as failure:
            self.filter.tell_problem(str(failure))
            return
        self.filter.tell_problem("")
        self._renew()

    def _renew(self) -> None:
        results, rows = self.model.results, self.model.rows
        self.counts.show_films(results, rows)
        if results is None or not len(results):
            self._empty.setText("Open a folder, then classify all its films here.")
            self._shown.setText("")
        elif not len(rows):
            self._empty.setText("No film matches the filter. Esc in the box clears it.")
            self._shown.setText(f"0 of {len(results):,}")
        else:
            self._shown.setText(_told(results, len(rows)))
        is_empty = not len(rows)
        page = self._empty if is_empty else self.grid if self.as_pictures.isChecked() else self.table
        self._pages.setCurrentWidget(page)
        self.select(self._on_screen)

    def _go_to(self, current: QModelIndex, _previous: QModelIndex) -> None:
        path = self.model.path_at(current.row())
        if path is not None:
            self._on_screen = path
            self.film_chosen.emit(path)

    def _connect(self) -> None:
        self.filter.changed.connect(self._set_filter)
        self.counts.filter_wanted.connect(self.filter.set_text)
        self.table.selectionModel().currentRowChanged.connect(self._go_to)
        self.as_pictures.toggled.connect(lambda _is_on: self._renew())
        self.other.activated.connect(lambda _index: self.other_wanted.emit(str(self.other.currentData())))
        self.export.clicked.connect(self.export_requested)
        self.compare.clicked.connect(self.compare_requested)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.filter.box.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.run, 1)
        for widget in (self._shown, self.other, self.compare, self.as_pictures, self.export):
            head.addWidget(widget)
        for page in (self.table, self.grid, self._empty):
            self._pages.addWidget(page)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(self.counts)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([900, 520])
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.filter)
        layout.addWidget(self._splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the counts out where there is no room for them."""
        super().resizeEvent(event)
        self.counts.setVisible(self.width() >= _ROOM_FOR_COUNTS)


def _told(results: Results, shown: int) -> str:
    done = int((results.labels != UNKNOWN).sum())
    of = f"{shown:,} of {len(results):,}" if shown < len(results) else f"{shown:,} films"
    return f"{of} · {done:,} classified"
