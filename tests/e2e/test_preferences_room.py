"""Preferences in the real window: what is chosen is seen at once, keys work, and what destroys something asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from cxr_desktop.app.language import use_language
from cxr_desktop.app.shortcuts import as_keys
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import cache_folder, resource
from cxr_desktop.ui import preferences_room
from cxr_desktop.ui.introductions import twins
from cxr_desktop.ui.leaving import STARTS_AGAIN
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.model_choice import ModelChoice
from cxr_desktop.ui.shortcuts_dialog import keys_text
from cxr_desktop.ui.theme import apply_theme, current


@pytest.fixture
def window(bare_window: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    """The window without a model; it looks as before at the end."""
    yield bare_window
    apply_theme(qapp, "dark")
    current().set_text_size(1.0)


def go_ahead(box: QMessageBox) -> None:
    destructive = QMessageBox.ButtonRole.DestructiveRole
    next(button for button in box.buttons() if box.buttonRole(button) == destructive).click()


def test_what_is_chosen_is_seen_at_once_and_can_be_taken_back(window: MainWindow, qtbot: QtBot):
    window.actions_by_name["preferences"].trigger()
    room, settings = window.preferences_room, window.services.settings
    dialog = room.dialog
    assert dialog.isVisible()
    room.choose("theme", "light")
    assert current().palette.name == "light"
    before = window.status_line.font().pointSizeF()
    room.choose("text_size", 1.5)
    qtbot.waitUntil(lambda: window.status_line.font().pointSizeF() == pytest.approx(1.5 * before))
    for name, value, seen in (
        ("heatmap_on", True, window.actions_by_name["heatmap"].isChecked),
        ("heatmap_contour", True, window.actions_by_name["contour"].isChecked),
        ("show_identity", True, window.actions_by_name["show_identity"].isChecked),
        ("keep_tool", True, window.tools_room.panel.keep.isChecked),
        ("blind_reading", True, window.reading_room.panel.blind.isChecked),
        ("count_outside", True, window.study_room.panel.counts.with_outside.isChecked),
    ):
        room.choose(name, value)
        assert seen(), name
    room.choose("heatmap_opacity", 0.8)
    assert window.desk.overlay_choice.opacity == pytest.approx(0.8)
    room.choose("reading_order", "uncertainty")
    assert window.reading_room.panel.order.currentData() == "uncertainty"
    dialog.turn_to("heat_map")
    dialog.defaults.click()
    window.actions_by_name["heatmap"].setChecked(True)  # newer than the defaults, which are not taken back over it
    assert not dialog.said.isVisible()
    room.undo()
    assert (settings.is_on("heatmap_on"), settings.number("heatmap_opacity")) == (True, 0.5)
    room.choose("heatmap_opacity", 0.8)
    dialog.defaults.click()
    dialog.close()
    room.undo()
    assert settings.number("heatmap_opacity") == 0.5
    room.show()
    for name, value in (("heatmap_on", True), ("heatmap_opacity", 0.8)):
        room.choose(name, value)
    dialog.defaults.click()
    assert (settings.is_on("heatmap_on"), settings.number("heatmap_opacity")) == (False, 0.5)
    assert not window.actions_by_name["heatmap"].isChecked()
    assert settings.is_on("keep_tool")  # of another page
    dialog.said.link.click()
    assert (settings.is_on("heatmap_on"), settings.number("heatmap_opacity")) == (True, 0.8)


def test_keys_of_ones_own_work_and_are_told_everywhere(window: MainWindow, qtbot: QtBot):
    room = window.preferences_room
    room.show("shortcuts")
    page = room.shortcuts
    page.choose("classify_all")
    page.edit.setKeySequence(QKeySequence("F7"))
    page.set_button.click()
    assert window.study_room.panel.run.button.toolTip().endswith("(F7)")
    page.choose("results")
    page.edit.setKeySequence(QKeySequence("F9"))
    page.set_button.click()
    room.dialog.close()
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert not window.results_dock.isHidden()
    for name, key in (("heatmap", "F8"), ("fit", "U")):
        window.shortcuts.set_keys(name, as_keys([key]))
    assert "F8" in window.panel.overlay.switch.text()
    bar = [button for button in window.findChildren(QToolButton) if button.defaultAction() is not None]
    named = {action: name for name, action in window.actions_by_name.items()}
    tied = [(button, named[button.defaultAction()]) for button in bar if button.defaultAction() in named]
    assert len(tied) > 15
    for button, name in (*tied, *twins(window)):
        keys = keys_text(window.actions_by_name[name])
        assert not keys or button.toolTip().endswith(f"({keys})"), name


def test_reading_takes_its_keys_and_gives_those_of_ones_own_back(window: MainWindow):
    window.shortcuts.set_keys("fit", as_keys(["U"]))
    fit = window.actions_by_name["fit"]
    assert fit.shortcuts() == [QKeySequence("U")]
    window.actions_by_name["reading"].trigger()
    assert fit.shortcuts() == []
    window.actions_by_name["reading"].trigger()
    assert fit.shortcuts() == [QKeySequence("U")]


def test_a_cache_that_cannot_be_cleared_is_told_in_any_language(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
):
    def fail(_name: str, _token: object) -> None:
        raise CxrError("it is locked")

    monkeypatch.setattr(preferences_room, "clear_cache", fail)
    use_language(qapp, "de")
    try:
        with qtbot.waitSignal(window.services.notices.added, timeout=10_000) as told:
            window.preferences_room._clear("features")
    finally:
        use_language(qapp, "en")
    assert "locked" in str(told.args[0])


def test_a_list_that_was_forgotten_comes_back(window: MainWindow, tmp_path: Path):
    settings, room = window.services.settings, window.preferences_room
    settings.set_paths("recent_folders", [tmp_path])
    room.show("files")
    button = room.files.forget["recent_folders"]
    button.click()
    assert settings.get("recent_folders") == ()
    assert button.text() == "Bring back"
    button.click()
    assert settings.paths("recent_folders") == (tmp_path,)
    assert button.text() == "Forget"


def test_a_cache_is_cleared_only_after_the_question(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path / "cache"))
    kept = cache_folder("features") / "values"
    kept.write_bytes(b"1" * 2**21)
    room = window.preferences_room
    room.show("files")
    button = room.files.clear["features"]
    qtbot.waitUntil(button.isEnabled, timeout=10_000)
    button.click()
    assert kept.exists()
    room.question.button(QMessageBox.StandardButton.Cancel).click()
    assert kept.exists()
    button.click()
    go_ahead(room.question)
    qtbot.waitUntil(lambda: not kept.exists(), timeout=10_000)
    qtbot.waitUntil(lambda: not button.isEnabled(), timeout=10_000)


def test_another_language_starts_again_and_asks_while_work_is_under_way(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
):
    room = window.preferences_room
    room.show("look")
    room.choose("language", "de")
    assert room.dialog.language_box.isVisible()
    window.services.batch.start([resource("samples")])
    room.dialog.language_box.link.click()
    assert window.leaving.question.isVisible()
    assert window.isVisible()
    window.leaving.question.button(QMessageBox.StandardButton.Cancel).click()
    assert not qapp.property(STARTS_AGAIN)
    window.services.batch.cancel()
    room.choose("language", "system")
    assert not room.dialog.language_box.isVisible()
    window.leaving.start_again()
    go_ahead(window.leaving.question)
    assert qapp.property(STARTS_AGAIN)
    assert not window.isVisible()
    qapp.setProperty(STARTS_AGAIN, False)


def test_closing_and_starting_again_while_work_is_under_way_ask_one_question(window: MainWindow):
    window.services.batch.start([resource("samples")])
    for leave in (window.close, window.leaving.start_again):
        leave()
        question = window.leaving.question
        assert question.isVisible()
        assert question.text() == "Work is under way."
        assert "is lost" in question.informativeText()
    assert [box for box in window.findChildren(QMessageBox) if box.isVisible()] == [question]
    question.button(QMessageBox.StandardButton.Cancel).click()
    assert window.leaving.question is None
    assert window.isVisible()
    assert window.services.batch.state != "idle"
    window.close()
    go_ahead(window.leaving.question)
    assert not window.isVisible()


def test_a_signal_ends_the_program_without_a_question(window: MainWindow):
    window.services.batch.start([resource("samples")])
    window.shut()
    assert window.leaving.question is None
    assert not window.isVisible()


def test_defaults_of_the_device_are_loaded_at_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    loads: list[dict[str, str]] = []
    monkeypatch.setattr(ModelChoice, "choose_all", lambda _self, wishes: loads.append(dict(wishes)))
    room = window.preferences_room
    room.show("model")
    window.services.settings.set("device", "cpu")
    room.dialog.defaults.click()
    room.dialog.said.link.click()
    assert loads == [{"device": "auto", "precision": "auto"}, {"device": "cpu", "precision": "auto"}]


def test_keys_that_mean_something_elsewhere_are_told(window: MainWindow):
    room = window.preferences_room
    room.show("shortcuts")
    page = room.shortcuts
    page.choose("fit")
    for key, said in (("Ctrl+H", "second window"), ("Alt+F", "opens the menu File")):
        page.edit.setKeySequence(QKeySequence(key))
        page.set_button.click()
        assert said in page.said.text
        assert window.shortcuts.is_usual("fit")
    page.edit.setKeySequence(QKeySequence("Ctrl+Z"))
    page.set_button.click()
    page.said.link.click()  # from measuring
    assert "reading" in page.said.text
    assert window.shortcuts.keys()["fit"] == as_keys(["Ctrl+Z"])


def test_the_theme_is_applied_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    applied: list[object] = []
    monkeypatch.setattr(type(current()), "apply", lambda _self, choice: applied.append(choice))
    (light,) = (action for action in window.findChildren(QAction) if action.data() == "light")
    light.trigger()
    assert applied == ["light"]
    assert window.services.settings.text("theme") == "light"
