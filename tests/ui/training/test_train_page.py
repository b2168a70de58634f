"""Training from the window, with a real child process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cxr_desktop.app.notices import Level
from cxr_desktop.app.training import PAUSED, RUNNING, STOPPING
from cxr_desktop.core.training.events import EpochDone
from cxr_desktop.ui.training.plots import EpochPlot
from cxr_desktop.ui.training.training_window import TrainingWindow

SECONDS = 30_000


@pytest.fixture
def ready(qtbot: QtBot, open_window, dataset: Path) -> Callable[[str], TrainingWindow]:
    """Return a function that opens the window on the data set, before its check has ended."""

    def build(mode: str) -> TrainingWindow:
        window = open_window(mode)
        with qtbot.waitSignal(window.check.opened, timeout=SECONDS):
            window.open_folder(dataset)
        window.tabs.turn_to(1)
        return window

    return build


def press(qtbot: QtBot, button) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(qtbot: QtBot, window: TrainingWindow, kind: type = EpochDone) -> None:
    """Press Start and wait for the first event of a kind."""
    happened = window.training.happened
    with qtbot.waitSignal(happened, timeout=SECONDS, check_params_cb=lambda event: isinstance(event, kind)):
        press(qtbot, window.train_page.run.start)


def test_nothing_starts_without_data(qtbot: QtBot, open_window):
    window = open_window()
    window.tabs.turn_to(1)
    assert not window.train_page.run.start.isEnabled()
    assert window.train_page.run._reason.text() == "Choose a data set first."


def test_start_grows_curves_and_is_start_again_at_the_end(qtbot: QtBot, ready):
    window = ready("train")
    run = window.train_page.run
    with qtbot.waitSignal(window.training.ended, timeout=SECONDS):
        begin(qtbot, window)
        assert run.start.text() == "Stop, keep the best"
        assert not window.train_page.form.widget("epochs").isEnabled()
    loss, scores = run.curves.plots
    assert [line.epochs for line in loss.lines()] == [tuple(range(1, 11))] * 2
    assert len(scores.lines()) == 4
    assert "Epoch 4 is the best" in run.text()
    assert "best 4" in run.text()
    assert "film left out" in run.text()
    assert run.start.text() == "Start training"
    assert window.train_page.form.widget("epochs").isEnabled()
    assert "epoch 10 done" in window.train_page.log.text()
    assert "epoch 10 val: loss" in run.curves.readout()
    begin(qtbot, window)
    assert "is the best" not in run.text()


def test_the_child_gets_the_recipe_of_the_form_and_the_split_of_the_data_page(qtbot: QtBot, ready):
    window = ready("train")
    window.train_page.form.widget("epochs").setText("2")
    with qtbot.waitSignal(window.training.ended, timeout=SECONDS):
        begin(qtbot, window)
    assert window.train_page.run.curves.plots[0].lines()[0].epochs == (1, 2)
    split = window.check.material.split
    assert f"{len(split.train)} train, {len(split.val)} val, {len(split.test)} test" in window.train_page.log.text()


def test_scores_are_switched_on_and_off(qtbot: QtBot, ready):
    window = ready("train")
    with qtbot.waitSignal(window.training.ended, timeout=SECONDS):
        begin(qtbot, window)
    curves = window.train_page.run.curves
    press(qtbot, curves.toggles.button("auc"))
    press(qtbot, curves.toggles.button("specificity"))
    assert curves.toggles.shown() == ("accuracy", "specificity")
    assert {line.style for line in curves.plots[1].lines()} == {Qt.PenStyle.DashLine, Qt.PenStyle.DashDotLine}
    curves._point_at(2)
    assert curves.readout().startswith("epoch 2 train")
    curves._point_at(0)
    assert curves.readout().startswith("epoch 10 train")


def test_pause_resume_and_stop(qtbot: QtBot, ready):
    window = ready("long")
    run, training = window.train_page.run, window.training
    begin(qtbot, window)
    with qtbot.waitSignal(training.state_changed, timeout=SECONDS, check_params_cb=lambda state: state == PAUSED):
        press(qtbot, run.pause)
    assert run.pause.text() == "Resume"
    assert "paused" in run.text()
    with qtbot.waitSignal(training.state_changed, timeout=SECONDS, check_params_cb=lambda state: state == RUNNING):
        press(qtbot, run.pause)
    assert run.pause.text() == "Pause"
    with qtbot.waitSignal(training.ended, timeout=SECONDS):
        press(qtbot, run.start)
        assert not run.start.isEnabled()
        assert not run.pause.isVisible()
    assert "Stopped on request" in run.text()
    assert run.start.text() == "Start training"


def test_a_crash_shows_its_reason_and_the_window_lives(qtbot: QtBot, ready):
    window = ready("killed")
    with qtbot.waitSignal(window.training.failed, timeout=SECONDS):
        begin(qtbot, window)
    assert "SIGKILL" in window.train_page.run.text()
    notice = window._notices.all()[-1]
    assert notice.level is Level.ERROR
    assert "SIGKILL" in notice.sentence
    assert window.train_page.run.start.isEnabled()


def test_a_child_that_ignores_stop_can_be_ended_now(qtbot: QtBot, ready):
    window = ready("deaf")
    run = window.train_page.run
    begin(qtbot, window, kind=object)
    assert not run.kill.isVisible()
    press(qtbot, run.start)
    assert window.training.state == STOPPING
    with qtbot.waitSignal(window.training.killed, timeout=SECONDS):
        press(qtbot, run.kill)
    assert "Ended on request" in run.text()


def answer(qtbot: QtBot, window: TrainingWindow, words: str) -> None:
    box = window.question
    assert isinstance(box, QMessageBox)
    button = next(button for button in box.buttons() if words in button.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_closing_while_a_training_runs_asks(qtbot: QtBot, ready):
    window = ready("long")
    begin(qtbot, window)
    window.close()
    assert window.isVisible()
    answer(qtbot, window, "Cancel")
    assert window.isVisible()
    assert window.training.is_busy
    window.close()
    answer(qtbot, window, "Keep running")
    assert not window.isVisible()
    assert window.training.is_busy
    window.show()
    window.close()
    with qtbot.waitSignal(window.training.ended, timeout=SECONDS):
        answer(qtbot, window, "Stop and keep the best")
    assert not window.isVisible()


def test_closing_without_a_training_asks_nothing(qtbot: QtBot, ready):
    window = ready("train")
    window.close()
    assert not window.isVisible()
    assert window.question is None


def test_films_are_shown_as_the_network_will_see_them_and_follow_the_recipe(qtbot: QtBot, ready):
    window = ready("train")
    preview = window.train_page.preview
    if not preview.count():
        with qtbot.waitSignal(window.preview.made, timeout=120_000):
            pass
    assert preview.count() == 8
    assert preview.message() == ""
    with qtbot.assertNotEmitted(window.preview.working):
        window.train_page.form.widget("epochs").setText("3")
    before = preview._pictures.images[0]
    with qtbot.waitSignal(window.preview.made, timeout=SECONDS):
        box = window.train_page.form.widget("augmentation")
        box.setCurrentIndex(box.findData("strong"))
        box.activated.emit(box.currentIndex())
    assert preview._pictures.images[0] != before


@pytest.mark.parametrize(("epochs", "step"), [(2, 1), (10, 1), (20, 2), (60, 5), (1000, 100), (5000, 500)])
def test_epochs_are_numbered_in_round_steps(qtbot: QtBot, qapp: object, epochs: int, step: int):
    plot = EpochPlot("Loss", ())
    qtbot.addWidget(plot)
    plot.resize(900, 200)
    plot.show()
    plot.set_epochs(epochs)
    ticks = plot.getPlotItem().getAxis("bottom").tickSpacing(1, epochs, 900)
    assert ticks[0][0] == step
