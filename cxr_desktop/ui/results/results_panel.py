"""The bottom dock: all films of the folder with what the model and the reader say, filtered, counted, exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.results_model import ResultsModel
from cxr_desktop.core.study.query import QueryError
from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.parts import CalmComboBox, push_button
from cxr_desktop.ui.results.counts_card import CountsCard
from cxr_desktop.ui.results.empty_note import EmptyNote
from cxr_desktop.ui.results.filter_row import FilterRow
from cxr_desktop.ui.results.results_view import ResultsGrid, ResultsTable
from cxr_desktop.ui.results.run_row import RunRow
from cxr_desktop.ui.shortcuts import ToldKeys

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QAction, QResizeEvent
    from PySide6.QtWidgets import QAbstractItemView

    from cxr_desktop.app.thumbnails import Thumbnails
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.study.results import Results

_TABLE_WIDTH = 360  # film, class and probability
_SIDES = 10
_LONGEST_NAME = 18


class ResultsPanel(QWidget):
    """The results of a study. What the batch wishes are the signals of its `run` row.

    Signals
    -------
    film_chosen
        A path, when the user goes to a film.
    other_wanted
        A model's digest, "" for none: whose answers to show beside the first's.
    export_requested, compare_requested
        A button was pressed.
    """

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
        self._shown, self._empty = self.filter.shown, EmptyNote(self)
        self.other = CalmComboBox(self)
        self.other.setToolTip(tr("A second model's answers about the same films beside the first's"))
        self.other.setAccessibleName(tr("Second model"))
        self.other.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
        self.compare = push_button(
            tr("Compare\N{HORIZONTAL ELLIPSIS}"), tr("Kappa, McNemar and DeLong of two models"), self
        )
        self.as_pictures = push_button(tr("Pictures"), tr("Show films instead of rows"), self)
        self.as_pictures.setCheckable(True)
        self.export = push_button(
            tr("Export\N{HORIZONTAL ELLIPSIS}"), tr("Tables, reports, sorted folders, a bundle"), self
        )
        self._pages = QStackedWidget(self)
        self._find: QAction | None = None
        self._on_screen: Path | None = None
        self._is_listing = False
        self._is_hidden = False  # from a reader who must not see what the model says
        self._is_ours = False  # whether the row is moved by us, not by the user
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
        text = self.filter.box.text()
        if text != self.model.filter:
            self._apply(text)  # what was not understood of other results may be now
        else:
            self.filter.tell_problem(self.model.problem)
        self._renew()

    def show_models(self, models: Sequence[ModelInfo], shown: str, other: str) -> None:
        """Offer the models of the study as a second one beside the one shown."""
        offered = [info for info in models if info.sha256 != shown]
        names = [info.name for info in models]
        with QSignalBlocker(self.other):
            self.other.clear()
            self.other.addItem(tr("one model"), "")
            for info in offered:
                sign = f" {info.sha256[:4]}" if names.count(info.name) > 1 else ""
                self.other.addItem(f"+ {_short(display_text(info.name))}{sign}", info.sha256)
                tip = f"{display_text(info.name)}, {info.sha256[:12]}"
                self.other.setItemData(self.other.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
            self.other.setCurrentIndex(max(0, self.other.findData(other)))
        self.other.setVisible(bool(offered))
        self.compare.setVisible(bool(offered))

    def select(self, path: Path | None) -> None:
        """Mark the film that is on screen elsewhere."""
        self._on_screen = path
        row = None if path is None else self.model.row_of(path)
        if row is None or self.model.path_at(self.table.currentIndex().row()) == path:
            return
        self._is_ours = True
        try:
            self.table.go_to(row)
        finally:
            self._is_ours = False

    def set_answers_hidden(self, *, is_hidden: bool) -> None:
        """Show nothing while a reader must not see what the model says, or everything again."""
        self._is_hidden = is_hidden
        for widget in (self.filter, self.export, self.other, self.compare, self.as_pictures):
            widget.setEnabled(not is_hidden)
        self._renew()
        if self.model.results is not None:
            self.compare.setEnabled(not is_hidden and self.model.results.other is not None)

    def chosen(self) -> tuple[Path, ...]:
        """Return the films that are chosen, in the order shown."""
        paths = (self.model.path_at(row) for row in self._chosen_rows())
        return tuple(path for path in paths if path is not None)

    def chosen_films(self) -> NDArray[np.int64]:
        """Return the rows of the results that are chosen, in the order shown."""
        chosen: NDArray[np.int64] = self.model.rows[self._chosen_rows()]
        return chosen

    # Inside

    def _chosen_rows(self) -> list[int]:
        parts = self.table.selectionModel().selection().toList()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def _set_filter(self, text: str) -> None:
        if self._apply(text):
            self._renew()
            index = self.table.currentIndex()
            for view in (self.table, self.grid):
                if index.isValid():
                    view.scrollTo(index)
                else:
                    view.scrollToTop()

    def _apply(self, text: str) -> bool:
        try:
            self.model.set_filter(text)
        except QueryError as failure:
            self.filter.tell_problem(str(failure))
            return False
        self.filter.tell_problem("")
        return True

    def set_listing(self, *, is_listing: bool) -> None:
        """Say that films are being looked for, or no longer."""
        self._is_listing = is_listing
        if not self.model.results:
            self._renew()

    def _renew(self) -> None:
        results, rows = self.model.results, self.model.rows
        self.counts.show_films(results, rows)
        if self._is_hidden:
            self._empty.tell(tr("Hidden while films are read blind."))
        elif results is None or not len(results):
            self._empty.tell(
                tr("The films are being looked for.")
                if self._is_listing
                else tr("Open a folder of chest X-rays: its films are listed here, to be classified all at once.")
            )
        elif not len(rows):
            self._empty.tell(tr("No film matches the filter."), button=tr("Clear the filter"))
        is_empty = not len(rows) or self._is_hidden
        page = self._empty if is_empty else self.grid if self.as_pictures.isChecked() else self.table
        self._pages.setCurrentWidget(page)
        self.select(self._on_screen)
        self._tell_shown()
        self._fit()

    def _tell_shown(self) -> None:
        results = self.model.results
        self._shown.setText("" if not results else _told(results, len(self.model.rows), len(self._chosen_rows())))

    def _go_to(self, current: QModelIndex, _previous: QModelIndex) -> None:
        path = self.model.path_at(current.row())
        if path is not None and not self._is_ours:
            self._on_screen = path
            self.film_chosen.emit(path)

    def _open(self, index: QModelIndex) -> None:
        path = self.model.path_at(index.row())
        if path is not None:
            self._on_screen = path
            self.film_chosen.emit(path)

    def _leave_filter(self) -> None:
        """Turn to the films; where none is chosen, to the first."""
        view = self._view()
        if view is not None:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
            if not view.currentIndex().isValid():
                self.table.go_to(0)

    def _view(self) -> QAbstractItemView | None:
        page = self._pages.currentWidget()
        return next((view for view in (self.table, self.grid) if view is page), None)

    def _turn_pages(self) -> None:
        had_focus = any(view.hasFocus() for view in (self.table, self.grid))
        self._renew()
        view = self._view()
        if view is not None and view.currentIndex().isValid():
            view.scrollTo(view.currentIndex())
        if view is not None and had_focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.filter.changed.connect(self._set_filter)
        self.filter.left.connect(self._leave_filter)
        self.counts.filter_wanted.connect(self.filter.set_text)
        self._empty.asked.connect(self.filter.clear)
        self.table.selectionModel().currentRowChanged.connect(self._go_to)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell_shown())
        self.table.activated.connect(self._open)
        self.grid.activated.connect(self._open)
        self.as_pictures.toggled.connect(lambda _is_on: self._turn_pages())
        self.other.activated.connect(lambda _index: self.other_wanted.emit(str(self.other.currentData())))
        self.export.clicked.connect(self.export_requested)
        self.compare.clicked.connect(self.compare_requested)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.run, 1)
        for widget in (self.other, self.compare, self.as_pictures, self.export):
            head.addWidget(widget)
        for page in (self.table, self.grid, self._empty):
            self._pages.addWidget(page)
        self._pages.setMinimumWidth(_TABLE_WIDTH)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(self.counts)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([900, 520])
        self._splitter.setChildrenCollapsible(False)
        # without a say in the panel's smallest width: where there is no room, the counts go
        self._splitter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDES, 7, _SIDES, 7)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.filter)
        layout.addWidget(self._splitter, 1)

    # Qt

    def find_by(self, action: QAction) -> None:
        """Go to this filter, and not to the window's, by the keys of an action while the focus is here."""
        self._find = action
        ToldKeys(self.filter.box, action)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of the filter from a window that has the same for its own."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_to_filter(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the filter."""
        if self._is_to_filter(event):
            self.filter.focus()
        else:
            super().keyPressEvent(event)

    def _is_to_filter(self, event: QKeyEvent) -> bool:
        return self._find is not None and QKeySequence(event.keyCombination()) in self._find.shortcuts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the counts out where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return a size with room for ten rows or so."""
        return QSize(1200, 340)

    def _fit(self) -> None:
        needed = _TABLE_WIDTH + self.counts.minimumSizeHint().width() + self._splitter.handleWidth() + 2 * _SIDES
        self.counts.setVisible(self.counts.has_answers and not self._is_hidden and self.width() >= needed)


def _told(results: Results, shown: int, chosen: int) -> str:
    done = int((results.labels != UNKNOWN).sum())
    all_films = len(results)
    parts = [tr("{n:,} of {all:,}", n=shown, all=all_films) if shown < all_films else tr("{n:,} films", n=shown)]
    if not done:
        parts.append(tr("none classified yet"))
    elif done < all_films:
        parts.append(tr("{n:,} classified", n=done))
    if chosen > 1:
        parts.append(tr("{n:,} chosen", n=chosen))
    return " \N{MIDDLE DOT} ".join(parts)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}\N{HORIZONTAL ELLIPSIS}"
