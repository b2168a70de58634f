"""What leaves the program, behind the window: de-identified copies and DICOM objects."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown as in_words
from cxr_desktop.app.slices import Slices
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from cxr_desktop.app.inference import Inference
    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.exchange.deidentify import Deidentified, FilmCopied
    from cxr_desktop.core.exchange.film_objects import FilmWritten, ObjectsSummary
    from cxr_desktop.core.exchange.objects import ObjectKind
    from cxr_desktop.core.exchange.request import Request
    from cxr_desktop.core.exchange.shown import Shown
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.study.store import Store
    from cxr_desktop.core.words.progress import CancelToken, FilmFailed


class Copies(QObject):
    """De-identified copies, one run at a time.

    Signals `happened` (`FilmCopied` or `FilmFailed`), then exactly one of `done` (`Deidentified`), `stopped` and
    `failed` (a sentence). `is_busy` while a run is under way.
    """

    happened = Signal(object)
    done = Signal(object)
    stopped = Signal()
    failed = Signal(str)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.is_busy = False
        _free_at_end(self)

    def run(self, request: Request) -> Job:
        """Write the copies and return the job, which may be cancelled."""
        self.is_busy = True
        job = Job(partial(_copied, request), owner=self)
        job.happened.connect(self.happened)
        job.succeeded.connect(self.done)
        job.cancelled.connect(self.stopped)
        job.failed.connect(lambda failure: self.failed.emit(_sentence(failure)))
        self._lane.submit(job)
        return job


class Objects(QObject):
    """DICOM objects of films, a slice at a time between the films on screen.

    Signals `happened` (`FilmWritten` or `FilmFailed`), then exactly one of `done` (a sentence), `stopped` and
    `failed` (a sentence). `is_busy` while a run is under way.
    """

    happened = Signal(object)
    done = Signal(str)
    stopped = Signal()
    failed = Signal(str)

    def __init__(self, inference: Inference, open_store: Callable[[], Store], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inference, self._open_store = inference, open_store
        self.is_busy = False
        _free_at_end(self)

    def run(
        self,
        films: Sequence[Path],
        kinds: tuple[ObjectKind, ...],
        folder: Path,
        shown: Callable[[Radiograph], Shown | None],
    ) -> Slices:
        """Write the objects and return the work, which may be cancelled; `shown` is called in the worker."""
        slices = Slices(
            self._inference, partial(_written, tuple(films), kinds, folder, shown, self._open_store), self
        )
        slices.happened.connect(self.happened)
        slices.succeeded.connect(lambda summary: self.done.emit(_told(summary, folder)))
        slices.cancelled.connect(self.stopped)
        slices.failed.connect(lambda failure: self.failed.emit(_sentence(failure)))
        self.is_busy = True
        slices.start()
        return slices


def _free_at_end(work: Copies | Objects) -> None:
    def end(*_: object) -> None:
        work.is_busy = False

    for signal in (work.done, work.stopped, work.failed):
        signal.connect(end)


def _copied(request: Request, token: CancelToken) -> Generator[FilmCopied | FilmFailed, None, Deidentified]:
    from cxr_desktop.core.exchange.deidentify import deidentify  # noqa: PLC0415 - pydicom is slow to import

    return deidentify(request, token=token)


def _written(
    films: tuple[Path, ...],
    kinds: tuple[ObjectKind, ...],
    folder: Path,
    shown: Callable[[Radiograph], Shown | None],
    open_store: Callable[[], Store],
    classifier: Classifier,
    token: CancelToken,
) -> Generator[FilmWritten | FilmFailed, None, ObjectsSummary]:
    from cxr_desktop.core.exchange.film_objects import write_film_objects  # noqa: PLC0415 - as above
    from cxr_desktop.core.exchange.measured_films import measured_in  # noqa: PLC0415 - as above

    measured = measured_in(open_store)
    return write_film_objects(films, classifier, kinds, folder, token=token, shown=shown, measured=measured)


def _told(summary: ObjectsSummary, folder: Path) -> str:
    n, place = summary.written, display_path(folder)
    told = (
        tr("DICOM objects of 1 film are in {folder}.", folder=place)
        if n == 1
        else tr("DICOM objects of {n:,} films are in {folder}.", n=n, folder=place)
    )
    failed = tr("{n:,} failed.", n=summary.failed) if summary.failed else ""
    return f"{told} {failed}".rstrip()


def _sentence(failure: BaseException) -> str:
    return (
        f"{in_words(str(failure).rstrip('.'))}."
        if isinstance(failure, CxrError)
        else tr("It failed: {reason}.", reason=failure)
    )
