from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QWidget

from cxr_desktop.ui.action_finder import ActionFinder, rank
from cxr_desktop.ui.actions import make_actions
from cxr_desktop.ui.shortcuts_dialog import ShortcutsDialog, keys_text, plain_text

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def actions(window) -> dict[str, QAction]:
    return make_actions(window)


@pytest.fixture
def finder(window, actions, qtbot) -> ActionFinder:
    made = ActionFinder(list(actions.values()), window)
    with qtbot.waitExposed(made):
        made.show()
    return made


def typed(finder: ActionFinder, qtbot, text: str) -> QLineEdit:
    box = finder.findChild(QLineEdit)
    qtbot.keyClicks(box, text)
    return box


def test_it_opens_with_all_actions_in_the_table(finder, actions):
    assert len(finder.found()) == len(actions)
    assert "Heat map" in finder.found()


def test_letters_narrow_the_list_and_enter_does_it(finder, actions, qtbot):
    box = typed(finder, qtbot, "invert")
    assert finder.found()[0].startswith("Invert")
    with qtbot.waitSignal(actions["invert"].triggered):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not finder.isVisible()
    assert actions["invert"].isChecked()


def test_down_moves_to_the_next_answer(finder, actions, qtbot):
    box = typed(finder, qtbot, "zoom")
    second = finder.found()[1]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    done: list[str] = []
    for action in actions.values():
        action.triggered.connect(lambda _checked=False, action=action: done.append(plain_text(action)))
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert done == [second]


def test_a_tooltip_answers_too(finder, qtbot):
    typed(finder, qtbot, "black and white")
    assert finder.found() == ("Invert",)


def test_what_cannot_be_done_now_is_not_done(window, actions, qtbot):
    actions["fit"].setEnabled(False)
    finder = ActionFinder([actions["fit"]], window)
    with qtbot.waitExposed(finder):
        finder.show()
    with qtbot.assertNotEmitted(actions["fit"].triggered):
        qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Return)
    assert finder.isVisible()
    finder.close()


def test_nonsense_finds_nothing_and_enter_does_nothing(finder, qtbot):
    box = typed(finder, qtbot, "qqqqzz")
    assert finder.found() == ()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert finder.isVisible()


def test_escape_closes_it(finder, qtbot):
    qtbot.keyClick(finder.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_turning_to_another_window_closes_it(finder, window, qtbot):
    finder.activateWindow()
    qtbot.waitUntil(finder.isActiveWindow)
    window.activateWindow()
    qtbot.waitUntil(lambda: not finder.isVisible())


def test_a_name_that_begins_so_comes_before_one_that_contains_it():
    assert rank("fit", "Fit to window", "") < rank("fit", "Make it fit", "") < rank("fit", "Outfit", "")
    assert rank("HEAT", "Heat map", "") == 0
    assert rank("htmp", "Heat map", "") == 4
    assert rank("", "Heat map", "") == 0


def test_the_shortcuts_are_those_of_the_actions(actions, qtbot):
    dialog = ShortcutsDialog(list(actions.values()), gestures=(("Window and level", "Right drag"),))
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTreeWidget)
    rows = {
        table.topLevelItem(row).text(0): table.topLevelItem(row).text(1) for row in range(table.topLevelItemCount())
    }
    with_keys = {plain_text(action): keys_text(action) for action in actions.values() if action.shortcuts()}
    assert rows == {**with_keys, "Window and level": "Right drag"}
    assert rows["Heat map"] == "H"
