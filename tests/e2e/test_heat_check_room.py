"""The check of a heat map in the real window, on real films with the real network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from cxr_desktop.app.services import Services
from cxr_desktop.ui.heat_check.words import EMPTY, HIDDEN
from cxr_desktop.ui.main_window import MainWindow

_SECONDS = 150_000


def test_one_click_checks_the_film_on_screen_and_another_film_clears_it(
    window: MainWindow, services: Services, qtbot: QtBot, ward: Path, picture: Callable[[MainWindow, str], None]
):
    action, room = window.actions_by_name["check_heatmap"], window.heat_check_room
    assert not action.isEnabled()
    with qtbot.waitSignals([window.films.listed, services.inference.predicted], timeout=_SECONDS):
        window.open([ward])
    assert action.isEnabled()
    with qtbot.waitSignal(room.checks.checked, timeout=_SECONDS) as signal:
        action.trigger()
    film, check = signal.args
    assert film.path == window.desk.path
    assert room.window.headline.text() == check.headline
    assert room.window.tests.texts["weights"].startswith("passed")
    assert len(room.window.changes.captions) == 7
    assert len(room.window.stages.captions) == 11
    picture(room.window, "heat-check")  # type: ignore[arg-type]
    with qtbot.waitSignal(services.inference.predicted, timeout=_SECONDS):
        window.browser.step(1)
    assert room.window.message.text() == EMPTY
    assert room.window.check_button.isEnabled()


def test_a_check_under_way_is_dropped_by_another_film_and_nothing_is_shown_to_a_blind_reader(
    window: MainWindow, services: Services, qtbot: QtBot, ward: Path
):
    room = window.heat_check_room
    with qtbot.waitSignals([window.films.listed, services.inference.predicted], timeout=_SECONDS):
        window.open([ward])
    told: list[object] = []
    room.checks.checked.connect(lambda *args: told.append(args))
    with qtbot.waitSignal(room.checks.progressed, timeout=_SECONDS):
        window.actions_by_name["check_heatmap"].trigger()
    with qtbot.waitSignal(services.inference.predicted, timeout=_SECONDS):
        window.browser.step(1)
    assert not room.checks.is_running
    assert told == []
    window.desk.set_hidden(is_hidden=True)
    assert room.window.message.text() == HIDDEN
    window.actions_by_name["check_heatmap"].trigger()
    assert not room.checks.is_running
    assert room.window.message.text() == HIDDEN
