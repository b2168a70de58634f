"""A long verb of the core that needs the classifier, run a slice at a time so that the film on screen goes first."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.inference import BEHIND
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from cxr_desktop.app.inference import Inference
    from cxr_desktop.core.model.classifier import Classifier

    Verb = Generator[object, None, object]

_SLICE = 0.2  # seconds


class Slices(QObject):
    """Runs one verb. Signals `happened` (event), then exactly one of `succeeded` (result), `failed` and `cancelled`.

    Parameters
    ----------
    inference
        Lends its classifier; the verb keeps the one that it begins with.
    begin
        Called in the worker; returns the verb.
    """

    happened = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        inference: Inference,
        begin: Callable[[Classifier, CancelToken], Verb],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inference, self._begin = inference, begin
        self._token = CancelToken()
        self._verb: Verb | None = None

    def start(self) -> None:
        """Begin."""
        job = self._inference.borrow(self._slice, priority=BEHIND)
        job.succeeded.connect(self._take)
        job.failed.connect(self.failed)
        job.cancelled.connect(self._stop)

    def cancel(self) -> None:
        """Ask it to stop at its next event."""
        self._token.cancel()

    def _slice(self, classifier: Classifier, _token: CancelToken) -> tuple[list[object], bool, object]:
        """Go on for a moment, in the worker; return what happened, whether it is over, and its result."""
        until = time.monotonic() + _SLICE
        events: list[object] = []
        if self._verb is None:
            self._verb = self._begin(classifier, self._token)
        try:
            while time.monotonic() < until:
                self._token.raise_if_cancelled()
                events.append(next(self._verb))
        except StopIteration as end:
            return events, True, end.value
        except Cancelled:
            self._verb.close()
            raise
        return events, False, None

    def _take(self, outcome: tuple[list[object], bool, object]) -> None:
        events, is_over, result = outcome
        for event in events:
            self.happened.emit(event)
        if is_over:
            self.succeeded.emit(result)
        else:
            self.start()

    def _stop(self) -> None:
        """Let go of what the verb holds: the worker may have ended before it could."""
        if self._verb is not None:
            self._verb.close()
        self.cancelled.emit()
