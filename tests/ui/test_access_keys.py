"""No two entries of one menu, and no two menus, share the letter that Alt reaches them by."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from cxr_desktop.ui.actions import MENUS, make_actions
from cxr_desktop.ui.menus import Menus

_LETTER = re.compile(r"&([^\s&])")


def doubled(texts: list[str]) -> list[str]:
    letters = Counter(found.group(1).lower() for text in texts if (found := _LETTER.search(text)))
    return [letter for letter, n in letters.items() if n > 1]


@pytest.fixture
def window(qtbot, qapp: object) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_menus_have_letters_of_their_own():
    assert doubled(list(MENUS)) == []


def test_entries_of_a_menu_have_letters_of_their_own(window: QMainWindow):
    menus = Menus(make_actions(window), window.menuBar(), window).menus
    shared = {title: doubled([action.text() for action in menu.actions()]) for title, menu in menus.items()}
    assert {title: letters for title, letters in shared.items() if letters} == {}


def test_the_check_sees_a_doubled_letter():
    assert doubled([QAction("&Open").text(), QAction("C&opy").text()]) == ["o"]
