"""Closing the program and starting it again: both ask before work under way is broken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox

from cxr_desktop.app.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from cxr_desktop.ui.main_window import MainWindow

STARTS_AGAIN = "starts_again"  # a property of the application, read when it has ended
_ANY_WORK = (
    mark("Work is under way."),
    mark("It stops with the program. What was written so far is kept; what is still being computed is lost."),
)
_TRAINING = (
    mark("A training is running."),
    mark("It ends with the program. Every epoch that ended is kept, and the run can go on later."),
)


class Leaving(QObject):
    """Asks before the main window goes.

    Attributes
    ----------
    question
        What is asked just now, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.question: QMessageBox | None = None

    def ask_to_close(self) -> bool:
        """Return whether the window may close now; where work is under way, ask first and close on a yes."""
        if not self._window.long_work.is_busy:
            return True
        title = tr("A training is running") if self._is_training else tr("Work is under way")
        self._ask(self._window, title, tr("Stop it and close"), self._window.shut)
        return False

    def start_again(self, parent: QWidget | None = None) -> None:
        """Close the program and start it again; where work is under way, ask first, over `parent`."""
        if self._window.long_work.is_busy:
            self._ask(parent or self._window, tr("Start again"), tr("Stop it and start again"), self._start_again)
        else:
            self._start_again()

    @property
    def _is_training(self) -> bool:
        return self._window.services.training.is_busy

    def _ask(self, parent: QWidget, title: str, stop: str, act: Callable[[], object]) -> None:
        if self.question is not None:  # asked again, say by the end of a desktop session
            self.question.reject()
        box = self.question = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        text, more = _TRAINING if self._is_training else _ANY_WORK
        box.setText(tr(text))
        box.setInformativeText(tr(more))
        agree = box.addButton(stop, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        agree.clicked.connect(act)
        box.finished.connect(self._forget)
        box.finished.connect(box.deleteLater)
        box.open()

    def _forget(self) -> None:
        if self.sender() is self.question:
            self.question = None

    def _start_again(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.setProperty(STARTS_AGAIN, True)  # noqa: FBT003 - Qt's signature
        self._window.shut()
