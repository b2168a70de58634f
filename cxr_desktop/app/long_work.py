"""Which work took so long that somebody who turned to another program wants to be told of its end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Hashable

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

    def begin(self, work: Hashable) -> None:
        """Note that a piece of work is under way; said again, it changes nothing."""
        self._began.setdefault(work, time.monotonic())

    def end(self, work: Hashable, sentence: str) -> None:
        """Note that it ended, and tell the sentence if it took long."""
        began = self._began.pop(work, None)
        if began is not None and time.monotonic() - began >= self._seconds:
            self.over.emit(sentence)
