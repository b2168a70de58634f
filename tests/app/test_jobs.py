"""Jobs: what is told, in which order, in which thread."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Generator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.lanes import PoolLane, SyncLane
from cxr_desktop.core.words.errors import Cancelled, CxrError
from cxr_desktop.core.words.progress import CancelToken, Progress


def recorded(job: Job) -> list[tuple[str, object]]:
    told: list[tuple[str, object]] = []
    for name in ("happened", "progress", "succeeded", "failed"):
        getattr(job, name).connect(lambda value, name=name: told.append((name, value)))
    for name in ("cancelled", "finished"):
        getattr(job, name).connect(lambda name=name: told.append((name, None)))
    return told


def counting(_token: CancelToken) -> Generator[object, None, str]:
    yield 1
    yield 2
    return "done"


@pytest.mark.parametrize("is_sync", [True, False])
def test_events_then_one_end_then_finished(qtbot: QtBot, is_sync: bool):
    lane = SyncLane() if is_sync else PoolLane("test")
    job = Job(counting)
    told = recorded(job)
    if is_sync:
        lane.submit(job)
    else:
        with qtbot.waitSignal(job.finished):
            lane.submit(job)
    assert told == [("happened", 1), ("happened", 2), ("succeeded", "done"), ("finished", None)]
    assert lane.close()


def test_everything_is_told_in_the_thread_of_the_window(qtbot: QtBot):
    lane, threads = PoolLane("test"), []
    worked_in: list[int] = []
    job = Job(lambda _token: worked_in.append(threading.get_ident()))
    job.succeeded.connect(lambda _: threads.append(threading.get_ident()))
    with qtbot.waitSignal(job.finished):
        lane.submit(job)
    assert threads == [threading.get_ident()]
    assert worked_in != threads
    assert lane.close()


def test_an_expected_failure_is_told_and_is_no_bug(monkeypatch: pytest.MonkeyPatch):
    bugs: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: bugs.append(args))

    def work(_token: CancelToken) -> None:
        raise CxrError("the film is torn")

    job = Job(work)
    told = recorded(job)
    SyncLane().submit(job)
    assert [name for name, _ in told] == ["failed", "finished"]
    assert str(told[0][1]) == "the film is torn"
    assert bugs == []


def test_a_bug_is_told_and_reaches_the_hook(monkeypatch: pytest.MonkeyPatch):
    bugs: list[type] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: bugs.append(kind))

    def work(_token: CancelToken) -> None:
        raise KeyError("x")

    job = Job(work)
    told = recorded(job)
    SyncLane().submit(job)
    assert [name for name, _ in told] == ["failed", "finished"]
    assert bugs == [KeyError]


def test_cancelled_is_an_answer_not_an_error():
    def work(token: CancelToken) -> Generator[int, None, None]:
        yield 1
        token.cancel()
        yield 2
        yield 3

    job = Job(work)
    told = recorded(job)
    SyncLane().submit(job)
    assert [name for name, _ in told] == ["happened", "happened", "cancelled", "finished"]


def test_a_job_cancelled_before_its_turn_never_runs():
    ran: list[int] = []
    job = Job(lambda _token: ran.append(1))
    told = recorded(job)
    job.cancel()
    SyncLane().submit(job)
    assert ran == []
    assert [name for name, _ in told] == ["cancelled", "finished"]


def test_a_job_tells_nobody_after_its_owner_is_gone():
    told: list[object] = []
    owner = QObject()
    job = Job(lambda _token: "result", owner=owner)
    job.succeeded.connect(told.append)
    job.finished.connect(lambda: told.append("finished"))
    delete(owner)
    SyncLane().submit(job)
    assert told == []
    assert job not in Job._alive


def test_progress_is_thinned_and_the_last_one_always_comes():
    def work(_token: CancelToken) -> Generator[Progress, None, None]:
        for done in range(1, 5001):
            yield Progress(done, 5000, "counting")

    job = Job(work)
    told = recorded(job)
    SyncLane().submit(job)
    progress = [value.done for name, value in told if name == "progress"]
    assert len(progress) < 500
    assert progress == sorted(progress)
    assert progress[-1] == 5000


def test_a_generator_is_closed_when_the_job_is_cancelled():
    closed: list[bool] = []

    def work(token: CancelToken) -> Generator[int, None, None]:
        try:
            while True:
                token.cancel()
                yield 1
        finally:
            closed.append(True)

    SyncLane().submit(Job(work))
    assert closed == [True]


def test_a_verb_that_raises_cancelled_itself_ends_the_same_way():
    def work(_token: CancelToken) -> None:
        raise Cancelled

    job = Job(work)
    told = recorded(job)
    SyncLane().submit(job)
    assert [name for name, _ in told] == ["cancelled", "finished"]


def test_thousands_of_jobs_leave_nothing_behind(qtbot: QtBot):
    lane = PoolLane("test")
    done: list[int] = []
    died_in: list[bool] = []
    window_thread = QThread.currentThread()
    for number in range(2000):
        job = Job(lambda _token, number=number: number)
        job.succeeded.connect(done.append)
        job.destroyed.connect(lambda *_: died_in.append(QThread.currentThread() is window_thread))
        lane.submit(job)
    del job
    qtbot.waitUntil(lambda: len(done) == 2000, timeout=20_000)
    assert lane.close()
    gc.collect()
    assert Job._alive == set()
    assert all(died_in)


def test_a_job_that_was_told_is_let_go_although_its_listeners_hold_it(qtbot: QtBot):
    lane, told = PoolLane("short", 1), []
    job = Job(lambda _token: 1)
    job.succeeded.connect(partial(lambda own, value: told.append((own is not None, value)), job))
    seen = weakref.ref(job)
    with qtbot.waitSignal(job.finished, timeout=1000):
        lane.submit(job)
    del job
    lane.close()
    Job(lambda _token: 2).run()  # looks whether lanes have let go of those before
    assert told == [(True, 1)]
    assert seen() is None


def test_a_job_that_is_taken_apart_with_the_program_tells_nobody(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    """What computes when the window is closed may end after Qt did; nothing of that comes to the console."""
    bugs: list[object] = []
    monkeypatch.setattr(threading, "excepthook", bugs.append)
    lane, entered, gone = PoolLane("test", threads=1), threading.Event(), threading.Event()

    def counting_on(_token: CancelToken) -> Generator[object, None, str]:
        entered.set()
        gone.wait(30)
        yield 1
        yield Progress(1, 2, "on")
        return "done"

    job = Job(counting_on)
    told = recorded(job)
    lane.submit(job)
    assert entered.wait(10)
    delete(job)
    gone.set()
    with qtbot.waitSignal((after := Job(lambda _token: "alive")).succeeded):
        lane.submit(after)
    assert lane.close()
    assert bugs == []
    assert told == []
    Job._alive.discard(job)
