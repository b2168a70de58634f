"""The time that work still takes, as every bar tells it."""

from __future__ import annotations

import pytest

from cxr_desktop.core.words.progress import seconds_left
from cxr_desktop.ui.time_left import duration, time_left


@pytest.mark.parametrize(("seconds", "words"), [(0.2, "1 s"), (59, "59 s"), (61, "2 min"), (7200, "2.0 h")])
def test_a_time_span_in_words(seconds: float, words: str):
    assert duration(seconds) == words


@pytest.mark.parametrize(("seconds", "words"), [(61, "2 min left"), (0.0, ""), (None, "")])
def test_nothing_is_said_at_the_end_and_before_anything_is_known(seconds: float | None, words: str):
    assert time_left(seconds) == words


@pytest.mark.parametrize(
    ("spent", "done", "total", "left"),
    [(6.0, 2, 10, 24.0), (6.0, 10, 10, 0.0), (6.0, 12, 10, 0.0), (6.0, 0, 10, None), (6.0, 2, None, None)],
)
def test_work_goes_on_as_it_went(spent: float, done: int, total: int | None, left: float | None):
    assert seconds_left(spent, done, total) == left
