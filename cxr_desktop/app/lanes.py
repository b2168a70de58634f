"""Lanes: threads that run jobs. The pool for decoding, the worker that owns the classifier, the synchronous twin."""

from __future__ import annotations

import heapq
import itertools
import os
import sys
import threading
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from cxr_desktop.core.words.ending import give_up

if TYPE_CHECKING:
    from cxr_desktop.app.jobs import Job

_NICENESS = 5
_lanes: weakref.WeakSet[PoolLane] = weakref.WeakSet()


class Lane(Protocol):
    """Where jobs run."""

    def submit(self, job: Job) -> Job:
        """Run the job, now or when its turn comes, and return it."""
        ...

    def close(self, seconds: float = 10.0) -> bool:
        """Cancel what waits and runs, wait at most so long, and return whether everything ended."""
        ...


class SyncLane:
    """Runs each job at once in the caller's thread: for tests, and where waiting is wanted."""

    def submit(self, job: Job) -> Job:
        """Run the job to its end and return it."""
        job.run()
        return job

    def close(self, seconds: float = 0.0) -> bool:  # noqa: ARG002 - nothing to wait for
        """Return True: nothing runs."""
        return True


class PoolLane:
    """Some threads that take jobs by priority.

    Parameters
    ----------
    name
        Of the threads, for logs.
    threads
        How many; 1 makes it the long-lived worker.
    is_newest_first
        Whether among jobs of one priority the newest goes first (thumbnails), not the oldest.
    ends_all
        Whether what was submitted is done even when the lane is closed: for what a user would miss.
    """

    def __init__(self, name: str, threads: int = 2, *, is_newest_first: bool = False, ends_all: bool = False) -> None:
        self._ends_all = ends_all
        self._waiting: list[tuple[int, int, Job]] = []
        self._running: set[Job] = set()
        self._numbers = itertools.count()
        self._sign = -1 if is_newest_first else 1
        self._changed = threading.Condition()
        self._is_closed = False
        self._threads = [
            threading.Thread(target=self._serve, name=f"{name}-{index}", daemon=True) for index in range(threads)
        ]
        _lanes.add(self)
        for thread in self._threads:
            thread.start()

    @property
    def threads(self) -> tuple[threading.Thread, ...]:
        """Its threads; those that ended too."""
        return tuple(self._threads)

    def submit(self, job: Job) -> Job:
        """Put the job in line and return it; a closed lane cancels it instead, which the event loop tells."""
        with self._changed:
            if self._is_closed:
                job.refuse()
                return job
            heapq.heappush(self._waiting, (job.priority, self._sign * next(self._numbers), job))
            self._changed.notify()
        return job

    def close(self, seconds: float = 10.0) -> bool:
        """Cancel every job, wait for the threads, and return whether all ended in time. May be called again.

        A lane that `ends_all` does what waits first.
        """
        with self._changed:
            self._is_closed = True
            if not self._ends_all:
                for job in (*(job for _, _, job in self._waiting), *self._running):
                    job.cancel()
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(seconds)
        self._drain()
        return not any(thread.is_alive() for thread in self._threads)

    def _drain(self) -> None:
        """Let jobs that no thread will take tell that they are cancelled."""
        with self._changed:
            rest, self._waiting = self._waiting, []
        for _, _, job in rest:
            job.run()

    def _serve(self) -> None:
        _step_back()
        while (job := self._next()) is not None:
            hold = job.hold
            job.run()
            with self._changed:
                self._running.discard(job)
            del job  # so that the thread keeps nothing alive while it waits
            hold.is_held = False

    def _next(self) -> Job | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._is_closed)
            if self._is_closed and not (self._ends_all and self._waiting):
                return None
            _, _, job = heapq.heappop(self._waiting)
            job.hold.is_held = True
            self._running.add(job)
            return job


def _step_back() -> None:
    """Let the window go first when the cores are taken; threads started from here (OpenMP) inherit it."""
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)


def threads_at_work() -> list[threading.Thread]:
    """Return the threads of all lanes that have not ended: the process may not be taken apart under them."""
    return [thread for lane in list(_lanes) for thread in lane.threads if thread.is_alive()]


give_up(lambda: bool(threads_at_work()))  # who asks at the end of the process has closed all lanes


def worker_lane(name: str = "worker", *, ends_all: bool = False) -> PoolLane:
    """Return a lane of one long-lived thread."""
    return PoolLane(name, threads=1, ends_all=ends_all)
