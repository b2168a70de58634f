"""The classifier in its worker thread: the film on screen first, neighbours when there is time, nothing stale.

torch is imported by the first job, in the worker. Every look at a film has a generation; an answer to an older one is
kept for later but never told as the current one.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.core.model.prediction import Heatmap, Method, Prediction
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import DeviceInfo, ModelInfo
    from cxr_desktop.core.model.reference import SimilarFilm
    from cxr_desktop.core.words.progress import CancelToken, Progress

_LOAD, _CURRENT, _SIMILAR, _AHEAD = 0, 1, 2, 3
BEHIND = 4  # priority of work that waits for all looks
_KEPT_MAPS = 64


@dataclass(frozen=True, slots=True)
class Question:
    """What heat map is wanted: by which method, for which class (None: the class called)."""

    method: Method = Method.GRAD_CAM
    class_index: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a film: which, in which generation, and the heat map wanted with it, if any."""

    generation: int
    path: Path
    film: Radiograph
    question: Question | None


class Inference(QObject):
    """Owns the worker's classifier. All signals come in the GUI thread.

    `predicted`, `explained` and `similar_found` answer the current look; `known` tells every prediction as it comes,
    for the list.
    """

    model_loading = Signal(str)
    model_ready = Signal(object, object)  # ModelInfo, DeviceInfo
    model_failed = Signal(object)  # CxrError
    predicted = Signal(object, object)  # Look, Prediction
    explained = Signal(object, object)  # Look, Heatmap
    explain_stopped = Signal(object)  # Look
    similar_found = Signal(object, object)  # Look, tuple of SimilarFilm
    similar_failed = Signal(object, object)  # Look, CxrError
    failed = Signal(object, object)  # Look, CxrError
    known = Signal(object, object)  # Path, Prediction
    progress = Signal(object)  # Progress of a slow heat map
    queue_changed = Signal(int)

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane, self._engine = lane, _Engine()
        self._generation = 0
        self._look: Look | None = None
        self._jobs: dict[Job, Look] = {}
        self._predictions: dict[str, Prediction] = {}
        self._maps: OrderedDict[tuple[str, Question], Heatmap] = OrderedDict()
        self._similar: dict[str, tuple[SimilarFilm, ...]] = {}
        self._model_sha256 = ""

    @property
    def is_ready(self) -> bool:
        """Whether a model is loaded."""
        return self._model_sha256 != ""

    def load(self, path: Path | None, *, device: str = "auto", precision: str = "auto") -> Job:
        """Load a model (None: the bundled one) in the worker; until it stands, the old one answers."""
        self.model_loading.emit(tr("Loading the model\N{HORIZONTAL ELLIPSIS}"))
        job = Job(partial(self._engine.load, path, device, precision), priority=_LOAD)
        job.succeeded.connect(self._swap)
        job.failed.connect(self.model_failed)
        return self._lane.submit(job)

    def look_at(self, path: Path, film: Radiograph, question: Question | None = None) -> None:
        """Make this the film on screen: answer from what is known, else ask the worker. Older looks are dropped."""
        self._generation += 1
        self._look = look = Look(self._generation, path, film, question)
        self._drop(lambda job: job.priority in {_CURRENT, _SIMILAR})
        prediction = self._predictions.get(film.sha256)
        if prediction is not None:
            self.known.emit(path, prediction)
            self.predicted.emit(look, prediction)
        heatmap = None if question is None else self._maps.get((film.sha256, question))
        if heatmap is not None:
            self.explained.emit(look, heatmap)
        if prediction is None or (question is not None and heatmap is None):
            self._ask(look, _CURRENT)

    def look_away(self) -> None:
        """Forget the film on screen: its answers are no longer wanted."""
        self._generation += 1
        self._look = None
        self._drop(lambda _job: True)

    def look_ahead(self, films: dict[Path, Radiograph]) -> None:
        """Predict these when nothing else is to do, instead of those asked for ahead before."""
        self._drop(lambda job: job.priority == _AHEAD)
        for path, film in films.items():
            if film.sha256 not in self._predictions:
                self._ask(Look(0, path, film, None), _AHEAD)

    def find_similar(self) -> None:
        """Ask for the training films most like the one on screen, after its answer and before those ahead."""
        look = self._look
        if look is None or not self.is_ready:
            return
        known = self._similar.get(look.film.sha256)
        if known is not None:
            self.similar_found.emit(look, known)
            return
        job = Job(partial(self._engine.similar, look), priority=_SIMILAR)
        self._jobs[job] = look
        job.succeeded.connect(partial(self._take_similar, look))
        job.failed.connect(partial(self._fail_similar, look))
        job.finished.connect(partial(self._end, job))
        self._lane.submit(job)
        self.queue_changed.emit(len(self._jobs))

    def borrow(self, work: Callable[[Classifier, CancelToken], object], *, priority: int = BEHIND) -> Job:
        """Run other work with the classifier in the worker, when its turn comes; return the job.

        It fails with a `CxrError` when no model is loaded.
        """
        job = Job(partial(self._engine.lend, work), priority=priority)
        self._lane.submit(job)
        return job

    def learn(self, predictions: Mapping[str, Prediction], model_sha256: str) -> None:
        """Take predictions by film digest that the present model made elsewhere, so that they are not made again."""
        if self._model_sha256 == model_sha256:
            self._predictions.update(predictions)

    def stop_explaining(self) -> None:
        """Stop a slow heat map; the prediction stays."""
        self._drop(lambda job: job.priority == _CURRENT)

    def _ask(self, look: Look, priority: int) -> None:
        is_predicted = look.film.sha256 in self._predictions
        job = Job(partial(self._engine.answer, look, is_predicted=is_predicted), priority=priority)
        self._engine.reporters[look.generation] = job.report
        self._jobs[job] = look
        job.happened.connect(partial(self._take, look))
        job.progress.connect(partial(self._tell_progress, look))
        job.failed.connect(partial(self._fail, look))
        job.cancelled.connect(partial(self._stopped, look))
        job.finished.connect(partial(self._end, job))
        self._lane.submit(job)
        self.queue_changed.emit(len(self._jobs))

    def _take(self, look: Look, answer: Prediction | Heatmap) -> None:
        if isinstance(answer, Prediction):
            self._predictions[look.film.sha256] = answer
            self.known.emit(look.path, answer)
            if self._is_current(look):
                self.predicted.emit(look, answer)
            return
        if look.question is not None:
            self._maps[look.film.sha256, look.question] = answer
            while len(self._maps) > _KEPT_MAPS:
                self._maps.popitem(last=False)
        if self._is_current(look):
            self.explained.emit(look, answer)

    def _take_similar(self, look: Look, films: tuple[SimilarFilm, ...]) -> None:
        self._similar[look.film.sha256] = films
        if self._is_current(look):
            self.similar_found.emit(look, films)

    def _tell_progress(self, look: Look, progress: object) -> None:
        if self._is_current(look):
            self.progress.emit(progress)

    def _fail(self, look: Look, failure: object) -> None:
        if self._is_current(look):
            self.failed.emit(look, failure)

    def _stopped(self, look: Look) -> None:
        if self._is_current(look):
            self.explain_stopped.emit(look)

    def _fail_similar(self, look: Look, failure: object) -> None:
        if self._is_current(look):
            self.similar_failed.emit(look, failure)

    def prepare_explanations(self, lane: Lane) -> None:
        """Import what heat maps need (seconds) ahead of the first wish, beside the worker and not in it."""
        lane.submit(Job(_import_explanation, priority=_AHEAD))

    def _end(self, job: Job) -> None:
        look = self._jobs.pop(job, None)
        if look is not None:
            self._engine.reporters.pop(look.generation, None)
        self.queue_changed.emit(len(self._jobs))

    def _swap(self, loaded: tuple[ModelInfo, DeviceInfo]) -> None:
        """Take a new model: what the old one said counts no more."""
        self._predictions.clear()
        self._maps.clear()
        self._similar.clear()
        self._model_sha256 = loaded[0].sha256
        self.model_ready.emit(*loaded)
        if self._look is not None:
            self.look_at(self._look.path, self._look.film, self._look.question)

    def _is_current(self, look: Look) -> bool:
        return self._look is not None and look.generation == self._look.generation

    def _drop(self, is_unwanted: Callable[[Job], bool]) -> None:
        for job in self._jobs:
            if is_unwanted(job):
                job.cancel()


