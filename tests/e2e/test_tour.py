"""The tour in the real window: each step waits for what the user does, or does it, down to a real training."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cxr_desktop.app.batch import BatchEnd
from cxr_desktop.core.dataset import phantom_set
from cxr_desktop.core.study.events import BatchSummary
from cxr_desktop.core.training.events import RunEnded
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.training.runs import list_runs, runs_folder
from cxr_desktop.core.words.paths import resource
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.tour.steps import STEPS

_LONG = 120_000


@pytest.fixture
def early(early_window: MainWindow) -> MainWindow:
    """The window before it is shown, for what needs no model."""
    return early_window


def show(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.ready, timeout=60_000):
        window.show()


def go_to(window: MainWindow, name: str) -> None:
    while window.tour_room.step != name:
        window.tour_room.card.next.click()


def test_it_comes_at_the_first_start_and_later_means_once_more(early: MainWindow, qtbot: QtBot):
    early.tour_room.offer()
    show(early, qtbot)
    assert early.tour_room.step == "welcome"
    early.tour_room.card.later.click()
    assert not early.services.settings.is_on("tour_done")
    assert not early.tour_room.card.isVisible()
    early.actions_by_name["tour"].trigger()
    assert early.tour_room.step == "welcome"
    early.tour_room.card.end.click()
    assert early.services.settings.is_on("tour_done")


def test_it_does_not_come_again(early: MainWindow, qtbot: QtBot):
    early.services.settings.set("tour_done", value=True)
    early.tour_room.offer()
    show(early, qtbot)
    assert early.tour_room.step == ""
    assert early.tour_room.card is None


def test_steps_wait_for_what_the_user_does(early: MainWindow, qtbot: QtBot):
    window, room = early, early.tour_room
    show(window, qtbot)
    room.begin()
    card = room.card
    go_to(window, "open")
    assert card.target is window.empty_page.buttons[1][0]
    assert not card.done.isVisible()
    assert card.next.text() == "Skip"
    with qtbot.waitSignal(window.desk.film_shown, timeout=_LONG):
        window.empty_page.buttons[1][0].click()
    qtbot.waitUntil(card.done.isVisible, timeout=_LONG)
    assert card.next.text() == "Next step"
    go_to(window, "read")
    card.show_me.click()
    qtbot.waitUntil(card.done.isVisible, timeout=_LONG)
    assert window.reading_room.review.can_undo
    go_to(window, "overlay")
    assert not card.done.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_H)
    assert card.done.isVisible()
    card.back.click()
    assert room.step == "read"
    assert window.rect().contains(card.geometry())


def test_every_step_fits_into_a_small_window(early: MainWindow, qtbot: QtBot):
    early.resize(900, 600)
    show(early, qtbot)
    early.tour_room.begin()
    for _step in STEPS:
        assert early.rect().contains(early.tour_room.card.geometry()), early.tour_room.step
        early.tour_room.card.next.click()
    assert early.services.settings.is_on("tour_done")


def test_what_needs_films_says_so(early: MainWindow, qtbot: QtBot):
    show(early, qtbot)
    early.tour_room.begin()
    go_to(early, "batch")
    early.tour_room.card.show_me.click()
    assert "open the sample films" in early.tour_room.card.text


def test_it_does_not_come_over_films_that_are_restored(early: MainWindow, qtbot: QtBot, tmp_path: Path):
    early.services.settings.set_paths("last_paths", [tmp_path])
    early.tour_room.offer()
    show(early, qtbot)
    assert early.tour_room.step == ""


def test_ones_own_films_are_left_alone_and_what_was_open_comes_back(early: MainWindow, qtbot: QtBot, tmp_path: Path):
    window, room, settings = early, early.tour_room, early.services.settings
    own = tmp_path / "own"
    own.mkdir()
    shutil.copy(next(resource("samples").glob("*.png")), own)
    settings.set("reader", "Dr. Own")
    show(window, qtbot)
    review, batch = window.reading_room.review, window.services.batch
    with qtbot.waitSignal(window.desk.film_shown, timeout=_LONG):
        window.opening.open([own])
    qtbot.waitUntil(lambda: not window.films.is_loading, timeout=_LONG)
    last_film = settings.text("last_film")
    room.begin()
    for name in ("read", "batch"):
        go_to(window, name)
        room.card.show_me.click()
        assert "open the sample films" in room.card.text, name
        assert not review.can_undo
        assert batch.state == "idle"
    while room.step != "read":
        room.card.back.click()
    room.card.show_me.click()
    with qtbot.waitSignal(window.desk.film_shown, timeout=_LONG):
        room.card.show_me.click()  # now it opens the sample films
    qtbot.waitUntil(lambda: "type your name" in room.card.text, timeout=_LONG)
    room.card.show_me.click()
    qtbot.waitUntil(room.card.done.isVisible, timeout=_LONG)
    assert review.reader == "Guest"
    kept = (settings.text("reader"), settings.paths("last_paths"), settings.text("last_film"))
    assert kept == ("Dr. Own", (own,), last_film)  # what a kill would leave
    room.card.back.click()
    assert (room.step, room.card.done.isVisible()) == ("open", True)  # they are open
    window.actions_by_name["heatmap"].setChecked(True)
    room.card.later.click()
    assert (settings.text("reader"), review.reader) == ("Dr. Own", "Dr. Own")
    assert (settings.paths("last_paths"), settings.text("last_film")) == ((own,), last_film)
    assert not settings.is_on("heatmap_on")


def test_what_was_stopped_or_failed_is_told_and_not_praised(early: MainWindow, qtbot: QtBot):
    show(early, qtbot)
    room, services = early.tour_room, early.services
    room.begin()
    with qtbot.waitSignal(early.desk.film_shown, timeout=_LONG):
        early.opening.open_samples()
    qtbot.waitUntil(lambda: not early.films.is_loading, timeout=_LONG)
    go_to(early, "batch")
    for end in (
        lambda: services.batch.failed.emit("No model is loaded."),
        lambda: services.batch.ended.emit(BatchEnd(BatchSummary(0, 0, was_cancelled=True), 0, ())),
    ):
        room.card.show_busy("...")
        end()
        assert room.card.show_me.isEnabled()
        assert not room.card.done.isVisible()
    go_to(early, "train")
    for end in (
        services.training.killed.emit,
        lambda: services.training.ended.emit(RunEnded("/gone", "stopped", 0, "", "")),
    ):
        room.card.show_busy("...")
        end()
        assert room.card.show_me.isEnabled()
        assert not room.card.done.isVisible()


def test_phantoms_that_cannot_be_kept_are_told(
    early: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    show(early, qtbot)
    early.tour_room.begin()
    go_to(early, "train")
    card = early.tour_room.card
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("CXR_DATA_DIR", str(tmp_path / "file/data"))
    card.show_me.click()
    qtbot.waitUntil(lambda: "cannot be made (" in card._text.text(), timeout=_LONG)
    assert str(tmp_path / "file/data") in card._text.text()


def test_the_training_window_is_only_borrowed(
    early: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("CXR_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr(phantom_set, "LISTS", (("train", 2), ("val", 1), ("test", 1)))
    settings, newer = early.services.settings, '{"of": "a newer program"}'
    own = {"training_folder": str(tmp_path / "own"), "training_recipe": newer}
    (tmp_path / "own").mkdir()
    show(early, qtbot)
    window = early.training_room.window
    qtbot.addWidget(window)
    for name, value in own.items():
        settings.set(name, value)
    room = early.tour_room
    room.begin()
    for _ in range(2):  # drawn, left by Back, and drawn again
        go_to(early, "train")
        room.card.show_me.click()
        qtbot.waitUntil(lambda: room.card.show_me.text() == "Start it for me", timeout=_LONG)
        assert window.check.material.complaint == ""
        assert {name: settings.text(name) for name in own} == own
        room.card.back.click()
        assert window.check.material is None
        assert window.train_page.form.recipe().epochs != 5
    go_to(early, "train")
    room.card.show_me.click()
    qtbot.waitUntil(lambda: room.card.show_me.text() == "Start it for me", timeout=_LONG)
    window.check.failed.emit("It cannot be read.")
    assert "cannot be read" in room.card.text
    early.shut()
    assert not room.card.isVisible()
    assert {name: settings.text(name) for name in own} == own


@pytest.mark.slow
def test_a_training_on_phantoms_and_the_users_own_choice_comes_back(
    early: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("CXR_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr(phantom_set, "LISTS", (("train", 2), ("val", 1), ("test", 1)))
    settings, own = early.services.settings, PRESETS["best"].to_json()
    settings.set("training_folder", str(tmp_path / "own"))
    settings.set("training_recipe", own)
    show(early, qtbot)
    room = early.tour_room
    room.begin()
    go_to(early, "train")
    room.card.show_me.click()
    qtbot.waitUntil(lambda: room.card.show_me.text() == "Start it for me", timeout=_LONG)
    window = early.training_room.window
    qtbot.addWidget(window)
    assert room.card.parentWidget() is window
    assert room.card.target is window.train_page.run.start
    with qtbot.waitSignal(early.services.training.ended, timeout=2 * _LONG):
        room.card.show_me.click()
    assert room.card.done.isVisible()
    (run,) = list_runs(runs_folder())
    assert run.status == "finished"
    assert run.recipe.epochs == 5
    assert settings.text("training_folder") == str(tmp_path / "own")
    assert settings.text("training_recipe") == own
    room.card.next.click()
    assert room.step == "end"
    assert room.card.parentWidget() is early


def test_work_of_ones_own_is_not_taken_for_the_tours(early: MainWindow, qtbot: QtBot, tmp_path: Path):
    show(early, qtbot)
    room, services = early.tour_room, early.services
    room.begin()
    ends = {
        "batch": lambda: services.batch.ended.emit(BatchEnd(BatchSummary(9, 9, was_cancelled=False), 9, ())),
        "train": lambda: services.training.ended.emit(RunEnded(str(tmp_path), "finished", 3, "best", "report.json")),
    }
    for name, end in ends.items():
        go_to(early, name)
        offered = room.card.text
        room.card.show_failure("A training is under way already; the tour waits for its end.")
        end()
        assert not room.card.done.isVisible()
        assert room.card.text == offered
        assert room.card.show_me.isEnabled()
