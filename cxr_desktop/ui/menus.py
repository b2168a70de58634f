"""Menus and tool bar, made from the table of actions; and the lists in them that change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.ui.actions import ACTIONS, MENUS
from cxr_desktop.ui.theme import current, icon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QMenuBar

_LATER_MS = 300  # after the first paint


class Menus(QObject):
    """The menu bar and the tool bar of a window.

    Attributes
    ----------
    menus
        The menus by the English title they have in `MENUS`.
    toolbar
        The tool bar.
    """

    def __init__(self, actions: dict[str, QAction], bar: QMenuBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.menus = {title: bar.addMenu(tr(title)) for title in MENUS}
        self.toolbar = QToolBar(tr("Tools"), parent)
        self.toolbar.setObjectName("toolbar")
        self.toolbar.setMovable(False)
        self.toolbar.setIconSize(QSize(18, 18))
        self.toolbar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for spec in ACTIONS:
            if spec.menu:
                menu = self.menus[spec.menu]
                if spec.starts_group and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(actions[spec.name])
            if spec.toolbar:
                if spec.starts_group:
                    self.toolbar.addSeparator()
                self.toolbar.addAction(actions[spec.name])
        self._tint()
        current().changed.connect(self._tint)

    def _tint(self) -> None:
        """Draw the icons that are seen at once; the others when the window stands: they take a tenth of a second."""
        for spec in ACTIONS:
            if spec.toolbar:
                self._actions[spec.name].setIcon(icon(spec.name))
        for more in self.toolbar.findChildren(QToolButton, "qt_toolbar_ext_button"):
            more.setIcon(icon("more"))
            more.setToolTip(tr("More tools, which have no room here"))
            more.setAccessibleName(tr("More tools"))
            more.installEventFilter(self)
        QTimer.singleShot(_LATER_MS, self, self._tint_the_rest)

    def _tint_the_rest(self) -> None:
        for spec in ACTIONS:
            if not spec.toolbar:
                self._actions[spec.name].setIcon(icon(spec.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button for what has no room whole: Qt lays it over the edge, because it expects a narrow one."""
        kinds = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}
        if event.type() in kinds and isinstance(watched, QWidget):
            watched.move(min(watched.x(), self.toolbar.width() - watched.width() - 4), watched.y())
        return super().eventFilter(watched, event)

    def add_choice(
        self,
        menu: QMenu,
        title: str,
        options: Iterable[tuple[str, str]],
        *,
        current_value: Callable[[], str],
        choose: Callable[[str], None],
    ) -> QMenu:
        """Add a submenu of which one entry is in force, read anew whenever it opens; title and texts in English."""
        submenu = menu.addMenu(tr(title))
        group = QActionGroup(submenu)
        for value, text in options:
            action = submenu.addAction(tr(text))
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(lambda action: choose(action.data()))

        def show_current() -> None:
            for action in group.actions():
                action.setChecked(action.data() == current_value())

        submenu.aboutToShow.connect(show_current)
        return submenu

    def add_list(
        self, menu: QMenu, before: QAction, title: str, *, entries: Callable[[], Iterable[object]],
        choose: Callable[[object], None],
    ) -> QMenu:  # fmt: skip
        """Add a submenu of paths that is made anew whenever it opens; its title in English."""
        submenu = QMenu(tr(title), menu)
        menu.insertMenu(before, submenu)

        def fill() -> None:
            submenu.clear()
            for entry in entries():
                action = submenu.addAction(display_path(entry).replace("&", "&&"))  # type: ignore[arg-type]
                action.triggered.connect(lambda _checked=False, entry=entry: choose(entry))
            if submenu.isEmpty():
                submenu.addAction(tr("None yet")).setEnabled(False)

        submenu.aboutToShow.connect(fill)
        return submenu
