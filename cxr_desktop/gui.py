"""The composition root of the window: makes the application, the services and the window, and ends them in order."""

from __future__ import annotations

import signal
import socket
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QSocketNotifier, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from cxr_desktop import __version__
from cxr_desktop.app.crash import BugCatcher
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr, use_language
from cxr_desktop.app.last_session import Session
from cxr_desktop.app.notices import Level, close_log, open_log
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.services import Services
from cxr_desktop.core.words.leftovers import sweep_below
from cxr_desktop.core.words.paths import own_folders, resource, window_program
from cxr_desktop.ui.leaving import STARTS_AGAIN
from cxr_desktop.ui.main_window import TITLE, MainWindow
from cxr_desktop.ui.theme import apply_theme, current

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cxr_desktop.app.notices import Notices

DESKTOP_FILE = "org.cxr_desktop.CxrDesktop"
"""Name of the desktop entry that the packages install, by which Wayland finds the icon."""


def open_window(paths: Sequence[Path] = (), *, prepare: Callable[[MainWindow], None] | None = None) -> int:
    """Open the window on folders and files (none: what was open last time) and return the exit code.

    `prepare` is called with the window before it is shown; the demonstration uses it.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("cxr-desktop")
    app.setApplicationDisplayName(TITLE)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_FILE)
    app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    open_log()
    session = Session()
    services = Services()
    catcher = BugCatcher(services.notices)
    catcher.install()
    use_language(app, services.settings.text("language"))
    apply_theme(app, services.settings.text("theme"))
    current().set_text_size(services.settings.number("text_size"))
    window = MainWindow(services)
    signals = _SignalWatch()
    signals.caught.connect(window.shut)
    services.inference.model_ready.connect(lambda _info, device: session.note_device(device.title))
    window.ready.connect(window.help.tell_last_end)
    window.ready.connect(lambda: services.workbench.submit(Job(partial(sweep_below, own_folders()), priority=2)))
    window.open(paths)
    if not paths:
        window.tour_room.offer()
    if prepare is not None:
        prepare(window)
    window.show()
    code = app.exec()
    window.shut()
    services.close()
    signals.stop()
    catcher.remove()
    session.end()
    if app.property(STARTS_AGAIN):
        start_again(services.notices)
    close_log()
    return code


def start_again(notices: Notices) -> bool:
    """Start the program once more beside this one, which is about to end; return whether it was started."""
    program, *arguments = window_program()
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    outcome: object = process.startDetached()  # the stubs say a pair, which it is not
    is_started = (outcome[0] if isinstance(outcome, tuple) else outcome) is True
    if not is_started:
        reason = shown(f"{program}: {process.errorString()}")
        sentence = tr("The program could not start again ({reason}). Start it by hand.", reason=reason)
        notices.tell(Level.ERROR, sentence)
        QMessageBox.critical(None, TITLE, sentence)  # no window is left
    return is_started


class _SignalWatch(QObject):
    """Emits `caught` on SIGINT and SIGTERM, and when its terminal is closed (SIGHUP).

    Python runs handlers only when Qt hands control back, so it is woken.
    """

    caught = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)  # noqa: FBT003 - the socket's signature
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(self._writer.fileno())
        self._numbers = _asking_to_end()
        for number in self._numbers:
            signal.signal(number, lambda *_: None)

    def stop(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(-1)
        for number in self._numbers:
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _wake(self) -> None:
        self._reader.recv(64)
        self.caught.emit()


def _asking_to_end() -> tuple[signal.Signals, ...]:
    """Return the signals that ask the program to end; under nohup the closing of the terminal does not."""
    asking = (signal.SIGINT, signal.SIGTERM)
    if sys.platform == "win32" or signal.getsignal(signal.SIGHUP) == signal.SIG_IGN:
        return asking
    return (*asking, signal.SIGHUP)
