"""Introduces the second window to the film on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cxr_desktop.app.language import tr
from cxr_desktop.ui.compare_room import NO_FILM
from cxr_desktop.ui.file_graphics import connect_graphics
from cxr_desktop.ui.pane_desk import Order, PaneDesk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.services import Services
    from cxr_desktop.app.side_answers import SideAnswers
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.second_window import SecondWindow

_STEPS = ("previous_film", "next_film", "first_film", "last_film", "show_identity", "second_window")


class SecondRoom(QObject):
    """Opens the second window, which follows the film on screen or holds the one it shows.

    Parameters
    ----------
    answers
        Who is asked for heat maps.
    keeps_answers
        Whether answers about films in general are kept from a reader.
    """

    def __init__(
        self,
        services: Services,
        desk: Desk,
        answers: SideAnswers,
        actions: dict[str, QAction],
        parent: QWidget,
        *,
        keeps_answers: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._services, self._desk, self._answers, self._actions = services, desk, answers, actions
        self._parent, self._keeps_answers = parent, keeps_answers
        self._window: SecondWindow | None = None
        self._pane: PaneDesk | None = None
        self._held: Path | None = None
        for changed in (desk.film_changed, desk.overlay_choice_changed, desk.hidden_changed):
            changed.connect(lambda _value: self.renew())
        services.inference.model_ready.connect(lambda *_: self._ask_again())

    @property
    def window(self) -> SecondWindow | None:
        """The window while it is open."""
        return self._window if self._window is not None and self._window.isVisible() else None

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Open the window or close it."""
        if is_open:
            window = self._window or self._made()
            window.appear()
            self.renew()
        elif self._window is not None:
            self._window.close()

    def renew(self) -> None:
        """Show what should be shown now."""
        window = self.window
        if window is None or self._pane is None:
            return
        choice, path = self._desk.overlay_choice, self._held or self._desk.path
        self._pane.obey(
            Order(
                path=path,
                absence=tr(NO_FILM),
                method=choice.method if window.heatmap.isChecked() else None,
                class_index=choice.class_index,
                model=None,
                style=choice.style,
                is_hidden=self._desk.is_hidden if path == self._desk.path else self._keeps_answers(),
            )
        )

    def shut(self) -> None:
        """Close it for good."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = self._pane = None

    def _ask_again(self) -> None:
        if self.window is not None and self._pane is not None:
            self._pane.ask_again()

    def _hold(self, is_held: bool) -> None:  # noqa: FBT001 - a slot
        self._held = self._desk.path if is_held else None
        if is_held and self._held is None and self._window is not None:
            self._window.hold.setChecked(False)  # there is nothing to hold
        self.renew()

    def _take_close(self) -> None:
        if self._pane is not None:
            self._pane.rest()
        self._actions["second_window"].setChecked(False)

    def _made(self) -> SecondWindow:
        from cxr_desktop.ui.second_window import SecondWindow  # noqa: PLC0415 - pyqtgraph

        window = self._window = SecondWindow(self._parent, self._services.turns, self._actions)
        self._pane = PaneDesk("second window", window.viewer, self._services, self._answers, self)
        window.addActions([self._actions[name] for name in _STEPS])
        identity = self._actions["show_identity"]
        identity.toggled.connect(window.viewer.set_show_identity)
        window.viewer.set_show_identity(identity.isChecked())
        connect_graphics(self._actions, window.viewer)
        window.hold_chosen.connect(self._hold)
        window.heatmap_chosen.connect(lambda _is_on: self.renew())
        window.hidden.connect(self._take_close)
        return window
