"""A whole folder in the worker that serves the film on screen: a slice at a time, so that the screen goes first."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.inference import BEHIND
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.study.events import BatchSummary
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.progress import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from cxr_desktop.app.inference import Inference
    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.film.folder import FilmsFound, FolderListing
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.study.events import FilmClassified
    from cxr_desktop.core.study.store import Store

IDLE, RUNNING, CANCELLING = "idle", "running", "cancelling"

_SLICE = 0.2  # seconds
_RATE_OVER = 10.0  # seconds


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How far a batch has come; `seconds_left` is None while nobody can say."""

    done: int
    total: int
    films_per_second: float
    seconds_left: float | None


@dataclass(frozen=True, slots=True)
class BatchEnd:
    """How a batch ended: the core's summary, and what could not be read (films and folders) with the reason."""

    summary: BatchSummary
    total: int
    failures: tuple[tuple[Path, str], ...]


class Batch(QObject):
    """Classifies films and folders into the study. All signals come in the GUI thread.

    Signals `state_changed` (`IDLE`, `RUNNING`, `CANCELLING`), `classified` (list of `FilmClassified`), `progressed`
    (`BatchProgress`), and at the end, after the state is idle again, `ended` (`BatchEnd`) or `failed` (a sentence).

    Parameters
    ----------
    inference
        Lends its classifier.
    lane
        Where folders are listed.
    open_study
        Called in the worker; returns a store that the batch closes.
    """

    state_changed = Signal(str)
    classified = Signal(list)
    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, inference: Inference, lane: Lane, open_study: Callable[[], Store]) -> None:
        super().__init__()
        self._inference, self._lane, self._open_study = inference, lane, open_study
        self._state = IDLE
        self._run: _Run | None = None
        self._token = CancelToken()
        self._awaited: Job | None = None  # what goes on with the batch when it ends
        self._failures: list[tuple[Path, str]] = []
        self._total = 0
        self._pace: deque[tuple[float, int]] = deque()

    @property
    def state(self) -> str:
        """What it is doing."""
        return self._state

    @property
    def model_sha256(self) -> str:
        """The model that answers in the run under way; it need not be the one in use any more."""
        return "" if self._run is None else self._run.model_sha256

    def start(self, paths: Sequence[Path], *, overlays: Path | None = None, maps: Path | None = None) -> bool:
        """Classify films, and those in folders; return False when a batch is under way."""
        if self._state != IDLE:
            return False
        self._token, self._failures, self._total = CancelToken(), [], 0
        self._set_state(RUNNING)
        job = Job(partial(_listed, tuple(paths)))
        job.succeeded.connect(partial(self._take_listing, overlays, maps))
        job.failed.connect(self._fail)
        job.cancelled.connect(self._end_unlisted)
        self._await(job)
        self._listing = job
        self._lane.submit(job)
        return True

    def cancel(self) -> None:
        """Ask it to stop after the film under way; what is done stays done."""
        if self._state == RUNNING:
            self._token.cancel()
            self._listing.cancel()
            self._set_state(CANCELLING)

    def close(self) -> None:
        """Write what is done when the worker has ended and takes no more slices."""
        self._token.cancel()
        if self._run is not None:
            self._end_run(self._run)

    def _take_listing(self, overlays: Path | None, maps: Path | None, listing: FolderListing) -> None:
        self._failures = list(listing.unreadable_folders)
        self._total = len(listing.films)
        self._pace = deque([(time.monotonic(), 0)])
        self._run = _Run(listing.films, overlays, maps, self._open_study, self._token)
        self._next_slice(self._run)

    def _next_slice(self, run: _Run) -> None:
        job = self._inference.borrow(run.slice, priority=BEHIND)
        job.succeeded.connect(partial(self._take_slice, run))
        job.failed.connect(self._fail)
        job.cancelled.connect(partial(self._end_run, run))
        self._await(job)

    def _await(self, job: Job) -> None:
        self._awaited = job
        job.finished.connect(partial(self._check_on, job))

    def _check_on(self, job: Job) -> None:
        """End a batch that neither went on nor ended with its job: a bug came between, which is told elsewhere."""
        if self._awaited is job and self._state != IDLE:
            self._fail(CxrError("The films could not be classified because of a bug in the program."))

    def _take_slice(self, run: _Run, result: tuple[list[FilmClassified], BatchSummary | None]) -> None:
        films, summary = result
        if films:
            self._failures += [(film.path, film.error) for film in films if film.error is not None]
            self.classified.emit(films)
            self.progressed.emit(self._progress(films[-1].done))
        if summary is None:
            self._next_slice(run)
            return
        self._run = None
        self._set_state(IDLE)
        self.ended.emit(BatchEnd(summary, self._total, tuple(self._failures)))

    def _progress(self, done: int) -> BatchProgress:
        now = time.monotonic()
        self._pace.append((now, done))
        while len(self._pace) > 2 and now - self._pace[0][0] > _RATE_OVER:
            self._pace.popleft()
        began, before = self._pace[0]
        rate = (done - before) / max(now - began, 1e-6)
        left = (self._total - done) / rate if rate > 0 else None
        return BatchProgress(done, self._total, rate, left)

    def _fail(self, failure: BaseException) -> None:
        self._token.cancel()  # so that ending it waits for no film on a slow drive
        if self._run is not None:
            self._end_run(self._run)
        self._set_state(IDLE)
        expected = isinstance(failure, CxrError)
        self.failed.emit(
            shown(str(failure)) if expected else tr("The films could not be classified: {reason}", reason=failure)
        )

    def _end_unlisted(self) -> None:
        self._set_state(IDLE)
        self.ended.emit(BatchEnd(BatchSummary(0, 0, was_cancelled=True), 0, ()))

    def _end_run(self, run: _Run) -> None:
        """Write what is done: the worker takes no more slices."""
        self._run = self._awaited = None
        try:
            run.close()
        except CxrError as failure:  # the disk of the study is full: nobody waits for it, and the rest has to end
            self.failed.emit(shown(str(failure)))

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def _listed(paths: tuple[Path, ...], token: CancelToken) -> Generator[FilmsFound, None, FolderListing]:
    return (yield from find_films(paths, token=token))


