"""Decoded films: read in the pool, kept by size, neighbours ahead of time, what nobody wants any more dropped."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.errors import CxrError, FilmError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.words.progress import CancelToken

_KEPT_BYTES = 512 << 20


class Films(QObject):
    """Signals `ready` (path, `Radiograph`) and `failed` (path, `CxrError`) for every film that was asked for."""

    ready = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, lane: Lane, *, kept_bytes: int = _KEPT_BYTES) -> None:
        super().__init__()
        self._lane, self._kept_bytes = lane, kept_bytes
        self._kept: OrderedDict[Path, Radiograph] = OrderedDict()
        self._errors: dict[Path, CxrError] = {}
        self._pending: dict[Path, Job] = {}

    def get(self, path: Path) -> Radiograph | None:
        """Return the film if it is decoded."""
        if path in self._kept:
            self._kept.move_to_end(path)
        return self._kept.get(path)

    def want(self, path: Path, neighbours: Sequence[Path] = ()) -> None:
        """Decode `path` first and its neighbours next; drop what waits for anything else.

        `ready` or `failed` follows for each that is not decoded yet.
        """
        wanted = (path, *neighbours)
        for other, job in tuple(self._pending.items()):
            if other not in wanted:
                job.cancel()
                del self._pending[other]
        for priority, each in enumerate(wanted):
            if each in self._errors and each != path:
                continue
            if each not in self._kept and each not in self._pending:
                self._start(each, priority)

    def forget(self) -> None:
        """Drop every film, so that files are read again."""
        for job in self._pending.values():
            job.cancel()
        self._pending.clear()
        self._kept.clear()
        self._errors.clear()

    def _start(self, path: Path, priority: int) -> None:
        job = Job(partial(_read, path), priority=priority)
        self._pending[path] = job
        job.succeeded.connect(partial(self._keep, job, path))
        job.failed.connect(partial(self._fail, job, path))
        self._lane.submit(job)

    def _keep(self, job: Job, path: Path, film: Radiograph) -> None:
        if self._pending.get(path) is not job:
            return
        del self._pending[path]
        self._errors.pop(path, None)
        self._kept[path] = film
        total = sum(_size(kept) for kept in self._kept.values())
        while total > self._kept_bytes and len(self._kept) > 1:
            total -= _size(self._kept.popitem(last=False)[1])
        self.ready.emit(path, film)

    def _fail(self, job: Job, path: Path, failure: BaseException) -> None:
        if self._pending.get(path) is not job:
            return
        del self._pending[path]
        error = (
            failure if isinstance(failure, CxrError) else FilmError(path, tr("it cannot be read because of a bug"))
        )
        self._errors[path] = error
        self.failed.emit(path, error)


def _read(path: Path, _token: CancelToken) -> Radiograph:
    return read_radiograph(path)


def _size(film: Radiograph) -> int:
    """Return the bytes of its arrays; a curve may be that of several windows."""
    arrays = [film.pixels, film.colour, film.shutter, *(graphic.mask for graphic in film.graphics)]
    windows = (film.window, *(preset.window for preset in film.presets))
    arrays += {id(window.curve): window.curve.greys for window in windows if window.curve is not None}.values()
    return sum(array.nbytes for array in arrays if array is not None)
