"""The runs on the disk: listed, read and deleted in a lane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.training.events import EpochDone
    from cxr_desktop.core.training.runs import RunSummary
    from cxr_desktop.core.words.progress import CancelToken


class TrainingRuns(QObject):
    """Signals `listed` (tuple of `RunSummary`), `read` (run folder, tuple of `EpochDone`) and `failed` (a sentence).

    Parameters
    ----------
    lane
        Where folders are read.
    folder
        Of the runs; None for the program's own.
    """

    listed = Signal(object)
    read = Signal(object, object)
    failed = Signal(str)

    def __init__(self, lane: Lane, *, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._folder = lane, folder
        self._listing: Job | None = None

    def refresh(self) -> None:
        """List the runs again; of several wishes only the last is answered."""
        job = self._listing = Job(partial(_listed, self._folder), owner=self)
        job.succeeded.connect(partial(self._take_list, job))
        self._submit(job)

    def read_history(self, run: Path) -> None:
        """Read the epochs of a run."""
        job = Job(partial(_history, run), owner=self)
        job.succeeded.connect(partial(self.read.emit, run))
        self._submit(job)

    def delete(self, run: Path) -> None:
        """Delete a run folder for good and list the others."""
        job = Job(partial(_deleted, run), owner=self)
        job.finished.connect(self.refresh)
        self._submit(job)

    def _submit(self, job: Job) -> None:
        job.failed.connect(self._fail)
        self._lane.submit(job)

    def _take_list(self, job: Job, runs: tuple[RunSummary, ...]) -> None:
        if job is self._listing:
            self._listing = None
            self.listed.emit(runs)

    def _fail(self, failure: BaseException) -> None:
        self.failed.emit(
            f"{shown(str(failure))}."
            if isinstance(failure, CxrError)
            else tr("The runs cannot be read: {reason}", reason=failure)
        )


def _listed(folder: Path | None, _token: CancelToken) -> tuple[RunSummary, ...]:
    from cxr_desktop.core.training.runs import list_runs, runs_folder  # noqa: PLC0415 - not before the window is open

    return list_runs(folder if folder is not None else runs_folder())


def _history(run: Path, _token: CancelToken) -> tuple[EpochDone, ...]:
    from cxr_desktop.core.training.runs import read_history  # noqa: PLC0415

    return read_history(run)


def _deleted(run: Path, _token: CancelToken) -> None:
    from cxr_desktop.core.training.runs import delete_run  # noqa: PLC0415

    delete_run(run)
