"""One pane: what it shows, the film itself, and what the model says of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.compare.answer_line import AnswerLine
from cxr_desktop.ui.compare.chooser import Chooser
from cxr_desktop.ui.spoken import GROUP
from cxr_desktop.ui.theme import colours

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_SMALLEST = (160, 120)


class Pane(QWidget):
    """A viewer with its lists above and the answer below.

    Parameters
    ----------
    number
        1 for the first pane.
    viewer
        What shows the film; any widget.

    Wishes: `film_dropped` (path); `activated` when the user works in it.
    """

    spoken_role = GROUP

    film_dropped = Signal(object)
    activated = Signal()

    def __init__(self, number: int, viewer: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewer, self.chooser, self.answer = viewer, Chooser(number, self), AnswerLine(self)
        self._is_active = False
        viewer.setMinimumSize(*_SMALLEST)
        for spoken in (self, viewer):
            spoken.setAccessibleName(tr("Pane {number}", number=number))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(4)
        self._column.addWidget(self.chooser)
        self._column.addWidget(viewer, 1)
        self._column.addWidget(self.answer)
        self.setAcceptDrops(True)
        for widget in (viewer, *viewer.findChildren(QWidget), *self.chooser.findChildren(QWidget)):
            widget.installEventFilter(self)

    def keep_viewer(self) -> None:
        """Take the viewer back from where it was lent."""
        self._column.insertWidget(1, self.viewer, 1)
        self.viewer.show()

    @property
    def is_active(self) -> bool:
        """Whether zoom and window keys act on it."""
        return self._is_active

    def set_active(self, *, is_active: bool) -> None:
        """Mark it."""
        self._is_active = is_active
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the user works in it."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn):
            self.activated.emit()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one film."""
        if dropped_film(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Show what was dropped."""
        path = dropped_film(event.mimeData())
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.film_dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the active one."""
        super().paintEvent(event)
        if self._is_active:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours().accent_text), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


def dropped_film(data: QMimeData) -> Path | None:
    """Return the film of a drop, or None when it is not exactly one local file."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    if os.name == "nt":
        return Path(urls[0].toLocalFile())
    encoded = urls[0].path(QUrl.ComponentFormattingOption.FullyEncoded)
    return Path(os.fsdecode(unquote_to_bytes(encoded)))  # keeps bytes that are not UTF-8
