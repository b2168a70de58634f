"""What the user is told: one sentence with details, kept in memory and in a log file."""

from __future__ import annotations

import logging
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from logging.handlers import RotatingFileHandler

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.language import english
from cxr_desktop.core.words.paths import display_text, log_folder

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

    def all(self) -> tuple[Notice, ...]:
        """Return the notices kept, oldest first."""
        return tuple(self._kept)


def open_log() -> None:
    """Write the program's log into the log folder: at most four files of 1 MiB. Without a writable folder, none."""
    if _files():
        return
    log.setLevel(logging.INFO)
    log.propagate = False
    with suppress(OSError):
        handler = RotatingFileHandler(
            log_folder() / "cxr-desktop.log", maxBytes=_LOG_BYTES, backupCount=3, encoding="utf-8", errors="replace"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)


def close_log() -> None:
    """Close the log file."""
    for handler in _files():
        log.removeHandler(handler)
        handler.close()


def _files() -> list[RotatingFileHandler]:
    return [handler for handler in log.handlers if isinstance(handler, RotatingFileHandler)]
