"""The recipe on screen: presets, values in plain words, complaints while typing."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from cxr_desktop.core.training.recipe import PRESETS, Recipe
from cxr_desktop.ui.training.recipe_fields import FIELDS, read, written
from cxr_desktop.ui.training.recipe_form import RecipeForm


@pytest.fixture
def form(qtbot: QtBot) -> RecipeForm:
    made = RecipeForm()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def choose(form: RecipeForm, name: str, value: str) -> None:
    box = form.widget(name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_every_value_of_a_recipe_has_a_field_with_a_tip():
    assert {field.name for field in FIELDS} == {field.name for field in fields(Recipe)} - {"name"}
    assert all(field.tip for field in FIELDS)


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_goes_through_the_form_unchanged(form: RecipeForm, name: str):
    form.set_recipe(PRESETS[name])
    assert form.recipe() == PRESETS[name]
    assert form.preset.currentText() == name
    assert form.complaint() == ""


def test_choosing_a_preset_keeps_device_and_precision(form: RecipeForm):
    form.set_recipe(replace(PRESETS["original"], device="cpu", precision="fp32"))
    form.preset.setCurrentIndex(form.preset.findData("best"))
    form.preset.activated.emit(form.preset.currentIndex())
    assert form.recipe() == replace(PRESETS["best"], device="cpu", precision="fp32")
    assert form.preset.currentText() == "best"


def test_a_changed_preset_is_an_own_recipe_until_it_is_changed_back(form: RecipeForm):
    form.widget("epochs").setText("7")
    assert form.preset.currentText() == "own"
    assert form.recipe() == Recipe(name="own", epochs=7)
    form.widget("epochs").setText("10")
    assert form.preset.currentText() == "original"
    assert form.recipe() == Recipe()
    assert form.preset.findData("own") < 0


def test_typing_text(qtbot: QtBot, form: RecipeForm):
    line = form.widget("learning_rate")
    line.clear()
    with qtbot.waitSignal(form.recipe_changed) as told:
        qtbot.keyClicks(line, "3e-4")
    assert form.recipe().learning_rate == 3e-4
    assert told.args[0] is None  # the first letter alone is out of bounds: 3


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("learning_rate", "fast", "Adam, rate is a number, not 'fast'."),
        ("epochs", "", "Epochs is missing."),
        ("epochs", "0", "Epochs lies between 1 and 1000, not at 0."),
        ("epochs", "2.5", "Epochs is a whole number, not '2.5'."),
        ("label_smoothing", "0,95", "Label smoothing lies between 0 and 0.9, not at 0.95."),
        ("frozen_epochs", "12", "No epochs are left after the frozen ones and those at a low resolution."),
        ("low_resolution", "96", "Small films first is written like 96:4, 160:2."),
        ("low_resolution", "100:2", "A low resolution is 32, 64 ... 192, not 100."),
    ],
)
def test_what_cannot_be_is_said_at_once_and_marked(form: RecipeForm, name: str, text: str, complaint: str):
    told: list[object] = []
    form.recipe_changed.connect(told.append)
    form.widget(name).setText(text)
    assert form.complaint() == complaint
    assert form.recipe() is None
    assert told[-1] is None
    is_own_fault = "No epochs" not in complaint  # that is a matter of several values
    assert (form.widget(name).property("state") == "wrong") == is_own_fault
    form.set_recipe(Recipe())
    assert form.complaint() == ""
    assert form.widget(name).property("state") != "wrong"


def test_arrow_keys_count(qtbot: QtBot, form: RecipeForm):
    epochs, batch = form.widget("epochs"), form.widget("batch_size")
    qtbot.keyClick(epochs, Qt.Key.Key_Up)
    assert form.recipe().epochs == 11
    batch.setText("1")
    qtbot.keyClick(batch, Qt.Key.Key_Down)
    assert batch.text() == ""
    assert batch.placeholderText() == "automatic"
    assert form.recipe().batch_size == 0


def test_small_films_first_are_written_as_pairs(form: RecipeForm):
    choose(form, "trained", "all")
    form.widget("low_resolution").setText("96:4, 160:2")
    assert form.recipe().low_resolution == ((96, 4), (160, 2))


def test_a_checkpoint_can_be_started_from(form: RecipeForm, monkeypatch, tmp_path):
    path = str(tmp_path / "mine.safetensors")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    choose(form, "base", "\0browse")
    assert form.recipe().base == path
    assert form.widget("base").currentText() == "mine"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    choose(form, "base", "\0browse")
    assert form.recipe().base == path
    width = form.widget("base").sizeHint().width()
    long = str(tmp_path / f"{'vgg16-' * 20}seed-2.safetensors")
    form.set_recipe(Recipe(base=long))
    assert form.recipe().base == long
    assert form.widget("base").currentText().endswith("-2")
    assert form.widget("base").currentData(Qt.ItemDataRole.AccessibleTextRole).endswith("seed-2.safetensors")
    assert form.widget("base").sizeHint().width() == width


def test_a_recipe_of_another_machine_keeps_its_device(form: RecipeForm):
    form.set_recipe(Recipe(device="cuda:1"))
    assert form.recipe().device == "cuda:1"


def test_advanced_values_are_shown_on_request(qtbot: QtBot, form: RecipeForm):
    assert not form.widget("seed").isVisible()
    qtbot.mouseClick(form._switch, Qt.MouseButton.LeftButton)
    assert form.widget("seed").isVisible()


def test_a_locked_form_cannot_be_changed(form: RecipeForm):
    form.set_locked(is_locked=True)
    assert not any(form.widget(field.name).isEnabled() for field in FIELDS)
    form.set_locked(is_locked=False)
    assert all(form.widget(field.name).isEnabled() for field in FIELDS)


@pytest.mark.parametrize("preset", PRESETS.values(), ids=list(PRESETS))
def test_what_is_written_reads_the_same(preset: Recipe):
    for field in FIELDS:
        if field.kind not in {"choice", "switch"}:
            assert read(field, written(field, getattr(preset, field.name))) == getattr(preset, field.name)


def test_fields_fit_their_text(form: RecipeForm):
    form.show_advanced(is_shown=True)
    for preset in PRESETS.values():
        form.set_recipe(preset)
        for field in FIELDS:
            widget = form.widget(field.name)
            text = widget.text() if isinstance(widget, QLineEdit) else ""
            assert widget.fontMetrics().horizontalAdvance(text) <= widget.width() - 16
