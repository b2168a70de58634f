"""The film in a window of its own, for another monitor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QScreen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.settings import window_state
from cxr_desktop.ui.shortcuts_dialog import keys_text
from cxr_desktop.ui.spoken import WINDOW
from cxr_desktop.ui.viewer.film_viewer import FilmViewer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cxr_desktop.app.turns import Turns

_SIZE = QSize(1000, 800)
_KEPT = "second_window"
HOLD = "Ctrl+H"  # not to be given to an action, whose keys hold here too


class SecondWindow(QWidget):
    """A viewer with a thin bar: hold the film, heat map, full screen.

    Its keys are those of the main window's actions, as they are there now; Ctrl+H holds. Wishes: `hold_chosen` and
    `heatmap_chosen` (on or off). Fact: `hidden` when it was closed.
    """

    spoken_role = WINDOW

    hold_chosen = Signal(bool)
    heatmap_chosen = Signal(bool)
    hidden = Signal()

    def __init__(self, parent: QWidget, turns: Turns, actions: Mapping[str, QAction]) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._sources = actions
        self._followers: list[tuple[QAction, QAction]] = []
        self.setWindowTitle(tr("Second window"))
        self.setAccessibleName(tr("Second window"))
        self.viewer = FilmViewer(self, turns=turns)
        self.hold = self._switch(tr("Hold"), tr("Keep this film while the list goes on"))
        self.hold.setShortcut(QKeySequence(HOLD))
        self.heatmap = self._switch(tr("Heat map"), tr("Show where the network looked, in this window"), "heatmap")
        self.full_screen = self._switch(tr("Full screen"), tr("Nothing but the film on this monitor"), "full_screen")
        self.hold.toggled.connect(self.hold_chosen)
        self.heatmap.toggled.connect(self.heatmap_chosen)
        self.full_screen.toggled.connect(lambda is_on: self.showFullScreen() if is_on else self.showNormal())
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 4, 6, 4)
        for action in (self.hold, self.heatmap, self.full_screen):
            bar.addWidget(self._button(action))
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.viewer, 1)
        self._add_keys()

    def _switch(self, text: str, tip: str, source: str = "") -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.changed.connect(lambda: _tell_keys(action, tip))
        _tell_keys(action, tip)
        self.addAction(action)
        if source:
            self._follow(action, source)
        return action

    def _follow(self, action: QAction, source: str) -> None:
        """Give an action the keys of one of the main window, whenever they change."""
        origin = self._sources[source]
        self._followers.append((action, origin))
        action.setShortcuts(origin.shortcuts())
        origin.changed.connect(self._take_keys)

    def _take_keys(self) -> None:
        for action, origin in self._followers:
            if action.shortcuts() != origin.shortcuts():
                action.setShortcuts(origin.shortcuts())

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _add_keys(self) -> None:
        viewer = self.viewer
        keys: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (tr("Fit to window"), "fit", viewer.fit),
            (tr("Actual size"), "actual_size", viewer.actual_size),
            (tr("Zoom in"), "zoom_in", viewer.zoom_in),
            (tr("Zoom out"), "zoom_out", viewer.zoom_out),
            (tr("Invert"), "invert", viewer.invert),
            (tr("Reset window and zoom"), "reset_window", viewer.reset),
        )
        for text, source, act in keys:
            action = QAction(text, self)
            self._follow(action, source)
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)

    def appear(self) -> None:
        """Show it where it was; the first time full screen on another monitor, where there is one."""
        kept, home = window_state().value(_KEPT), self.parentWidget()
        other = _other_screen(None if home is None else home.screen())
        if isinstance(kept, QByteArray) and self.restoreGeometry(kept):
            self.show()
        elif other is not None:
            self.setGeometry(other.geometry())
            self.showFullScreen()
        else:
            self.resize(_SIZE)
            self.show()
        self.full_screen.setChecked(self.isFullScreen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave full screen with Escape, then the window."""
        if not event.matches(QKeySequence.StandardKey.Cancel):
            super().keyPressEvent(event)
        elif self.isFullScreen():
            self.full_screen.setChecked(False)
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the geometry, and tell that it is gone; a window that is only minimised keeps its film."""
        window_state().setValue(_KEPT, self.saveGeometry())
        super().closeEvent(event)
        self.hidden.emit()


def _tell_keys(action: QAction, tip: str) -> None:
    keys = keys_text(action)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)  # Qt tells nobody when it is the same already


def _other_screen(home: QScreen | None) -> QScreen | None:
    """Return the first monitor that is not `home`."""
    return next((screen for screen in QGuiApplication.screens() if screen is not home), None)
