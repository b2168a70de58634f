"""How a user leaves the program: the question about work under way is answered with yes."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox

from cxr_desktop.ui.main_window import MainWindow


def leave(window: MainWindow) -> None:
    window.actions_by_name["quit"].trigger()
    question = window.leaving.question
    if question is not None:
        (agree,) = (
            button
            for button in question.buttons()
            if question.buttonRole(button) == QMessageBox.ButtonRole.DestructiveRole
        )
        agree.click()
