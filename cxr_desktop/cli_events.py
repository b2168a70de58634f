"""A training's events as lines for people."""

from __future__ import annotations

from functools import singledispatch
from pathlib import Path

from cxr_desktop.cli_words import complain, say, say_progress
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
)
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import Progress

_ENDS = {
    "finished": "Finished",
    "stopped early": "Stopped early, without a further gain",
    "stopped": "Stopped on request",
}


@singledispatch
def say_event(event: Event) -> None:
    """Write an event to stdout, trouble to stderr, progress only to a terminal."""
    say(str(event))


@say_event.register
def _(event: RunStarted) -> None:
    counts = ", ".join(f"{sum(numbers)} {name}" for name, numbers in event.counts.items())
    say(f"{display_path(Path(event.folder))}\n{counts} films; {event.device}; batches of {event.batch_size}")
    say(f"{event.trained_parameters:,} of {event.parameters:,} weights learn")


@say_event.register
def _(event: EpochDone) -> None:
    mark = "  best so far" if event.is_best else ""
    side = "" if event.side == 224 else f"  at {event.side} pixels"
    val = "" if event.val is None else f"  val {_scores(event.val)}"
    say(f"epoch {event.epoch}/{event.epochs}  train {_scores(event.train)}{val}  {event.seconds:.0f} s{side}{mark}")


@say_event.register
def _(event: FilmLeftOut) -> None:
    complain(f"left out: {event.reason}")


@say_event.register
def _(event: Noted) -> None:
    say(event.sentence)


@say_event.register
def _(event: Paused) -> None:
    say("Paused." if event.is_paused else "Going on.")


@say_event.register
def _(event: Learning) -> None:
    left = "" if event.seconds_left is None else f", {_duration(event.seconds_left)} left"
    say_progress(
        Progress(event.done, event.total, f"epoch {event.epoch}, {event.films_per_second:.0f} films/s{left}")
    )


@say_event.register
def _(event: Progress) -> None:
    say_progress(event)


@say_event.register
def _(event: Evaluating) -> None:
    say(f"Evaluating epoch {event.best_epoch}, the best one")


@say_event.register
def _(event: RunEnded) -> None:
    best = f"; the best epoch is {event.best_epoch}" if event.best_epoch else "; no epoch ended"
    report = f"\nThe report is {display_path(Path(event.report))}" if event.report else ""
    say(f"{_ENDS.get(event.why, event.why)}{best}. {display_path(Path(event.folder))}{report}")


@say_event.register
def _(event: RunFailed) -> None:
    complain(event.sentence)
    for line in event.details.splitlines():
        complain(line)


def _scores(scores: EpochScores) -> str:
    auc = "" if scores.auc is None else f" AUC {scores.auc:.3f}"
    return f"loss {scores.loss:.4f} accuracy {scores.accuracy:.3f}{auc} (n = {scores.n})"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    if minutes >= 60:
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
