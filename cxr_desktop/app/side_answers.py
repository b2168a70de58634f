"""Answers beside the film on screen: other films, other heat maps, another model, all in the classifier's one worker.

Whoever shows several films at once asks here, by a place of its own ("pane 2"). A newer question of a place replaces
the older one. The program's model is lent by `Inference`; one other model is loaded beside it by `try_other_model`
(or when it is asked again), in the same worker, so that torch never runs in two threads; `free_other_model` frees it.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cxr_desktop.app.inference import Inference, Question
    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.app.settings import AppSettings
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import Heatmap, ModelInfo, Prediction
    from cxr_desktop.core.words.progress import CancelToken

_PRIORITY = 2  # after the film on screen, before those ahead
_FREE = 0
_KEPT = 64


@dataclass(frozen=True, slots=True)
class SideQuestion:
    """What a place wants to know.

    Parameters
    ----------
    film
        The film.
    heatmap
        The heat map wanted with the prediction, or None.
    model
        Checkpoint of the other model, or None for the program's.
    """

    film: Radiograph
    heatmap: Question | None = None
    model: Path | None = None


@dataclass(frozen=True, slots=True)
class SideAnswer:
    """What a model says of a film, which model it was, and the heat map that was asked for."""

    info: ModelInfo
    prediction: Prediction
    heatmap: Heatmap | None


class SideAnswers(QObject):
    """Asks the models for others than the film on screen. All signals come in the GUI thread.

    Parameters
    ----------
    inference
        The program's model.
    worker
        The lane that `inference` uses.
    settings
        Where the device and the precision are remembered.
    """

    answered = Signal(str, object)  # place, SideAnswer
    failed = Signal(str, str)  # place, sentence
    refused = Signal(str)  # sentence: another model cannot be loaded

    def __init__(self, inference: Inference, worker: Lane, settings: AppSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._inference, self._worker, self._settings = inference, worker, settings
        self._other = _OtherModel()
        self._jobs: dict[str, Job] = {}
        self._trying: Job | None = None
        self._known: OrderedDict[tuple[Path | None, str, Question | None], SideAnswer] = OrderedDict()
        inference.model_ready.connect(lambda *_: self._known.clear())

    def ask(self, place: str, question: SideQuestion) -> None:
        """Answer a place, at once when the answer is known; its older question is dropped."""
        self.drop(place)
        key = (question.model, question.film.sha256, question.heatmap)
        known = self._known.get(key)
        if known is not None:
            self.answered.emit(place, known)
            return
        work = partial(_answer, question)
        if question.model is None:
            job = self._inference.borrow(work, priority=_PRIORITY)
        else:
            job = Job(partial(self._other.lend, question.model, *self._way(), work), priority=_PRIORITY)
            self._worker.submit(job)
        self._jobs[place] = job
        job.succeeded.connect(partial(self._take, place, job, key))
        job.failed.connect(partial(self._fail, place, job))

    def drop(self, place: str) -> None:
        """Forget what a place asked."""
        job = self._jobs.pop(place, None)
        if job is not None:
            job.cancel()

    def try_other_model(self, path: Path, then: Callable[[], None]) -> None:
        """Load a checkpoint as the other model and call `then`; the one before stays when it cannot be loaded.

        Of several wishes only the last is heard. Failures are told by `refused`.
        """
        self._stop_trying()
        job = self._trying = Job(partial(self._other.change, path, *self._way()), priority=_PRIORITY)
        job.succeeded.connect(lambda _none: self._take_model(job, then))
        job.failed.connect(partial(self._refuse_model, job))
        self._worker.submit(job)

    def free_other_model(self) -> None:
        """Free the other model's memory and what it said; it is loaded again when it is asked."""
        self._stop_trying()
        self._forget_other()
        self._worker.submit(Job(self._other.free, priority=_FREE))

    def _way(self) -> tuple[str, str]:
        return self._settings.text("device"), self._settings.text("precision")

    def _stop_trying(self) -> None:
        if self._trying is not None:
            self._trying.cancel()
            self._trying = None

    def _forget_other(self) -> None:
        for key in [key for key in self._known if key[0] is not None]:
            del self._known[key]

    def _take_model(self, job: Job, then: Callable[[], None]) -> None:
        if isValid(self) and self._trying is job:
            self._trying = None
            self._forget_other()
            then()

    def _refuse_model(self, job: Job, failure: BaseException) -> None:
        if isValid(self) and self._trying is job:
            self._trying = None
            is_plain = isinstance(failure, CxrError)
            self.refused.emit(f"{shown(str(failure))}." if is_plain else tr("The model cannot be loaded."))

    def _take(self, place: str, job: Job, key: tuple[Path | None, str, Question | None], answer: SideAnswer) -> None:
        if not isValid(self) or self._jobs.get(place) is not job:  # the worker outlives the window that asked
            return
        del self._jobs[place]
        self._known[key] = answer
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.answered.emit(place, answer)

    def _fail(self, place: str, job: Job, failure: BaseException) -> None:
        if isValid(self) and self._jobs.get(place) is job:
            del self._jobs[place]
            sentence = (
                shown(str(failure)) if isinstance(failure, CxrError) else tr("it cannot be computed because of a bug")
            )
            self.failed.emit(place, sentence)


class _OtherModel:
    """The other model: lives in the worker, its methods run there and nowhere else."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._classifier: Classifier | None = None

    def change(self, path: Path, device: str, precision: str, _token: CancelToken) -> None:
        from cxr_desktop.core.model.classifier import Classifier  # noqa: PLC0415 - brings torch

        self._classifier = Classifier.load(path, device=device, precision=precision)
        self._path = path

    def lend(
        self,
        path: Path,
        device: str,
        precision: str,
        work: Callable[[Classifier, CancelToken], SideAnswer],
        token: CancelToken,
    ) -> SideAnswer:
        if self._classifier is None or self._path != path:
            from cxr_desktop.core.model.classifier import Classifier  # noqa: PLC0415 - brings torch

            self._path = self._classifier = None  # its memory, before more is taken
            self._classifier = Classifier.load(path, device=device, precision=precision)
            self._path = path
        return work(self._classifier, token)

    def free(self, _token: CancelToken) -> None:
        self._path = self._classifier = None


def _answer(question: SideQuestion, classifier: Classifier, token: CancelToken) -> SideAnswer:
    prediction, heatmap = classifier.prediction(question.film), None
    if question.heatmap is not None:
        token.raise_if_cancelled()
        chosen = question.heatmap.class_index
        if (chosen or 0) >= len(classifier.info.classes):  # of the model in use; the other one lacks it
            chosen = None
        heatmap = classifier.explain(question.film, question.heatmap.method, chosen, token=token)
    return SideAnswer(classifier.info, prediction, heatmap)
