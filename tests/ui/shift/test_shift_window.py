"""The window of another place: what it says, what it asks for, and what it answers at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cxr_desktop.app.shift import FITTING, ShiftProgress
from cxr_desktop.core.evaluation.refit import Refit
from cxr_desktop.core.statistics.sample_size import sample_needed
from cxr_desktop.core.trust.shift_result import Shift
from cxr_desktop.ui.shift.shift_window import ShiftWindow

Open = Callable[[], ShiftWindow]


def test_without_a_folder_it_says_what_to_do(open_window: Open):
    window = open_window()
    assert window.empty.isVisible()
    assert window.empty.choose.isVisible()
    assert not window.empty.again.isVisible()


def test_a_dropped_folder_is_compared_and_remembered(open_window: Open, tmp_path: Path, monkeypatch):
    asked: list[Path] = []
    window = open_window()
    monkeypatch.setattr(window.shifts, "compare", asked.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier))
    assert asked == [tmp_path]
    assert window._settings.text("shift_folder") == str(tmp_path)
    window._settings.save()
    again = open_window()
    assert again.empty.again.text() == f"{tmp_path.name} again"
    monkeypatch.setattr(again.shifts, "compare", asked.append)
    again.empty.again.click()
    assert asked == [tmp_path, tmp_path]


def test_progress_can_be_stopped_and_failure_is_told(qtbot: QtBot, open_window: Open, tmp_path: Path):
    window = open_window()
    window.shifts.progressed.emit(ShiftProgress(34, 300, "Looking at films", 26.4))
    assert window.empty.work.text == "Looking at films: 34 of 300, about 26 s left"
    assert not window.empty.choose.isVisible()
    window.empty.work.cancel.click()
    assert not window.empty.work.cancel.isEnabled()
    window.shifts.stopped.emit()
    assert window.empty.choose.isVisible()
    window.compare(tmp_path)  # the lane is synchronous: it has failed by now
    assert "there are no films here" in window.empty.failure.text


@pytest.mark.parametrize(
    ("name", "role", "words"),
    [
        ("alike", "good", "Nothing tells these 80 films"),
        ("prevalence", "notice", "differ from validation in how many"),
        ("other", "error", "not like those the model was made for"),
    ],
)
def test_a_comparison_is_shown_with_its_verdict(
    open_window: Open, shifts: dict[str, Shift], name: str, role: str, words: str
):
    window, shift = open_window(), shifts[name]
    window.shifts.compared.emit(shift)
    page = window.result
    assert page.isVisible()
    assert words in page.verdict.text
    assert page.verdict.property("role") == role
    assert page.scores.histogram == shift.score_histogram
    assert page.directions.histogram == shift.direction_histogram
    assert page.figures.text_of("PNEUMONIA, estimated").startswith(f"{shift.prevalence.value:.3f} [")
    assert ("1 cannot be read" in page._films.text()) is True
    assert ("80 of them are outside" in page._films.text()) is (name == "other")
    assert (page.figures.text_of("AUC, measured") != "") is (name != "alike")


def test_how_many_films_is_answered_at_once(open_window: Open, shifts: dict[str, Shift]):
    window = open_window()
    window.shifts.compared.emit(shifts["prevalence"])
    card = window.result.sample
    assert card.prevalence_box.value() == pytest.approx(0.2)
    for width in (0.1, 0.2):
        card.width_box.setValue(width)
        wanted = sample_needed(
            sensitivity=0.95, specificity=card.specificity_box.value(), prevalence=0.2, width=width
        )
        assert card.answer.text().startswith(f"Label {wanted.sick:,} PNEUMONIA and {wanted.well:,} NORMAL")
    assert "24 PNEUMONIA and 96 NORMAL labelled here" in card.known.text()
    window.shifts.compared.emit(shifts["alike"])
    assert not card.known.isVisible()


def test_a_fit_is_shown_saved_and_used(
    qtbot: QtBot, open_window: Open, shifts: dict[str, Shift], refit: Refit, tmp_path: Path, monkeypatch
):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    card = window.result.refit
    monkeypatch.setattr(window.shifts, "_state", FITTING)
    window.shifts.progressed.emit(ShiftProgress(3, 100, "Looking at films", 20.0))
    assert card.work.isVisible()
    assert not card.fit.isEnabled()
    monkeypatch.setattr(window.shifts, "_state", "")
    window.shifts.fitted.emit(refit)
    assert not card.work.isVisible()
    before, after = card.rows["specificity"]
    assert float(before[:5]) < float(after[:5])
    assert card.rows["AUC"][0] == card.rows["AUC"][1]
    assert window.result.sample.specificity_box.value() == pytest.approx(float(after[:5]), abs=0.006)
    saved: list[tuple[object, ...]] = []
    monkeypatch.setattr(window.shifts, "save", lambda *given: saved.append(given))
    path = tmp_path / "new"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    card.save.click()
    assert saved == [(path.with_suffix(".safetensors"), None, refit)]
    window.shifts.save_failed.emit("x: is there already.")
    assert card.message.text == "x: is there already."
    window.shifts.saved.emit(path)
    assert card.message.text == ""
    with qtbot.waitSignal(window.model_wanted) as wanted:
        card.done.link.click()
    assert wanted.args == [path]


def test_the_figures_are_written(
    open_window: Open, shifts: dict[str, Shift], tmp_path: Path, monkeypatch, qtbot: QtBot
):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "figures"), ""))
    window.result.write.click()
    assert json.loads((tmp_path / "figures.json").read_text())["grade"] == "other"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere/x.json"), ""))
    with qtbot.waitSignal(window.shifts.write_failed) as failed:
        window.result.write.click()
    assert "cannot be written" in failed.args[0]


def test_a_failed_fit_leaves_the_comparison(open_window: Open, shifts: dict[str, Shift], tmp_path: Path):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    window.fit(tmp_path)
    assert "no films in class folders" in window.result.refit.message.text
    assert window.result.isVisible()
    assert window.result.refit.fit.isEnabled()


def test_stopping_another_comparison_goes_back_to_the_last(open_window: Open, shifts: dict[str, Shift]):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    window._pages.setCurrentWidget(window.empty)
    window.shifts.progressed.emit(ShiftProgress(1, 9, "Looking at films", None))
    window.shifts.stopped.emit()
    assert window.result.isVisible()
