"""When a check begins: at once, or when the model stands and the film is decoded; and when it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.overlay_choice import OverlayChoice
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.ui.heat_check.words import EMPTY, LOADING, READING
from cxr_desktop.ui.heat_check_room import HeatCheckRoom

FILM, PATH, OTHER = make_phantom(3, height=100, width=100), Path("/ward/film.png"), Path("/ward/other.png")


class FakeDesk(QObject):
    film_changed = Signal(object)
    film_shown = Signal(object, str)
    hidden_changed = Signal(bool)
    path, is_hidden, overlay_choice = PATH, False, OverlayChoice()


class FakeInference(QObject):
    model_ready = Signal(object, object)
    model_failed = Signal(object)
    is_ready = True

    def __init__(self) -> None:
        super().__init__()
        self.lent: list[Job] = []

    def borrow(self, work: Callable[..., object], *, priority: int) -> Job:
        self.lent.append(Job(work, priority=priority))
        return self.lent[-1]

    def close(self) -> None:
        """End what was lent as a lane does that closes: a job that never ends is waited for by other tests."""
        for job in self.lent:
            job.cancel()
            job.run()


class FakeFilms(QObject):
    failed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.known = {PATH: FILM}
        self.get = self.known.get


@pytest.fixture
def room(qtbot: QtBot, qapp: object) -> Iterator[HeatCheckRoom]:
    services = SimpleNamespace(inference=FakeInference(), films=FakeFilms())
    parent = QWidget()
    qtbot.addWidget(parent)
    made = HeatCheckRoom(services, FakeDesk(), parent)  # type: ignore[arg-type]
    made.setParent(None)
    yield made
    made.shut()
    services.inference.close()
    assert not Job._alive.intersection(services.inference.lent)


def stand(room: HeatCheckRoom) -> None:
    room._services.inference.is_ready = True
    room._services.inference.model_ready.emit(SimpleNamespace(operating_point=0.4), None)


def test_a_check_asked_for_before_the_model_stands_begins_when_it_does(room: HeatCheckRoom, qtbot: QtBot):
    room._services.inference.is_ready = False
    room.check()
    assert room.window.message.text() == LOADING
    assert not room.checks.is_running
    with qtbot.waitSignal(room.checks.started):
        stand(room)


def test_a_check_under_way_begins_anew_with_another_model(room: HeatCheckRoom, qtbot: QtBot):
    room.check()
    assert room.checks.is_running
    with qtbot.waitSignal(room.checks.started):
        stand(room)


def test_a_model_that_cannot_be_used_is_told(room: HeatCheckRoom):
    room._services.inference.is_ready = False
    room.check()
    room._services.inference.model_failed.emit("no such file")
    assert room.window.message.text() == "The heat map cannot be checked: no such file."


def test_a_check_asked_for_while_the_film_is_decoded_begins_when_it_is_shown(room: HeatCheckRoom, qtbot: QtBot):
    desk = room._desk
    desk.path = OTHER
    room.check()
    assert room.window.message.text() == READING
    room._services.films.known[OTHER] = FILM
    with qtbot.waitSignal(room.checks.started) as started:
        desk.film_shown.emit(OTHER, "")
    assert started.args[0].path == OTHER


def test_the_wish_is_forgotten_at_another_film(room: HeatCheckRoom, qtbot: QtBot):
    room._services.inference.is_ready = False
    room.check()
    room._desk.path = OTHER
    room._desk.film_changed.emit(OTHER)
    assert room.window.message.text() == EMPTY
    with qtbot.assertNotEmitted(room.checks.started, wait=50):
        stand(room)


def test_a_check_ends_with_its_window(room: HeatCheckRoom):
    room.check()
    assert room.checks.is_running
    room.window.close()
    assert not room.checks.is_running
