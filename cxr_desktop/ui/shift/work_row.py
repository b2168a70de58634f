"""How far something has come, with a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import push_button, text_label, thin_bar
from cxr_desktop.ui.shift.words import progress_line

if TYPE_CHECKING:
    from cxr_desktop.app.shift import ShiftProgress


class WorkRow(QWidget):
    """A sentence, a bar and a button. Emits `cancel_requested`."""

    cancel_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._bar = text_label(self, role="muted"), thin_bar(name, self)
        self.cancel = push_button(tr("Cancel"), tr("Stop; nothing is kept"), self)
        self.cancel.clicked.connect(self._ask_to_cancel)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(self._what)
        lines.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(lines, 1)
        row.addWidget(self.cancel)

    @property
    def text(self) -> str:
        """What it says."""
        return self._what.text()

    def show_progress(self, progress: ShiftProgress) -> None:
        """Show how far it has come."""
        self._what.setText(progress_line(progress))
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)
        if not self.isVisible():
            self.cancel.setEnabled(True)
        self.show()

    def _ask_to_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._what.setText(tr("Stopping\N{HORIZONTAL ELLIPSIS}"))
        self.cancel_requested.emit()
