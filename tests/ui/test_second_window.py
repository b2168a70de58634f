"""The second window tells that it was closed, and only then."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QWidget

from cxr_desktop.app.turns import Turns
from cxr_desktop.ui.second_window import SecondWindow


def test_a_minimised_window_keeps_its_film_and_a_closed_one_gives_it_up(qtbot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    window = SecondWindow(home, Turns())
    window.show()
    with qtbot.assertNotEmitted(window.hidden):
        window.showMinimized()
        QApplication.sendEvent(window, QHideEvent())  # what a window manager makes of it
        window.showNormal()
    with qtbot.waitSignal(window.hidden):
        window.close()
