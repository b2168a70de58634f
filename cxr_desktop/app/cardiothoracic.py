"""A proposal for the lines of the cardiothoracic ratio, from the lung mask, for the user to correct."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.trust.lungs import LungFinder
    from cxr_desktop.core.words.progress import CancelToken


class Proposals(QObject):
    """Proposes lines in the background, one film at a time.

    Signals `proposed` (the film, `Annotation`), `failed` (a sentence) and `busy_changed` (whether it works).
    """

    proposed = Signal(object, object)
    failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._job: Job | None = None

    def propose(self, film: Radiograph) -> None:
        """Find the lines of a film; a film asked before is dropped."""
        if self._job is not None:
            self._job.cancel()
        job = self._job = Job(partial(propose, film), owner=self)
        job.succeeded.connect(partial(self._take, job, film))
        job.failed.connect(partial(self._fail, job))
        job.finished.connect(partial(self._end, job))
        self.busy_changed.emit(True)  # noqa: FBT003 - a signal
        self._lane.submit(job)

    def stop(self) -> bool:
        """Drop what is looked for; return whether something was."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            self.busy_changed.emit(False)  # noqa: FBT003
        return job is not None

    def _take(self, job: Job, film: Radiograph, found: Annotation | str) -> None:
        if job is not self._job:
            return
        if isinstance(found, str):
            self.failed.emit(tr("No cardiothoracic lines can be proposed: {reason}.", reason=shown(found)))
        else:
            self.proposed.emit(film, found)

    def _fail(self, job: Job, failure: BaseException) -> None:
        if job is self._job:
            reason = shown(str(failure)) if isinstance(failure, CxrError) else tr("the lung mask failed")
            self.failed.emit(tr("No cardiothoracic lines can be proposed: {reason}.", reason=reason))

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.busy_changed.emit(False)  # noqa: FBT003


def propose(film: Radiograph, _token: CancelToken | None = None) -> Annotation | str:
    """Return the lines as an annotation marked as a proposal, or why there are none."""
    from cxr_desktop.core.trust.cardiothoracic import cardiothoracic_lines  # noqa: PLC0415 - torch

    mask = _finder().find(film)
    lines = cardiothoracic_lines(mask)
    if lines is None:
        return mask.reason or tr("no heart was found between the lungs")
    one, other, thorax = lines.heart_right, lines.heart_left, lines.thorax
    shares = ((one.left, one.y), (other.right, other.y), (thorax.left, thorax.y), (thorax.right, thorax.y))
    points = tuple((x * film.width, y * film.height) for x, y in shares)
    return Annotation(uuid4().hex, Kind.CARDIOTHORACIC, points, is_proposed=True)


@cache
def _finder() -> LungFinder:
    from cxr_desktop.core.trust.lungs import LungFinder  # noqa: PLC0415 - torch

    return LungFinder.load()
