"""What is drawn on the film on screen: kept in the study, undone and redone film by film."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.core.measure.measurement import Measurement, measured

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.app.study import Study
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.core.study.store import Store

_Drawn = tuple[Measurement, ...]
_MOST_STEPS = 200


@dataclass(slots=True)
class _History:
    """What was drawn on a film before each step, and after each that was undone."""

    done: list[_Drawn] = field(default_factory=list)
    undone: list[_Drawn] = field(default_factory=list)


class Measurements(QObject):
    """The measurements of one film at a time. All signals come in the GUI thread.

    Signal `changed`: the film on screen, what is drawn on it, or what can be undone is another.
    """

    changed = Signal()

    def __init__(self, study: Study, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._film: Radiograph | None = None
        self._path: Path | None = None
        self._paths: dict[str, Path] = {}  # where each film was shown last
        self._drawn: dict[str, _Drawn] = {}  # of films shown so far
        self._is_read: set[str] = set()  # films whose measurements came from the study
        self._histories: dict[str, _History] = {}
        self._turn = 0  # counts the studies: an answer of the last one comes too late

    # The film

    @property
    def film(self) -> Radiograph | None:
        """The film on screen, or None."""
        return self._film

    def show_film(self, path: Path | None, film: Radiograph | None) -> None:
        """Go to another film, or to none; what was drawn on it comes from the study."""
        self._path, self._film = path, film
        if film is not None and path is not None:
            self._paths[film.sha256] = path
        if film is not None and film.sha256 not in self._is_read:
            digest = film.sha256
            self._study.ask(
                lambda store: store.measurements(digest).get(digest, ()),
                partial(self._take, film, self._turn),
                owner=self,
            )
        self.changed.emit()

    def read_again(self) -> None:
        """Forget everything and take it anew from the study, which is another one."""
        self._drawn, self._is_read, self._histories = {}, set(), {}
        self._turn += 1
        self.show_film(self._path, self._film)

    def _take(self, film: Radiograph, turn: int, kept: _Drawn) -> None:
        digest = film.sha256
        if turn != self._turn or digest in self._is_read:
            return
        self._is_read.add(digest)
        newer = self._drawn.get(digest, ())  # drawn while the study was asked
        whole = tuple(each if each.figures else measured(each.annotation, film) for each in kept)
        self._drawn[digest] = (*whole, *newer)
        if whole and newer:
            history = self._histories.setdefault(digest, _History())
            history.done = [(*whole, *before) for before in history.done]
            history.undone = [(*whole, *after) for after in history.undone]
            self._keep(digest)
        if film is self._film:
            self.changed.emit()

    # What is drawn

    @property
    def drawn(self) -> tuple[Measurement, ...]:
        """What is drawn on the film on screen, in the order it was drawn."""
        return () if self._film is None else self._drawn.get(self._film.sha256, ())

    def put(self, annotation: Annotation) -> None:
        """Draw something, or change what has its key; nothing happens without a film."""
        if self._film is not None:
            self.put_on(self._film, annotation)

    def put_on(self, film: Radiograph, annotation: Annotation) -> None:
        """Draw something on a film that was shown, whether or not it still is."""
        new, old = measured(annotation, film), self._drawn.get(film.sha256, ())
        keys = [each.annotation.key for each in old]
        if annotation.key in keys:
            place = keys.index(annotation.key)
            if old[place] != new:
                self._do(film.sha256, (*old[:place], new, *old[place + 1 :]))
        else:
            self._do(film.sha256, (*old, new))

    def path_of(self, film: Radiograph) -> Path | None:
        """Return where a film was shown last."""
        return self._paths.get(film.sha256)

    def remove(self, key: str) -> None:
        """Delete what has this key."""
        left = tuple(each for each in self.drawn if each.annotation.key != key)
        if self._film is not None and left != self.drawn:
            self._do(self._film.sha256, left)

    def clear(self) -> None:
        """Delete everything on the film; it can be undone."""
        if self._film is not None and self.drawn:
            self._do(self._film.sha256, ())

    # Undo

    @property
    def can_undo(self) -> bool:
        """Whether something on this film can be undone."""
        return bool(self._history().done)

    @property
    def can_redo(self) -> bool:
        """Whether something on this film can be done again."""
        return bool(self._history().undone)

    def undo(self) -> None:
        """Take the last change on this film back."""
        history = self._history()
        if self._film is not None and history.done:
            history.undone.append(self.drawn)
            self._set(self._film.sha256, history.done.pop())

    def redo(self) -> None:
        """Do again what was undone last on this film."""
        history = self._history()
        if self._film is not None and history.undone:
            history.done.append(self.drawn)
            self._set(self._film.sha256, history.undone.pop())

    def _history(self) -> _History:
        return _History() if self._film is None else self._histories.setdefault(self._film.sha256, _History())

    def _do(self, digest: str, drawn: _Drawn) -> None:
        history = self._histories.setdefault(digest, _History())
        history.done = [*history.done[1 - _MOST_STEPS :], self._drawn.get(digest, ())]
        history.undone = []
        self._set(digest, drawn)

    def _set(self, digest: str, drawn: _Drawn) -> None:
        self._drawn[digest] = drawn
        self._keep(digest)
        if self._film is not None and digest == self._film.sha256:
            self.changed.emit()

    def _keep(self, digest: str) -> None:
        drawn, path = self._drawn[digest], self._paths.get(digest)

        def keep(store: Store) -> None:
            if path is not None and path not in store.places([path]):
                store.add_place(path, digest)
            store.set_measurements(digest, drawn)

        self._study.ask(keep, lambda _none: self._study.refresh_soon())
