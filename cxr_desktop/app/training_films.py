"""Where the training films of a model lie: by name where names are kept, else by what the files hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.film.digests import find_by_name, index_films
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.model.reference import SimilarFilm
    from cxr_desktop.core.words.progress import Progress


class TrainingFilms(QObject):
    """Looks for films in one folder at a time, in a lane; what it read of a folder it knows for the session.

    Signals
    -------
    changed
        Something was found, or will not be: ask `paths` again.
    progressed
        `Progress` of reading a whole folder.
    failed
        A sentence: the folder cannot be read.
    """

    changed = Signal()
    progressed = Signal(object)
    failed = Signal(str)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._folder: Path | None = None
        self._index: dict[str, Path] | None = None
        self._named: dict[str, Path | None] = {}
        self._naming: Job | None = None
        self._reading: Job | None = None
        self._is_stopped = False

    @property
    def is_looking(self) -> bool:
        """Whether more may be found."""
        return self._naming is not None or self._reading is not None

    @property
    def is_reading(self) -> bool:
        """Whether the whole folder is being read."""
        return self._reading is not None

    @property
    def is_unfinished(self) -> bool:
        """Whether reading the whole folder was stopped, or went wrong: films may lie there that nobody found."""
        return self._is_stopped

    def set_folder(self, folder: Path | None) -> None:
        """Look there from now on, as if nothing were known of it."""
        for job in (self._naming, self._reading):
            if job is not None:
                job.cancel()
        self._naming = self._reading = None
        self._folder, self._index, self._named, self._is_stopped = folder, None, {}, False

    def path(self, film: SimilarFilm) -> Path | None:
        """Return the file of a film as far as it is known now."""
        return self._named.get(film.sha256) or (self._index or {}).get(film.sha256)

    def look_for(self, films: Sequence[SimilarFilm]) -> None:
        """Look for films, first by their names; those of an earlier call no longer."""
        if self._folder is None:
            return
        names = {film.sha256: film.name for film in films if film.sha256 not in self._named}
        if self._naming is not None:
            self._naming.cancel()
        work = partial(find_by_name, self._folder, names)
        job = self._naming = Job(lambda token: work(token=token), owner=self)
        job.succeeded.connect(partial(self._take_named, job, names))
        job.failed.connect(lambda _failure: self._take_named(job, names, {}))
        self._lane.submit(job)

    def stop(self) -> None:
        """Stop reading the folder; it is read again when it is chosen again."""
        if self._reading is not None:
            self._reading.cancel()

    def _take_named(self, job: Job, names: dict[str, str], found: dict[str, Path]) -> None:
        if job is not self._naming:
            return
        self._naming = None
        self._named.update({sha256: found.get(sha256) for sha256 in names})
        if self._index is None and len(found) < len(names):
            self._read()
        self.changed.emit()

    def _read(self) -> None:
        if self._reading is not None or self._is_stopped or self._folder is None:
            return
        folder = self._folder
        job = self._reading = Job(lambda token: index_films(folder, token=token), owner=self)
        job.progress.connect(lambda progress: self._tell(job, progress))
        job.succeeded.connect(partial(self._take_index, job))
        job.cancelled.connect(partial(self._end_without, job, None))
        job.failed.connect(partial(self._end_without, job))
        self._lane.submit(job)

    def _tell(self, job: Job, progress: Progress) -> None:
        if job is self._reading:
            self.progressed.emit(progress)

    def _take_index(self, job: Job, index: dict[str, Path]) -> None:
        if job is self._reading:
            self._reading, self._index = None, index
            self.changed.emit()

    def _end_without(self, job: Job, failure: BaseException | None) -> None:
        if job is not self._reading:
            return
        self._reading, self._is_stopped = None, True
        self.changed.emit()
        if failure is not None:
            words = shown(str(failure)) if isinstance(failure, CxrError) else tr("something unexpected happened")
            self.failed.emit(f"{words}.")
