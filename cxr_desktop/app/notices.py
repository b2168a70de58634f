"""What the user is told: one sentence with details, kept in memory and in a log file."""

from __future__ import annotations

import logging
import sys
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.language import english, tr
from cxr_desktop.core.words.discretion import without_headers
from cxr_desktop.core.words.paths import display_path, display_text, log_folder

_KEPT = 1000
_LOG_BYTES = 1 << 20
log = logging.getLogger("cxr_desktop")


class Level(StrEnum):
    """How bad it is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


_LOG_LEVELS = {Level.INFO: logging.INFO, Level.WARNING: logging.WARNING, Level.ERROR: logging.ERROR}


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the user; `details` may be many lines (a traceback)."""

    level: Level
    sentence: str
    details: str = ""
    time: datetime = field(default_factory=lambda: datetime.now().astimezone())


class Notices(QObject):
    """All notices of this start, oldest first. Signals `added` (`Notice`)."""

    added = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._kept: deque[Notice] = deque(maxlen=_KEPT)

    def tell(self, level: Level, sentence: str, details: str = "") -> None:
        """Keep a notice, log it in English and say that it came. Call in the GUI thread."""
        notice = Notice(level, display_text(sentence), details)
        self._kept.append(notice)
        log.log(_LOG_LEVELS[level], "%s%s", display_text(english(sentence)), f"\n{details}" if details else "")
        self.added.emit(notice)
        for file in _files():
            complaint = file.take_complaint()
            if complaint:
                self.tell(Level.WARNING, complaint)

    def all(self) -> tuple[Notice, ...]:
        """Return the notices kept, oldest first."""
        return tuple(self._kept)


class _Complaining:
    """A log that cannot be written: that is told once."""

    _complaint = ""
    _is_told = False

    def complain(self, file: Path, failure: BaseException | None) -> None:
        """Keep a sentence for the user."""
        reason = failure.strerror if isinstance(failure, OSError) and failure.strerror else failure
        self._complaint = tr(
            "The log {file} cannot be written: {reason}.", file=display_path(file), reason=str(reason)
        )

    def take_complaint(self) -> str:
        """Return what is to be told of it now, or ""."""
        complaint = "" if self._is_told else self._complaint
        self._is_told = self._is_told or bool(complaint)
        return complaint


class _NoLog(_Complaining, logging.NullHandler):
    """In place of a log that cannot be opened; without it lines went to the console, headers of films and all."""


class _LogFile(_Complaining, RotatingFileHandler):
    """A log whose disk may be full: what did not fit is lost, and with room it goes on."""

    def handleError(self, _record: logging.LogRecord) -> None:
        """Keep a sentence for the user, where `logging` would print a traceback."""
        self.complain(Path(self.baseFilename), sys.exception())

    def close(self) -> None:
        """Close the file; lines that do not fit on its disk are lost."""
        with suppress(OSError):
            super().close()


class _Discreet(logging.Formatter):
    """Leaves out what headers of films say, whatever brought it into a line."""

    def format(self, record: logging.LogRecord) -> str:
        return without_headers(super().format(record))


def open_log() -> None:
    """Write the program's log into the log folder: at most four files of 1 MiB. Without a writable folder, none."""
    if _files():
        return
    log.setLevel(logging.INFO)
    log.propagate = False
    handler: _LogFile | _NoLog
    try:
        handler = _LogFile(
            log_folder() / "cxr-desktop.log", maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8", errors="replace"
        )
        handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(message)s"))
    except OSError as failure:
        handler = _NoLog()
        handler.complain(Path(failure.filename or "cxr-desktop.log"), failure)
    log.addHandler(handler)


def close_log() -> None:
    """Close the log file."""
    for handler in _files():
        log.removeHandler(handler)
        handler.close()


def _files() -> list[_LogFile | _NoLog]:
    return [handler for handler in log.handlers if isinstance(handler, _LogFile | _NoLog)]
