"""The dock in which a reader decides about the film on screen, with one key each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.study.results import UNKNOWN, UNSURE
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.flow import Flow
from cxr_desktop.ui.parts import CalmComboBox, clear_layout, link_button, push_button, text_label, thin_bar
from cxr_desktop.ui.shortcuts_dialog import key_text, with_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ORDERS = (
    ("name", mark("by name")),
    ("uncertainty", mark("doubtful first")),
    ("label-error", mark("likely wrong labels first")),
)

_BUTTON_HEIGHT = 36


class ReviewPanel(QWidget):
    """Signals: `reader_chosen` (name), `decided` (class index or `UNSURE`), `flag_toggled`, `note_written` (text),
    `undo_requested`, `redo_requested`, `next_requested`, `blind_toggled` (bool), `order_chosen` (name),
    `report_requested`, `keys_requested`.
    """  # noqa: D205

    reader_chosen = Signal(str)
    decided = Signal(int)
    flag_toggled = Signal()
    note_written = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    next_requested = Signal()
    blind_toggled = Signal(bool)
    order_chosen = Signal(str)
    report_requested = Signal()
    keys_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = CalmComboBox(self)
        self.reader.setEditable(True)
        self.reader.setAccessibleName(tr("Reader"))
        self.reader.setToolTip(tr("Who reads: choose a name, or type a new one and press Enter"))
        line = self.reader.lineEdit()
        assert line is not None  # noqa: S101 - it is editable
        line.setPlaceholderText(tr("your name"))
        line.setAccessibleName(tr("Reader"))
        self.blind = QCheckBox(tr("Blind: hide the model until I have decided"), self)
        self.order = CalmComboBox(self, is_whole=True)
        self.order.setAccessibleName(tr("Order of reading"))
        for name, title in ORDERS:
            self.order.addItem(tr(title), name)
        self.flag = push_button(tr("Flag"), tr("Mark this film to come back to"), self)
        self.flag.setCheckable(True)
        self.note = QLineEdit(self)
        self.note.setPlaceholderText(tr("Note about this film"))
        self.note.setAccessibleName(tr("Note about this film"))
        undo, redo = key_text(QKeySequence.StandardKey.Undo), key_text(QKeySequence.StandardKey.Redo)
        self.undo = push_button(tr("Undo"), with_keys(tr("Take the last decision, flag or note back"), undo), self)
        self.redo = push_button(tr("Redo"), with_keys(tr("Do it again"), redo), self)
        self.next = push_button(tr("Next unread"), "", self)
        self.report = push_button(tr("Readers' report\N{HORIZONTAL ELLIPSIS}"), tr("How well each reader read"), self)
        self.keys = link_button(tr("Keys\N{HORIZONTAL ELLIPSIS}"), self)
        self.bar = thin_bar(tr("Films read"), self)
        self._progress, self._said = text_label(self, role="muted"), text_label(self, wraps=True)
        self._standing, self._is_hidden = "", False
        self._buttons: dict[int, QPushButton] = {}
        self._classes: tuple[str, ...] = ()
        self._keys: dict[str, str] = {}
        self._shortcuts: list[QShortcut] = []
        self._choices = QGridLayout()
        self._lay_out()
        self._connect()
        self.set_classes(("NORMAL", "PNEUMONIA"), {})
        self.show_reading(UNKNOWN, is_hidden=False, is_flagged=False, note="")
        self.show_progress(0, 0)

    # What is shown

    def set_classes(self, classes: Sequence[str], keys: Mapping[str, str]) -> None:
        """Offer these classes; `keys` by class index as text, ``"unsure"``, ``"flag"`` and ``"next"``."""
        if (tuple(classes), dict(keys)) == (self._classes, self._keys):
            return
        self._classes, self._keys = tuple(classes), dict(keys)
        clear_layout(self._choices, keep=self.flag)
        self._buttons = {}
        for label, name in (*enumerate(map(display_text, classes)), (UNSURE, tr("unsure"))):
            key = keys.get("unsure" if label == UNSURE else str(label), "")
            text = name + (f"   {key}" if key else "")
            tip = tr("This film is unsure") if label == UNSURE else tr("This film is {label}", label=name)
            button = push_button(text, tip, self)
            button.setCheckable(True)
            button.setMinimumHeight(_BUTTON_HEIGHT)
            button.clicked.connect(partial(self._press, label))
            place = len(self._buttons)
            self._choices.addWidget(button, place // 2, place % 2)
            self._buttons[label] = button
        key = keys.get("flag", "")
        self.flag.setText(f"{tr('Flag')}   {key}" if key else tr("Flag"))
        self._choices.addWidget(self.flag, len(self._buttons) // 2, len(self._buttons) % 2)
        self.flag.setMinimumHeight(_BUTTON_HEIGHT)
        self.flag.show()
        self.next.setToolTip(with_keys(tr("Go to the next film without a reading"), key_text(keys.get("next", ""))))
        self._bind()

    def button(self, label: int) -> QPushButton:
        """Return the button of a class index or `UNSURE`."""
        return self._buttons[label]

    def show_readers(self, names: Sequence[str], chosen: str) -> None:
        """Offer readers; the one who reads is chosen."""
        with QSignalBlocker(self.reader):
            self.reader.clear()
            self.reader.addItems(sorted({*names, chosen} - {""}))
            self.reader.setCurrentIndex(self.reader.findText(chosen))
            if not chosen:
                self.reader.setEditText("")
        self._enable()

    def show_reading(self, label: int, *, is_hidden: bool, is_flagged: bool, note: str, first: int = UNKNOWN) -> None:
        """Show what was said of the film on screen.

        Parameters
        ----------
        label
            Class index, `UNSURE` or `UNKNOWN`.
        is_hidden
            Whether the model's answer is hidden.
        is_flagged, note
            Of the film.
        first
            What was said before the answer was shown, `UNKNOWN` when it never was hidden.
        """
        for own, button in self._buttons.items():
            button.setChecked(own == label)
        self.flag.setChecked(is_flagged)
        if not self.note.isModified() and self.note.text() != note:  # else it is being typed, or the cursor is in it
            self.note.setText(note)
        self._standing = _sentence(self._classes, label, first, is_hidden=is_hidden)
        self._is_hidden = is_hidden
        self._said.setText(self._standing)
        self._enable()

    def hand_over_note(self) -> None:
        """Emit a note that is being typed: it is finished, or what it is about leaves the screen."""
        if self.note.isModified():
            self.set_typing(is_typing=False)
            self.note_written.emit(self.note.text().strip())

    @property
    def is_typing(self) -> bool:
        """Whether the text of the note is not the study's."""
        return self.note.isModified()

    def set_typing(self, *, is_typing: bool) -> None:
        """Keep the text of the note as it is typed, or let the study's take its place."""
        self.note.setModified(is_typing)

    def tell(self, sentence: str) -> None:
        """Say a sentence where the reading stands."""
        self._said.setText(sentence)

    def show_progress(self, read: int, total: int) -> None:
        """Show how many of the films were read."""
        self._progress.setText(tr("read {read:,} of {total:,}", read=read, total=total))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(read)

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Enable what can be undone and redone."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    # Inside

    def _press(self, label: int) -> None:
        self._buttons[label].setChecked(True)
        self.decided.emit(label)

    def _enable(self) -> None:
        has_reader = bool(self.reader.currentText().strip())
        for button in self._buttons.values():
            button.setEnabled(has_reader)
        wish = tr("Type your name above: every reading belongs to a reader.")
        if not has_reader:
            self._said.setText(f"{self._standing} {wish}" if self._is_hidden else wish)
        elif wish in self._said.text():
            self._said.setText(self._standing)

    def _bind(self) -> None:
        """Let the keys work in the whole window while this panel is on screen, but not while something is typed."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        labels = {str(label): label for label in range(len(self._classes))} | {"unsure": UNSURE}
        does: dict[str, Callable[[], object]] = {
            **{name: partial(self._by_key, label) for name, label in labels.items()},
            "flag": self.flag_toggled.emit,
            "next": self.next_requested.emit,
        }
        for name, act in does.items():
            if self._keys.get(name):
                self._shortcuts.append(QShortcut(QKeySequence(self._keys[name]), self, act))
        standard = QKeySequence.StandardKey
        for sequence, button in ((standard.Undo, self.undo), (standard.Redo, self.redo)):
            self._shortcuts.append(QShortcut(QKeySequence(sequence), self, button.click))

    def _by_key(self, label: int) -> None:
        button = self._buttons.get(label)
        if button is not None and button.isEnabled():
            self._press(label)

    def _choose_reader(self) -> None:
        name = self.reader.currentText().strip()
        self._enable()
        if name:
            self.reader_chosen.emit(name)

    def _connect(self) -> None:
        self.reader.activated.connect(lambda _index: self._choose_reader())
        line = self.reader.lineEdit()
        assert line is not None  # noqa: S101
        line.editingFinished.connect(self._choose_reader)
        self.blind.toggled.connect(self.blind_toggled)
        self.order.activated.connect(lambda _index: self.order_chosen.emit(str(self.order.currentData())))
        self.flag.clicked.connect(self.flag_toggled)
        self.note.editingFinished.connect(self.hand_over_note)
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.next.clicked.connect(self.next_requested)
        self.report.clicked.connect(self.report_requested)
        self.keys.clicked.connect(self.keys_requested)

    def _lay_out(self) -> None:
        self._choices.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self.reader, 1)
        top.addWidget(self.keys)
        middle = QHBoxLayout()
        middle.setSpacing(6)
        for widget in (self.undo, self.redo):
            middle.addWidget(widget)
        middle.addWidget(self.next, 1)
        progress = QHBoxLayout()
        progress.addWidget(self.bar, 1)
        progress.addWidget(self._progress)
        bottom = Flow(6)
        bottom.addWidget(self.order)
        bottom.addWidget(self.report)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.blind)
        layout.addLayout(self._choices)
        layout.addWidget(self._said)
        layout.addWidget(self.note)
        layout.addLayout(middle)
        layout.addLayout(progress)
        layout.addLayout(bottom)
        layout.addStretch(1)
        self.setMinimumWidth(290)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(
            2 * self.fontMetrics().lineSpacing() + 2
        )  # else two lines push the buttons together


def _sentence(classes: Sequence[str], label: int, first: int, *, is_hidden: bool) -> str:
    if is_hidden:
        return tr("The model's answer is hidden until you have decided.")
    if label == UNKNOWN:
        return tr("Not read yet.")
    named = {**dict(enumerate(map(display_text, classes))), UNSURE: tr("unsure")}
    said = named[label]
    if first not in {UNKNOWN, label}:
        return tr("You said {first} first, then {second}.", first=named[first], second=said)
    if first != UNKNOWN:
        return tr("You said {label}. Press it again to go on, or another to change your mind.", label=said)
    return tr("You said {label}.", label=said)
