"""The second window tells that it was closed, and only then."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from cxr_desktop.app.turns import Turns
from cxr_desktop.ui.actions import make_actions
from cxr_desktop.ui.second_window import SecondWindow


def test_a_minimised_window_keeps_its_film_and_a_closed_one_gives_it_up(qtbot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    window = SecondWindow(home, Turns(), make_actions(home))
    window.show()
    with qtbot.assertNotEmitted(window.hidden):
        window.showMinimized()
        QApplication.sendEvent(window, QHideEvent())  # what a window manager makes of it
        window.showNormal()
    with qtbot.waitSignal(window.hidden):
        window.close()


def test_its_keys_are_those_of_the_main_window_as_they_are_now(qtbot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    actions = make_actions(home)
    window = SecondWindow(home, Turns(), actions)
    own = {action.text(): action for action in window.actions()}
    assert own["Invert"].shortcuts() == actions["invert"].shortcuts()
    actions["invert"].setShortcuts([QKeySequence("F7")])
    actions["heatmap"].setShortcuts([QKeySequence("F8")])
    assert own["Invert"].shortcuts() == [QKeySequence("F7")]
    assert window.heatmap.shortcuts() == [QKeySequence("F8")]
    assert window.heatmap.toolTip().endswith("(F8)")
    assert window.hold.toolTip().endswith("(Ctrl+H)")
