"""Keys of the actions: chosen, told everywhere, and given back."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.app.shortcuts import as_keys
from cxr_desktop.ui.actions import ACTIONS, make_actions
from cxr_desktop.ui.shortcuts import Shortcuts, ToldKeys
from cxr_desktop.ui.shortcuts_dialog import keys_text
from tests.conftest import ROOT
from tests.pseudo_language import tool


@pytest.fixture
def parent(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def settings() -> AppSettings:
    return AppSettings(Notices())


@pytest.fixture
def actions(parent):
    return make_actions(parent)


@pytest.fixture
def shortcuts(settings, actions, parent) -> Shortcuts:
    return Shortcuts(settings, actions, parent)


def test_at_first_nothing_is_changed(shortcuts, actions, settings):
    assert all(shortcuts.is_usual(name) for name in actions)
    assert settings.get("shortcuts") == ()


def test_chosen_keys_work_are_told_and_come_back(shortcuts, actions, settings, parent, qtbot):
    with qtbot.waitSignal(shortcuts.changed):
        shortcuts.set_keys("invert", as_keys(["F7"]))
    assert actions["invert"].shortcuts() == [QKeySequence("F7")]
    assert actions["invert"].toolTip().endswith("(F7)")
    assert "(I)" not in actions["invert"].toolTip()
    settings.save()
    later = make_actions(parent)
    Shortcuts(AppSettings(Notices()), later, parent)
    assert later["invert"].shortcuts() == [QKeySequence("F7")]
    assert later["invert"].toolTip().endswith("(F7)")


def test_who_had_the_key_loses_it(shortcuts, actions):
    shortcuts.set_keys("invert", as_keys(["H"]))
    assert actions["heatmap"].shortcuts() == []
    assert "(" not in actions["heatmap"].toolTip()


def test_the_tool_bar_tells_the_new_key(shortcuts, actions):
    assert actions["heatmap"].iconText() == "Heat map  H"
    shortcuts.set_keys("heatmap", as_keys(["F8"]))
    assert actions["heatmap"].iconText() == "Heat map  F8"
    shortcuts.set_keys("heatmap", shortcuts.usual["heatmap"])
    assert actions["heatmap"].iconText() == "Heat map  H"


def test_the_default_brings_all_usual_keys_back(shortcuts, actions, settings):
    for name, key in (("invert", "H"), ("train", "F9")):
        shortcuts.set_keys(name, as_keys([key]))
    settings.set("shortcuts", settings.default("shortcuts"))
    usual = {spec.name: [QKeySequence(key) for key in spec.keys] for spec in ACTIONS}
    assert {name: action.shortcuts() for name, action in actions.items()} == usual


def test_a_key_taken_for_a_while_is_told_and_not_forgotten(shortcuts, actions):
    actions["fit"].setShortcuts([])  # as reading does
    assert not actions["fit"].toolTip().endswith("(F)")
    assert shortcuts.keys()["fit"] == as_keys(["F"])
    actions["fit"].setShortcuts(list(shortcuts.keys()["fit"]))
    assert actions["fit"].toolTip().endswith(f"({keys_text(actions['fit'])})")


def test_whatever_does_what_actions_do_tells_their_keys_whatever_its_tip_says(shortcuts, actions, parent):
    parent.setToolTip("Drag")
    ToldKeys(parent, actions["swipe_left"], actions["swipe_right"])
    assert parent.toolTip() == "Drag (Alt+Left, Alt+Right)"
    shortcuts.set_keys("swipe_left", as_keys(["F7"]))
    assert parent.toolTip() == "Drag (F7, Alt+Right)"
    parent.setToolTip("Turn")
    assert parent.toolTip() == "Turn (F7, Alt+Right)"
    shortcuts.set_keys("swipe_left", ())
    shortcuts.set_keys("swipe_right", ())
    assert parent.toolTip() == "Turn"


def test_no_text_names_a_key_that_can_be_changed_or_is_called_otherwise_in_another_language():
    usual = {key for spec in ACTIONS for key in spec.keys} - {"F5"}  # checking a heat map has one that stays
    usual |= {"N", "U"}  # of reading
    found = [
        f"{module.relative_to(ROOT)}: {text!r}"
        for layer in ("ui", "app")
        for module in sorted((ROOT / "cxr_desktop" / layer).rglob("*.py"))
        for text in tool("translations").texts(module.read_text(encoding="utf-8"), module.name)
        if any(re.search(rf"\({re.escape(key)}[);,]", text) for key in usual) or re.search(r"\b(Ctrl|Alt)\+", text)
    ]
    assert found == []
