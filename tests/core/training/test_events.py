"""Events go through a pipe and come out as they were."""

from __future__ import annotations

import json

import pytest

from cxr_desktop.core.training.events import (
    EpochDone,
    EpochScores,
    Evaluating,
    Event,
    FilmLeftOut,
    Learning,
    Noted,
    Paused,
    RunEnded,
    RunFailed,
    RunStarted,
    from_line,
    to_line,
)
from cxr_desktop.core.words.progress import Progress

SCORES = EpochScores(0.5, 10, 0.9, auc=0.95, sensitivity=None, specificity=1.0)
EVENTS = [
    Progress(1, None, "Reading films"),
    RunStarted("/a\nb", "own", ("NORMAL", "PNEUMONIA"), {"train": [3, 4]}, 10, 1, 8, "CPU", 10, 2),
    Learning(1, 10, 5, 100, 12.5, None, 0.1, 1 << 33, 0),
    EpochDone(1, 10, SCORES, None, is_best=True, best_epoch=1, patience_left=None, learning_rate=1e-3, seconds=3.0),
    EpochDone(
        2, 10, SCORES, SCORES, is_best=False, best_epoch=1, patience_left=2, learning_rate=1e-3, seconds=3.0, side=96
    ),
    FilmLeftOut("/films/b\udcffd.png", "b\\xffd.png: the file is empty"),
    Noted("Größe"),
    Paused(is_paused=True),
    Evaluating(3),
    RunEnded("/runs/1", "finished", 3, "/runs/1/best.safetensors", ""),
    RunFailed("No.", "Traceback\n"),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_from_one_ascii_line(event: Event):
    line = to_line(event)
    assert "\n" not in line
    assert line.isascii()
    assert from_line(line) == event


def test_what_a_newer_program_adds_is_left_out():
    values = json.loads(to_line(Evaluating(3))) | {"mood": "good"}
    assert from_line(json.dumps(values)) == Evaluating(3)


@pytest.mark.parametrize("line", ["", "hello", "3", "[]", "{}", '{"event": "Nothing"}', '{"event": "Evaluating"}'])
def test_a_line_that_is_no_event_is_refused(line: str):
    with pytest.raises(ValueError, match="not an event"):
        from_line(line)
