"""Films of another place behind the window: compared with validation, and a model fitted to them again."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.slices import Slices
from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.film.folder import find_films, missing_films
from cxr_desktop.core.words.errors import CxrError, PathError
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.core.words.progress import Progress, seconds_left

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from cxr_desktop.app.inference import Inference
    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.dataset.films import Dataset
    from cxr_desktop.core.evaluation.refit import Refit
    from cxr_desktop.core.evaluation.result import Scores
    from cxr_desktop.core.film.folder import FilmsFound, FolderListing
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.study.store import Store
    from cxr_desktop.core.trust.shift_films import Looked
    from cxr_desktop.core.trust.shift_result import Shift
    from cxr_desktop.core.words.progress import CancelToken, FilmFailed

COMPARING, FITTING = "comparing", "fitting"


@dataclass(frozen=True, slots=True)
class ShiftProgress:
    """How far it has come; `total` and `seconds_left` are None while nobody can say."""

    done: int
    total: int | None
    what: str
    seconds_left: float | None


class Shifts(QObject):
    """Compares a folder with validation, or fits the model to it again: one thing at a time.

    All signals come in the GUI thread: `state_changed` (`COMPARING`, `FITTING`, "" when idle), `progressed`
    (`ShiftProgress`), and after the state is idle again one of `compared` (`Shift`), `fitted` (`Refit`), `failed` (a
    sentence) and `stopped`. `saved` (path of a new model) and `save_failed` (a sentence) answer `save`, `written`
    (path) and `write_failed` (a sentence) answer `write`.

    Parameters
    ----------
    inference
        Lends its classifier for a fifth of a second at a time.
    lane
        Where folders are listed, films compared without the network, and files written.
    open_study
        Called in the worker; returns a store whose readings count where no folder names a class. It is closed.
    """

    state_changed = Signal(str)
    progressed = Signal(object)
    compared = Signal(object)
    fitted = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    saved = Signal(object)
    written = Signal(object)
    save_failed = Signal(str)
    write_failed = Signal(str)

    def __init__(
        self,
        inference: Inference,
        lane: Lane,
        open_study: Callable[[], Store] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inference, self._lane, self._open_study = inference, lane, open_study
        self._state = ""
        self._under_way: Job | Slices | None = None
        self._began = 0.0

    @property
    def state(self) -> str:
        """What it is doing; "" for nothing."""
        return self._state

    def compare(self, folder: Path) -> bool:
        """Compare the films of a folder with validation; return False while something else is under way."""
        return self._start(COMPARING, partial(_list_films, folder), partial(self._look, folder))

    def fit(self, folder: Path) -> bool:
        """Fit the model again on labelled films; return False while something else is under way."""
        return self._start(FITTING, partial(_list_labelled, folder), self._score)

    def save(self, path: Path, source: Path | None, refit: Refit) -> None:
        """Write the model `source` (None: the bundled one) with a new calibration to a new file."""
        job = Job(partial(_save, path, source, refit), owner=self)
        job.succeeded.connect(self.saved)
        job.failed.connect(lambda failure: self.save_failed.emit(_sentence(failure, tr("The model cannot be saved"))))
        self._lane.submit(job)

    def write(self, path: Path, shift: Shift) -> None:
        """Write the figures of a comparison as JSON."""
        job = Job(partial(_write, path, shift), owner=self)
        job.succeeded.connect(self.written)
        job.failed.connect(
            lambda failure: self.write_failed.emit(_sentence(failure, tr("The figures cannot be written")))
        )
        self._lane.submit(job)

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._under_way is not None:
            self._under_way.cancel()

    def _start(self, state: str, listing: Callable[[CancelToken], object], go_on: Callable[..., None]) -> bool:
        if self._state:
            return False
        self._set_state(state)
        self._began = time.monotonic()
        self.progressed.emit(ShiftProgress(0, None, tr("Looking for films"), None))
        self._run(Job(listing, owner=self), go_on)
        return True

    def _look(self, folder: Path, listing: FolderListing) -> None:
        begin = partial(_look, folder, listing, self._open_study)
        self._slice(begin, lambda found: self._run(_comparison(found, self), self._tell))

    def _score(self, dataset: Dataset) -> None:
        self._slice(partial(_score, dataset), lambda found: self._run(_fit(dataset, found, self), self._tell))

    def _run(self, job: Job, go_on: Callable[..., None]) -> None:
        """Do something without the classifier, in the lane."""
        self._under_way = job
        job.progress.connect(self._tell_step)
        job.succeeded.connect(go_on)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._stop)
        self._lane.submit(job)

    def _slice(self, begin: Callable[..., Generator[object, None, object]], go_on: Callable[..., None]) -> None:
        """Do something with the classifier."""
        self._began = time.monotonic()
        slices = self._under_way = Slices(self._inference, begin)
        slices.happened.connect(self._tell_progress)
        slices.succeeded.connect(go_on)
        slices.failed.connect(self._fail)
        slices.cancelled.connect(self._stop)
        slices.start()

    def _tell_progress(self, event: object) -> None:
        if isinstance(event, Progress):
            left = seconds_left(time.monotonic() - self._began, event.done, event.total)
            self.progressed.emit(ShiftProgress(event.done, event.total, shown(event.what), left))

    def _tell_step(self, step: Progress) -> None:
        self.progressed.emit(ShiftProgress(step.done, step.total, shown(step.what), None))

    def _tell(self, result: Shift | Refit) -> None:
        told = self.compared if self._state == COMPARING else self.fitted
        self._end()
        told.emit(result)

    def _fail(self, failure: BaseException) -> None:
        what = (
            tr("The films cannot be compared") if self._state == COMPARING else tr("The model cannot be fitted again")
        )
        self._end()
        self.failed.emit(_sentence(failure, what))

    def _stop(self) -> None:
        self._end()
        self.stopped.emit()

    def _end(self) -> None:
        self._under_way = None
        self._set_state("")

    def _set_state(self, state: str) -> None:
        self._state = state
        self.state_changed.emit(state)


def _sentence(failure: BaseException, what: str) -> str:
    return f"{shown(str(failure))}." if isinstance(failure, CxrError) else f"{what}: {failure}"


def _list_films(folder: Path, token: CancelToken) -> Generator[FilmsFound, None, FolderListing]:
    listing = yield from find_films([folder], token=token)
    if not listing.films:
        none = ("there are no films here", *missing_films(listing.unreadable_folders))
        raise PathError(folder, ". ".join(none).rstrip("."))
    return listing


def _list_labelled(folder: Path, token: CancelToken) -> Generator[Progress, None, Dataset]:
    return (yield from find_dataset(folder, token=token))


def _look(
    folder: Path,
    listing: FolderListing,
    open_study: Callable[[], Store] | None,
    classifier: Classifier,
    token: CancelToken,
) -> Generator[Progress | FilmFailed, None, tuple[Looked, int, tuple[str, ...]]]:
    """Return the films as the network sees them, of how many only readers say the class, and what may be missing."""
    from cxr_desktop.core.dataset.patients import relative_name, suggest_rule  # noqa: PLC0415 - in the worker
    from cxr_desktop.core.study.truth import truths_of, truths_or_readings  # noqa: PLC0415
    from cxr_desktop.core.trust.shift_films import NewFilms, look_at_films  # noqa: PLC0415

    known = by_folder = truths_of(listing.films, folder, classifier.info.classes)
    if open_study is not None:
        with open_study() as store:
            known = truths_or_readings(listing.films, folder, classifier.info.classes, store)
    truth = tuple(known.tolist())
    rule = suggest_rule(relative_name(path, folder) for path in listing.films)
    looked = yield from look_at_films(NewFilms(listing.films, folder, truth, rule), classifier, token=token)
    failed = {path for path, _ in looked.failed}
    read = (path for path, is_read in zip(listing.films, known != by_folder, strict=True) if is_read)
    n_by_readings = sum(str(path) not in failed for path in read)
    return looked, n_by_readings, missing_films(listing.unreadable_folders)


def _comparison(found: tuple[Looked, int, tuple[str, ...]], owner: QObject) -> Job:
    return Job(partial(_compare, *found), owner=owner)


def _compare(
    looked: Looked, n_by_readings: int, missing: tuple[str, ...], token: CancelToken
) -> Generator[Progress, None, Shift]:
    from cxr_desktop.core.trust.shift import compare  # noqa: PLC0415 - brings scipy

    return replace((yield from compare(looked, token=token)), n_by_readings=n_by_readings, missing=missing)


def _score(
    dataset: Dataset, classifier: Classifier, token: CancelToken
) -> Generator[Progress | FilmFailed, None, tuple[Scores, ModelInfo, tuple[str, ...]]]:
    from cxr_desktop.core.dataset.patients import relative_name, suggest_rule  # noqa: PLC0415 - in the worker
    from cxr_desktop.core.evaluation.refit_films import films_to_fit_by  # noqa: PLC0415
    from cxr_desktop.core.evaluation.scoring import score_films  # noqa: PLC0415

    chosen = yield from films_to_fit_by(dataset, classifier.info.classes, classifier.reference, token=token)
    rule = suggest_rule(relative_name(film.path, dataset.root) for film in dataset.films)
    scoring = score_films(chosen.films, dataset.root, classifier, rule=rule, token=token, what="Looking at films")
    scores = yield from scoring
    return scores, classifier.info, chosen.notes


def _fit(dataset: Dataset, found: tuple[Scores, ModelInfo, tuple[str, ...]], owner: QObject) -> Job:
    from cxr_desktop.core.evaluation.refit import fit_again  # noqa: PLC0415 - brings scipy

    scores, info, notes = found
    data, missing = display_name(dataset.root), missing_films(dataset.unreadable_folders)

    def fit(_token: CancelToken) -> Refit:
        return replace(fit_again(scores, info, data=data, notes=notes), missing=missing)

    return Job(fit, owner=owner)


def _save(path: Path, source: Path | None, refit: Refit, _token: CancelToken) -> Path:
    from cxr_desktop.core.evaluation.refit import write_refit  # noqa: PLC0415 - brings torch
    from cxr_desktop.core.model.checkpoint import bundled_model  # noqa: PLC0415

    write_refit(path, source or bundled_model(), refit)
    return path


def _write(path: Path, shift: Shift, _token: CancelToken) -> Path:
    from cxr_desktop.core.trust.shift_result import write_shift  # noqa: PLC0415 - when it is wanted

    write_shift(path, shift)
    return path
