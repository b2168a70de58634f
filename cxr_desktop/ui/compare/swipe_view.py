"""Two films at the same place with a divider between them: left of it the one, right of it the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.spoken import DIVIDER

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent

STEP = 0.05
_GRIP = 18  # screen units of the divider that can be grabbed
_KNOB = QSize(16, 44)
_MOVES: dict[int, Callable[[float], float]] = {
    int(Qt.Key.Key_Left): lambda share: share - STEP,
    int(Qt.Key.Key_Right): lambda share: share + STEP,
    int(Qt.Key.Key_Home): lambda _: 0.0,
    int(Qt.Key.Key_End): lambda _: 1.0,
}


class SwipeView(QWidget):
    """Lays two widgets over each other. The right one fills the place; the left one is cut off at the divider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left: QWidget | None = None
        self._right: QWidget | None = None
        self._share = 0.5
        self.divider = Divider(self)
        self.divider.dragged_to.connect(lambda x: self.set_share(x / max(self.width(), 1)))
        self.divider.moved.connect(self.set_share)

    @property
    def share(self) -> float:
        """Where the divider stands, 0 (left edge) to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Move the divider."""
        self._share = min(max(share, 0.0), 1.0)
        self.divider.share = self._share
        self._arrange()

    def take(self, left: QWidget, right: QWidget) -> None:
        """Show these two, which become its children."""
        self._left, self._right = left, right
        for part in (right, left):
            part.setParent(self)
            part.show()
        self.divider.raise_()
        self._arrange()

    def give_back(self) -> None:
        """Let go of the two; whoever wants them takes them."""
        if self._left is not None:
            self._left.clearMask()
        self._left = self._right = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give both the whole place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._left is None or self._right is None:
            return
        x = round(self._share * self.width())
        for part in (self._left, self._right):
            part.setGeometry(self.rect())
        # an empty region would be no mask at all
        self._left.setMask(QRegion(0, 0, x, self.height()) if x else QRegion(-1, -1, 1, 1))
        self.divider.setGeometry(x - _GRIP // 2, 0, _GRIP, self.height())
        self.divider.raise_()


class Divider(QWidget):
    """The line between the two. Dragged by the mouse; with the focus, arrows, Home and End move it.

    Signals `dragged_to` (x in the parent) and `moved` (share).
    """

    spoken_role = DIVIDER

    dragged_to = Signal(float)
    moved = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.share = 0.5
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Divider between the two films"))
        self.setToolTip(tr("Drag, or press Left and Right"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab it."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        self.dragged_to.emit(self.mapToParent(event.position()).x())

    def event(self, event: QEvent) -> bool:
        """Keep its keys from being shortcuts while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by a twentieth, or to an end."""
        if _is_own(event):
            self.moved.emit(_MOVES[event.key()](self.share))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a line that is seen on black and on white, with a knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, height = self.width() / 2, self.height()
        for pen in (QPen(QColor(0, 0, 0, 190), 4.0), QPen(QColor(255, 255, 255), 1.6)):
            painter.setPen(pen)
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
        knob = QRectF(x - _KNOB.width() / 2, (height - _KNOB.height()) / 2, _KNOB.width(), _KNOB.height())
        painter.setPen(QPen(QColor(255, 255, 255), 1.4))
        painter.setBrush(QColor("#ffffff" if self.hasFocus() else "#20252b"))
        painter.drawRoundedRect(knob, 5, 5)
        painter.setPen(QPen(QColor("#20252b" if self.hasFocus() else "#ffffff"), 1.4))
        for off in (-2.5, 2.5):
            painter.drawLine(QPointF(x + off, height / 2 - 8), QPointF(x + off, height / 2 + 8))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.update()


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in _MOVES and event.modifiers() in (
        Qt.KeyboardModifier.NoModifier,
        Qt.KeyboardModifier.KeypadModifier,
    )
