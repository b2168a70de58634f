"""A line to type into, right on the film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from cxr_desktop.app.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

_WIDTH = 220


class InlineEdit(QLineEdit):
    """Signal `ended` (text, whether it was meant): Enter or a click elsewhere mean it, Esc does not."""

    ended = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setPlaceholderText(tr("Type, then Enter"))
        self.setAccessibleName(tr("Words on the film"))
        self.resize(_WIDTH, self.sizeHint().height())
        self.hide()

    def begin(self, place: QPointF, text: str) -> None:
        """Ask for words at a place of the parent."""
        room = self._room.rect()
        x = min(max(round(place.x()), 0), max(room.width() - self.width(), 0))
        y = min(max(round(place.y()), 0), max(room.height() - self.height(), 0))
        self.move(x, y)
        self.setText(text)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, is_meant: bool) -> None:
        """End, once."""
        if not self.isHidden():
            self.hide()
            self.ended.emit(self.text().strip(), is_meant)

    def event(self, event: QEvent) -> bool:
        """Keep every key: the window's shortcuts are for those who do not type."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End on Enter and Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.finish(is_meant=event.key() != Qt.Key.Key_Escape)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take a click elsewhere for Enter; its own menu (Paste) is not elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish(is_meant=True)
