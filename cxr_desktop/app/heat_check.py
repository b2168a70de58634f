"""The check of the film on screen's heat map, in the worker that owns the classifier; nothing stale is told."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from cxr_desktop.app.inference import Inference
    from cxr_desktop.app.jobs import Job
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.trust.heat_check_result import HeatCheck
    from cxr_desktop.core.words.progress import CancelToken, Progress

_PRIORITY = 1  # of a film that somebody looks at


@dataclass(frozen=True, slots=True)
class CheckedFilm:
    """The film whose heat map is checked, by which method it is made and for which class (None: the class called)."""

    path: Path
    film: Radiograph
    method: Method = Method.GRAD_CAM
    class_index: int | None = None


class HeatChecks(QObject):
    """Checks one heat map at a time. All signals come in the GUI thread.

    Signals `started` (`CheckedFilm`), `progressed` (`Progress`), and then one of `checked` (`CheckedFilm`,
    `HeatCheck`), `failed` (a sentence) and `stopped`. A check that is dropped tells nothing more.
    """

    started = Signal(object)
    progressed = Signal(object)
    checked = Signal(object, object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, inference: Inference, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inference = inference
        self._job: Job | None = None

    @property
    def is_running(self) -> bool:
        """Whether a check is under way."""
        return self._job is not None

    def check(self, film: CheckedFilm) -> None:
        """Check the map of a film; a check under way is dropped."""
        self.drop()
        self.started.emit(film)
        job = self._job = self._inference.borrow(partial(_check, film), priority=_PRIORITY)
        job.progress.connect(partial(self._tell_progress, job))
        job.succeeded.connect(partial(self._take, job, film))
        job.failed.connect(partial(self._fail, job))
        job.cancelled.connect(partial(self._stop, job))

    def stop(self) -> None:
        """Stop the check under way and say so."""
        if self._job is not None:
            self._job.cancel()

    def drop(self) -> None:
        """Stop the check under way; nobody waits for it any more."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _tell_progress(self, job: Job, progress: Progress) -> None:
        if job is self._job:
            self.progressed.emit(progress)

    def _take(self, job: Job, film: CheckedFilm, check: HeatCheck) -> None:
        if self._end(job):
            self.checked.emit(film, check)

    def _fail(self, job: Job, failure: BaseException) -> None:
        if self._end(job):
            words = (
                shown(str(failure))
                if isinstance(failure, CxrError)
                else tr("something unexpected happened; the log has it")
            )
            self.failed.emit(tr("The heat map cannot be checked: {reason}.", reason=words))

    def _stop(self, job: Job) -> None:
        if self._end(job):
            self.stopped.emit()

    def _end(self, job: Job) -> bool:
        """Forget a job and return whether it was the one waited for."""
        is_awaited = job is self._job
        if is_awaited:
            self._job = None
        return is_awaited


def _check(film: CheckedFilm, classifier: Classifier, token: CancelToken) -> Generator[Progress, None, HeatCheck]:
    from cxr_desktop.core.trust.heat_check import CheckPlan, check_heatmap  # noqa: PLC0415 - brings torch
    from cxr_desktop.core.trust.lung_heat import LungHeatFinder  # noqa: PLC0415

    plan = CheckPlan(film.method, film.class_index)
    return check_heatmap(film.film, classifier, plan, token=token, lungs=LungHeatFinder())
