"""Bugs: an exception that nobody met is logged with its traceback and told; the program goes on.

What libraries warn of is logged too and kept off the console. Filters are not enough for that: `catch_warnings`,
which torch uses while it is imported, takes away those that another thread has put in meanwhile.
"""

from __future__ import annotations

import sys
import threading
import traceback
import warnings
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qInstallMessageHandler

from cxr_desktop.app.language import tr
from cxr_desktop.app.notices import Level, Notices, log
from cxr_desktop.core.words.discretion import without_headers
from cxr_desktop.core.words.paths import log_folder

if TYPE_CHECKING:
    from types import TracebackType
    from typing import TextIO

    from PySide6.QtCore import QMessageLogContext, QtMsgType


class BugCatcher(QObject):
    """Takes the hooks of Python and Qt for as long as it is installed. Safe from any thread."""

    _caught = Signal(str, str)

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self._show_warning = warnings.showwarning
        self._caught.connect(self._tell, Qt.ConnectionType.AutoConnection)

    def install(self) -> None:
        """Take the hooks."""
        sys.excepthook = self._hook
        threading.excepthook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)
        sys.unraisablehook = lambda args: self._hook(args.exc_type, args.exc_value, args.exc_traceback)
        self._show_warning, warnings.showwarning = warnings.showwarning, _log_warning
        qInstallMessageHandler(_log_qt)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        warnings.showwarning = self._show_warning
        qInstallMessageHandler(None)

    def _hook(self, kind: type[BaseException], failure: BaseException | None, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, failure or kind(), where)
            return
        details = "".join(traceback.format_exception(kind, failure, where))
        self._caught.emit(without_headers(f"{kind.__name__}: {failure}"), without_headers(details))

    def _tell(self, what: str, details: str) -> None:
        sentence = tr(
            "A bug in the program: {what}. It goes on; the log is in {folder}.", what=what, folder=_log_place()
        )
        self._notices.tell(Level.ERROR, sentence, details)


def _log_place() -> str:
    """Return where the log is, also where its folder cannot be made: telling of a bug may not fail of one."""
    try:
        return str(log_folder())
    except OSError as failure:
        return f"no folder ({failure.strerror or failure})"


def _log_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,  # noqa: ARG001
    lineno: int,  # noqa: ARG001
    file: TextIO | None = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    log.info("%s: %s", category.__name__, message)


def _log_qt(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    log.warning("Qt: %s", message or "")
