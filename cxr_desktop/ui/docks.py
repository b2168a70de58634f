"""The docks around the film: what holds their content, and how they share the room of a small screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QFrame, QMainWindow, QScrollArea, QStackedWidget, QWidget

from cxr_desktop.app.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction


_LOWEST = 240  # screen units of a page that scrolls


class Scrolled(QScrollArea):
    """Wraps what may be higher than a small screen: as wide as that needs now, and as low as there is room."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content with a scroll bar."""
        content = self._content
        needed = max(content.minimumWidth(), content.minimumSizeHint().width())
        return QSize(needed + self.verticalScrollBar().sizeHint().width(), _LOWEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another width when the content needs one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Pages(QStackedWidget):
    """Pages of which only the one that is seen asks for room."""

    def __init__(self) -> None:
        super().__init__()
        self._places: dict[QWidget, QWidget] = {}  # what stands in the pile for each page

    def minimumSizeHint(self) -> QSize:
        """Return what the page that is seen needs."""
        page = self.currentWidget()
        if page is None:
            return super().minimumSizeHint()
        own = page.minimumSize()
        return QSize(*(a or b for a, b in zip(own.toTuple(), page.minimumSizeHint().toTuple(), strict=True)))

    def show_page(self, page: QWidget, *, scrolls: bool) -> None:
        """Show a page, which is taken in the first time; one that scrolls may be higher than there is room."""
        if page not in self._places:
            self._places[page] = Scrolled(page) if scrolls else page
            self.addWidget(self._places[page])
        self.setCurrentWidget(self._places[page])
        self.updateGeometry()


def add_dock(window: QMainWindow, title: str, content: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
    """Return a new dock of a window, named by its English title, under which its place is kept."""
    dock = QDockWidget(tr(title), window)
    dock.setObjectName(f"dock_{title.lower()}")
    dock.setWidget(content)
    dock.setFeatures(
        QDockWidget.DockWidgetFeature.DockWidgetMovable | QDockWidget.DockWidgetFeature.DockWidgetClosable
    )
    window.addDockWidget(area, dock)
    _Follower(dock)
    return dock


class _Follower(QObject):
    """Brings a dock that lies behind another forward when Tab comes to what is in it."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        dock = self._dock
        if before is None or before.window() is not dock.window():  # the window got its focus back
            return
        is_within = now is not None and dock.isAncestorOf(now)
        if is_within and not dock.isHidden() and dock.visibleRegion().isEmpty():
            dock.raise_()


def join(dock: QDockWidget, action: QAction) -> None:
    """Let an action open and close a dock; one that lies behind another is brought to the front first."""

    def obey(is_on: bool) -> None:  # noqa: FBT001 - a slot
        is_behind = not dock.isHidden() and dock.visibleRegion().isEmpty()
        if is_on or is_behind:
            action.setChecked(True)
            bring_forward(dock)
        else:
            dock.hide()

    action.triggered.connect(obey)
    on_open(dock, action.setChecked)


def on_open(dock: QDockWidget, tell: Callable[[bool], None]) -> None:
    """Tell whether a dock is open whenever that changes; it stays open behind another one, and while minimised."""
    dock.toggleViewAction().toggled.connect(lambda _is_seen: tell(not dock.isHidden()))


def bring_forward(dock: QDockWidget) -> None:
    """Open a dock in front of those it shares its place with."""
    dock.show()
    dock.raise_()
