"""Where the check of a heat map opens from the main window. The window is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from cxr_desktop.app.heat_check import CheckedFilm, HeatChecks
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.heat_check.words import LOADING, READING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.services import Services
    from cxr_desktop.core.model.prediction import DeviceInfo, ModelInfo
    from cxr_desktop.core.trust.heat_check_result import HeatCheck
    from cxr_desktop.core.words.errors import CxrError
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.heat_check.heat_check_window import HeatCheckWindow


class HeatCheckRoom(QObject):
    """Introduces the window of the check to the film on screen and to the classifier."""

    def __init__(self, services: Services, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._desk, self._parent = services, desk, parent
        self._window: HeatCheckWindow | None = None
        self._wish: Path | None = None  # to be checked when the model stands and the film is decoded
        self._point: float | None = None
        self.checks = HeatChecks(services.inference, self)
        desk.film_changed.connect(lambda path: None if path and path == self._wish else self._take_film(path))
        desk.film_shown.connect(lambda path, _digest: self._begin_anew(path))
        services.films.failed.connect(lambda path, _failure: self._take_film(path) if path == desk.path else None)
        services.inference.model_ready.connect(self._take_model)
        services.inference.model_failed.connect(self._take_model_failure)
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
        if path is None or self._desk.is_hidden:
            self._take_film(path)
        elif film is None or not self._services.inference.is_ready:
            self._wait(path, READING if film is None else LOADING)
        else:
            self._wish = None
            choice = self._desk.overlay_choice
            self.checks.check(CheckedFilm(path, film, choice.method, choice.class_index))

    def _wait(self, path: Path, sentence: str) -> None:
        """Remember the wish until its film is decoded and the model stands."""
        self.checks.drop()
        self._wish = path
        self.window.show_waiting(path, sentence)

    def _begin_anew(self, path: Path | None) -> None:
        """Begin what was asked of this film, now that it or the model is there."""
        is_wanted = path is not None and (self._wish == path or self.checks.is_running)
        self._take_film(path)
        if is_wanted:
            self._wish = path
            QTimer.singleShot(0, self._check_wished)  # after the film's answer was asked for

    def _check_wished(self) -> None:
        if self._wish is not None and self._wish == self._desk.path:
            self._check()

    def _take_model(self, info: ModelInfo, _device: DeviceInfo) -> None:
        self._point = info.operating_point
        self._begin_anew(self._desk.path)

    def _take_model_failure(self, failure: CxrError) -> None:
        if self._wish is not None and not self._services.inference.is_ready:
            path, self._wish = self._wish, None
            self.window.show_waiting(
                path, tr("The heat map cannot be checked: {reason}.", reason=shown(str(failure)))
            )

    def _take_film(self, path: Path | None) -> None:
        """Another film, another model, or films read blind: what was found or wished counts no more."""
        self.checks.drop()
        self._wish = None
        if self._window is None:
            return
        if self._desk.is_hidden:
            self._window.show_hidden()
        else:
            can_check = path is not None and self._services.films.get(path) is not None
            self._window.clear(path, can_check=can_check and self._services.inference.is_ready)

    def _take_close(self) -> None:
        """Nobody waits for a check whose window is closed."""
        if self._wish is not None or self.checks.is_running:
            self._take_film(self._desk.path)

    def _made(self) -> HeatCheckWindow:
        from cxr_desktop.ui.heat_check.heat_check_window import HeatCheckWindow  # noqa: PLC0415 - pyqtgraph

        window = HeatCheckWindow(self._parent)
        window.check_requested.connect(self._check)
        window.stop_requested.connect(self.checks.stop)
        window.finished.connect(self._take_close)
        checks = self.checks
        checks.started.connect(lambda film: window.show_running(film.path))
        checks.progressed.connect(window.show_progress)
        checks.checked.connect(self._show)
        checks.failed.connect(lambda sentence: window.show_stopped(self._desk.path, sentence))
        checks.stopped.connect(lambda: window.show_stopped(self._desk.path))
        return window

    def _show(self, film: CheckedFilm, check: HeatCheck) -> None:
        if self._window is not None:
            self._window.show_check(film.path, film.film, check, operating_point=self._point)
