"""The lower end of a dialog that writes films: progress, what went wrong, the buttons."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import push_button, text_label, thin_bar

if TYPE_CHECKING:
    from pathlib import Path


class RunRow(QWidget):
    """Emits `run_wished`, `cancel_wished` and `close_wished`.

    Attributes
    ----------
    told, problem
        How it went, and why it did not.
    """

    run_wished = Signal()
    cancel_wished = Signal()
    close_wished = Signal()

    def __init__(self, verb: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_running = False
        self.bar = thin_bar(verb, self)
        self.bar.hide()
        self.told, self.problem = text_label(self, wraps=True), text_label(self, role="error", wraps=True)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.told.setOpenExternalLinks(True)
        self.told.hide()
        self.problem.hide()
        self.run = push_button(verb, tip, self, role="primary")
        self.leave = push_button(tr("Close"), tr("Close this window (Esc)"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.bar, 1)
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

    def begin(self, total: int) -> None:
        """Show that it runs."""
        self.is_running = True
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.bar.show()
        self.told.hide()
        self.problem.hide()
        self.run.setEnabled(False)
        self.leave.setText(tr("Cancel"))
        self.leave.setEnabled(True)

    def step(self) -> None:
        """Show that one more film is done."""
        self.bar.setValue(self.bar.value() + 1)

    def end(self, *, told: str = "", problem: str = "", link: tuple[str, Path] | None = None) -> None:
        """Show how it went; `link` is the words and the file of a link behind what is told."""
        self.is_running = False
        self.bar.hide()
        self.run.setEnabled(True)
        self.leave.setText(tr("Close"))
        self.leave.setEnabled(True)
        behind = "" if link is None else f' <a href="{_address(link[1])}">{escape(link[0])}</a>'
        for label, text in ((self.told, told and escape(told) + behind), (self.problem, problem)):
            label.setText(text)
            label.setVisible(bool(text))

    def press_leave(self) -> None:
        """Cancel what runs, or close."""
        if self.is_running:
            self.leave.setEnabled(False)
            self.cancel_wished.emit()
        else:
            self.close_wished.emit()


def _address(file: Path) -> str:
    return QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
