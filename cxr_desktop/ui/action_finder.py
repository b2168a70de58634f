"""Ctrl+K: type a few letters of what you want to do, Enter does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.shortcuts_dialog import keys_text, plain_text
from cxr_desktop.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

_LIST_KEYS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_NO_MATCH = 9


def rank(query: str, text: str, tip: str) -> int:
    """Return how well an action answers `query`: 0 is best, 9 means not at all. Case does not matter.

    Tooltips and scattered letters count from the third letter on; before that they would match nearly everything.
    """
    wanted, text, tip = query.casefold().strip(), text.casefold(), tip.casefold()
    if text.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in text.split()):
        return 1
    if wanted in text:
        return 2
    if len(wanted) < 3:
        return _NO_MATCH
    if all(part in f"{text} {tip}" for part in wanted.split()):
        return 3
    letters = iter(text)
    return 4 if all(letter in letters for letter in wanted if not letter.isspace()) else _NO_MATCH


class ActionFinder(QDialog):
    """A box with a list of actions below it. What cannot be done now is grey and stays so."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(tr("Find an action"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(f"ActionFinder {{ border: 1px solid {colours().accent_text}; }}")
        self._actions = [action for action in actions if not action.isSeparator() and action.text()]
        self._box = QLineEdit(self)
        self._box.setPlaceholderText(tr("What do you want to do?"))
        self._box.setAccessibleName(tr("Find an action"))
        self._box.installEventFilter(self)
        self._list = QTreeWidget(self)
        self._list.setAccessibleName(tr("Actions"))
        self._list.setHeaderHidden(True)
        self._list.setColumnCount(2)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self._box)
        layout.addWidget(self._list, 1)
        self._box.textChanged.connect(self._search)
        self._box.returnPressed.connect(self._run_current)
        self._list.itemClicked.connect(lambda _item: self._run_current())
        self.resize(520, 380)
        self._search("")

    def found(self) -> tuple[str, ...]:
        """Return the names on the list."""
        return tuple(item.text(0) for item in self._items())

    def showEvent(self, event: QShowEvent) -> None:
        """Open at the top of the window it belongs to."""
        window = self.parentWidget()
        if window is not None:
            left, top = (window.width() - self.width()) // 2, min(90, window.height() // 8)
            self.move(window.mapToGlobal(QPoint(left, top)))
        super().showEvent(event)
        self._box.setFocus()

    def event(self, event: QEvent) -> bool:
        """Close when the user turns to another window."""
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            self.close()
        return super().event(event)

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self._list.topLevelItem(row) for row in range(self._list.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _search(self, query: str) -> None:
        ranked = [(rank(query, plain_text(action), action.statusTip()), action) for action in self._actions]
        self._list.clear()
        for place, action in sorted(ranked, key=lambda pair: pair[0]):
            if place < _NO_MATCH:
                self._list.addTopLevelItem(_row(action))
        enabled = [item for item in self._items() if not item.isDisabled()]
        if enabled:
            self._list.setCurrentItem(enabled[0])

    def _run_current(self) -> None:
        item = self._list.currentItem()
        if item is None or item.isDisabled():
            return
        action = item.data(0, Qt.ItemDataRole.UserRole)
        self.close()
        action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that move through a list from the box to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _LIST_KEYS:
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


def _row(action: QAction) -> QTreeWidgetItem:
    mark = "  \N{CHECK MARK}" if action.isCheckable() and action.isChecked() else ""
    item = QTreeWidgetItem([plain_text(action) + mark, keys_text(action)])
    item.setData(0, Qt.ItemDataRole.UserRole, action)
    item.setToolTip(0, action.statusTip())
    item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setDisabled(not action.isEnabled())
    return item
