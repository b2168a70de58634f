"""One way to the background: a `Job` runs a verb of the core on a lane and says in the GUI thread how it went.

Threading rule: `run` is called in a lane's thread and touches nothing of Qt but one queued signal. Every public
signal is emitted in the thread the job was made in, in the order things happened: events, then exactly one of
succeeded, failed and cancelled, then finished.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Generator
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import SIGNAL, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from cxr_desktop.core.words.errors import Cancelled, CxrError
from cxr_desktop.core.words.progress import CancelToken, Progress

if TYPE_CHECKING:
    from collections.abc import Callable

_SIGNALS = (
    "happened(PyObject)",
    "progress(PyObject)",
    "succeeded(PyObject)",
    "failed(PyObject)",
    "cancelled()",
    "finished()",
)
_SECONDS_BETWEEN_PROGRESS = 0.05  # 3,000 queued events with a 1 ms slot froze a window for 3 s


class Hold:
    """Whether a lane's thread still holds a job; it outlives the job."""

    is_held = False


class Job(QObject):
    """A piece of work and what becomes of it.

    Parameters
    ----------
    work
        Called with a `CancelToken` in the lane's thread. It returns a result, or a generator of events that returns
        one; between events the token is looked at.
    priority
        Smaller runs earlier; among equals the lane decides.
    owner
        Who asked: once it is deleted nobody is told any more. None for an owner that outlives its jobs.
    """

    happened = Signal(object)
    progress = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()
    _posted = Signal(str, object)

    # A job must not die in the lane's thread: it is kept until its end was told in its own and the lane has let go.
    _alive: ClassVar[set[Job]] = set()
    _told: ClassVar[list[Job]] = []

    def __init__(
        self, work: Callable[[CancelToken], object], *, priority: int = 0, owner: QObject | None = None
    ) -> None:
        super().__init__()
        self._owner = owner
        self.priority = priority
        self.hold = Hold()
        self.token = CancelToken()
        self._work = work
        self._progress_told_at = 0.0
        self._held_back: Progress | None = None
        self._posted.connect(self._tell, Qt.ConnectionType.AutoConnection)
        Job._alive.add(self)

    def cancel(self) -> None:
        """Ask the work to stop; a job that has not started will not."""
        self.token.cancel()

    def refuse(self) -> None:
        """Tell from the event loop that it is cancelled, so that whoever submitted it can listen first."""
        self.token.cancel()
        QTimer.singleShot(0, self, self.run)

    def run(self) -> None:
        """Do the work in the calling thread. Called once, by a lane."""
        try:
            self.token.raise_if_cancelled()
            outcome = self._work(self.token)
            if isinstance(outcome, Generator):
                outcome = yield_through(outcome, self._take, self.token)
            if self._held_back is not None:
                self._post("progress", self._held_back)
            self._post("succeeded", outcome)
        except Cancelled:
            self._post("cancelled")
        except BaseException as failure:  # noqa: BLE001 - a thread's failure is told, not lost
            self._post("failed", failure)

    def _take(self, event: object) -> None:
        """Post an event; progress at most 20 times a second, the last one always."""
        if not isinstance(event, Progress):
            self._post("happened", event)
            return
        now = time.monotonic()
        if now - self._progress_told_at < _SECONDS_BETWEEN_PROGRESS:
            self._held_back = event
            return
        self._progress_told_at, self._held_back = now, None
        self._post("progress", event)

    def _post(self, what: str, value: object = None) -> None:
        """Post to the GUI thread, unless the program has ended meanwhile: its jobs are taken apart with it."""
        try:
            self._posted.emit(what, value)
        except RuntimeError:
            if isValid(self):
                raise

    def report(self, progress: Progress) -> None:
        """Tell progress from inside work that calls back instead of yielding. Safe in the lane's thread."""
        self._take(progress)

    @Slot(str, object)
    def _tell(self, what: str, value: object) -> None:
        is_wanted = self._owner is None or isValid(self._owner)
        if is_wanted and what == "cancelled":
            self.cancelled.emit()
        elif is_wanted:
            getattr(self, what).emit(value)
        if what in {"happened", "progress"}:
            return
        if isinstance(value, BaseException) and not isinstance(value, CxrError):
            sys.excepthook(type(value), value, value.__traceback__)
        Job._alive.discard(self)
        if is_wanted:
            self.finished.emit()
        self._let_go()

    def _let_go(self) -> None:
        """Drop the work and all listeners, which often hold the job in turn: nothing is told any more."""
        self._work = _nothing
        for name in _SIGNALS:
            if self.receivers(SIGNAL(name)):
                getattr(self, name.partition("(")[0]).disconnect()
        Job._told = [job for job in (*Job._told, self) if job.hold.is_held]


def _nothing(_token: CancelToken) -> None:
    """Do the work of a job that is over."""


def yield_through(
    events: Generator[object, None, object], take: Callable[[object], None], token: CancelToken
) -> object:
    """Run a generator to its end, look at the token after each event, and return its result."""
    try:
        while True:
            try:
                event = next(events)
            except StopIteration as end:
                return end.value
            take(event)
            token.raise_if_cancelled()
    finally:
        events.close()
