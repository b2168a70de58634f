"""The composition root of the window: makes the application, the services and the window, and ends them in order."""

from __future__ import annotations

import signal
import socket
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cxr_desktop import __version__
from cxr_desktop.app.crash import BugCatcher
from cxr_desktop.app.notices import close_log, open_log
from cxr_desktop.app.services import Services
from cxr_desktop.core.words.paths import resource
from cxr_desktop.ui.main_window import TITLE, MainWindow
from cxr_desktop.ui.theme import apply_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


def open_window(paths: Sequence[Path] = (), *, prepare: Callable[[MainWindow], None] | None = None) -> int:
    """Open the window on folders and files (none: what was open last time) and return the exit code.

    `prepare` is called with the window before it is shown; the demonstration uses it.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("cxr-desktop")
    app.setApplicationDisplayName(TITLE)
    app.setApplicationVersion(__version__)
    app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    open_log()
    services = Services()
    catcher = BugCatcher(services.notices)
    catcher.install()
    apply_theme(app, services.settings.text("theme"))
    window = MainWindow(services)
    _quit_on_signals(window)
    window.open(paths)
    if prepare is not None:
        prepare(window)
    window.show()
    code = app.exec()
    window.close()
    services.close()
    catcher.remove()
    close_log()
    return code


def _quit_on_signals(window: MainWindow) -> None:
    """Close the window on SIGINT and SIGTERM: Python runs handlers only when Qt hands control back, so wake it."""
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)  # noqa: FBT003 - the socket's signature
    signal.set_wakeup_fd(writer.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, window)

    def close() -> None:
        reader.recv(64)
        QTimer.singleShot(0, window.close)

    notifier.activated.connect(close)
    window.destroyed.connect(reader.close)
    window.destroyed.connect(writer.close)
