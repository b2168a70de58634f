"""The list of films: keyboard, type-ahead, and the place it keeps while rows come and go.

It is a table of one column: `QListView` asks the model for every row at every layout, which for 100,000 rows of a
Python model blocked the window for 0.15 s, and for 1 s while a worker held the interpreter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QStyleOptionViewItem, QTableView

from cxr_desktop.app.language import tr
from cxr_desktop.ui.browser.film_delegate import FilmDelegate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.thumbnails import Thumbnails

    Index = QModelIndex | QPersistentModelIndex


class FilmView(QTableView):
    """Shows the films of a `FilmListModel`. Emits `chosen` (path) when the user goes to another film.

    The film that was chosen stays so when a filter hides it, and is marked again when it comes back.
    """

    chosen = Signal(object)

    def __init__(self, model: FilmListModel, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._films = model
        self._current: Path | None = None
        self._anchor: tuple[Path, int] | None = None
        self._is_ours = False  # whether the selection is moved by us, not by the user
        self._typed = QElapsedTimer()
        self._lay_out()
        self.setItemDelegate(FilmDelegate(thumbnails, self))
        model.modelAboutToBeReset.connect(self._remember_place)
        self.setModel(model)
        model.modelReset.connect(self._find_place)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._fit_rows()

    def _lay_out(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Films"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()

    def _fit_rows(self) -> None:
        """Give all rows the height that the font asks for."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self.itemDelegate().sizeHint(option, QModelIndex()).height()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model() is not None:
            self._fit_rows()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Home and End go to the ends of the list; in a table they would stay in the row."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self._films.rowCount():
            return self._films.index(ends[action] % self._films.rowCount())
        return super().moveCursor(action, modifiers)

    @property
    def current(self) -> Path | None:
        """The film that is chosen, shown or not."""
        return self._current

    def select(self, path: Path | None) -> bool:
        """Choose a film without telling; return whether it is in the list as shown."""
        self._current = path
        return self._mark()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of a choice that is the user's."""
        super().currentChanged(current, previous)
        path = self._films.path_at(current.row()) if current.isValid() else None
        if not self._is_ours and path is not None and path != self._current:
            self._current = path
            self.chosen.emit(path)

    def _mark(self) -> bool:
        row = None if self._current is None else self._films.row_of(self._current)
        self._is_ours = True
        try:
            index = QModelIndex() if row is None else self._films.index(row)
            self.setCurrentIndex(index)
            if row is None:
                self.clearSelection()
            else:
                self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        finally:
            self._is_ours = False
        return row is not None

    def _remember_place(self) -> None:
        """Note a film and where it stands: the chosen one when it is in view, else the first in view."""
        self._is_ours = True  # until the reset is over
        index = self.currentIndex()
        if not index.isValid() or not self.viewport().rect().intersects(self.visualRect(index)):
            index = self.indexAt(self.viewport().rect().topLeft())
        path = self._films.path_at(index.row()) if index.isValid() else None
        self._anchor = None if path is None else (path, self.visualRect(index).top())

    def _find_place(self) -> None:
        self._is_ours = False
        self._mark()
        path, top = self._anchor or (None, 0)
        row = None if path is None else self._films.row_of(path)
        if row is not None:
            self.doItemsLayout()  # else the scroll bar has its old range
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row) - top)

    def event(self, event: QEvent) -> bool:
        """Keep letters for the type-ahead search once it has begun, also those that are shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_typing(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Note when a name is typed."""
        if event.text().isprintable() and event.text().strip():
            self._typed.restart()
        super().keyPressEvent(event)

    def _is_typing(self, event: QKeyEvent) -> bool:
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        is_recent = self._typed.isValid() and self._typed.elapsed() < QApplication.keyboardInputInterval()
        return is_recent and is_plain and event.text().isprintable() and bool(event.text())
