"""The dialog of the preferences: a control for each setting, and what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSlider, QWidget

from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.core.words.settings import SETTINGS
from cxr_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from cxr_desktop.ui.preferences.rows import PAGES

OPTIONS = {
    "theme": [("system", "As the system"), ("dark", "Dark"), ("light", "Light")],
    "language": [("system", "As the system"), ("de", "Deutsch")],
    "heatmap_method": [("grad-cam", "Grad-CAM"), ("eigen-cam", "Eigen-CAM")],
    "heatmap_colours": [("inferno", "Inferno"), ("viridis", "Viridis")],
    "device": [("auto", "Best at hand"), ("cpu", "CPU")],
    "precision": [("auto", "Measured"), ("fp32", "32 bit")],
}


@pytest.fixture
def settings() -> AppSettings:
    return AppSettings(Notices())


@pytest.fixture
def dialog(settings, qtbot) -> PreferencesDialog:
    made = PreferencesDialog(
        settings.get, options=OPTIONS, icons={}, widgets={"files": QWidget(), "shortcuts": QWidget()}
    )
    qtbot.addWidget(made)
    made.chosen.connect(settings.set)
    settings.changed.connect(made.show_value)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_every_row_is_a_setting_and_stands_on_one_page():
    names = [row.name for page in PAGES for row in page.rows]
    assert len(names) == len(set(names))
    assert set(names) <= {setting.name for setting in SETTINGS}


def test_a_list_offers_only_what_the_setting_may_be():
    by_name = {setting.name: setting for setting in SETTINGS}
    for page in PAGES:
        for row in page.rows:
            for value, _ in OPTIONS.get(row.name, row.options):
                assert by_name[row.name].accepts(value), (row.name, value)


def test_a_box_a_list_and_a_slider_change_their_setting(dialog, settings, qtbot):
    look, viewing, heat = dialog.forms["look"], dialog.forms["viewing"], dialog.forms["heat_map"]
    box, theme, opacity = viewing.control("keep_view"), look.control("theme"), heat.control("heatmap_opacity")
    assert isinstance(box, QCheckBox)
    assert isinstance(theme, QComboBox)
    assert isinstance(opacity, QSlider)
    box.click()
    assert settings.is_on("keep_view") is False
    theme.setFocus()
    qtbot.keyClick(theme, Qt.Key.Key_Down)
    assert settings.text("theme") == "dark"
    opacity.setValue(70)
    assert settings.number("heatmap_opacity") == pytest.approx(0.7)


def test_it_shows_what_was_changed_elsewhere_and_does_not_say_it_was_chosen(dialog, settings, qtbot):
    with qtbot.assertNotEmitted(dialog.chosen):
        settings.set("heatmap_opacity", 0.25)
        settings.set("reading_order", "uncertainty")
        settings.set("device", "cuda:1")
    assert dialog.forms["heat_map"].control("heatmap_opacity").value() == 25
    assert dialog.forms["reading"].control("reading_order").currentData() == "uncertainty"
    assert dialog.forms["model"].control("device").currentText() == "cuda:1"


def test_another_language_is_told_with_a_button(dialog, qtbot):
    assert not dialog.language_box.isVisible()
    dialog.show_language(is_other=True)
    assert dialog.language_box.isVisible()
    with qtbot.waitSignal(dialog.start_again_wanted):
        dialog.language_box.link.click()


def test_defaults_belong_to_the_page_that_is_seen(dialog, qtbot):
    dialog.turn_to("heat_map")
    with qtbot.waitSignal(dialog.defaults_wanted) as wanted:
        dialog.defaults.click()
    assert wanted.args == ["heat_map"]
    dialog.show_restored()
    with qtbot.waitSignal(dialog.undo_wanted):
        dialog.said.link.click()
    dialog.turn_to("files")
    assert not dialog.defaults.isEnabled()


def test_the_undo_of_defaults_is_there_again_when_their_page_is(dialog):
    dialog.turn_to("heat_map")
    dialog.show_restored()
    dialog.turn_to("look")
    assert not dialog.said.isVisible()
    dialog.turn_to("heat_map")
    assert dialog.said.isVisible()
    dialog.show_undone()
    dialog.turn_to("look")
    dialog.turn_to("heat_map")
    assert not dialog.said.isVisible()
