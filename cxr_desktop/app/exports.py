"""Exports behind the window: each is a job over a study of its own, told by sentences."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from cxr_desktop import __version__
from cxr_desktop.app.images import memory_file
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.study.tables import ExportError
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path, display_text
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.app.study import Study
    from cxr_desktop.core.study.results import Results
    from cxr_desktop.core.study.sorting import SortingPlan
    from cxr_desktop.core.study.store import Store
    from cxr_desktop.core.words.progress import CancelToken, Progress

TABLE, REPORT, BUNDLE, SORT, DATASET = "table", "report", "bundle", "sort", "dataset"
_MARGIN_MM = 15


@dataclass(frozen=True, slots=True, eq=False)
class Wish:
    """What is to be exported.

    Parameters
    ----------
    what
        `TABLE`, `REPORT`, `BUNDLE`, `SORT` (a folder for each class) or `DATASET` (that, for training).
    target
        The file, or the folder of `SORT` and `DATASET`.
    rows
        Which films.
    is_absolute
        Whole paths in a table.
    by_reading, rule
        Sort by readings merged by a rule, instead of by prediction.
    is_linked
        Link the films instead of copying them.
    with_outside
        Count films outside the model's scope in a report, and sort them like the others.
    """

    what: str
    target: Path
    rows: NDArray[np.int64]
    is_absolute: bool = False
    by_reading: bool = False
    rule: str = "majority"
    is_linked: bool = False
    with_outside: bool = False


class Exports(QObject):
    """Plans and carries out exports, with signals.

    Of a plan `planned` (what sorting would do) or `not_planned` (why it cannot be); of an export `progress`, then one
    of `done`, `stopped` and `failed`. All but `progress` bring sentences.

    Attributes
    ----------
    is_busy
        Whether an export is under way.
    """

    planned = Signal(str)
    not_planned = Signal(str)
    progress = Signal(object)
    done = Signal(object)
    stopped = Signal(str)
    failed = Signal(str)

    def __init__(self, lane: Lane, study: Study, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._study = lane, study
        self._planning: Job | None = None
        self.is_busy = False

    def plan(self, results: Results, wish: Wish) -> None:
        """Tell what sorting would do; of several wishes only the last is answered."""
        if self._planning is not None:
            self._planning.cancel()
        job = self._planning = Job(partial(_planned, self._study.open_another, results, wish), owner=self)
        job.succeeded.connect(lambda told, job=job: self.planned.emit(told) if job is self._planning else None)
        job.failed.connect(
            lambda failure, job=job: self.not_planned.emit(_sentence(failure)) if job is self._planning else None
        )
        self._lane.submit(job)

    def run(self, results: Results, wish: Wish) -> Job:
        """Export and return the job, which may be cancelled. What is planned still is of no interest any more."""
        if self._planning is not None:
            self._planning.cancel()
            self._planning = None
        job = Job(partial(_exported, self._study.open_another, results, wish), owner=self)
        self.is_busy = True
        for end in (job.succeeded, job.failed, job.cancelled):
            end.connect(self._end)
        job.progress.connect(self.progress)
        job.succeeded.connect(self.done)
        job.failed.connect(lambda failure: self.failed.emit(_sentence(failure)))
        job.cancelled.connect(lambda: self.stopped.emit(tr("Export stopped; what was written stays.")))
        self._lane.submit(job)
        return job

    def _end(self, *_: object) -> None:
        self.is_busy = False


def _sentence(failure: BaseException) -> str:
    if isinstance(failure, CxrError):
        return f"{shown(str(failure))}."
    return tr("The export failed: {reason}.", reason=failure)


def write_page(path: Path, page: str) -> None:
    """Write an HTML page as PDF where the name says so, else as it is. Raises ExportError."""
    if path.suffix.lower() == ".pdf":
        write_pdf(path, page)
        return
    with writing(path, ExportError) as beside:
        beside.write_text(page, encoding="utf-8", errors="backslashreplace")


def write_pdf(path: Path, page: str) -> None:
    """Write an HTML page as PDF, A4. May be called in any thread. Raises ExportError."""
    document = QTextDocument()
    document.setHtml(page)
    buffer = memory_file()
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    document.print_(writer)
    del writer
    if not buffer.size():
        raise ExportError(path, "cannot be written (no page was made)")
    with writing(path, ExportError) as beside:
        beside.write_bytes(buffer.data().data())


def _planned(open_store: Callable[[], Store], results: Results, wish: Wish, _token: CancelToken) -> str:
    with open_store() as store:
        plan = _plan(store, results, wish)
    named = zip(results.classes, plan.counts(len(results.classes)), strict=True)
    counts = ", ".join(f"{n:,} {display_text(name)}" for name, n in named)
    there = sum(placement.is_there for placement in plan.placements)
    others = (
        (
            plan.outside,
            mark("1 outside the model's scope goes into OUTSIDE_SCOPE"),
            mark("{n:,} outside the model's scope go into OUTSIDE_SCOPE"),
        ),
        (there, mark("1 is there already"), mark("{n:,} are there already")),
        (plan.renamed, mark("1 gets another name"), mark("{n:,} get another name")),
        (plan.without_class, mark("1 has no class and is left out"), mark("{n:,} have no class and are left out")),
    )
    return "; ".join([counts, *(tr(one) if n == 1 else tr(many, n=n) for n, one, many in others if n)]) + "."


def _exported(
    open_store: Callable[[], Store], results: Results, wish: Wish, token: CancelToken
) -> Generator[Progress, None, str]:
    from cxr_desktop.core.study.batch_report import batch_report  # noqa: PLC0415 - matplotlib
    from cxr_desktop.core.study.bundle import write_bundle  # noqa: PLC0415
    from cxr_desktop.core.study.tables import write_table  # noqa: PLC0415

    place = display_path(wish.target)
    if wish.what == TABLE:
        write_table(results, wish.rows, wish.target, is_absolute=wish.is_absolute, program=__version__)
    elif wish.what == REPORT:
        write_page(wish.target, batch_report(results, wish.rows, with_outside=wish.with_outside))
    elif wish.what == BUNDLE:
        with open_store() as store:
            write_bundle(wish.target, store, results, wish.rows)
    else:
        return (yield from _sorted(open_store, results, wish, token))
    return tr("{n:,} films exported to {place}.", n=len(wish.rows), place=place)


def _sorted(
    open_store: Callable[[], Store], results: Results, wish: Wish, token: CancelToken
) -> Generator[Progress, None, str]:
    from cxr_desktop.core.study.sorting import COPY, LINK, place_films  # noqa: PLC0415

    with open_store() as store:
        plan = _plan(store, results, wish)
    failed = yield from place_films(plan.placements, LINK if wish.is_linked else COPY, token=token)
    told = tr("{n:,} films in {folder}.", n=len(plan.placements) - len(failed), folder=display_path(wish.target))
    if failed:
        first, reason = failed[0]
        bad = tr(
            "{n:,} failed, {film} first: {reason}.", n=len(failed), film=display_path(first), reason=shown(reason)
        )
        told += f" {bad}"
    return told


def _plan(store: Store, results: Results, wish: Wish) -> SortingPlan:
    from cxr_desktop.core.study.review import merge_readings  # noqa: PLC0415
    from cxr_desktop.core.study.sorting import by_prediction, plan_sorting  # noqa: PLC0415

    labels = (
        merge_readings(store.readings(), wish.rule).labels
        if wish.by_reading
        else by_prediction(results, with_outside=wish.with_outside)
    )
    return plan_sorting(results, wish.rows, labels, wish.target, as_dataset=wish.what == DATASET)
