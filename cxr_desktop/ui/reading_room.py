"""Reading in the main window: introduces the review panel to the films on screen, the study and the results."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeySequence

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.notices import Level
from cxr_desktop.app.reading_keys import as_setting, chosen_keys
from cxr_desktop.app.review import Review
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.film.digests import film_digest
from cxr_desktop.core.study.reading_order import reading_order
from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.review.review_panel import ReviewPanel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.services import Services
    from cxr_desktop.core.study.results import Reading, Results
    from cxr_desktop.ui.desk import Desk
    from cxr_desktop.ui.results.results_panel import ResultsPanel
    from cxr_desktop.ui.review.keys_dialog import KeysDialog
    from cxr_desktop.ui.table_dialog import TableDialog

_CLASSES = ("NORMAL", "PNEUMONIA")  # before any model
_UNDO = ("Ctrl+Z", "Ctrl+Shift+Z")


class ReadingRoom(QObject):
    """Signals `film_wanted` (path) for the film to be read next, and `reader_changed` (name)."""

    film_wanted = Signal(object)
    reader_changed = Signal(str)

    def __init__(
        self,
        services: Services,
        films: FilmListModel,
        desk: Desk,
        table: ResultsPanel,
        actions: Mapping[str, QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services, self._films, self._desk, self._table = services, films, desk, table
        self._actions, self._own_keys = actions, {name: action.shortcuts() for name, action in actions.items()}
        self._window = parent
        self.panel, self.review = ReviewPanel(), Review(services.study, self)
        self.dialog: TableDialog | KeysDialog | None = None
        self._results: Results | None = None
        self._rows: dict[Path, int] = {}
        self._seen: dict[Path, str] = {}  # digests of films shown, which the study may not know yet
        self._digests: list[str] = []  # by row
        self._on_screen: tuple[Path | None, str] = (None, "")
        self._late: dict[Path, str] = {}  # notes of films that left the screen before anybody knew what they are
        self._is_open = self._is_next_wanted = False
        self._connect()
        self._bind_keys(_CLASSES)
        settings = services.settings
        self.panel.blind.setChecked(settings.is_on("blind_reading"))
        self.panel.order.setCurrentIndex(max(0, self.panel.order.findData(settings.text("reading_order"))))
        self.panel.show_readers((), settings.text("reader"))
        self._show_film()
        parent.installEventFilter(self)

    def begin(self) -> None:
        """Read as the reader of last time."""
        name = self._services.settings.text("reader")
        if name:
            self.set_reader(name)

    def leave_study(self) -> None:
        """Keep what is being typed in the study that it is typed for."""
        self.panel.hand_over_note()

    def read_again(self) -> None:
        """Take everything anew from the study, which is another one."""
        self._seen.clear()
        self.review.set_reader(self.review.reader)
        self._show_film()

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        """Begin to read, or stop: then nothing is hidden and all keys are the window's again."""
        self._is_open = is_open
        self.review.set_open(is_open=is_open)
        self._share_keys()
        self._show_lists()

    # Films

    def _take_film(self, path: Path | None) -> None:
        if path != self._on_screen[0]:
            self.panel.hand_over_note()
            self._keep_unknown_note()
        self._on_screen = (path, "")
        self.review.show_film(None if path is None else "")
        self._show_film()

    def _take_content(self, path: Path, sha256: str) -> None:
        self._on_screen, self._seen[path] = (path, sha256), sha256
        results, row = self._results, self._rows.get(path)
        if row is not None:
            self._digests[row] = sha256
        model = results.model if results is not None else None
        self.review.show_film(sha256, model.sha256 if model is not None else "")
        self._show_film()

    def _take_results(self, results: Results) -> None:
        self._results = results
        self._rows = {path: row for row, path in enumerate(results.paths)}
        self._digests = [
            self._seen.get(path, digest) for path, digest in zip(results.paths, results.sha256, strict=True)
        ]
        told = [row for row in np.flatnonzero(results.flagged) if results.sha256[row]]
        notes = {results.sha256[row]: note for row, note in enumerate(results.notes) if note and results.sha256[row]}
        self.review.learn_remarks({results.sha256[row]: True for row in told}, notes)
        self._bind_keys(results.classes)
        self._show_film()
        if self._is_next_wanted:
            self.go_to_next()

    def go_to_next(self) -> None:
        """Go to the next film without a reading, in the order chosen; say so when there is none."""
        results = self._results
        here = self._rows.get(self._on_screen[0]) if self._on_screen[0] is not None else None
        self._is_next_wanted = results is None or (here is None and self._on_screen[0] is not None)
        if results is None or self._is_next_wanted:
            return  # the study is being read: then
        rows = reading_order(results, self._order())
        start = 0 if here is None else int(np.flatnonzero(rows == here)[0]) + 1
        read, current = self.review.read, self._on_screen[1]
        for row in np.roll(rows, -start):
            digest = self._digests[row]
            if digest not in read and digest != (current or None) and not results.errors[row]:
                self.film_wanted.emit(results.paths[row])
                return
        self.panel.tell(tr("All films of the list are read."))

    def _order(self) -> str:
        return "name" if self.review.is_blind else str(self.panel.order.currentData())

    # Reading

    def set_reader(self, name: str, *, keeps: bool = True) -> None:
        """Read as somebody, and remember who for the next start, unless it is the guest of the tour."""
        if name == self.review.reader and (self.review.has_readings or not name):
            return
        if keeps:
            self._services.settings.set("reader", name)
        self.review.set_reader(name)
        self.reader_changed.emit(name)
        self._show_film()

    def _set_blind(self, is_blind: bool) -> None:  # noqa: FBT001 - a slot
        self._services.settings.set("blind_reading", is_blind)
        self.review.set_blind(is_blind=is_blind)
        self.panel.order.setEnabled(not is_blind)
        self._show_lists()

    def _write_note(self, text: str) -> None:
        path, digest = self._on_screen
        if path is not None and not digest:  # nobody knows yet what film it is: later
            self.panel.set_typing(is_typing=True)
        else:
            if path is not None:
                self._late.pop(path, None)  # this one is newer
            self.review.write_note(text)

    def _keep_unknown_note(self) -> None:
        """Write a note whose film leaves the screen before anybody knew what film it is, as soon as that is known."""
        path = self._on_screen[0]
        if path is None or not self.panel.is_typing:
            return
        text = self.panel.note.text().strip()
        self.panel.set_typing(is_typing=False)
        self._late[path] = text
        job = Job(lambda _token: film_digest(path), priority=-1, owner=self)
        job.succeeded.connect(partial(self._write_late, path, self._services.study.file))
        job.failed.connect(lambda failure: self._tell_lost_note(path, shown(str(failure))))
        job.cancelled.connect(lambda: self._tell_lost_note(path, tr("the program ends")))
        self._services.workbench.submit(job)

    def _write_late(self, path: Path, study: Path | None, digest: str) -> None:
        if study != self._services.study.file:
            self._tell_lost_note(path, tr("another study is in use"))
        elif path in self._late:
            self._services.study.ask(lambda store: store.add_place(path, digest))
            self.review.write_note(self._late.pop(path), digest)

    def _tell_lost_note(self, path: Path, reason: str) -> None:
        text = self._late.pop(path, None)
        if text is not None:
            sentence = tr("The note on {film} cannot be kept: {reason}.", film=display_name(path), reason=reason)
            self._services.notices.tell(Level.WARNING, sentence, text)

    def _decide(self, label: int) -> None:
        path, digest = self._on_screen
        row = self._rows.get(path) if path is not None else None
        if path is not None and digest and (self._results is None or row is None or not self._results.sha256[row]):
            self._services.study.ask(lambda store: store.add_place(path, digest))
        self.review.decide(label)

    def _show_film(self) -> None:
        reading, review = self.review.reading(), self.review
        self.panel.show_reading(
            UNKNOWN if reading is None else reading.label,
            is_hidden=review.is_hidden,
            is_flagged=review.is_flagged,
            note=review.note,
            first=reading.first_label if reading is not None and reading.is_blind else UNKNOWN,
        )
        films = set(self._digests)
        self.panel.show_progress(len(films & review.read), len(films - {""}) + self._digests.count(""))

    def _show_lists(self) -> None:
        is_hidden = self.review.keeps_answers
        self._films.set_answers_hidden(is_hidden=is_hidden)
        self._table.set_answers_hidden(is_hidden=is_hidden)

    def _go_back(self, digest: str) -> None:
        """Show the film that an undone or redone change is about."""
        results = self._results
        if digest and digest != self._on_screen[1] and results is not None and digest in self._digests:
            self.film_wanted.emit(results.paths[self._digests.index(digest)])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stop the clock while the reader is in another window."""
        if event.type() in {QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate}:
            self.review.set_paused(is_paused=event.type() == QEvent.Type.WindowDeactivate)
        return False

    # Keys

    def _bind_keys(self, classes: tuple[str, ...]) -> None:
        self._classes = classes
        self.panel.set_classes(classes, self.keys())
        self._share_keys()

    def keys(self) -> dict[str, str]:
        """Return the keys of reading, by what they do."""
        return chosen_keys(self._services.settings.get("reading_keys"), len(self._classes))  # type: ignore[arg-type]

    def taken_keys(self) -> tuple[str, ...]:
        """Return the keys that no action of the window has while reading is open."""
        return (*self.keys().values(), *_UNDO)

    def _share_keys(self) -> None:
        """Let an action of the window go without a key while reading needs it."""
        taken = set(map(QKeySequence, self.taken_keys())) if self._is_open else set()
        for name, action in self._actions.items():
            keys = [key for key in self._own_keys[name] if key not in taken]
            if keys != action.shortcuts():
                action.setShortcuts(keys)

    def set_own_keys(self, keys: Mapping[str, Sequence[QKeySequence]]) -> None:
        """Take other keys of the window's actions: those that they have while reading needs none of them."""
        self._own_keys = {name: list(own) for name, own in keys.items()}
        self._share_keys()

    def _ask_keys(self) -> None:
        from cxr_desktop.ui.review.keys_dialog import KeysDialog  # noqa: PLC0415 - not before it is asked for

        dialog = self.dialog = KeysDialog(self._classes, self.keys(), self._window)
        dialog.keys_chosen.connect(self._set_keys)
        dialog.open()

    def _set_keys(self, keys: dict[str, str]) -> None:
        self._services.settings.set("reading_keys", as_setting(keys, len(self._classes)))
        self._bind_keys(self._classes)

    # Report

    def _show_report(self) -> None:
        self._services.study.ask(lambda store: store.readings(), self._make_report, owner=self)

    def _make_report(self, readings: tuple[Reading, ...]) -> None:
        from cxr_desktop.core.study.review import reading_report  # noqa: PLC0415 - not before it is asked for
        from cxr_desktop.core.study.review_table import pair_rows, reading_rows  # noqa: PLC0415
        from cxr_desktop.ui.table_dialog import TableDialog  # noqa: PLC0415

        results = self._results
        if results is None:
            return
        truth = {digest: int(label) for digest, label in zip(results.sha256, results.truth, strict=True) if digest}
        outside = {results.sha256[row] for row in np.flatnonzero(results.is_outside)}
        if self._services.settings.is_on("count_outside"):
            outside = set()
        here = [r for r in readings if r.film_sha256 in truth and r.film_sha256 not in outside]
        left_out = len({r.film_sha256 for r in readings if r.film_sha256 in outside})
        if not here:
            self.panel.tell(
                tr("Nobody has read a film of this list inside the model's scope yet.")
                if left_out
                else tr("Nobody has read a film of this list yet.")
            )
            return
        report = reading_report(here, truth, len(results.classes))
        about = tr(
            "95 % intervals in brackets. Truth is what the names of the films' folders say; unsure counts as none."
        )
        if left_out:
            left = (
                tr("1 read film is outside the model's scope and not counted.")
                if left_out == 1
                else tr("{n:,} read films are outside the model's scope and not counted.", n=left_out)
            )
            about += f" {left}"
        tables = [(mark("Readers"), reading_rows(report)), (mark("Readers against each other"), pair_rows(report))]
        dialog = self.dialog = TableDialog(tr("Readers' report"), about, tables, self._window)
        dialog.failed.connect(self.panel.tell)
        dialog.open()

    def _connect(self) -> None:
        panel, review = self.panel, self.review
        self._desk.film_changed.connect(self._take_film)
        self._desk.film_shown.connect(self._take_content)
        self._services.study.results_changed.connect(self._take_results)
        panel.reader_chosen.connect(self.set_reader)
        panel.blind_toggled.connect(self._set_blind)
        panel.order_chosen.connect(partial(self._services.settings.set, "reading_order"))
        panel.decided.connect(self._decide)
        panel.flag_toggled.connect(review.toggle_flag)
        panel.note_written.connect(self._write_note)
        panel.undo_requested.connect(lambda: self._go_back(review.undo()))
        panel.redo_requested.connect(lambda: self._go_back(review.redo()))
        panel.next_requested.connect(self.go_to_next)
        panel.keys_requested.connect(self._ask_keys)
        panel.report_requested.connect(self._show_report)
        review.changed.connect(lambda _film: self._show_film())
        review.hidden_changed.connect(lambda is_hidden: self._desk.set_hidden(is_hidden=is_hidden))
        review.advance_wanted.connect(self.go_to_next)
        review.readers_changed.connect(lambda names: panel.show_readers(names, review.reader))
        review.history_changed.connect(lambda: panel.show_history(can_undo=review.can_undo, can_redo=review.can_redo))