class _Engine:
    """What lives in the worker: its methods run there and nowhere else."""

    def __init__(self) -> None:
        self._classifier: Classifier | None = None
        self.reporters: dict[int, Callable[[Progress], None]] = {}

    def load(
        self, path: Path | None, device: str, precision: str, _token: CancelToken
    ) -> tuple[ModelInfo, DeviceInfo]:
        from cxr_desktop.core.model.classifier import Classifier  # noqa: PLC0415 - brings torch, so not before

        self._classifier = Classifier.load(path, device=device, precision=precision)
        return self._classifier.info, self._classifier.device

    def lend(self, work: Callable[[Classifier, CancelToken], object], token: CancelToken) -> object:
        if self._classifier is None:
            msg = "the model is not loaded yet"
            raise CxrError(msg)
        return work(self._classifier, token)

    def similar(self, look: Look, _token: CancelToken) -> tuple[SimilarFilm, ...]:
        return () if self._classifier is None else self._classifier.similar(look.film)

    def answer(
        self, look: Look, token: CancelToken, *, is_predicted: bool
    ) -> Generator[Prediction | Heatmap, None, None]:
        if self._classifier is None:
            return
        if not is_predicted:
            yield self._classifier.predict([look.film])[0]
        if look.question is not None:
            chosen = look.question.class_index
            if (chosen or 0) >= len(self._classifier.info.classes):  # asked of the model before
                chosen = None
            yield self._classifier.explain(
                look.film,
                look.question.method,
                chosen,
                token=token,
                progress=self.reporters.get(look.generation),
            )


def _import_explanation(_token: CancelToken) -> None:
    import cxr_desktop.core.model.explanation  # noqa: F401, PLC0415 - the import is the work
