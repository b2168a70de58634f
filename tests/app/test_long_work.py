"""Which work is long enough to tell of its end."""

from __future__ import annotations

from cxr_desktop.app.long_work import LongWork


def test_only_long_work_is_told(qapp):
    told: list[str] = []
    short, long = LongWork(seconds=1000), LongWork(seconds=0)
    for work in (short, long):
        work.over.connect(told.append)
        work.begin("batch")
        work.end("batch", f"over after {work is long}")
    assert told == ["over after True"]


def test_an_end_without_a_beginning_and_a_second_end_say_nothing(qapp):
    told: list[str] = []
    work = LongWork(seconds=0)
    work.over.connect(told.append)
    work.end("batch", "never began")
    work.begin("batch")
    work.begin("batch")
    work.end("batch", "once")
    work.end("batch", "twice")
    assert told == ["once"]
