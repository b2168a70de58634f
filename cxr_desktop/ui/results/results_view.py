"""The rows of the results, as a table and as a grid of films over one model and one selection."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QMenu, QStyleOptionViewItem, QTableView

from cxr_desktop.app.language import tr
from cxr_desktop.app.results_model import COLUMNS
from cxr_desktop.app.settings import window_state
from cxr_desktop.ui.parts import TABLE_STYLE
from cxr_desktop.ui.results.delegates import THUMBNAIL, CellDelegate, TileDelegate
from cxr_desktop.ui.theme import current

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.results_model import ResultsModel
    from cxr_desktop.app.thumbnails import Thumbnails

_HIDDEN = {"folder", "size", "note"}  # at first
_HEADER = f"results_header_{len(COLUMNS)}"  # another number of columns cannot be restored
_THUMBNAILS, _SECOND = "results_thumbnails", "results_second_model"
_SAVE_AFTER_MS = 400
_STYLE = f"""{TABLE_STYLE}
QHeaderView::section {{ padding: 5px 7px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
"""
_WIDEST = {
    "film": "person123_virus_4567.jpeg",
    "folder": "train/PNEUMONIA XX",
    "class": "\N{CIRCLED DIVISION SLASH} PNEUMONIA XX",
    "scope": "outside: looks turned XX",
    "spread": "±0.000 XX",
    "class2": "PNEUMONIA XX",
    "p2": "p, 2nd XX",
    "truth": "PNEUMONIA XX",
    "reading": "PNEUMONIA XX",
    "note": "a word or two XX",
    "error": "cannot be read, because it is no picture",
    "size": "12,345 KB XX",
}


class ResultsTable(QTableView):
    """The table. Its columns and whether it shows thumbnails are chosen from the header's menu, and remembered."""

    def __init__(self, model: ResultsModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results, self._cells = model, CellDelegate(thumbnails, self)
        self._has_other = False
        self._second = {column.name for column in COLUMNS if column.needs_other}  # of these, those wanted
        self._later = QTimer(self, singleShot=True, interval=_SAVE_AFTER_MS)
        self._later.timeout.connect(self.save)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self._lay_out()
        header = self.horizontalHeader()
        header.customContextMenuRequested.connect(self._ask_for_columns)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self._set_widths()
        self._restore()
        current().changed.connect(self._widen)
        for signal in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(self._later.start)
        thumbnails.ready.connect(self._show_thumbnail)
        thumbnails.failed.connect(self._show_thumbnail)

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Results"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setIconSize(THUMBNAIL)
        self.setStyleSheet(_STYLE)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.setToolTip(tr("Click sorts, drag moves, right click chooses columns"))
        self._fit_rows()

    @property
    def has_thumbnails(self) -> bool:
        """Whether films have their thumbnail beside the name."""
        return self._cells.has_thumbnails

    def set_thumbnails(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        """Show thumbnails, or take less room for each film."""
        self._cells.has_thumbnails = is_on
        self._fit_rows()
        self.viewport().update()

    def go_to(self, row: int) -> None:
        """Choose this row and no other, as a click does: the next with Shift begins here."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._results.index(row, 0), flags)

    def show_other(self, *, has_other: bool) -> None:
        """Show the columns of a second model, as far as they are wanted, or not."""
        if has_other == self._has_other:
            return
        self._has_other = has_other
        for number, column in enumerate(COLUMNS):
            if column.needs_other:
                self.setColumnHidden(number, not (has_other and column.name in self._second))

    def column_actions(self) -> QMenu:
        """Return the menu that chooses columns."""
        menu = QMenu(self)
        for number, column in enumerate(COLUMNS):
            if number and (self._has_other or not column.needs_other):
                action = menu.addAction(tr(column.title))
                action.setCheckable(True)
                action.setChecked(not self.isColumnHidden(number))
                action.setToolTip(tr(column.tip))
                action.toggled.connect(partial(self._set_shown, number))
        menu.addSeparator()
        thumbnails = menu.addAction(tr("Thumbnails"))
        thumbnails.setCheckable(True)
        thumbnails.setChecked(self.has_thumbnails)
        thumbnails.toggled.connect(self.set_thumbnails)
        thumbnails.toggled.connect(self.save)
        return menu

    def save(self) -> None:
        """Remember columns, their order and widths, and the thumbnails."""
        self._later.stop()
        kept = window_state()
        kept.setValue(_HEADER, self.horizontalHeader().saveState())
        kept.setValue(_THUMBNAILS, int(self.has_thumbnails))
        kept.setValue(_SECOND, " ".join(sorted(self._second)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember what would be remembered in a moment: the window may be closing."""
        super().hideEvent(event)
        if self._later.isActive():
            self.save()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def _fit_rows(self) -> None:
        room = THUMBNAIL.height() + 4 if self.has_thumbnails else 0
        self.verticalHeader().setDefaultSectionSize(max(room, self.fontMetrics().height() + 8))

    def _ask_for_columns(self, place: QPoint) -> None:
        menu = self.column_actions()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _set_shown(self, number: int, is_shown: bool) -> None:  # noqa: FBT001 - a slot
        self.setColumnHidden(number, not is_shown)
        column = COLUMNS[number]
        if column.needs_other:
            self._second = self._second | {column.name} if is_shown else self._second - {column.name}
        self.save()

    def _show_thumbnail(self, path: Path, _size: object) -> None:
        row = self._results.row_of(path) if self.isVisible() else None
        if row is not None:
            self.update(self._results.index(row, 0))

    def _set_widths(self) -> None:
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, self._needed(number))
            self.setColumnHidden(number, column.name in _HIDDEN or column.needs_other)

    def _needed(self, number: int) -> int:
        """Return the width that title and values of a column need in the present size of text."""
        column, metrics = COLUMNS[number], self.fontMetrics()
        widest = _WIDEST.get(column.name, "0.000 XX"), f"{tr(column.title)} XX"
        return max(metrics.horizontalAdvance(text) for text in widest) + (0 if number else THUMBNAIL.width())

    def _widen(self) -> None:
        for number in range(len(COLUMNS)):
            if not self.isColumnHidden(number):
                self.setColumnWidth(number, max(self.columnWidth(number), self._needed(number)))

    def _restore(self) -> None:
        kept = window_state()
        state = kept.value(_HEADER)
        if not isinstance(state, QByteArray) or not self.horizontalHeader().restoreState(state):
            return
        self._second &= set(str(kept.value(_SECOND, " ".join(self._second))).split())
        for number, column in enumerate(COLUMNS):
            if column.needs_other or number == 0:
                self.setColumnHidden(number, number != 0)
        self.set_thumbnails(str(kept.value(_THUMBNAILS, 1)) != "0")


class ResultsGrid(QListView):
    """The films as tiles, over the same model."""

    def __init__(self, model: ResultsModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self.setModel(model)
        self.setItemDelegate(TileDelegate(thumbnails, self))
        self.setAccessibleName(tr("Results as pictures"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._fit_tiles()
        thumbnails.ready.connect(self._show_thumbnail)
        thumbnails.failed.connect(self._show_thumbnail)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model() is not None:
            self._fit_tiles()

    def _fit_tiles(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self.setGridSize(self.itemDelegate().sizeHint(option, QModelIndex()))
        self.verticalScrollBar().setSingleStep(self.gridSize().height() // 3)

    def _show_thumbnail(self, path: Path, _size: object) -> None:
        row = self._results.row_of(path) if self.isVisible() else None
        if row is not None:
            self.update(self._results.index(row, 0))
