"""Sees what a user would not forgive: exceptions, warnings of Qt, a standstill; and counts what piles up."""

from __future__ import annotations

import gc
import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Self

import psutil
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxr_desktop.app.crash import BugCatcher
from cxr_desktop.app.notices import Notices, log
from tests.faults.driver import own_time

FREEZE = 5.0  # seconds of this thread, without those it waited for a core
_KNOWN = ("This plugin does not support",)  # offscreen says so of every window with a layout


class Watch(logging.Handler):
    """Keeps every exception that reached the hooks and every warning of Qt, and the longest time without an event.

    While it is installed the program's own catcher has the hooks, as in the program.
    """

    def __init__(self, notices: Notices) -> None:
        super().__init__(logging.WARNING)
        self.problems: list[str] = []
        self.longest, self.slowest = 0.0, "nothing"
        self._catcher = BugCatcher(notices)
        self._catcher._caught.connect(
            lambda what, details: self.problems.append(f"{what}\n{details}"), Qt.ConnectionType.DirectConnection
        )
        self._heart = QTimer(interval=10)
        self._heart.timeout.connect(self._beat)
        self._last: float | None = None

    def __enter__(self) -> Self:
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._catcher.install()
        log.addHandler(self)
        self._heart.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._heart.stop()
        log.removeHandler(self)
        self._catcher.remove()
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what Qt warned of."""
        words = record.getMessage()
        if words.startswith("Qt: ") and not any(known in words for known in _KNOWN):
            self.problems.append(words)

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Measure how long something keeps the GUI thread."""
        before = own_time()
        try:
            yield
        except Exception as failure:  # noqa: BLE001 - of a slot that was called straight from here
            sys.excepthook(type(failure), failure, failure.__traceback__)
        self._note(own_time() - before, name)

    def breathe(self, seconds: float) -> None:
        """Let the event loop run."""
        self._last = own_time()
        QTest.qWait(round(1000 * seconds))
        self._beat()
        self._last = None

    def wait_until(self, is_so: Callable[[], object], seconds: float, *, tick: float = 0.02) -> bool:
        """Let the event loop run until something is so, looked at every `tick`; return whether it is in time."""
        until = time.monotonic() + seconds
        while not is_so():
            if time.monotonic() > until:
                return False
            self.breathe(tick)
        return True

    def _beat(self) -> None:
        if self._last is not None:
            now = own_time()
            self._note(now - self._last, "the event loop")
            self._last = now

    def _note(self, seconds: float, name: str) -> None:
        if seconds > self.longest:
            self.longest, self.slowest = seconds, name
        if seconds > FREEZE:
            self.problems.append(f"the window stood still for {seconds:.1f} s: {name}")


@dataclass(frozen=True)
class Counts:
    """What a process holds: its own memory in MiB, open handles, threads, objects of Qt and of Python."""

    memory: float
    handles: int
    threads: int
    widgets: int
    qobjects: int
    objects: int


def count() -> Counts:
    """Count now, after everything that was given up has been let go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    objects = gc.get_objects()
    process = psutil.Process()
    memory = process.memory_info()
    return Counts(
        memory=(memory.rss - getattr(memory, "shared", 0)) / 2**20,
        handles=handles_now(),
        threads=process.num_threads(),
        widgets=len(QApplication.allWidgets()),
        qobjects=sum(issubclass(type(each), QObject) and shiboken6.isValid(each) for each in objects),
        objects=len(objects),
    )


def handles_now() -> int:
    """Return how many files, pipes and sockets this process has open."""
    process = psutil.Process()
    return process.num_fds() if hasattr(process, "num_fds") else process.num_handles()


# how much more may be left after the last start than after the second, for each start between them; the first loads
# libraries and fills caches
_MAY_GROW = {"handles": 0.5, "threads": 0.2, "qobjects": 5.0}


def grown(held: Sequence[Counts]) -> list[str]:
    """Return what grew from start to start, in words; nothing can be said of fewer than three."""
    if len(held) < 3:
        return []
    first, last, starts = held[1], held[-1], len(held) - 2
    return [
        f"{name}: {getattr(first, name)} after the second start, {getattr(last, name)} after {len(held)}"
        for name, allowed in _MAY_GROW.items()
        if getattr(last, name) - getattr(first, name) > max(1, allowed * starts)
    ]
