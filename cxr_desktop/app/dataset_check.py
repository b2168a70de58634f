"""The data set of the training window: listed, cut for validation and checked in a lane, one folder at a time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.dataset.films import DatasetError, find_dataset
from cxr_desktop.core.dataset.patients import patient_rule, relative_name, suggest_rule
from cxr_desktop.core.dataset.split import SMALLEST_VALIDATION, cut_validation, folder_split
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from PySide6.QtCore import SignalInstance

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.dataset.audit import Audit
    from cxr_desktop.core.dataset.films import Dataset
    from cxr_desktop.core.dataset.scan import DatasetScan
    from cxr_desktop.core.dataset.split import Split
    from cxr_desktop.core.words.progress import CancelToken, Progress

_AHEAD = -1  # a data set is listed before films are previewed


@dataclass(frozen=True, slots=True)
class Cut:
    """How the validation films are chosen.

    Parameters
    ----------
    rule
        Name of a patient rule, or a regular expression.
    is_own
        Whether the folder's own validation films are used and nothing is cut.
    fraction, seed
        As `core.dataset.split.cut_validation` has them.
    """

    rule: str = "none"
    is_own: bool = False
    fraction: float = 0.1
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Material:
    """A data set and who of it is learnt from; `complaint` says why it was not cut as it should be."""

    dataset: Dataset
    split: Split
    cut: Cut
    complaint: str = ""


class DatasetCheck(QObject):
    """Opens a data set and checks it.

    Signals `cleared`, `opened` (`Material`, for a new data set and for a new cut of it), `progress`, `checked`
    (`Audit`), `busy_changed` (whether it works), `failed` (a sentence: a folder cannot be opened, or cut so) and
    `check_failed` (a sentence). After a folder that cannot be opened none is open.
    """

    cleared = Signal()
    opened = Signal(object)
    progress = Signal(object)
    checked = Signal(object)
    failed = Signal(str)
    check_failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._job: Job | None = None
        self._material: Material | None = None
        self._scan: DatasetScan | None = None

    @property
    def material(self) -> Material | None:
        """What is open."""
        return self._material

    @property
    def is_busy(self) -> bool:
        """Whether it lists, cuts or checks."""
        return self._job is not None

    def open(self, folder: Path) -> None:
        """List the films of a folder, cut its validation films where its own are too few, and check it."""
        self.close()
        self._run(partial(_open, folder), self._take, self.failed)

    def set_cut(self, cut: Cut) -> None:
        """Cut the validation films anew and judge the result; the films themselves are not looked at again."""
        if self._material is None:
            return
        was_checking, material = self.is_busy, self._material
        self._run(partial(_cut_job, material.dataset, cut, self._scan), self._take, self.failed)
        if was_checking and self._job is not None:
            self._job.failed.connect(lambda _failure: self._go_on(material))

    def _go_on(self, material: Material) -> None:
        """Check the cut that stays: its check was under way when another cut was tried."""
        if self._material is material and not self.is_busy:
            self._check(material)

    def check(self) -> None:
        """Look at every film again; what is known of unchanged files is taken from the cache."""
        if self._material is not None:
            self._scan = None
            self._check(self._material)

    def cancel(self) -> None:
        """Stop what is under way; what is open stays."""
        if self._job is not None:
            self._job.cancel()
            self._forget_job()

    def close(self) -> None:
        """Stop, and forget the data set."""
        self.cancel()
        self._material, self._scan = None, None
        self.cleared.emit()

    def _take(self, material: Material) -> None:
        self._material = material
        self.opened.emit(material)
        self._check(material)

    def _check(self, material: Material) -> None:
        self._run(partial(_check, material, self._scan), self._take_check, self.check_failed)

    def _take_check(self, outcome: tuple[DatasetScan, Audit]) -> None:
        self._scan, audit = outcome
        self.checked.emit(audit)

    def _run(self, work: Callable[[CancelToken], object], take: Callable[..., None], failed: SignalInstance) -> None:
        was_busy = self.is_busy
        if self._job is not None:
            self._job.cancel()
        job = self._job = Job(work, priority=_AHEAD, owner=self)
        job.progress.connect(partial(self._tell_progress, job))
        job.succeeded.connect(partial(self._succeed, job, take))
        job.failed.connect(partial(self._fail, job, failed))
        if not was_busy:
            self.busy_changed.emit(True)  # noqa: FBT003 - a signal
        self._lane.submit(job)

    def _tell_progress(self, job: Job, progress: Progress) -> None:
        if job is self._job:
            self.progress.emit(progress)

    def _succeed(self, job: Job, take: Callable[..., None], outcome: object) -> None:
        if job is self._job:
            self._forget_job()
            take(outcome)

    def _fail(self, job: Job, failed: SignalInstance, failure: BaseException) -> None:
        if job is self._job:
            self._forget_job()
            is_expected = isinstance(failure, CxrError)
            failed.emit(
                f"{shown(str(failure))}."
                if is_expected
                else tr("The data set cannot be checked: {reason}", reason=failure)
            )

    def _forget_job(self) -> None:
        self._job = None
        self.busy_changed.emit(False)  # noqa: FBT003 - a signal


def _open(folder: Path, token: CancelToken) -> Generator[Progress, None, Material]:
    dataset = yield from find_dataset(folder, token=token)
    rule = suggest_rule(relative_name(film.path, dataset.root) for film in dataset.films).name
    own = folder_split(dataset)
    if len(own.val) >= SMALLEST_VALIDATION:
        return Material(dataset, own, Cut(rule, is_own=True))
    try:
        return _cut(dataset, Cut(rule))
    except DatasetError as failure:
        return Material(
            dataset,
            own,
            Cut(rule, is_own=True),
            tr("No validation films could be cut: {reason}.", reason=shown(failure.reason)),
        )


def _cut_job(dataset: Dataset, cut: Cut, scan: DatasetScan | None, _token: CancelToken) -> Material:
    from cxr_desktop.core.dataset.duplicates import pictures_together  # noqa: PLC0415 - not before a data set is open

    groups = pictures_together(scan) if scan is not None else ()
    return _cut(dataset, cut, [[film.film.path for film in group] for group in groups])


def _cut(dataset: Dataset, cut: Cut, together: Sequence[Sequence[Path]] = ()) -> Material:
    """Return the data set with its validation films chosen. Raises DatasetError when they cannot be."""
    own = folder_split(dataset)
    if cut.is_own:
        return Material(dataset, own, cut)
    try:
        made = cut_validation(own, patient_rule(cut.rule), fraction=cut.fraction, seed=cut.seed, together=together)
    except ValueError as failure:
        raise DatasetError(dataset.root, str(failure)) from failure
    return Material(dataset, made, cut)


def _check(
    material: Material, scan: DatasetScan | None, token: CancelToken
) -> Generator[Progress, None, tuple[DatasetScan, Audit]]:
    from cxr_desktop.core.dataset.audit import audit  # noqa: PLC0415 - not before a data set is open
    from cxr_desktop.core.dataset.scan import scan_dataset  # noqa: PLC0415

    seen = scan if scan is not None else (yield from scan_dataset(material.dataset, token=token))
    return seen, audit(seen, material.split, patient_rule(material.cut.rule))
