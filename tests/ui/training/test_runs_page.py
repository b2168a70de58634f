"""The runs: compared, taken up again, used, deleted; from real run folders."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cxr_desktop.app.settings import AppSettings
from cxr_desktop.core.dataset.split import Split
from cxr_desktop.core.training.events import EpochDone, EpochScores, RunEnded, RunFailed, RunStarted
from cxr_desktop.core.training.recipe import PRESETS, Recipe
from cxr_desktop.core.training.runs import create_run
from cxr_desktop.ui.training.training_window import TrainingWindow

from .conftest import SECONDS


def make_run(runs: Path, split: Split, recipe: Recipe, *, epochs: int, end: object = None) -> Path:
    run = create_run(runs, recipe, split)
    for epoch in range(1, epochs + 1):
        scores = EpochScores(1 / epoch, 100, 0.9, auc=0.95, sensitivity=0.9, specificity=0.8)
        run.note(EpochDone(epoch, recipe.epochs, scores, scores, True, epoch, 3, learning_rate=1e-3, seconds=1.0))
    if end is not None:
        run.note(end)
    run.best.write_bytes(b"weights")
    return run.folder


@pytest.fixture
def folders(runs: Path, dataset: Path) -> dict[str, Path]:
    films = ()
    split = Split(dataset, ("NORMAL", "PNEUMONIA"), films, films, films)
    return {
        "ended": make_run(runs, split, PRESETS["original"], epochs=3, end=RunEnded("", "finished", 3, "", "")),
        "cut off": make_run(runs, split, replace(PRESETS["fast"], epochs=5), epochs=2),
        "failed": make_run(runs, split, PRESETS["best"], epochs=0, end=RunFailed("no", "")),
    }


@pytest.fixture
def page(qtbot: QtBot, open_window, folders) -> TrainingWindow:
    window = open_window()
    with qtbot.waitSignal(window.runs.listed, timeout=SECONDS):
        window.tabs.turn_to(2)
    return window


def press(qtbot: QtBot, window: TrainingWindow, name: str) -> None:
    button = window.runs_page.button(name)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_runs_the_page_says_so(qtbot: QtBot, open_window):
    window = open_window()
    with qtbot.waitSignal(window.runs.listed, timeout=SECONDS):
        window.tabs.turn_to(2)
    words = [label.text() for label in window.runs_page.findChildren(QLabel) if label.isVisible()]
    assert any("No run yet" in text for text in words)


def test_runs_are_rows(page: TrainingWindow):
    model = page.runs_page.table.model()
    rows = {
        model.index(row, 0).data(): [model.index(row, column).data() for column in range(1, 7)]
        for row in range(model.rowCount())
    }
    assert len(rows) == 3
    by_recipe = {name.rsplit(" ", 1)[1]: texts for name, texts in rows.items()}
    assert by_recipe["original"] == ["finished", "3 of 10", "3", "0.333", "0.950", "0.900"]
    assert by_recipe["fast"] == ["can go on", "2 of 5", "2", "0.500", "0.950", "0.900"]
    assert by_recipe["best"][0] == "ended in an error"


def test_several_runs_are_compared(qtbot: QtBot, page: TrainingWindow, folders):
    runs = page.runs_page
    with qtbot.waitSignal(page.runs.read, timeout=SECONDS):
        runs.choose([folders["ended"], folders["cut off"]])
    qtbot.waitUntil(lambda: len(runs.comparison.plot.lines()) == 4, timeout=SECONDS)
    rows = runs.comparison.rows()
    assert sorted(rows["val loss"]) == ["0.333", "0.500"]
    assert set(rows["start from"]) == {"ImageNet", "bundled model"}
    assert "rate over time" not in rows  # the same in both
    runs.comparison.figure_choice.setCurrentIndex(1)
    assert {line.values[0] for line in runs.comparison.plot.lines()} == {0.95}
    runs.comparison._point_at(2)
    assert "epoch 2, val AUC" in runs.comparison._readout.text()


def test_one_run_tells_what_differs_from_the_original(page: TrainingWindow, folders):
    page.runs_page.choose([folders["failed"]])
    rows = page.runs_page.comparison.rows()
    assert rows["trained layers"] == ["all"]
    assert rows["keep FC6 and FC7"] == ["yes"]
    assert "seed" not in rows


def test_a_model_is_put_to_use(qtbot: QtBot, page: TrainingWindow, folders):
    page.runs_page.choose([folders["ended"]])
    with qtbot.waitSignal(page.model_wanted) as wanted:
        press(qtbot, page, "model")
    assert wanted.args[0] == folders["ended"] / "best.safetensors"


def test_a_report_is_opened_on_its_page(qtbot: QtBot, page: TrainingWindow, folders):
    report = folders["ended"] / "report.json"
    report.write_text('{"metrics": [], "test_looks": 2}')
    shown = QLabel("figures")
    page.add_page("Report", shown)
    assert page.tabs.titles() == ["1 Data", "2 Train", "3 Report", "Runs"]
    assert page.tabs.current() is page.runs_page
    with qtbot.waitSignal(page.runs.listed, timeout=SECONDS):
        page.runs.refresh()
    page.runs_page.choose([folders["ended"]])
    assert "looked at 2" in page.runs_page._looks.text.replace("\N{NO-BREAK SPACE}", " ")
    with qtbot.waitSignal(page.report_wanted) as wanted:
        press(qtbot, page, "report")
    assert wanted.args[0] == report
    assert page.tabs.current() is shown


def test_an_interrupted_run_goes_on(qtbot: QtBot, page: TrainingWindow, folders, settings: AppSettings):
    page.runs_page.choose([folders["ended"]])
    assert not page.runs_page.button("resume").isEnabled()  # it ended by itself
    page.runs_page.choose([folders["cut off"]])
    own = replace(Recipe(), epochs=7, name="own")
    page.train_page.show_recipe(own)
    started, shown = [], []

    def note(event: object) -> None:
        if isinstance(event, RunStarted):
            started.append(event)
            shown.append(page.train_page.form.recipe())

    page.training.happened.connect(note)
    with qtbot.waitSignal(page.training.ended, timeout=SECONDS):
        press(qtbot, page, "resume")
        assert not page.runs_page.button("resume").isEnabled()
    assert started[0].first_epoch == 3
    assert started[0].folder == str(folders["cut off"])
    assert page.tabs.current() is page.train_page
    assert shown == [replace(PRESETS["fast"], epochs=5, name="own")]
    assert page.train_page.form.recipe() == own  # the user's again
    assert Recipe.from_json(settings.text("training_recipe")) == own


def test_a_recipe_is_used_again(qtbot: QtBot, page: TrainingWindow, folders):
    page.runs_page.choose([folders["failed"]])
    press(qtbot, page, "recipe")
    assert page.train_page.form.recipe() == PRESETS["best"]
    assert page.tabs.current() is page.train_page


def test_deleting_asks_first(qtbot: QtBot, page: TrainingWindow, folders):
    page.runs_page.choose([folders["ended"], folders["failed"]])
    box = page.runs_page.ask_to_delete()
    cancel = box.button(box.StandardButton.Cancel)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert folders["ended"].exists()
    page.runs_page.choose([folders["ended"]])
    box = page.runs_page.ask_to_delete()
    assert folders["ended"].name in box.text()
    delete = next(button for button in box.buttons() if button.text() == "Delete")
    with qtbot.waitSignal(page.runs.listed, timeout=SECONDS):
        qtbot.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert not folders["ended"].exists()
    assert page.runs_page.table.model().rowCount() == 2


def test_a_run_that_cannot_be_deleted_is_told(qtbot: QtBot, page: TrainingWindow, tmp_path: Path):
    with qtbot.waitSignal(page.runs.failed, timeout=SECONDS):
        page.runs.delete(tmp_path / "no run")
    assert "is no run folder" in page._notices.all()[-1].sentence
