"""Lanes: order, closing, and what happens to jobs that come too late."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.lanes import PoolLane, SyncLane, threads_at_work, worker_lane


class Gate:
    """Keeps a lane's only thread busy until it is opened."""

    def __init__(self, lane: PoolLane) -> None:
        self._open, self.entered = threading.Event(), threading.Event()
        self.job = lane.submit(Job(self._wait))
        assert self.entered.wait(10)

    def _wait(self, _token: object) -> None:
        self.entered.set()
        self._open.wait(30)

    def open(self) -> None:
        self._open.set()


def run_behind_a_gate(lane: PoolLane, qtbot: QtBot, priorities: list[int]) -> list[int]:
    order: list[int] = []
    gate = Gate(lane)
    jobs = [
        Job(lambda _token, number=number: order.append(number), priority=priority)
        for number, priority in enumerate(priorities)
    ]
    for job in jobs:
        lane.submit(job)
    with qtbot.waitSignals([job.finished for job in jobs]):
        gate.open()
    assert lane.close()
    return order


def test_smaller_priorities_run_first_and_equals_in_order(qtbot: QtBot):
    assert run_behind_a_gate(worker_lane(), qtbot, [1, 0, 1, 0]) == [1, 3, 0, 2]


def test_the_newest_runs_first_where_that_is_wanted(qtbot: QtBot):
    lane = PoolLane("thumbnail", threads=1, is_newest_first=True)
    assert run_behind_a_gate(lane, qtbot, [0, 0, 0]) == [2, 1, 0]


def test_closing_cancels_what_waits_and_may_be_done_twice(qtbot: QtBot):
    lane = worker_lane()
    gate = Gate(lane)
    ran: list[int] = []
    waiting = Job(lambda _token: ran.append(1))
    lane.submit(waiting)
    with qtbot.waitSignals([waiting.cancelled, waiting.finished, gate.job.finished]):
        gate.open()
        waiting.cancel()
        assert lane.close()
    assert lane.close()
    assert ran == []


def test_a_job_for_a_closed_lane_is_told_as_cancelled(qtbot: QtBot):
    lane = worker_lane()
    assert lane.close()
    job = Job(lambda _token: 1)
    with qtbot.waitSignals([job.cancelled, job.finished]):
        lane.submit(job)


def test_closing_says_when_a_thread_does_not_end():
    lane = worker_lane()
    gate = Gate(lane)
    assert not lane.close(0.05)
    assert set(lane.threads) <= set(threads_at_work())  # whoever made the lane: the end of the program looks here
    gate.open()
    assert lane.close(10)
    assert not set(lane.threads) & set(threads_at_work())


def test_a_job_that_fails_does_not_stop_its_lane(qtbot: QtBot, monkeypatch):
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    lane = worker_lane()

    def fail(_token: object) -> None:
        raise SystemExit(3)

    bad, good = Job(fail), Job(lambda _token: "fine")
    with qtbot.waitSignals([bad.failed, good.succeeded]):
        lane.submit(bad)
        lane.submit(good)
    assert lane.close()


def test_the_synchronous_lane_has_nothing_to_close():
    assert SyncLane().close()


def test_a_lane_that_ends_all_does_what_waits_before_it_closes(qtbot: QtBot):
    done: list[int] = []
    lane = worker_lane("last", ends_all=True)
    for number in range(20):
        lane.submit(Job(lambda _token, number=number: (threading.Event().wait(0.005), done.append(number))))
    assert lane.close(10)
    assert done == list(range(20))


def test_who_listens_after_submitting_to_a_closed_lane_is_told(qtbot: QtBot):
    lane = PoolLane("closed", 1)
    lane.close()
    job = lane.submit(Job(lambda _token: None))
    with qtbot.waitSignal(job.cancelled, timeout=1000):
        pass
