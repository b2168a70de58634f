"""Thumbnails for what is on the screen: asked for while painting, made in the background, the newest wish first."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from cxr_desktop.app.images import to_image
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.thumbnail_cache import ThumbnailCache
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.words.progress import CancelToken

    Made = tuple[QImage, tuple[int, int] | None]

_AT_WORK = 3  # one more than the threads of the pool, so that none of them waits for the window
_WAITING = 96  # wishes: more rows than fit on a screen; older ones were scrolled away
_KEPT = 600  # pixmaps of at most 64 KiB
_PRIORITY = 10  # after the film on the screen and its neighbours


class Thumbnails(QObject):
    """Gives thumbnails that are ready and makes the others.

    Signals `ready` (path, (width, height) of the film or None) and `failed` (path, reason), both in the GUI thread.

    Parameters
    ----------
    lane
        Where they are made.
    cache
        Where they are kept on disk.
    """

    ready = Signal(object, object)
    failed = Signal(object, str)

    def __init__(self, lane: Lane, cache: ThumbnailCache | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._cache = cache or ThumbnailCache()
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._waiting: OrderedDict[Path, None] = OrderedDict()
        self._at_work: dict[Path, Job] = {}
        self._unreadable: set[Path] = set()

    def pixmap(self, film: Path) -> QPixmap | None:
        """Return the thumbnail, longer side 128 pixels, or None and have it made unless the film is unreadable."""
        known = self._kept.get(film)
        if known is not None:
            self._kept.move_to_end(film)
            return known
        if film not in self._at_work and film not in self._unreadable:
            self._want(film)
        return None

    def is_unreadable(self, film: Path) -> bool:
        """Return whether making the thumbnail failed."""
        return film in self._unreadable

    def forget(self) -> None:
        """Drop everything, so that files are looked at again."""
        for job in self._at_work.values():
            job.cancel()
        for kept in (self._at_work, self._waiting, self._kept, self._unreadable):
            kept.clear()

    def _want(self, film: Path) -> None:
        self._waiting[film] = None
        self._waiting.move_to_end(film)
        if len(self._waiting) > _WAITING:
            self._waiting.popitem(last=False)
        self._start_next()

    def _start_next(self) -> None:
        while self._waiting and len(self._at_work) < _AT_WORK:
            film, _ = self._waiting.popitem(last=True)
            job = Job(partial(_made, self._cache, film), priority=_PRIORITY, owner=self)
            self._at_work[film] = job
            job.succeeded.connect(partial(self._keep, job, film))
            job.failed.connect(partial(self._fail, job, film))
            job.finished.connect(partial(self._end, job, film))
            self._lane.submit(job)

    def _keep(self, job: Job, film: Path, made: Made) -> None:
        if self._at_work.get(film) is not job:
            return
        image, size = made
        self._kept[film] = QPixmap.fromImage(image)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(film, size)

    def _fail(self, job: Job, film: Path, failure: BaseException) -> None:
        if self._at_work.get(film) is not job:
            return
        self._unreadable.add(film)
        self.failed.emit(
            film, failure.reason if isinstance(failure, FilmError) else tr("its thumbnail cannot be made")
        )

    def _end(self, job: Job, film: Path) -> None:
        if self._at_work.get(film) is job:
            del self._at_work[film]
            self._start_next()


def _made(cache: ThumbnailCache, film: Path, _token: CancelToken) -> Made:
    thumbnail = cache.thumbnail(film)
    return to_image(thumbnail.pixels), thumbnail.size
