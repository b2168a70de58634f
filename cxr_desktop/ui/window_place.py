"""Windows beside the main one: where they come up (where they were closed, else at their own size), how they go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow

from cxr_desktop.app.settings import window_state

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SideWindow(QMainWindow):
    """A window that Escape closes as it does a dialog, where nothing in it has another use for the key."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
        else:
            super().keyPressEvent(event)


def keep_place(window: QWidget, name: str) -> None:
    """Remember place and size under a name."""
    window_state().setValue(name, window.saveGeometry())


def take_place(window: QWidget, name: str, size: QSize) -> None:
    """Go where the window was; the first time take `size`, or the screen's where that is smaller."""
    kept = window_state().value(name)
    if isinstance(kept, QByteArray) and window.restoreGeometry(kept):
        return
    screen = QGuiApplication.primaryScreen()
    window.resize(size if screen is None else size.boundedTo(screen.availableSize()))
