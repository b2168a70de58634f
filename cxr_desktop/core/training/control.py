"""How a running training is paused and stopped from another thread."""

from __future__ import annotations

import threading

from cxr_desktop.core.words.progress import CancelToken


class Control:
    """Wishes to pause, go on and stop, seen between two steps.

    Attributes
    ----------
    stop
        Cancelled when somebody wants the training to end now and keep its best.
    """

    def __init__(self) -> None:
        self.stop = CancelToken()
        self._may_run = threading.Event()
        self._may_run.set()

    def pause(self) -> None:
        """Ask the training to wait before its next step."""
        self._may_run.clear()

    def go_on(self) -> None:
        """Let a paused training go on."""
        self._may_run.set()

    def end(self) -> None:
        """Ask the training to end, paused or not."""
        self.stop.cancel()
        self._may_run.set()

    @property
    def is_paused(self) -> bool:
        """Whether the training is to wait."""
        return not self._may_run.is_set()

    def wait(self) -> None:
        """Return once the training may run."""
        self._may_run.wait()
