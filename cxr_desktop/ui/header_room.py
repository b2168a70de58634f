"""Introduces the header window to the film on screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.film.header_fields import read_header_fields
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import display_name

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.services import Services
    from cxr_desktop.core.film.header_fields import HeaderField
    from cxr_desktop.core.words.progress import CancelToken
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.header.header_window import HeaderWindow

READING = mark("Reading the header\N{HORIZONTAL ELLIPSIS}")


class HeaderRoom(QObject):
    """Opens the window, which follows the film on screen."""

    def __init__(self, services: Services, desk: Desk, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._desk, self._actions, self._parent = services, desk, actions, parent
        self._window: HeaderWindow | None = None
        self._job: Job | None = None
        desk.film_changed.connect(lambda _path: self._renew())

    @property
    def window(self) -> HeaderWindow | None:
        """The window once it was asked for."""
        return self._window

    def show(self) -> None:
        """Show the header of the film on screen."""
        if self._window is None:
            self._window = self._made()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._renew()

    def shut(self) -> None:
        """Put the window away for good."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            self._window = None

    def _renew(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        window, path = self._window, self._desk.path
        if window is None or not window.isVisible():
            return
        if path is None:
            from cxr_desktop.ui.header.header_window import NO_FILM  # noqa: PLC0415 - made with the window

            window.show_message("", tr(NO_FILM))
            return
        window.show_message(display_name(path), tr(READING))
        job = self._job = Job(partial(_read, path), priority=1, owner=window)
        job.succeeded.connect(partial(self._take, job, path))
        job.failed.connect(partial(self._fail, job, path))
        self._services.pool.submit(job)

    def _take(self, job: Job, path: Path, fields: tuple[HeaderField, ...]) -> None:
        if job is self._job and self._window is not None:
            self._window.show_fields(display_name(path), fields)

    def _fail(self, job: Job, path: Path, failure: BaseException) -> None:
        if job is self._job and self._window is not None:
            reason = failure.reason if isinstance(failure, FilmError) else str(failure)
            self._window.show_message(
                display_name(path), tr("The header cannot be read: {reason}.", reason=shown(reason))
            )

    def _made(self) -> HeaderWindow:
        from cxr_desktop.ui.header.header_window import HeaderWindow  # noqa: PLC0415 - only when asked for

        window = HeaderWindow(self._parent)
        identity = self._actions["show_identity"]
        window.addAction(identity)
        window.addActions([self._actions[name] for name in ("previous_film", "next_film")])
        identity.toggled.connect(window.set_show_identity)
        window.set_show_identity(identity.isChecked())
        return window


def _read(path: Path, _token: CancelToken) -> tuple[HeaderField, ...]:
    return read_header_fields(path)
