"""What a researcher does in the window, on real films with the real network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QSlider
from pytestqt.qtbot import QtBot

from cxr_desktop.app.services import Services
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, save_checkpoint
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.study.batch import classify_films
from cxr_desktop.core.words.progress import CancelToken
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.viewer.corner_text import Corner

Picture = Callable[[MainWindow, str], None]
_SECONDS = 30_000


def open_folder(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    """Open a folder and wait until the film on screen is predicted."""
    with qtbot.waitSignals([window.films.listed, window.services.inference.predicted], timeout=_SECONDS):
        window.open([folder])


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *, then: object) -> None:
    with qtbot.waitSignal(then, timeout=_SECONDS):
        qtbot.keyClick(window, key)


def turn_heat_map_on(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Qt.Key.Key_H, then=window.services.inference.explained)


def test_an_opened_folder_shows_its_first_film_with_class_and_probability(
    window: MainWindow, qtbot: QtBot, ward: Path, picture: Picture
):
    picture(window, "window-empty")
    open_folder(window, qtbot, ward)
    assert window.viewer is not None
    assert window.viewer.film is not None
    assert window.viewer.film.source == window.desk.path == window.films.path_at(0)
    assert window.viewer.corner_lines(Corner.TOP_LEFT) == (window.desk.path.name, "1 / 6")
    assert window.films.prediction(window.desk.path) is not None
    qtbot.waitUntil(lambda: all(window.films.prediction(f) for f in window.films.films()[:3]), timeout=_SECONDS)
    picture(window, "window-prediction")


def test_numbers_equal_those_of_the_batch_bit_for_bit(window: MainWindow, qtbot: QtBot, ward: Path):
    open_folder(window, qtbot, ward)
    for _ in range(5):
        press(window, qtbot, Qt.Key.Key_Right, then=window.services.inference.predicted)
    films = window.films.films()
    batch = list(classify_films(films, Classifier.load(), token=CancelToken()))
    shown = [window.films.prediction(film) for film in films]
    assert [p.probabilities for p in shown] == [event.prediction.probabilities for event in batch]
    assert [p.label for p in shown] == [event.prediction.label for event in batch]


def test_the_heat_map_is_off_until_asked_for_and_stays_on_for_the_next_film(
    window: MainWindow, qtbot: QtBot, ward: Path, services: Services, picture: Picture
):
    open_folder(window, qtbot, ward)
    assert not window.actions_by_name["heatmap"].isChecked()
    turn_heat_map_on(window, qtbot)
    assert services.settings.is_on("heatmap_on")
    press(window, qtbot, Qt.Key.Key_Right, then=services.inference.explained)
    assert window.viewer.corner_lines(Corner.BOTTOM_RIGHT)[0] == "Grad-CAM"
    picture(window, "window-heat-map")
    qtbot.keyClick(window, Qt.Key.Key_H)
    assert "Grad-CAM" not in window.viewer.corner_lines(Corner.BOTTOM_RIGHT)
    assert not services.settings.is_on("heatmap_on")


def test_stepping_fast_never_shows_an_answer_to_another_film(window: MainWindow, qtbot: QtBot, ward: Path):
    open_folder(window, qtbot, ward)
    turn_heat_map_on(window, qtbot)
    inference, wrong = window.services.inference, []

    def check(look, answer):
        if look.path != window.desk.path or answer.film_sha256 != look.film.sha256:
            wrong.append((look.path, window.desk.path))

    inference.predicted.connect(check)
    inference.explained.connect(check)
    for step in range(200):
        qtbot.keyClick(window, Qt.Key.Key_Right if step % 12 < 6 else Qt.Key.Key_Left)
    last = window.desk.path
    qtbot.waitUntil(
        lambda: (
            window.viewer.film is not None
            and window.viewer.film.source == last
            and window.viewer.corner_lines(Corner.BOTTOM_RIGHT)[0] == "Grad-CAM"
        ),
        timeout=_SECONDS,
    )
    assert wrong == []
    assert window.desk.path == last


def test_a_broken_film_says_why_in_list_and_viewer_and_the_next_one_works(
    window: MainWindow, qtbot: QtBot, ward: Path, picture: Picture
):
    broken = ward / "NORMAL" / "AAA-cut-short.jpeg"
    good = next((ward / "PNEUMONIA").iterdir())
    broken.write_bytes(good.read_bytes()[:20_000])
    with qtbot.waitSignals([window.films.listed, window.services.films.failed], timeout=_SECONDS):
        window.open([ward])
    assert window.desk.path == broken
    assert "cut short" in window.films.error(broken) or "ends after" in window.films.error(broken)
    assert window.viewer.film is None
    assert QApplication.activeModalWidget() is None
    assert window.films.unreadable == 1
    picture(window, "window-unreadable")
    press(window, qtbot, Qt.Key.Key_Right, then=window.services.inference.predicted)
    assert window.viewer.film is not None


def test_a_dropped_folder_is_opened(window: MainWindow, qtbot: QtBot, ward: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ward))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter, drop = QDragEnterEvent(QPoint(700, 400), *how), QDropEvent(QPointF(700, 400), *how)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignals([window.films.listed, window.services.inference.predicted], timeout=_SECONDS):
        QApplication.sendEvent(window, drop)
    assert window.films.total == 6
    assert window.services.settings.paths("recent_folders") == (ward,)


def test_names_that_are_not_utf8_are_opened_and_predicted(window: MainWindow, qtbot: QtBot, ward: Path):
    odd = ward / os.fsdecode(b"\xff\xfe film\n\xe2\x80\xae.jpeg")
    shutil.copy(next((ward / "NORMAL").iterdir()), odd)
    with qtbot.waitSignals([window.films.listed, window.services.inference.predicted], timeout=_SECONDS):
        window.open([odd])
    assert window.films.prediction(odd) is not None
    assert "\n" not in window.windowTitle()


def test_what_a_cropping_model_did_not_see_is_shaded(
    window: MainWindow, qtbot: QtBot, ward: Path, tmp_path: Path, picture: Picture
):
    checkpoint = load_checkpoint(bundled_model())
    cropping = tmp_path / "cropping.safetensors"
    save_checkpoint(
        cropping, replace(checkpoint.header, name="cropping", preprocessing="resize256-crop224"), checkpoint.state
    )
    open_folder(window, qtbot, ward)
    turn_heat_map_on(window, qtbot)
    before = window.films.prediction(window.desk.path)
    at_the_change = []
    window.services.inference.model_ready.connect(lambda *_: at_the_change.append(window.viewer.heatmap))
    with qtbot.waitSignals(
        [window.services.inference.model_ready, window.services.inference.explained], timeout=90_000
    ):
        window.model_choice.choose("model_path", str(cropping))
    assert at_the_change == [None]  # what the model before drew goes at once, not when its successor draws
    after = window.films.prediction(window.desk.path)
    assert after.probabilities != before.probabilities
    assert after.field_of_view.width < window.viewer.film.width
    assert "shaded: not seen by the model" in window.viewer.corner_lines(Corner.BOTTOM_RIGHT)
    assert window.services.settings.text("model_path") == str(cropping)
    picture(window, "window-cropping-model")


def test_a_model_that_cannot_be_loaded_is_told_and_the_old_one_answers(
    window: MainWindow, qtbot: QtBot, ward: Path, tmp_path: Path
):
    open_folder(window, qtbot, ward)
    junk = tmp_path / "junk.pt"
    junk.write_bytes(b"junk")
    qtbot.waitUntil(lambda: window.panel.result.headline().percent != "", timeout=_SECONDS)
    answer, device = window.panel.result.headline(), window.status_line._device.text()
    with qtbot.waitSignal(window.services.inference.model_failed, timeout=_SECONDS):
        window.model_choice.choose("model_path", str(junk))
    assert "junk.pt" in window.services.notices.all()[-1].sentence
    assert window.services.settings.text("model_path") == ""
    assert window.panel.result.headline() == answer
    assert not window.panel.result._shown.is_busy
    assert window.status_line._device.text() == device
    press(window, qtbot, Qt.Key.Key_Right, then=window.services.inference.predicted)


def test_view_keys_do_what_they_say(window: MainWindow, qtbot: QtBot, ward: Path):
    open_folder(window, qtbot, ward)
    viewer = window.viewer
    fitted = viewer.zoom
    qtbot.keyClick(window, Qt.Key.Key_Plus)
    assert viewer.zoom > fitted
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert viewer.zoom == pytest.approx(fitted)
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert viewer.zoom == 1.0
    qtbot.keyClick(window, Qt.Key.Key_I)
    assert viewer.is_inverted
    assert window.actions_by_name["invert"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_R)
    assert not viewer.is_inverted
    assert not window.actions_by_name["invert"].isChecked()


def test_inverting_and_windowing_never_change_a_prediction(window: MainWindow, qtbot: QtBot, ward: Path):
    open_folder(window, qtbot, ward)
    film = window.films.path_at(0)
    before = window.films.prediction(film).probabilities
    qtbot.keyClick(window, Qt.Key.Key_I)
    window.viewer.apply_preset("Bone (brighter half)")
    press(window, qtbot, Qt.Key.Key_Right, then=window.services.inference.predicted)
    press(window, qtbot, Qt.Key.Key_Left, then=window.services.inference.predicted)
    assert window.films.prediction(film).probabilities == before
    assert Classifier.load().predict([read_radiograph(film)])[0].probabilities == before


def test_the_next_start_opens_the_folder_and_film_of_the_last_one(
    window: MainWindow, qtbot: QtBot, ward: Path, services: Services
):
    open_folder(window, qtbot, ward)
    for _ in range(2):
        press(window, qtbot, Qt.Key.Key_Right, then=services.inference.predicted)
    left_at = window.desk.path
    window.close()
    services.settings.save()
    again = MainWindow(services)
    qtbot.addWidget(again)
    again.open([])
    inference = services.inference
    with qtbot.waitSignals([again.films.listed, inference.model_ready, inference.predicted], timeout=_SECONDS):
        again.show()
    assert again.desk.path == left_at
    qtbot.waitUntil(lambda: again.viewer.film is not None and again.viewer.film.source == left_at, timeout=_SECONDS)


@pytest.mark.parametrize("name", ["model_card", "shortcuts", "log", "about", "find_action"])
def test_help_windows_open_without_stopping_the_program(window: MainWindow, qtbot: QtBot, name: str):
    window.actions_by_name[name].trigger()

    def opened() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(opened()) == 1, timeout=_SECONDS)
    assert QApplication.activeModalWidget() is None
    opened()[0].grab().save(f"build/screenshots/help-{name}.png")


def test_the_light_theme_shows_everything(window: MainWindow, qtbot: QtBot, ward: Path, picture: Picture):
    from cxr_desktop.ui.theme import Choice, current

    open_folder(window, qtbot, ward)
    turn_heat_map_on(window, qtbot)
    current().apply(Choice.LIGHT)
    picture(window, "window-light")
    current().apply(Choice.DARK)


def test_a_right_click_offers_the_presets_of_the_window(window: MainWindow, qtbot: QtBot, ward: Path):
    open_folder(window, qtbot, ward)
    names = [action.text() for action in window.presets_menu.actions()]
    assert "Default of the film" in names
    window.viewer.context_menu_requested.emit(QPoint(10, 10))
    assert window.presets_menu.isVisible()
    window.presets_menu.hide()
    bone = next(action for action in window.presets_menu.actions() if "Bone" in action.text())
    before = window.viewer.grey_window
    bone.trigger()
    assert window.viewer.grey_window.width < before.width


def test_folders_are_listed_again_on_request(window: MainWindow, qtbot: QtBot, ward: Path):
    open_folder(window, qtbot, ward)
    shutil.copy(next((ward / "NORMAL").iterdir()), ward / "NORMAL" / "zzz-new.jpeg")
    with qtbot.waitSignal(window.films.listed, timeout=_SECONDS):
        qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.films.total == 7


def test_space_presses_a_focused_button_and_arrows_move_a_focused_slider(
    window: MainWindow, qtbot: QtBot, ward: Path
):
    open_folder(window, qtbot, ward)
    here = window.desk.path
    switch = next(button for button in window.panel.overlay.findChildren(QAbstractButton) if "H" in button.text())
    switch.setFocus()
    with qtbot.waitSignal(window.services.inference.explained, timeout=_SECONDS):
        qtbot.keyClick(switch, Qt.Key.Key_Space)
    slider = window.panel.overlay.findChildren(QSlider)[0]
    slider.setFocus()
    before = slider.value()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() > before
    assert window.desk.path == here
    window.viewer.setFocus()
    press(window, qtbot, Qt.Key.Key_Space, then=window.services.inference.predicted)
    assert window.desk.path != here
