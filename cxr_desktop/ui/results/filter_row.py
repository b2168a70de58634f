"""The filter box of the results, with buttons for the common filters and a help that lists the words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.study.query import WORDS
from cxr_desktop.ui.parts import clear_button, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_PAUSE_MS = 120  # after the last key
_QUICK = (
    (mark("Wrong"), "wrong", mark("The call differs from the folder's name")),
    (mark("Doubtful"), "uncertain", mark("Close to the operating point")),
    (mark("Outside"), "outside", mark("Outside the model's scope: it may not be asked about these")),
    (
        mark("Disagree"),
        "disagree",
        mark("The call differs from the truth, or from the reading where the truth is unknown"),
    ),
    (mark("Unread"), "unread", mark("Not read yet")),
    (mark("Unreadable"), "error", mark("Cannot be read or classified")),
)
"""Titles and tips for people, and the words of the filter, which are the same in every language."""
_EXAMPLES = 3  # the last of the words stand for any text and for how words are joined
_NARROW = "QPushButton { padding-left: 9px; padding-right: 9px; }"


class _Box(QLineEdit):
    """Emits `escaped`, and `left` when Down or Return ask for the films below."""

    escaped = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of the keys that mean something to the films."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FilterRow(QWidget):
    """Emits `changed` (text) shortly after the last key, and `left` when the user turns to the films."""

    changed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Box(self)
        self.box.setPlaceholderText(tr("Filter: p>0.8, label:PNEUMONIA, wrong, unread, a name"))
        clear_button(self.box)
        self.box.setAccessibleName(tr("Filter of the results"))
        self.box.setToolTip(tr("Which films are shown; Esc clears, Return goes to the films"))
        self.box.setMinimumWidth(110)
        self.shown = text_label(self, role="muted")
        self._problem = text_label(self, role="error", wraps=True)
        self._problem.setStyleSheet("padding: 3px 9px;")
        self._problem.hide()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.changed.emit(self.box.text()))
        self.box.textEdited.connect(lambda _text: self._pause.start())
        self.box.textChanged.connect(self._show_pressed)
        self.box.escaped.connect(self.clear)
        self.box.left.connect(self._leave)
        self.quick: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self.shown)
        for title, words, tip in _QUICK:
            row.addWidget(self._quick_button(tr(title), words, tr(tip)))
        self.help = QPushButton("?", self)
        self.help.setToolTip(tr("The words of the filter"))
        self.help.setAccessibleName(tr("Words of the filter"))
        self.help.setFixedWidth(30)
        self.help.setMenu(self._help_menu())
        self.help.setStyleSheet(
            "QPushButton { padding-left: 0; padding-right: 0; } QPushButton::menu-indicator { width: 0; }"
        )
        row.addWidget(self.help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._problem)

    def set_text(self, text: str) -> None:
        """Filter by this."""
        self.box.setText(text)
        self._tell()

    def clear(self) -> None:
        """Filter by nothing."""
        self.set_text("")

    def focus(self) -> None:
        """Go to the box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def tell_problem(self, sentence: str) -> None:
        """Say what was not understood; "" says nothing."""
        self._problem.setText(tr("Not understood: {reason}.", reason=shown(sentence)) if sentence else "")
        self._problem.setVisible(bool(sentence))
        self.box.setProperty("state", "wrong" if sentence else "")
        self.box.style().polish(self.box)

    @property
    def problem(self) -> str:
        """What was not understood."""
        return self._problem.text()

    def _tell(self) -> None:
        self._pause.stop()
        self.changed.emit(self.box.text())

    def _leave(self) -> None:
        if self._pause.isActive():
            self._tell()
        self.left.emit()

    def _quick_button(self, title: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setStyleSheet(_NARROW)
        button.setToolTip(tr("{tip} ({words})", tip=tip, words=words))
        button.clicked.connect(partial(self._toggle, words))
        self.quick[words] = button
        return button

    def _toggle(self, words: str) -> None:
        present = self.box.text().split()
        self.set_text(" ".join([w for w in present if w != words] if words in present else [*present, words]))

    def _show_pressed(self, text: str) -> None:
        present = text.split()
        for words, button in self.quick.items():
            button.setChecked(words in present)

    def _help_menu(self) -> QMenu:
        menu = QMenu(self)
        for number, (words, what) in enumerate(WORDS):
            action = menu.addAction(f"{words}\t{shown(what)}")
            is_word = number < len(WORDS) - _EXAMPLES
            action.triggered.connect(partial(self._add, words.split(", ")[0] if is_word else ""))
        return menu

    def _add(self, word: str) -> None:
        if word:
            self.set_text(f"{self.box.text()} {word}".strip())
        self.box.setFocus()
