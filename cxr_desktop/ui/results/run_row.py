"""The row that starts and stops a batch and says how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from cxr_desktop.app.batch import CANCELLING, IDLE, RUNNING
from cxr_desktop.app.language import mark, tr
from cxr_desktop.ui.parts import push_button, thin_bar
from cxr_desktop.ui.theme import set_role
from cxr_desktop.ui.time_left import time_left

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from cxr_desktop.app.batch import BatchProgress

_TEXTS = {
    IDLE: mark("Classify all"),
    RUNNING: mark("Cancel"),
    CANCELLING: mark("Cancelling\N{HORIZONTAL ELLIPSIS}"),
}
_TIPS = {
    IDLE: mark("Classify every film of the list; what is known is not computed again"),
    RUNNING: mark("Stop after the film under way; what is done stays done"),
    CANCELLING: mark("Waiting for the film under way"),
}


class RunRow(QWidget):
    """Emits `run_requested` and `cancel_requested`."""

    run_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = push_button(tr(_TEXTS[IDLE]), tr(_TIPS[IDLE]), self, role="primary")
        widest = max(self.button.fontMetrics().horizontalAdvance(tr(text)) for text in _TEXTS.values())
        self.button.setMinimumWidth(widest + 34)
        self.bar = thin_bar(tr("Films classified"), self)
        self.bar.setFixedWidth(90)
        self.bar.hide()
        self._text = _OneLine(self)
        self._state = IDLE
        self.button.clicked.connect(self._press)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.button)
        layout.addWidget(self.bar)
        layout.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.whole

    def tell(self, text: str) -> None:
        """Say a sentence."""
        self._text.tell(text)

    def show_state(self, state: str) -> None:
        """Offer what can be done in a state of the batch."""
        self._state = state
        self.button.setText(tr(_TEXTS[state]))
        self.button.setToolTip(tr(_TIPS[state]))
        self.button.setEnabled(state != CANCELLING)
        self.bar.setVisible(state != IDLE)
        if state == RUNNING:
            self.bar.setRange(0, 0)
            self.tell(tr("Looking for films\N{HORIZONTAL ELLIPSIS}"))

    def show_progress(self, progress: BatchProgress) -> None:
        """Show how far the batch has come."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        parts = (
            tr("{done:,} of {total:,} films", done=progress.done, total=progress.total),
            tr("{number} films/s", number=f"{progress.films_per_second:.1f}"),
            time_left(progress.seconds_left),
        )
        self.tell(" \N{MIDDLE DOT} ".join(filter(None, parts)))

    def _press(self) -> None:
        (self.run_requested if self._state == IDLE else self.cancel_requested).emit()


class _OneLine(QLabel):
    """A sentence on one line, shortened at its end where there is no room; the tooltip has all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.whole = ""
        set_role(self, "muted")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def tell(self, text: str) -> None:
        self.whole = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width()))
