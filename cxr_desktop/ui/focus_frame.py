"""The frame around a painted widget that has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cxr_desktop.ui.palettes import DARK
from cxr_desktop.ui.spoken import DECORATION
from cxr_desktop.ui.theme import colours

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QPixmap

_BY_KEYS = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_WIDTH = 2.0


class FocusFrame(QWidget):
    """Lies over a widget and is seen while that has the focus, when keys brought it there.

    Parameters
    ----------
    framed
        The widget.
    is_on_film
        Whether its ground is black in both themes.
    """

    spoken_role = DECORATION

    def __init__(self, framed: QWidget, *, is_on_film: bool = False) -> None:
        super().__init__(framed)
        self._is_on_film = is_on_film
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        framed.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus."""
        framed = self.parentWidget()
        if watched is framed and framed is not None:
            if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
                self.setVisible(event.reason() in _BY_KEYS)
                self.raise_()
            elif event.type() == QEvent.Type.FocusOut:
                self.hide()
            self.setGeometry(framed.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor((DARK if self._is_on_film else colours()).accent_text), _WIDTH))
        half = _WIDTH / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        painter.end()


def grabbed(widget: QWidget) -> QPixmap:
    """Return a picture of a widget without the frame."""
    frames = [frame for frame in widget.findChildren(FocusFrame) if frame.isVisible()]
    for frame in frames:
        frame.hide()
    picture = widget.grab()
    for frame in frames:
        frame.show()
    return picture
