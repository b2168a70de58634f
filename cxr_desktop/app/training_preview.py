"""Augmented films as the network will see them, made in a lane a moment after the recipe changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cxr_desktop.app.images import to_image
from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.training.recipe import Recipe
    from cxr_desktop.core.words.progress import CancelToken

_AFTER_MS = 150  # while somebody scrolls through a list of the recipe
_SEEN = ("preprocessing", "augmentation", "horizontal_flip", "seed")


class TrainingPreview(QObject):
    """Signals `working`, then `made` (list of `QImage`) or `failed` (a sentence) for the last wish."""

    working = Signal()
    made = Signal(object)
    failed = Signal(str)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._wish: tuple[tuple[Path, ...], Recipe, int] | None = None
        self._key: tuple[object, ...] = ()
        self._job: Job | None = None
        self._lacks_some = False
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._start)

    def show(self, films: tuple[Path, ...], recipe: Recipe, count: int) -> None:
        """Make `count` views of the films; nothing happens when the same were wished before."""
        key = (films, count, *(getattr(recipe, name) for name in _SEEN))
        if key == self._key:
            return
        self._key, self._wish, self._lacks_some = key, (films, recipe, count), False
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not films:
            self._timer.stop()
            self.made.emit([])
            return
        self.working.emit()
        self._timer.start()

    def forget_failure(self) -> None:
        """Let the same wish be heard again where it failed, or films could not be read."""
        if self._lacks_some:
            self._key, self._lacks_some = (), False

    def _start(self) -> None:
        if self._wish is None:
            return
        job = self._job = Job(partial(_views, *self._wish), owner=self)
        job.succeeded.connect(partial(self._take, job, self._wish[2]))
        job.failed.connect(partial(self._fail, job))
        self._lane.submit(job)

    def _take(self, job: Job, count: int, images: list[QImage]) -> None:
        if job is not self._job:
            return
        self._job, self._lacks_some = None, len(images) < count
        if images:
            self.made.emit(images)
        else:
            self.failed.emit(tr("None of these films can be read."))

    def _fail(self, job: Job, failure: BaseException) -> None:
        if job is self._job:
            self._job, self._lacks_some = None, True
            self.failed.emit(
                f"{shown(str(failure))}."
                if isinstance(failure, CxrError)
                else tr("No preview: {reason}", reason=failure)
            )


def _views(films: tuple[Path, ...], recipe: Recipe, count: int, token: CancelToken) -> list[QImage]:
    from cxr_desktop.core.training.views import preview_views  # noqa: PLC0415 - brings torch, so not before

    token.raise_if_cancelled()
    return [to_image(view) for view in preview_views(films, recipe, count)]
