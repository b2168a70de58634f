"""How a running training is paused and stopped from another thread."""

from __future__ import annotations

import threading

from cxr_desktop.core.words.progress import CancelToken


class Control:
    """Wishes to pause, go on, stop and give up, seen between two steps.

    Attributes
    ----------
    stop
        Cancelled when no further step is to be learnt; the best epoch so far is then evaluated.
    give_up
        Cancelled when that is not wanted either: what is on the disk can be gone on with later.
    """

    def __init__(self) -> None:
        self.stop = CancelToken()
        self.give_up = CancelToken()
        self._may_run = threading.Event()
        self._may_run.set()

    def pause(self) -> None:
        """Ask the training to wait before its next step."""
        self._may_run.clear()

    def go_on(self) -> None:
        """Let a paused training go on."""
        self._may_run.set()

    def end(self) -> None:
        """Ask the training to stop, paused or not; asked again, to leave out the evaluation too."""
        if self.stop.is_cancelled:
            self.give_up.cancel()
        self.stop.cancel()
        self._may_run.set()

    def abandon(self) -> None:
        """Ask the training to end at once: nobody waits for it."""
        self.end()
        self.give_up.cancel()

    @property
    def is_paused(self) -> bool:
        """Whether the training is to wait."""
        return not self._may_run.is_set()

    def wait(self) -> None:
        """Return once the training may run."""
        self._may_run.wait()