class _Run:
    """A batch in the worker, between two slices: the generator of its events and the store it writes into."""

    def __init__(
        self,
        films: Sequence[Path],
        overlays: Path | None,
        maps: Path | None,
        open_study: Callable[[], Store],
        token: CancelToken,
    ) -> None:
        self._films, self._overlays, self._maps = films, overlays, maps
        self._open_study, self._token = open_study, token
        self._events: Generator[FilmClassified, None, BatchSummary] | None = None
        self._store: Store | None = None
        self.model_sha256 = ""

    def slice(self, classifier: Classifier, _token: CancelToken) -> tuple[list[FilmClassified], BatchSummary | None]:
        """Go on for a moment; return the films done and, at the end, the summary."""
        until = time.monotonic() + _SLICE
        films: list[FilmClassified] = []
        try:
            if self._events is None:
                self._events = self._begin(classifier)
            while time.monotonic() < until:
                films.append(next(self._events))
        except StopIteration as end:
            self.close()
            return films, end.value
        except BaseException:
            self.close()
            raise
        return films, None

    def _begin(self, classifier: Classifier) -> Generator[FilmClassified, None, BatchSummary]:
        from cxr_desktop.core.study.batch import Pictures, classify_films  # noqa: PLC0415 - brings torch

        self._store, self.model_sha256 = self._open_study(), classifier.info.sha256
        pictures = Pictures(self._overlays, self._maps)
        return classify_films(self._films, classifier, token=self._token, pictures=pictures, store=self._store)

    def close(self) -> None:
        """Write what is done and close the store. Raises StoreError when it cannot be written."""
        events, store = self._events, self._store
        self._events = self._store = None
        try:
            if events is not None:
                events.close()
        finally:
            if store is not None:
                store.close()
