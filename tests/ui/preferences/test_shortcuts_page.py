"""The page of keys: conflicts are told by name, and a key moves only when it is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.app.shortcuts import as_keys
from cxr_desktop.ui.actions import make_actions
from cxr_desktop.ui.preferences.shortcuts_page import ShortcutsPage
from cxr_desktop.ui.shortcuts import Shortcuts

GROUPS = [("View", [("invert", "Invert"), ("fit", "Fit to window")]), ("Overlay", [("heatmap", "Heat map")])]


@pytest.fixture
def book(qtbot) -> Shortcuts:
    window = QWidget()
    qtbot.addWidget(window)
    made = Shortcuts(AppSettings(Notices()), make_actions(window), window)
    made.window = window
    return made


@pytest.fixture
def page(book, qtbot) -> ShortcutsPage:
    book.reading = ["0", "1", "U", "F", "N"]
    made = ShortcutsPage(
        GROUPS, book, reserved=lambda: {"Alt+F": "It opens the menu File."}, reading=lambda: book.reading
    )
    qtbot.addWidget(made)
    made.keys_chosen.connect(book.set_keys)
    made.reset_wanted.connect(lambda name: book.set_keys(name, book.usual[name]))
    book.changed.connect(made.show_keys)
    made.resize(700, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def wish(page: ShortcutsPage, name: str, key: str) -> None:
    page.choose(name)
    page.edit.setKeySequence(QKeySequence(key))
    page.set_button.click()


def shown(page: ShortcutsPage, name: str) -> str:
    return page._rows[name].text(1)


def test_keys_are_pressed_and_set(page, book, qtbot):
    page.choose("invert")
    assert not page.set_button.isEnabled()
    qtbot.keyClick(page.edit, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    page.set_button.click()
    assert book.keys()["invert"] == as_keys(["Ctrl+J"])
    assert shown(page, "invert") == "Ctrl+J"
    assert page._rows["invert"].font(0).bold()


def test_a_conflict_is_told_by_name_and_the_key_moves_on_request(page, book):
    wish(page, "invert", "H")
    assert book.keys()["invert"] == as_keys(["I"])
    assert "Heat map" in page.said.text
    page.said.link.click()
    assert book.keys()["invert"] == as_keys(["H"])
    assert book.keys()["heatmap"] == ()
    assert (shown(page, "invert"), shown(page, "heatmap")) == ("H", "")


@pytest.mark.parametrize(("key", "why"), [("Esc", "everywhere"), ("Alt+F", "menu File")])
def test_some_keys_are_refused(page, book, key, why):
    wish(page, "invert", key)
    assert book.keys()["invert"] == as_keys(["I"])
    assert why in page.said.text
    assert not page.said.link.isVisible()


def test_a_key_of_reading_is_said_to_be_one(page, book):
    wish(page, "invert", "U")
    assert book.keys()["invert"] == as_keys(["U"])
    assert "reading" in page.said.text


def test_a_second_key_none_and_the_usual_ones(page, book):
    page.choose("invert")
    page.edit.setKeySequence(QKeySequence("F7"))
    page.add_button.click()
    assert book.keys()["invert"] == as_keys(["I", "F7"])
    page.none_button.click()
    assert book.keys()["invert"] == ()
    assert not page.none_button.isEnabled()
    page.reset_button.click()
    assert book.is_usual("invert")
    assert not page.reset_button.isEnabled()


def test_the_filter_finds_names_and_keys(page):
    for text, found in (("fit", {"fit"}), ("heat", {"heatmap"}), ("", {"invert", "fit", "heatmap"}), ("qq", set())):
        page.filter.setText(text)
        assert {name for name in page._rows if name in found} == found
        assert {name for name in ("invert", "fit", "heatmap") if not page._rows[name].isHidden()} == found
    page.filter.setText("H")
    assert not page._rows["heatmap"].isHidden()


def test_usual_keys_that_were_given_to_another_action_move_only_on_request(page, book):
    book.set_keys("invert", as_keys(["F7"]))
    book.set_keys("fit", as_keys(["I"]))
    page.choose("invert")
    page.reset_button.click()
    assert book.keys()["fit"] == as_keys(["I"])
    assert "Fit to window" in page.said.text
    page.said.link.click()
    assert book.keys()["invert"] == as_keys(["I"])
    assert book.keys()["fit"] == ()
    page.choose("fit")
    page.reset_button.click()  # nobody has F
    assert book.is_usual("fit")


def test_keys_of_reading_are_those_of_now(page, book):
    book.reading = ["J"]
    wish(page, "invert", "J")
    assert "reading" in page.said.text


def test_adding_a_key_that_the_action_has_leaves_the_others(page, book):
    book.set_keys("invert", as_keys(["I", "F7"]))
    page.choose("invert")
    page.edit.setKeySequence(QKeySequence("I"))
    page.add_button.click()
    assert book.keys()["invert"] == as_keys(["I", "F7"])
