"""The window of another place: what it says, what it asks for, and what it answers at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cxr_desktop.app.shift import FITTING, ShiftProgress
from cxr_desktop.core.evaluation.refit import Refit
from cxr_desktop.core.statistics.sample_size import sample_needed
from cxr_desktop.core.trust.shift_result import Shift, start_prevalence
from cxr_desktop.ui.shift.shift_window import ShiftWindow
from tests.core.trust.planted import INFO

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
    assert (
        again.empty.again.text()
        == f"Compare \N{LEFT DOUBLE QUOTATION MARK}{tmp_path.name}\N{RIGHT DOUBLE QUOTATION MARK} again"
    )
    monkeypatch.setattr(again.shifts, "compare", asked.append)
    again.empty.again.click()
    assert asked == [tmp_path, tmp_path]


def test_progress_can_be_stopped_and_failure_is_told(qtbot: QtBot, open_window: Open, tmp_path: Path):
    window = open_window()
    window.shifts.progressed.emit(ShiftProgress(34, 300, "Looking at films", 26.4))
    assert window.empty.work.text == "Looking at films: 34 of 300, 27 s left"
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


def test_films_that_may_be_missing_are_told_beside_the_figures(
    open_window: Open, shifts: dict[str, Shift], refit: Refit
):
    window, missing = open_window(), ("Films may be missing: /films/locked: permission denied.",)
    window.shifts.compared.emit(replace(shifts["alike"], missing=missing))
    window.shifts.fitted.emit(replace(refit, missing=missing))
    assert window.result._films.text().endswith(missing[0])
    assert window.result.refit._how.text().endswith(missing[0])


def test_how_many_films_is_answered_at_once(open_window: Open, shifts: dict[str, Shift]):
    window = open_window()
    window.shifts.compared.emit(shifts["prevalence"])
    card = window.result.sample
    assert card.prevalence_box.value() == pytest.approx(0.2)
    assert card._prevalence_title.text() == "Prevalence (share in these folders)"
    for width in (0.1, 0.2):
        card.width_box.setValue(width)
        wanted = sample_needed(
            sensitivity=0.95, specificity=card.specificity_box.value(), prevalence=0.2, width=width
        )
        assert card.answer.text().startswith(f"Label {wanted.sick:,} PNEUMONIA and {wanted.well:,} NORMAL")
    assert "24 PNEUMONIA and 96 NORMAL labelled here" in card.known.text()
    window.shifts.compared.emit(shifts["alike"])
    assert not card.known.isVisible()
    assert card.prevalence_box.value() == pytest.approx(shifts["alike"].validation_prevalence, abs=0.005)
    assert card._prevalence_title.text() == "Prevalence (as in validation)"


def test_a_plan_never_starts_from_a_specificity_that_failed_nor_from_a_share_of_0_or_1(
    open_window: Open, shifts: dict[str, Shift]
):
    window = open_window()
    card = window.result.sample
    measured = tuple(
        replace(metric, value=0.0) if metric.name == "specificity" else metric for metric in shifts["other"].measured
    )
    window.shifts.compared.emit(replace(shifts["other"], measured=measured))
    assert card.specificity_box.value() == pytest.approx(0.9)
    of_one_class = replace(shifts["other"], counts=(0, 90))
    assert start_prevalence(of_one_class) == (of_one_class.validation_prevalence, "as in validation")


def test_labels_of_folders_are_told_from_those_of_readers(open_window: Open, shifts: dict[str, Shift]):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    assert "Class known: 90 by folder." in window.result._films.text()
    window.shifts.compared.emit(replace(shifts["other"], n_by_readings=10))
    assert "Class known: 80 by folder, 10 by readings." in window.result._films.text()
    assert "labelled films" in window.result.sample._prevalence_title.text()
    window.shifts.compared.emit(replace(shifts["other"], n_outside=1))
    assert "1 of them is outside" in window.result._films.text()


def test_a_comparison_keeps_its_operating_point_and_says_that_another_model_is_in_use(
    open_window: Open, shifts: dict[str, Shift], monkeypatch
):
    window = open_window()
    page = window.result
    other = replace(INFO, name="new", sha256="1" * 64, operating_point=0.9)
    window.use_model(None, other)
    window.shifts.compared.emit(shifts["other"])
    assert page.scores.point == shifts["other"].operating_point == 0.5
    assert "of planted; another model" in page.stale.text
    assert not page.refit.fit.isEnabled()
    asked: list[Path] = []
    monkeypatch.setattr(window.shifts, "compare", asked.append)
    page.stale.link.click()
    assert asked == [Path(shifts["other"].folder)]
    window.shifts.compared.emit(replace(shifts["other"], model_sha256=other.sha256))
    assert not page.stale.isVisible()
    assert page.refit.fit.isEnabled()


def test_another_model_stops_a_fit(open_window: Open, monkeypatch):
    window = open_window()
    stopped: list[bool] = []
    monkeypatch.setattr(window.shifts, "cancel", lambda: stopped.append(True))
    monkeypatch.setattr(window.shifts, "_state", FITTING)
    window.use_model(None, INFO)
    assert stopped == []
    window.use_model(None, replace(INFO, sha256="1" * 64))
    assert stopped == [True]


def test_nothing_is_shown_nor_begun_while_films_are_read_blind(
    open_window: Open, shifts: dict[str, Shift], tmp_path: Path
):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    window.set_hidden(is_hidden=True)
    window.shifts.compared.emit(shifts["alike"])
    assert window.hidden.isVisible()
    assert not window.result.isVisible()
    window.compare(tmp_path)
    assert window._settings.text("shift_folder") != str(tmp_path)
    window.set_hidden(is_hidden=False)
    assert window.result.isVisible()


def test_no_other_folder_is_taken_while_a_fit_runs(
    open_window: Open, shifts: dict[str, Shift], tmp_path: Path, monkeypatch
):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    monkeypatch.setattr(window.shifts, "_state", FITTING)
    window.shifts.state_changed.emit(FITTING)
    assert not window.result.other.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    button, action = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    event = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, button, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()
    monkeypatch.setattr(window.shifts, "_state", "")
    window.shifts.state_changed.emit("")
    assert window.result.other.isEnabled()
    window.dragEnterEvent(event)
    assert event.isAccepted()


def test_work_goes_on_behind_the_closed_window_until_the_program_ends(open_window: Open, monkeypatch, qtbot: QtBot):
    window = open_window()
    stopped: list[bool] = []
    monkeypatch.setattr(window.shifts, "cancel", lambda: stopped.append(True))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert stopped == []
    window.shut()
    assert stopped == [True]


def test_no_number_has_the_focus_when_a_comparison_appears(open_window: Open, shifts: dict[str, Shift]):
    window = open_window()
    window.empty.choose.setFocus()
    window.shifts.compared.emit(shifts["other"])
    assert window.focusWidget() is window.result


def test_a_comparison_that_fails_leads_back_to_the_last(open_window: Open, shifts: dict[str, Shift], tmp_path: Path):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    window.compare(tmp_path)
    assert "there are no films here" in window.empty.failure.text
    window.empty.failure.link.click()
    assert window.result.isVisible()


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
    assert window.result.sample.specificity_box.value() == pytest.approx(max(0.9, float(after[:5])), abs=0.006)
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
    assert window.result.note.text == "Saved: figures.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere/x.json"), ""))
    with qtbot.waitSignal(window.shifts.write_failed) as failed:
        window.result.write.click()
    assert "cannot be written" in failed.args[0]
    assert window.result.note.text == failed.args[0]


def test_a_failed_fit_leaves_the_comparison(open_window: Open, shifts: dict[str, Shift], tmp_path: Path):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    window.fit(tmp_path)
    assert "no films in class folders" in window.result.refit.message.text
    assert window.result.isVisible()
    assert window.result.refit.fit.isEnabled()


def test_a_fit_stays_when_another_one_fails_or_is_stopped(
    open_window: Open, shifts: dict[str, Shift], refit: Refit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    card = window.result.refit
    window.use_model(tmp_path / "one.safetensors", INFO)
    monkeypatch.setattr(window.shifts, "fit", lambda _folder: True)
    window.fit(tmp_path)
    window.shifts.fitted.emit(refit)
    rows = dict(card.rows)
    window.use_model(tmp_path / "two.safetensors", INFO)
    window.fit(tmp_path)
    for end in (lambda: window.shifts.failed.emit("No films."), window.shifts.stopped.emit):
        monkeypatch.setattr(window.shifts, "_state", FITTING)
        window.shifts.progressed.emit(ShiftProgress(3, 100, "Looking at films", 20.0))
        assert not card.save.isVisible()
        monkeypatch.setattr(window.shifts, "_state", "")
        end()
        assert (card.rows, card.save.isVisible(), card.work.isVisible()) == (rows, True, False)
    saved: list[tuple[object, ...]] = []
    monkeypatch.setattr(window.shifts, "save", lambda *given: saved.append(given))
    window.save(tmp_path / "new")
    assert saved[0][1] == tmp_path / "one.safetensors"  # the one that was fitted


def test_stopping_another_comparison_goes_back_to_the_last(open_window: Open, shifts: dict[str, Shift]):
    window = open_window()
    window.shifts.compared.emit(shifts["other"])
    window._pages.setCurrentWidget(window.empty)
    window.shifts.progressed.emit(ShiftProgress(1, 9, "Looking at films", None))
    window.shifts.stopped.emit()
    assert window.result.isVisible()
