"""The status bar: device, the work in hand with its Cancel, unreadable films, and the standing notice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from cxr_desktop.app.language import mark, tr

STANDING_NOTICE = mark("Research use only, not for diagnosis")


class StatusLine(QStatusBar):
    """What runs where. Emits `cancel_requested` when the user stops the work that is shown."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device, self._title = self._label("device"), ""
        self._queue = self._label("queue")
        self._work = self._label("work")
        self._bar = QProgressBar(self)
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setFlat(True)
        self._cancel.clicked.connect(self.cancel_requested)
        self._unreadable = self._label("unreadable")
        notice = self._label("notice")
        notice.setText(tr(STANDING_NOTICE))
        for widget in (self._device, self._queue, self._work, self._bar, self._cancel):
            self.addWidget(widget)
        for widget in (self._unreadable, notice):
            self.addPermanentWidget(widget)
        self.setSizeGripEnabled(False)
        self.show_loading(tr("The model is not loaded yet"))
        self.show_queue(0)
        self.show_unreadable(0)
        self.end_work()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"status_{name}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(6, 2, 6, 2)
        return label

    def show_device(self, title: str) -> None:
        """Show where the network runs."""
        self._title = title
        self._device.setText(title)

    def show_loading(self, phrase: str) -> None:
        """Say that a model is being loaded."""
        self._device.setText(phrase)

    def end_loading(self) -> None:
        """Show where the model before runs, which stays in use; "No model" where there was none."""
        self._device.setText(self._title or tr("No model"))

    def show_queue(self, waiting: int) -> None:
        """Show how many films wait for the network."""
        self._queue.setText(tr("{count} waiting", count=waiting))
        self._queue.setVisible(waiting > 0)

    def show_work(self, what: str, done: int, total: int | None) -> None:
        """Show how far a piece of work has come; `total` None means that nobody knows."""
        self._work.setText(
            what if total is None else tr("{what}  {done:,} of {total:,}", what=what, done=done, total=total)
        )
        self._bar.setRange(0, total or 0)
        self._bar.setValue(done)
        self._set_work_visible(is_visible=True)

    def end_work(self) -> None:
        """Take the progress off."""
        self._set_work_visible(is_visible=False)

    def _set_work_visible(self, *, is_visible: bool) -> None:
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(is_visible)

    def show_unreadable(self, count: int) -> None:
        """Show how many films of the list could not be read."""
        self._unreadable.setText(tr("{count:,} unreadable", count=count))
        self._unreadable.setVisible(count > 0)
