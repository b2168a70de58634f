"""Windows beside the main one: where they come up (where they were closed, else at their own size), how they go."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea, QWidget

from cxr_desktop.app.settings import window_state


class SideWindow(QMainWindow):
    """A window that Escape closes as it does a dialog, where nothing in it has another use for the key."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
        else:
            super().keyPressEvent(event)


class _Floor(QWidget):
    """As large as its room, and no smaller than the content must be; one with a layout would ask for more height."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        content.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Return what the content needs."""
        return self._content.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content all of it."""
        super().resizeEvent(event)
        self._content.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Ask for another size when the content needs one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class Roomy(QScrollArea):
    """Holds what is in a window; where large texts need more room than the window has, it scrolls either way."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(_Floor(content))


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
