"""The lower end of a dialog that writes files: progress, what went wrong, the buttons."""

from __future__ import annotations

import time
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.progress import seconds_left
from cxr_desktop.ui.parts import push_button, text_label, thin_bar
from cxr_desktop.ui.time_left import time_left

if TYPE_CHECKING:
    from pathlib import Path


class WritingRow(QWidget):
    """Emits `run_wished`, `cancel_wished` and `close_wished`.

    Attributes
    ----------
    told, problem
        How it went, and why it did not.
    pace
        While it runs: how many films are done, and how long it still takes.
    """

    run_wished = Signal()
    cancel_wished = Signal()
    close_wished = Signal()

    def __init__(self, verb: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_running = False
        self._locked: tuple[QWidget, ...] = ()
        self.bar = thin_bar(verb, self)
        self.bar.hide()
        self.pace = text_label(self, role="muted")
        self.pace.hide()
        self._began = 0.0
        self.told, self.problem = text_label(self, wraps=True), text_label(self, role="error", wraps=True)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.told.setOpenExternalLinks(True)
        self.told.hide()
        self.problem.hide()
        self.run = push_button(verb, tip, self, role="primary")
        self.leave = push_button(tr("Close"), tr("Close this window (Esc)"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.bar, 1)
        buttons.addWidget(self.pace)
        buttons.addStretch(1)
        buttons.addWidget(self.run)
        buttons.addWidget(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.told)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        self.run.clicked.connect(self.run_wished)
        self.leave.clicked.connect(self.press_leave)

    def lock(self, *widgets: QWidget) -> None:
        """Take the controls that say what is written: they cannot be changed while it is."""
        self._locked = widgets

    def begin(self, total: int | None = None) -> None:
        """Show that it runs, over so many films where that is known."""
        self.is_running = True
        for widget in self._locked:
            widget.setEnabled(False)
        self._began = time.monotonic()
        self.bar.setRange(0, total or 0)
        self.bar.setValue(0)
        self.bar.show()
        self.told.hide()
        self.problem.hide()
        self.run.setEnabled(False)
        self.leave.setText(tr("Cancel"))
        self.leave.setEnabled(True)

    def step(self) -> None:
        """Show that one more film is done."""
        self.show_done(self.bar.value() + 1, self.bar.maximum())

    def show_done(self, done: int, total: int | None) -> None:
        """Show how many films are done of how many, and how long the others take."""
        self.bar.setRange(0, total or 0)
        self.bar.setValue(done)
        if total:
            films = tr("{done:,} of {total:,} films", done=done, total=total)
            left = time_left(seconds_left(time.monotonic() - self._began, done, total))
            self.pace.setText(" \N{MIDDLE DOT} ".join(filter(None, (films, left))))
            self.pace.show()

    def end(self, *, told: str = "", problem: str = "", link: tuple[str, Path] | None = None) -> None:
        """Show how it went; `link` is the words and the file of a link behind what is told."""
        self.is_running = False
        for widget in self._locked:
            widget.setEnabled(True)
        self.bar.hide()
        self.pace.hide()
        self.run.setEnabled(True)
        self.leave.setText(tr("Close"))
        self.leave.setEnabled(True)
        if self.window().focusWidget() is None:  # all was locked
            self.leave.setFocus()
        behind = "" if link is None else f' <a href="{_address(link[1])}">{escape(link[0])}</a>'
        self.told.setText(told and escape(told) + behind)
        self.told.setVisible(bool(told))
        self.complain(problem)

    def complain(self, problem: str) -> None:
        """Say why it cannot be run, "" when it can."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def press_leave(self) -> None:
        """Cancel what runs, or close."""
        if self.is_running:
            self.leave.setEnabled(False)
            self.cancel_wished.emit()
        else:
            self.close_wished.emit()


def _address(file: Path) -> str:
    return QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
