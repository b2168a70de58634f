"""Reports of evaluations, read in a lane."""

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
    from cxr_desktop.core.evaluation.result import Evaluation
    from cxr_desktop.core.words.progress import CancelToken


class Evaluations(QObject):
    """Signals `opening` (path of the report), then `opened` (the path, `Evaluation`) or `failed` (a sentence).

    Parameters
    ----------
    lane
        Where files are read.
    """

    opening = Signal(object)
    opened = Signal(object, object)
    failed = Signal(str)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._latest: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a report is being read."""
        return self._latest is not None

    def open(self, path: Path) -> None:
        """Read a ``report.json``; of several wishes only the last is answered."""
        job = self._latest = Job(partial(_read, path), owner=self)
        job.succeeded.connect(partial(self._take, job, path))
        job.failed.connect(partial(self._fail, job))
        self.opening.emit(path)
        self._lane.submit(job)

    def _take(self, job: Job, path: Path, evaluation: Evaluation) -> None:
        if job is self._latest:
            self._latest = None
            self.opened.emit(path, evaluation)

    def _fail(self, job: Job, failure: BaseException) -> None:
        if job is self._latest:
            self._latest = None
            self.failed.emit(
                f"{shown(str(failure))}."
                if isinstance(failure, CxrError)
                else tr("The report cannot be read: {reason}", reason=failure)
            )


def _read(path: Path, _token: CancelToken) -> Evaluation:
    from cxr_desktop.core.evaluation.result import read_evaluation  # noqa: PLC0415 - not before it is wanted

    return read_evaluation(path)
