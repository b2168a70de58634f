"""Which work is under way, and which took so long that somebody in another program wants to be told of its end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

LONG = 10.0  # seconds


class LongWork(QObject):
    """Signals `over` (a sentence) when work ends that took long.

    Parameters
    ----------
    seconds
        From how long on work is long.
    """

    over = Signal(str)

    def __init__(self, parent: QObject | None = None, *, seconds: float = LONG) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._began: dict[Hashable, float] = {}
        self._asked: dict[Hashable, Callable[[], bool]] = {}

    def watch(self, work: Hashable, is_busy: Callable[[], bool]) -> None:
        """Know whom to ask whether a piece of work is under way."""
        self._asked[work] = is_busy

    def forget(self, work: Hashable) -> None:
        """Know no more of what is gone."""
        self._asked.pop(work, None)
        self._began.pop(work, None)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way that the end of the program would break off."""
        return any(is_busy() for is_busy in self._asked.values())

    def begin(self, work: Hashable) -> None:
        """Note that a piece of work is under way; said again, it changes nothing."""
        self._began.setdefault(work, time.monotonic())

    def end(self, work: Hashable, sentence: str) -> None:
        """Note that it ended, and tell the sentence if it took long."""
        began = self._began.pop(work, None)
        if began is not None and time.monotonic() - began >= self._seconds:
            self.over.emit(sentence)
