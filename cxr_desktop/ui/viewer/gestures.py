"""The mouse on the film: what each movement means, told in signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CLICK = 4  # screen units a press may wander and still be a click
_NOTCH = 1.2  # enlargement for one notch of the wheel, 120 eighths of a degree
_LEFT, _RIGHT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
_CURSORS = {
    _LEFT: Qt.CursorShape.ClosedHandCursor,
    _MIDDLE: Qt.CursorShape.ClosedHandCursor,
    _RIGHT: Qt.CursorShape.SizeAllCursor,
}


class Gestures(QObject):
    """Watches the mouse over `surface`. Places and distances are in its screen units.

    Parameters
    ----------
    surface
        The widget the film is painted on; the watcher belongs to it.
    """

    panned = Signal(QPointF)  # left or middle drag: distance since the last one
    windowed = Signal(QPointF)  # right drag: distance since the last one
    zoomed = Signal(QPointF, float)  # wheel: place and factor
    pointed = Signal(QPointF)  # the pointer is here
    left = Signal()  # the pointer is gone
    fit_wished = Signal()  # double click
    menu_wished = Signal(QPoint)  # right click without a drag

    def __init__(self, surface: QWidget) -> None:
        super().__init__(surface)
        self._surface = surface
        self._button = Qt.MouseButton.NoButton
        self._start = self._last = QPointF()
        self._is_drag = False
        surface.setMouseTracking(True)
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events of the mouse; let all others pass (drops belong to the window)."""
        if isinstance(event, QWheelEvent):
            self._turn(event)
        elif isinstance(event, QMouseEvent):
            self._mouse(event)
        elif event.type() == QEvent.Type.Leave:
            self.left.emit()
            return False
        elif not isinstance(event, QContextMenuEvent):  # menu_wished replaces it: it would come with the press
            return super().eventFilter(watched, event)
        event.accept()
        return True

    def _turn(self, event: QWheelEvent) -> None:
        degrees = event.angleDelta().y()
        if degrees:
            self.zoomed.emit(event.position(), _NOTCH ** (degrees / 120))

    def _mouse(self, event: QMouseEvent) -> None:
        kind = event.type()
        if kind == QEvent.Type.MouseMove:
            self._move(event.position())
        elif kind == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._release(event)
        elif kind == QEvent.Type.MouseButtonDblClick and event.button() == _LEFT:
            self.fit_wished.emit()

    def _press(self, event: QMouseEvent) -> None:
        if self._button == Qt.MouseButton.NoButton and event.button() in _CURSORS:
            self._button, self._is_drag = event.button(), False
            self._start = self._last = event.position()

    def _move(self, place: QPointF) -> None:
        if self._button != Qt.MouseButton.NoButton:
            if not self._is_drag and (place - self._start).manhattanLength() >= CLICK:
                self._is_drag = True
                self._surface.setCursor(_CURSORS[self._button])
            if self._is_drag:
                moved, self._last = place - self._last, place
                (self.windowed if self._button == _RIGHT else self.panned).emit(moved)
        self.pointed.emit(place)

    def _release(self, event: QMouseEvent) -> None:
        if event.button() != self._button:
            return
        if self._button == _RIGHT and not self._is_drag:
            self.menu_wished.emit(event.position().toPoint())
        self._button = Qt.MouseButton.NoButton
        self._surface.unsetCursor()
