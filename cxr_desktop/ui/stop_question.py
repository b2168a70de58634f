"""The question before work under way is broken off: whoever ends the program asks the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

from cxr_desktop.app.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

ANY_WORK = (
    mark("Work is under way."),
    mark("It stops with the program. What was written so far is kept; what is still being computed is lost."),
)
TRAINING = (
    mark("A training is running."),
    mark("It ends with the program. Every epoch that ended is kept, and the run can go on later."),
)


def ask_to_stop(
    parent: QWidget | None, title: str, work: tuple[str, str], stop: str, act: Callable[[], object] | SignalInstance
) -> QMessageBox:
    """Ask, and `act` (or emit it) if the answer is yes; return the question.

    Parameters
    ----------
    work
        What is under way and what becomes of it, in English: `ANY_WORK` or `TRAINING`.
    stop
        What the button says that stops it.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(tr(work[0]))
    box.setInformativeText(tr(work[1]))
    agree = box.addButton(stop, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    agree.clicked.connect(act)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
