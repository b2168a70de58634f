"""Where the check of a heat map opens from the main window. The window is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cxr_desktop.app.heat_check import CheckedFilm, HeatChecks

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.services import Services
    from cxr_desktop.core.trust.heat_check_result import HeatCheck
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.heat_check.heat_check_window import HeatCheckWindow


class HeatCheckRoom(QObject):
    """Introduces the window of the check to the film on screen and to the classifier."""

    def __init__(self, services: Services, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._desk, self._parent = services, desk, parent
        self._window: HeatCheckWindow | None = None
        self.checks = HeatChecks(services.inference, self)
        desk.film_changed.connect(self._take_film)
        desk.film_shown.connect(lambda path, _digest: self._take_film(path))
        services.inference.model_ready.connect(lambda *_: self._take_film(desk.path))
        desk.hidden_changed.connect(lambda _is_hidden: self._take_film(desk.path))

    @property
    def window(self) -> HeatCheckWindow:
        """The window."""
        if self._window is None:
            self._window = self._made()
        return self._window

    def check(self) -> None:
        """Show the window and check the heat map of the film on screen."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self._check()

    def shut(self) -> None:
        """Put the window away for good."""
        self.checks.drop()
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None

    def _check(self) -> None:
        path = self._desk.path
        film = None if path is None else self._services.films.get(path)
        if path is None or film is None or self._desk.is_hidden:
            self._take_film(path)
            return
        choice = self._desk.overlay_choice
        self.checks.check(CheckedFilm(path, film, choice.method, choice.class_index))

    def _take_film(self, path: Path | None) -> None:
        """Another film, another model, or films read blind: what was found counts no more."""
        self.checks.drop()
        if self._window is None:
            return
        if self._desk.is_hidden:
            self._window.show_hidden()
        else:
            can_check = path is not None and self._services.films.get(path) is not None
            self._window.clear(path, can_check=can_check and self._services.inference.is_ready)

    def _made(self) -> HeatCheckWindow:
        from cxr_desktop.ui.heat_check.heat_check_window import HeatCheckWindow  # noqa: PLC0415 - pyqtgraph

        window = HeatCheckWindow(self._parent)
        window.check_requested.connect(self._check)
        window.stop_requested.connect(self.checks.stop)
        checks = self.checks
        checks.started.connect(lambda film: window.show_running(film.path))
        checks.progressed.connect(window.show_progress)
        checks.checked.connect(self._show)
        checks.failed.connect(lambda sentence: window.show_stopped(self._desk.path, sentence))
        checks.stopped.connect(lambda: window.show_stopped(self._desk.path))
        return window

    def _show(self, film: CheckedFilm, check: HeatCheck) -> None:
        if self._window is not None:
            self._window.show_check(film.path, film.film, check)
