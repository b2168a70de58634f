"""Where a window of its own comes up: where it was closed, else at its own size or the screen's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication

from cxr_desktop.app.settings import window_state

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


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
