"""How long work reports and is stopped."""

from __future__ import annotations

import threading
from collections.abc import Generator

import pytest

from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, Progress, drain


def counting(token: CancelToken) -> Generator[Progress, None, str]:
    for done in range(3):
        token.raise_if_cancelled()
        yield Progress(done, 3, "counting")
    return "done"


def test_a_new_token_lets_work_go_on():
    token = CancelToken()
    assert not token.is_cancelled
    token.raise_if_cancelled()


def test_a_cancelled_token_stops_work_at_its_next_step_and_stays_cancelled():
    token = CancelToken()
    seen: list[Progress] = []

    def stop_after_two(event: Progress) -> None:
        seen.append(event)
        if len(seen) == 2:
            token.cancel()
            token.cancel()

    with pytest.raises(Cancelled):
        drain(counting(token), stop_after_two)
    assert [event.done for event in seen] == [0, 1]
    assert token.is_cancelled


def test_a_token_cancelled_in_one_thread_is_seen_in_another():
    token, answer = CancelToken(), []
    started, cancelled = threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        cancelled.wait(10)
        answer.append(token.is_cancelled)

    worker = threading.Thread(target=work)
    worker.start()
    started.wait(10)
    token.cancel()
    cancelled.set()
    worker.join(10)
    assert answer == [True]


def test_draining_gives_the_result_and_every_event():
    events: list[Progress] = []
    assert drain(counting(CancelToken()), events.append) == "done"
    assert events == [Progress(0, 3, "counting"), Progress(1, 3, "counting"), Progress(2, 3, "counting")]
    assert drain(counting(CancelToken())) == "done"


def test_what_an_event_handler_raises_reaches_the_caller():
    with pytest.raises(ZeroDivisionError):
        drain(counting(CancelToken()), lambda event: 1 / event.done)
