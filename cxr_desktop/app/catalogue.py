"""The headers of the open films, read behind the window: patients, studies, and what came before a film."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.patient_tree import PatientTree, make_patient_tree
from cxr_desktop.core.film.catalogue import Catalogue, HeadersRead, read_headers

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.film.header_card import HeaderCard
    from cxr_desktop.core.words.progress import CancelToken


class FilmCatalogue(QObject):
    """What the headers of the listed films say of patients and studies.

    Signals
    -------
    progressed : int, int
        Files looked at, of how many.
    changed
        Every header has been read; `priors` knows what has been read so far at any time.
    stopped
        The reading came to no end, and nobody asked it to stop: there will be no tree of this listing.
    """

    progressed = Signal(int, int)
    changed = Signal()
    stopped = Signal()

    def __init__(self, lane: Lane) -> None:
        super().__init__()
        self._lane = lane
        self._known, self._tree = Catalogue(), PatientTree()
        self._job: Job | None = None

    @property
    def is_reading(self) -> bool:
        """Whether headers are still being read."""
        return self._job is not None

    def read(self, paths: Sequence[Path | str]) -> None:
        """Read the headers of these films in place of those before."""
        self.stop()
        self._known, self._tree = Catalogue(), PatientTree()
        films = tuple(paths)  # texts become paths in the worker: 100,000 take a while

        def work(token: CancelToken) -> Generator[HeadersRead, None, PatientTree]:
            patients = yield from read_headers(films, token=token)
            return make_patient_tree(patients, len(films))

        job = self._job = Job(work, priority=1)
        job.happened.connect(partial(self._take, job))
        job.succeeded.connect(partial(self._end, job))
        job.failed.connect(partial(self._give_up, job))
        job.cancelled.connect(partial(self._give_up, job))
        self._lane.submit(job)

    def stop(self) -> None:
        """Read no more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def card(self, path: Path) -> HeaderCard | None:
        """Return what is known of a film's header."""
        return self._known.cards.get(path)

    @property
    def tree(self) -> PatientTree:
        """Patients with their studies and series, empty until all headers are read."""
        return self._tree

    def priors(self, path: Path) -> tuple[Path, ...]:
        """Return films of the same patient from earlier studies, the prior first; see `Catalogue.priors`."""
        return self._known.priors(path)

    def others(self, path: Path) -> tuple[Path, ...]:
        """Return films of the same patient from studies not known to be earlier; see `Catalogue.others`."""
        return self._known.others(path)

    def days_between(self, path: Path, other: Path) -> int | None:
        """Return the days from the study of one film to that of another, None if unknown."""
        return self._known.days_between(path, other)

    def _take(self, job: Job, event: HeadersRead) -> None:
        if job is self._job:
            self._known.add(event.cards)
            self.progressed.emit(event.done, event.total)

    def _end(self, job: Job, tree: PatientTree) -> None:
        if job is self._job:
            self._job, self._tree = None, tree
            self.changed.emit()

    def _give_up(self, job: Job, _failure: BaseException | None = None) -> None:
        if job is self._job:
            self._job = None
            self.stopped.emit()
