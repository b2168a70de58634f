"""The user's study behind the window: its store lives in a lane of one thread, its results come as columns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.model.prediction import ModelInfo, Prediction
    from cxr_desktop.core.study.results import Results
    from cxr_desktop.core.study.store import Store
    from cxr_desktop.core.words.progress import CancelToken

_Found = TypeVar("_Found")

_MS_BETWEEN_READINGS = 700  # while a batch adds films


@dataclass(frozen=True, slots=True)
class View:
    """What is shown: films of a folder (paths as texts), by which model, beside which other, read by whom."""

    root: Path
    keys: tuple[str, ...]
    model_sha256: str = ""
    other_sha256: str = ""
    reader: str = ""


class Study(QObject):
    """Reads and writes the store. All signals come in the GUI thread.

    Signals `results_changed` (`Results`), `models_changed` (list of `ModelInfo` known to the store), `found`
    (predictions of the view's model by film digest, once when a view is first read), `settled` (what is shown was
    read, or could not be), `told` (a sentence about the file: set aside, migrated) and `failed` (a sentence).

    Parameters
    ----------
    lane
        Of one thread: the store belongs to it.
    file
        The study; None for the user's own.
    """

    results_changed = Signal(object)
    models_changed = Signal(list)
    found = Signal(object)
    settled = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, lane: Lane, file: Path | None = None) -> None:
        super().__init__()
        self.lane, self._keeper = lane, _Keeper(file)
        self._view: View | None = None
        self._reading: Job | None = None
        self._opening: Job | None = None
        self._is_stale = False
        self._found_for: View | None = None
        self._began = QElapsedTimer()
        self._later = QTimer(self, singleShot=True, interval=_MS_BETWEEN_READINGS)
        self._later.timeout.connect(self.refresh)

    @property
    def file(self) -> Path | None:
        """The study in use; None for the user's own."""
        return self._keeper.file

    @property
    def view(self) -> View | None:
        """Whose results are shown."""
        return self._view

    @property
    def is_opening(self) -> bool:
        """Whether another study is being tried."""
        return self._opening is not None

    def use(self, file: Path | None) -> None:
        """Use another study from now on."""
        self._keeper.turn_to(file, self.lane)
        self._found_for = None
        if self._reading is not None:  # of the study before
            self._reading.cancel()
        self.refresh()

    def try_another(self, file: Path, then: Callable[[Path], object], lane: Lane) -> None:
        """Open a study, or that of a bundle, and tell `then` its file; the one in use stays when it is none.

        Of several wishes only the last is heard. Failures are told by `failed`.

        Parameters
        ----------
        lane
            Where it is tried: a dead disk or a large bundle holds up nothing of the study in use.
        """
        if self._opening is not None:
            self._opening.cancel()
        job = self._opening = Job(partial(_tried, file), owner=self)
        job.succeeded.connect(partial(self._take_another, job, then))
        job.failed.connect(lambda failure: self._fail(failure) if job is self._opening else None)
        job.finished.connect(partial(self._end_opening, job))
        lane.submit(job)

    def show(self, view: View | None) -> None:
        """Show the results of these films, as far as they are known, from now on."""
        self._view = view
        if self._reading is not None:
            self._reading.cancel()
        self.refresh()

    def refresh(self) -> None:
        """Read the results anew; wishes while one reading is under way become one."""
        if self._view is None:
            return
        if self._reading is not None:
            self._is_stale = True
            return
        self._is_stale = False
        self._began.start()
        is_first = self._found_for != self._view
        job = self._reading = Job(partial(self._keeper.read, self.file, self._view, with_predictions=is_first))
        job.succeeded.connect(partial(self._take, self.file, self._view))
        job.failed.connect(self._fail)
        job.finished.connect(self._end_reading)
        self.lane.submit(job)

    def refresh_soon(self) -> None:
        """Read the results anew in a moment."""
        if not self._later.isActive():
            self._later.start()

    def ask(
        self,
        work: Callable[[Store], _Found],
        then: Callable[[_Found], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Run work with the store in its thread and tell `then` its result, unless the owner has been deleted.

        Failures are told by `failed`.

        The store is that of the study in use now, also where another one is in use when the thread comes to it.
        """
        job = Job(partial(_with_store, self._keeper, self.file, work), owner=owner)
        job.failed.connect(self._fail)
        if then is not None:
            job.succeeded.connect(then)
        self.lane.submit(job)

    def store(self) -> Store:
        """Return the open store. Only in the lane's thread."""
        return self._keeper.store(self.file)

    def open_another(self) -> Store:
        """Return a store of one's own over the same file, for another thread."""
        return self._keeper.another(self.file)

    def close(self) -> None:
        """Close the store when the lane has ended."""
        self._keeper.close()

    def _take_another(self, job: Job, then: Callable[[Path], object], opened: tuple[Path, tuple[str, ...]]) -> None:
        file, notices = opened
        for notice in notices:
            self.told.emit(notice)
        if job is self._opening:
            self._opening = None
            then(file)

    def _end_opening(self, job: Job) -> None:
        if job is self._opening:
            self._opening = None

    def _take(self, file: Path | None, view: View, read: _Read) -> None:
        for notice in read.notices:
            self.told.emit(notice)
        if (file, view) != (self.file, self._view):
            return
        # a large study is read again less often, so that reading it never takes more than a quarter of a core
        self._later.setInterval(max(_MS_BETWEEN_READINGS, 3 * self._began.elapsed()))
        self.models_changed.emit(read.models)
        self.results_changed.emit(read.results)
        if read.predictions is not None:
            self._found_for = view
            self.found.emit(read.predictions)

    def _end_reading(self) -> None:
        self._reading = None
        if self._is_stale:
            self._is_stale = False
            if self._found_for == self._view:
                self.refresh_soon()
            else:  # nothing of these films is on screen yet
                self.refresh()
        else:
            self.settled.emit()

    def _fail(self, failure: BaseException) -> None:
        if isinstance(failure, CxrError):
            self.failed.emit(str(failure))


@dataclass(frozen=True, slots=True, eq=False)
class _Read:
    results: Results
    models: list[ModelInfo]
    predictions: dict[str, Prediction] | None
    notices: tuple[str, ...]


class _Keeper:
    """Holds the store open between jobs; its methods run in the lane's thread, `turn_to` in the GUI's."""

    def __init__(self, file: Path | None) -> None:
        self.file = file
        self._store: Store | None = None
        self._opened: Path | None = None
        self._notices: tuple[str, ...] = ()

    def store(self, file: Path | None) -> Store:
        if self._store is not None and self._opened != file:
            self.close()
        if self._store is None:
            self._opened = file
            self._store = self.another(file)
            self._notices += self._store.notices
        return self._store

    def another(self, file: Path | None) -> Store:
        from cxr_desktop.core.study.store import open_store  # noqa: PLC0415 - not before results are wanted

        return open_store(file)

    def read(self, file: Path | None, view: View, _token: CancelToken, *, with_predictions: bool) -> _Read:
        store = self.store(file)
        results = store.results(
            view.root,
            [Path(key) for key in view.keys],
            model_sha256=view.model_sha256,
            other_sha256=view.other_sha256,
            reader=view.reader,
        )
        predictions = None
        if with_predictions and results.model is not None:
            digests = {digest for digest in results.sha256 if digest}
            predictions = store.predictions(digests, results.model.sha256)
        told, self._notices = self._notices, ()
        return _Read(results, list(store.models()), predictions, told)

    def turn_to(self, file: Path | None, lane: Lane) -> None:
        self.file = file
        lane.submit(Job(lambda _token: self.close()))

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None


def _tried(file: Path, token: CancelToken) -> tuple[Path, tuple[str, ...]]:
    """Return the study that a file is or holds, and what is to be told of it."""
    from cxr_desktop.core.study.bundle import study_beside  # noqa: PLC0415 - not before it is asked for
    from cxr_desktop.core.study.store import open_existing  # noqa: PLC0415 - as above

    found, notices = study_beside(file, token=token) if file.suffix.lower() == ".zip" else (file, ())
    with open_existing(found) as store:
        return found, (*notices, *store.notices)


def _with_store(keeper: _Keeper, file: Path | None, work: Callable[[Store], object], _token: CancelToken) -> object:
    return work(keeper.store(file))
