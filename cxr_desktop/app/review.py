"""Reading films with one key: decisions into the study, undone and redone, timed, blind where that is wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from cxr_desktop.core.study.results import Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cxr_desktop.app.study import Study
    from cxr_desktop.core.study.store import Store

    _Owed = dict[tuple[str, ...], Callable[[Store], object]]


_Value = Reading | bool | str | None


@dataclass(frozen=True, slots=True)
class _Change:
    """What was done to a film, and how it is done and undone in the study."""

    film_sha256: str
    kind: str  # "reading", "flag", "note"
    before: _Value
    after: _Value


class Review(QObject):
    """What one reader says of films. All signals come in the GUI thread.

    Signals `changed` (digest of the film whose reading, flag or note changed), `hidden_changed` (whether prediction
    and overlay of the film on screen are to be hidden), `advance_wanted` (the film is decided), `readers_changed`
    (names) and `history_changed` (what can be undone and redone changed).

    Attributes
    ----------
    has_readings
        Whether the reader's earlier readings have come from the study.
    """

    changed = Signal(str)
    hidden_changed = Signal(bool)
    advance_wanted = Signal()
    readers_changed = Signal(list)
    history_changed = Signal()

    def __init__(self, study: Study, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._study = study
        self._reader, self._turn = "", 0
        self._is_blind = self._is_open = False
        self._film: str | None = None  # "" while the film's content is not known yet
        self._model, self._earlier = "", 0.0
        self._readings: dict[str, Reading] = {}
        self.has_readings = False
        self._owed: dict[Path | None, _Owed] = {}  # by study: what is not known to be written
        self._flags: dict[str, bool] = {}
        self._notes: dict[str, str] = {}
        self._done: list[_Change] = []
        self._undone: list[_Change] = []
        self._clock, self._before_pause = QElapsedTimer(), 0.0
        self._is_paused = False

    # Who reads

    @property
    def reader(self) -> str:
        """Who reads."""
        return self._reader

    def set_reader(self, name: str) -> None:
        """Read as somebody; earlier readings of theirs come back."""
        self._reader, self.has_readings = name, False
        self._turn += 1
        self._readings, self._done, self._undone = {}, [], []
        self.history_changed.emit()

        def read(store: Store) -> tuple[tuple[Reading, ...], list[str]]:
            return store.readings(name), list(store.readers())

        self._study.ask(read, partial(self._take_readings, self._turn), owner=self)

    def set_open(self, *, is_open: bool) -> None:
        """Read, or look only: then nothing is hidden."""
        self._is_open = is_open
        self._tell_hidden()

    def set_blind(self, *, is_blind: bool) -> None:
        """Hide prediction and overlay of films that are not decided yet, or no longer."""
        self._is_blind = is_blind
        self._tell_hidden()

    @property
    def is_blind(self) -> bool:
        """Whether predictions are hidden until the reader decided."""
        return self._is_blind

    def _take_readings(self, turn: int, found: tuple[tuple[Reading, ...], list[str]]) -> None:
        if turn != self._turn:  # of another reader, or of the study before
            return
        readings, readers = found
        self.has_readings = True
        self.readers_changed.emit(readers)
        self._readings = {reading.film_sha256: reading for reading in readings} | self._readings
        self.changed.emit("")
        self._tell_hidden()

    # The film on screen

    def show_film(self, sha256: str | None, model_sha256: str = "") -> None:
        """Begin with a film.

        Parameters
        ----------
        sha256
            Its digest; "" while it is being read, None for no film.
        model_sha256
            The model whose answer may be shown.
        """
        if sha256 != self._film:
            self._clock.start()
            self._before_pause, self._film = 0.0, sha256
            known = self._readings.get(sha256 or "")
            self._earlier = known.seconds if known is not None else 0.0
        self._model = model_sha256
        self._tell_hidden()

    def learn_remarks(self, flags: dict[str, bool], notes: dict[str, str]) -> None:
        """Take flags and notes by digest as the study has them; what was said since stands."""
        touched = {(change.film_sha256, change.kind) for change in (*self._done, *self._undone)}
        kept_flags = {film: value for film, value in self._flags.items() if (film, "flag") in touched}
        kept_notes = {film: value for film, value in self._notes.items() if (film, "note") in touched}
        self._flags, self._notes = {**flags, **kept_flags}, {**notes, **kept_notes}

    def set_paused(self, *, is_paused: bool) -> None:
        """Stop the clock while the reader is elsewhere."""
        if is_paused and not self._is_paused:
            self._before_pause = self._seconds() - self._earlier
        elif self._is_paused and not is_paused:
            self._clock.start()
        self._is_paused = is_paused

    @property
    def is_hidden(self) -> bool:
        """Whether prediction and overlay of the film on screen are to be hidden."""
        return self.keeps_answers and self._film is not None and self._film not in self._readings

    @property
    def keeps_answers(self) -> bool:
        """Whether answers about films in general are kept from the reader, in lists and tables."""
        return self._is_open and self._is_blind

    def reading(self) -> Reading | None:
        """Return the reader's reading of the film on screen."""
        return self._readings.get(self._film or "")

    @property
    def is_flagged(self) -> bool:
        """Whether the film on screen is flagged."""
        return self._flags.get(self._film or "", False)

    @property
    def note(self) -> str:
        """The note about the film on screen."""
        return self._notes.get(self._film or "", "")

    @property
    def read(self) -> set[str]:
        """Digests of the films read."""
        return set(self._readings)

    def decide(self, label: int) -> None:
        """Keep a decision: a class index or `UNSURE`.

        Blind, the first decision reveals the model's answer and the reader may change it; the same decision again,
        or another one, is final and goes on.
        """
        if not self._film or not self._reader:
            return
        before = self._readings.get(self._film)
        seconds, time = self._seconds(), datetime.now(UTC).isoformat(timespec="seconds")
        is_first_blind = self.is_hidden
        if before is not None and before.is_blind:
            after = replace(before, label=label, seconds=seconds, time=time, model_sha256=self._model)
        else:
            shown = "" if is_first_blind else self._model
            after = Reading(self._film, self._reader, label, label, is_first_blind, seconds, seconds, time, shown)
        self._do(_Change(self._film, "reading", before, after))
        if not is_first_blind:
            self.advance_wanted.emit()

    def toggle_flag(self) -> None:
        """Flag the film on screen, or no longer."""
        if self._film:
            self._do(_Change(self._film, "flag", self.is_flagged, not self.is_flagged))

    def write_note(self, text: str, film: str = "") -> None:
        """Keep a note, "" for none, about a film by its digest; "" for the one on screen."""
        film = film or self._film or ""
        before = self._notes.get(film, "")
        if film and text != before:
            self._do(_Change(film, "note", before, text))

    # Undo

    @property
    def can_undo(self) -> bool:
        """Whether something can be undone."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something can be done again."""
        return bool(self._undone)

    def undo(self) -> str:
        """Take the last change back; return its film's digest, "" when there is none."""
        if not self._done:
            return ""
        change = self._done.pop()
        self._undone.append(change)
        self._apply(change.film_sha256, change.kind, change.before)
        return change.film_sha256

    def redo(self) -> str:
        """Do again what was undone last; return its film's digest, "" when there is nothing."""
        if not self._undone:
            return ""
        change = self._undone.pop()
        self._done.append(change)
        self._apply(change.film_sha256, change.kind, change.after)
        return change.film_sha256

    def _do(self, change: _Change) -> None:
        self._done.append(change)
        self._undone.clear()
        self._apply(change.film_sha256, change.kind, change.after)

    def _apply(self, film: str, kind: str, value: _Value) -> None:
        if kind == "reading":
            self._put(film, value if isinstance(value, Reading) else None)
        elif kind == "flag":
            self._flags[film] = bool(value)
            self._keep((film, kind), lambda store: store.set_flag(film, is_flagged=bool(value)))
        else:
            self._notes[film] = str(value or "")
            self._keep((film, kind), lambda store: store.set_note(film, str(value or "")))
        self.changed.emit(film)
        self.history_changed.emit()
        self._tell_hidden()

    def _put(self, film: str, reading: Reading | None) -> None:
        reader = self._reader
        if reading is None:
            self._readings.pop(film, None)
            self._keep((film, "reading", reader), lambda store: store.drop_reading(film, reader))
        else:
            self._readings[film] = reading
            self._keep((film, "reading", reader), lambda store: store.put_reading(reading))

    def _keep(self, what: tuple[str, ...], work: Callable[[Store], object]) -> None:
        """Write to the study, and with it what could not be written before."""
        owed = self._owed.setdefault(self._study.file, {})
        owed.pop(what, None)
        owed[what] = work
        wishes = dict(reversed(owed.items()))  # the newest first: one that can never be written is in nobody's way

        def write(store: Store) -> None:
            for wish in wishes.values():
                wish(store)

        def end(_none: None) -> None:
            for kept, wish in wishes.items():
                if owed.get(kept) is wish:  # else there is a newer one
                    del owed[kept]
            self._study.refresh_soon()

        self._study.ask(write, end)

    def _seconds(self) -> float:
        running = 0.0 if self._is_paused or not self._clock.isValid() else self._clock.elapsed() / 1000
        return self._earlier + self._before_pause + running

    def _tell_hidden(self) -> None:
        self.hidden_changed.emit(self.is_hidden)
