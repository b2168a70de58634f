"""The data set in the window: listed, cut, checked, looked at."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from cxr_desktop.app.dataset_check import Cut
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.core.dataset.films import LabelledFilm
from cxr_desktop.core.dataset.split import Split
from cxr_desktop.ui.training.training_window import TrainingWindow

from .conftest import SECONDS, checked


def test_a_data_set_shows_its_films_per_class_and_split(window: TrainingWindow):
    lines = window.data_page.bars.lines()
    split = window.check.material.split
    assert sum(split.counts("train")) + sum(split.counts("val")) == 36
    assert lines[0] == f"train: {split.counts('train')[0]} NORMAL, {split.counts('train')[1]} PNEUMONIA"
    assert lines[1].startswith("val (cut): ")
    assert lines[2] == "test: 4 NORMAL, 4 PNEUMONIA"
    assert window.tabs.about() == "children \N{MIDDLE DOT} 36 + 8 films"
    assert window.train_page.bars.lines() == lines


def test_validation_films_are_cut_by_patient_because_there_are_none(window: TrainingWindow):
    split = window.check.material.split
    assert window.check.material.cut == Cut("kermany")
    assert split.rule == "kermany"
    assert split.val
    assert split.how in window.data_page._cut_line.text()


def test_findings_show_and_their_films_can_be_looked_at(qtbot: QtBot, window: TrainingWindow):
    page = window.data_page
    assert any("identical" in text for text in page.findings.texts())
    assert page.findings._overview.text() == "48 \N{MULTIPLICATION SIGN} 48 pixels\n44 PNG\n44 grey, 8 bit"
    box = next(box for box in page.findings.boxes() if box.link.isVisible())
    samples = page.samples.films()
    qtbot.mouseClick(box.link, Qt.MouseButton.LeftButton)
    assert page.samples.heading.text() == box.text
    shown = page.samples.films()
    with qtbot.waitSignal(window.films_wanted) as wanted:
        page.samples.view.activated.emit(page.samples.view.model().index(0, 0))
    assert wanted.args[0] == [shown[0]]
    qtbot.mouseClick(page.samples._back, Qt.MouseButton.LeftButton)
    assert page.samples.films() == samples


def test_samples_are_drawn_with_their_true_labels(qtbot: QtBot, window: TrainingWindow):
    samples = window.data_page.samples
    model = samples.view.model()
    truth = {film.path: film.label for film in window.check.material.dataset.films}
    titles = window.check.material.split.classes
    before = samples.films()
    assert set(before) <= {film.path for film in window.check.material.split.train}
    for row, path in enumerate(before):
        assert model.index(row, 0).data() == titles[truth[path]]
    qtbot.mouseClick(samples._more, Qt.MouseButton.LeftButton)
    assert sorted(samples.films()) == sorted(before)
    assert samples.films() != before
    samples._split.setCurrentIndex(samples._split.findData("test"))
    assert set(samples.films()) == {film.path for film in window.check.material.split.test}


def test_the_cut_is_changed_in_its_dialog(qtbot: QtBot, window: TrainingWindow):
    before = window.check.material.split
    dialog = window.data_page.change_cut()
    dialog._share.setValue(30)
    dialog._seed.setValue(5)
    assert "about 11 of 36 films" in dialog._about.text()
    assert "9\N{NO-BREAK SPACE}patients apart" in dialog._about.text()  # by number alone, whatever the class
    with qtbot.waitSignal(window.check.checked, timeout=SECONDS):
        dialog._accept()
    after = window.check.material
    assert after.cut == Cut("kermany", fraction=0.3, seed=5)
    assert len(after.split.val) > len(before.val)
    assert window.train_page.bars.lines() == window.data_page.bars.lines()


def test_a_wrong_rule_is_said_in_the_dialog(window: TrainingWindow):
    dialog = window.data_page.change_cut()
    dialog._rule.setCurrentIndex(dialog._rule.count() - 1)
    assert "Write a regular expression" in dialog.complaint()
    dialog._pattern.setText("(")
    assert "no regular expression" in dialog.complaint()
    assert not dialog._buttons.button(dialog._buttons.StandardButton.Ok).isEnabled()
    dialog._pattern.setText(r"(\d+)_")
    assert dialog.complaint() == ""
    assert dialog.cut().rule == r"(\d+)_"
    dialog.reject()


def test_the_cut_of_a_data_set_without_films_to_learn_from_says_so(
    qtbot: QtBot, open_window, dataset: Path, tmp_path: Path
):
    shutil.copytree(dataset / "test", tmp_path / "elsewhere" / "test")
    window = open_window()
    with qtbot.waitSignal(window.check.opened, timeout=SECONDS):
        window.open_folder(tmp_path / "elsewhere")
    dialog = window.data_page.change_cut()
    assert any(label.text() == "There are no films to learn from." for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_a_cut_that_cannot_be_leaves_the_old_one(qtbot: QtBot, window: TrainingWindow):
    before = window.check.material
    with qtbot.waitSignal(window.check.failed, timeout=SECONDS):
        window.check.set_cut(Cut("([a-z])"))  # all of a class are one patient
    assert window.check.material is before
    assert "too few patients" in window.data_page._cut_complaint.text()
    assert window.data_page._cut_complaint.isVisible()
    assert window.data_page.findings.texts()


def test_a_check_that_a_wrong_cut_interrupted_goes_on(qtbot: QtBot, window: TrainingWindow):
    window.check.check()
    with qtbot.waitSignals([window.check.failed, window.check.checked], timeout=SECONDS):
        window.check.set_cut(Cut("([a-z])"))
    assert not window.check.is_busy
    assert window.data_page.findings.texts()


def test_a_folder_without_films_says_why(qtbot: QtBot, open_window, tmp_path: Path):
    window = open_window()
    with qtbot.waitSignal(window.check.failed, timeout=SECONDS):
        window.open_folder(tmp_path)
    assert "there are no films in class folders" in window.data_page._failure.text()
    assert window.data_page._failure.isVisible()
    assert not window.train_page.run.start.isEnabled()


def test_a_folder_that_cannot_be_opened_closes_the_one_before(qtbot: QtBot, window: TrainingWindow, tmp_path: Path):
    with qtbot.waitSignal(window.check.failed, timeout=SECONDS):
        window.open_folder(tmp_path / "absent")
    assert window.check.material is None
    assert window.tabs.about() == ""
    assert not window.train_page.run.start.isEnabled()


def test_a_folder_that_is_no_data_set_is_not_remembered(
    qtbot: QtBot, window: TrainingWindow, settings: AppSettings, dataset: Path, tmp_path: Path
):
    with qtbot.waitSignal(window.check.failed, timeout=SECONDS):
        window.open_folder(tmp_path / "absent")
    assert settings.text("training_folder") == str(dataset)


def test_the_folder_is_remembered_and_opened_again(qtbot: QtBot, open_window, settings, dataset: Path):
    first = checked(qtbot, open_window(), dataset)
    first.close()
    assert settings.text("training_folder") == str(dataset)
    again = open_window()
    qtbot.waitUntil(lambda: again.check.material is not None, timeout=SECONDS)
    assert again.check.material.dataset.root == dataset


def test_a_folder_is_chosen_or_dropped(qtbot: QtBot, open_window, dataset: Path, monkeypatch):
    window = open_window()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(dataset))
    with qtbot.waitSignal(window.check.opened, timeout=SECONDS):
        window.data_page.choose_folder()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(dataset))])
    buttons = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, *buttons)
    window.data_page.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.check.opened, timeout=SECONDS):
        window.data_page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, *buttons))


def test_stopping_the_check_leaves_the_data_set_to_train_on(qtbot: QtBot, open_window, dataset: Path):
    window = open_window()
    window.check.opened.connect(window.check.check)
    with qtbot.waitSignal(window.check.opened, timeout=SECONDS):
        window.open_folder(dataset)
    window.data_page.findings._ask_to_cancel()
    assert not window.check.is_busy
    assert window.train_page.run.start.isEnabled()
    with qtbot.waitSignal(window.check.checked, timeout=SECONDS):
        window.data_page.findings._again.click()


def test_a_check_goes_on_behind_the_closed_window_until_the_program_ends(qtbot: QtBot, open_window, dataset: Path):
    window = open_window()
    with qtbot.waitSignal(window.check.opened, timeout=SECONDS):
        window.open_folder(dataset)
    window.check.check()
    with qtbot.waitSignal(window.check.checked, timeout=SECONDS):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
        assert not window.isVisible()
    assert [notice.sentence for notice in window._notices.all()] == ["The data set is checked."]
    window.check.check()
    window.shut()
    assert not window.check.is_busy


@pytest.mark.parametrize("classes", [("A",), ("A", "B", "C", "a class with quite a long name", "E", "F")])
def test_bars_of_one_class_and_of_many(qtbot: QtBot, classes: tuple[str, ...]):
    from cxr_desktop.app.dataset_check import Material
    from cxr_desktop.core.dataset.films import Dataset
    from cxr_desktop.ui.training.frequency_bars import FrequencyBars

    root = Path("/data")
    films = tuple(LabelledFilm(root / f"{n}.png", n % len(classes), "all") for n in range(1200))
    material = Material(Dataset(root, classes, films), Split(root, classes, films, (), ()), Cut())
    bars = FrequencyBars()
    qtbot.addWidget(bars)
    bars.show_material(material)
    bars.resize(260, bars.sizeHint().height())
    with qtbot.waitExposed(bars):
        bars.show()
    assert not bars.grab().isNull()
    assert bars.lines()[0].count(",") >= len(classes) - 1
    bars.show_material(None)
    assert bars.sizeHint().height() == 0
