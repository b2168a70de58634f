"""How long work reports and how it is stopped.

A long verb of the core is a generator of frozen events that looks at a `CancelToken` between steps.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from cxr_desktop.core.words.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

_Event = TypeVar("_Event")
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work has come.

    Parameters
    ----------
    done
        Steps finished, 0 or more.
    total
        Steps in all, or None while unknown.
    what
        A short phrase for the status bar: ``"Ablation-CAM"``.
    """

    done: int
    total: int | None
    what: str


@dataclass(frozen=True, slots=True)
class FilmFailed:
    """A film among many cannot be used; `reason` is a sentence that names it."""

    path: Path
    reason: str


def seconds_left(spent: float, done: int, total: int | None) -> float | None:
    """Return how many seconds work still takes when it goes on as it went, None while nobody can say.

    Parameters
    ----------
    spent
        Seconds since it began.
    done, total
        Steps finished, and in all; None while unknown.
    """
    return None if not done or total is None else spent / done * max(0, total - done)


class CancelToken:
    """A wish to stop, made in one thread and seen in another."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` when somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled


def drain(events: Generator[_Event, None, _Result], on_event: Callable[[_Event], object] | None = None) -> _Result:
    """Run a long verb to its end in this thread, hand each event to `on_event`, and return the verb's result."""
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            result: _Result = end.value
            return result
        if on_event is not None:
            on_event(event)
