"""Measuring in the real window: keys, mouse, panel, study, reading mode, with the real network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cxr_desktop.app import cardiothoracic
from cxr_desktop.app.cardiothoracic import propose
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.progress import CancelToken
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.viewer.corner_text import Corner
from cxr_desktop.ui.viewer.tools import Tool

Picture = Callable[[MainWindow, str], None]
_SECONDS = 30_000


def drag(window: MainWindow, qtbot: QtBot, start: tuple[float, float], stop: tuple[float, float]) -> None:
    """Drag over the film from one share of it to another."""
    viewer = window.viewer
    surface, film = viewer.surface, viewer.film
    places = [viewer.from_film(QPointF(x * film.width, y * film.height)).toPoint() for x, y in (start, stop)]
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=places[0])
    qtbot.mouseMove(surface, (places[0] + places[1]) / 2)
    qtbot.mouseMove(surface, places[1])
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=places[1])


@pytest.fixture
def measuring(window: MainWindow, qtbot: QtBot, ward: Path) -> MainWindow:
    """The window with a film on screen and the panel of measurements open."""
    with qtbot.waitSignals([window.films.listed, window.services.inference.predicted], timeout=_SECONDS):
        window.open([ward])
    window.actions_by_name["measurements"].trigger()
    qtbot.waitUntil(lambda: window.tools_room.measurements.film is not None, timeout=_SECONDS)
    return window


def test_a_key_a_drag_and_it_is_listed_kept_undone_and_found_again(measuring, qtbot, services, picture):
    room = measuring.tools_room
    assert room.panel.empty.isVisible()
    qtbot.keyClick(measuring, Qt.Key.Key_L)
    assert room.drawing.tool is Tool.LENGTH
    assert measuring.actions_by_name["tool_length"].isChecked()
    drag(measuring, qtbot, (0.3, 0.5), (0.6, 0.5))
    assert measuring.actions_by_name["tool_hand"].isChecked()
    qtbot.keyClick(measuring, Qt.Key.Key_O)
    drag(measuring, qtbot, (0.2, 0.2), (0.35, 0.4))
    qtbot.keyClick(measuring, Qt.Key.Key_K)
    drag(measuring, qtbot, (0.6, 0.6), (0.7, 0.8))
    drag(measuring, qtbot, (0.85, 0.8), (0.85, 0.81))
    assert [each.annotation.kind for each in room.measurements.drawn] == [Kind.LENGTH, Kind.ELLIPSE, Kind.ANGLE]
    assert room.panel.list.count() == 3
    picture(measuring, "measure")
    qtbot.keyClick(measuring, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert room.panel.list.count() == 2
    qtbot.keyClick(measuring, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert room.panel.list.count() == 3
    room.panel.list.setCurrentRow(1)
    qtbot.keyClick(measuring, Qt.Key.Key_Delete)
    assert [each.annotation.kind for each in room.measurements.drawn] == [Kind.LENGTH, Kind.ANGLE]
    measuring.actions_by_name["measure_copy"].trigger()
    assert QGuiApplication.clipboard().text().startswith("Length: length ")
    digest = room.measurements.film.sha256
    kept = [each.annotation for each in room.measurements.drawn]
    with qtbot.waitSignal(services.study.results_changed, timeout=_SECONDS) as told:
        services.study.refresh()
    assert [each.annotation for each in told.args[0].measurements[digest]] == kept
    measuring.browser.step(1)
    qtbot.waitUntil(lambda: room.measurements.film is not None and room.measurements.film.sha256 != digest)
    assert room.panel.list.count() == 0
    measuring.browser.step(-1)
    qtbot.waitUntil(lambda: room.measurements.film is not None and room.measurements.film.sha256 == digest)
    assert [each.annotation for each in room.measurements.drawn] == kept
    with open_store() as store:
        assert list(store.annotations(digest)) == kept


def test_a_proposal_of_heart_and_thorax_is_drawn_and_marked(measuring, qtbot, picture):
    room = measuring.tools_room
    with qtbot.waitSignal(room.proposals.proposed, timeout=_SECONDS):
        room.panel.propose.click()
    (drawn,) = room.measurements.drawn
    assert drawn.annotation.is_proposed
    assert 0.3 < drawn.figures[0].value < 0.8
    assert room.panel.heart.text().startswith("Proposal, not checked: CTR")
    picture(measuring, "measure-ctr")
    (x, y), _ = drawn.annotation.points[:2]
    film = room.measurements.film
    drag(measuring, qtbot, (x / film.width, y / film.height), (x / film.width - 0.02, y / film.height))
    assert not room.measurements.drawn[0].annotation.is_proposed
    assert room.panel.heart.text().startswith("CTR")


def test_turning_keys_turn_and_escape_puts_the_tool_down(measuring, qtbot, picture):
    qtbot.keyClick(measuring, Qt.Key.Key_L)
    drag(measuring, qtbot, (0.3, 0.5), (0.6, 0.55))
    qtbot.keyClick(measuring, Qt.Key.Key_Period)
    qtbot.keyClick(measuring, Qt.Key.Key_M)
    assert "mirrored, rotated 270°" in measuring.viewer.corner_lines(Corner.BOTTOM_LEFT)
    picture(measuring, "measure-turned")
    qtbot.keyClick(measuring, Qt.Key.Key_K)
    assert measuring.tools_room.drawing.tool is Tool.ANGLE
    qtbot.keyClick(measuring.browser, Qt.Key.Key_Escape)
    assert measuring.tools_room.drawing.tool is Tool.HAND
    qtbot.keyClick(measuring, Qt.Key.Key_R)
    assert not any("rotated" in line for line in measuring.viewer.corner_lines(Corner.BOTTOM_LEFT))


def test_reading_keeps_the_keys_it_needs(measuring, qtbot):
    actions = measuring.actions_by_name
    viewer = measuring.viewer
    actions["reading"].trigger()
    assert actions["measure_undo"].shortcuts() == actions["preset_1"].shortcuts() == []
    window = viewer.grey_window
    qtbot.keyClick(measuring, Qt.Key.Key_1)  # the reader's
    assert viewer.grey_window == window
    qtbot.keyClick(measuring, Qt.Key.Key_4)  # not the reader's
    assert viewer.grey_window != window
    actions["reading"].trigger()
    assert len(actions["measure_undo"].shortcuts()) == len(actions["preset_1"].shortcuts()) == 1
    qtbot.keyClick(measuring, Qt.Key.Key_1)
    assert viewer.grey_window == window
    qtbot.keyClick(measuring, Qt.Key.Key_F11)
    assert measuring.isFullScreen()
    qtbot.keyClick(measuring, Qt.Key.Key_F11)
    assert not measuring.isFullScreen()


def go_on(window: MainWindow, qtbot: QtBot) -> str:
    """Step to the next film; return the digest of the one that was left."""
    digest = window.viewer.film.sha256
    window.browser.step(1)
    qtbot.waitUntil(lambda: window.viewer.film is not None and window.viewer.film.sha256 != digest, timeout=_SECONDS)
    return digest


def said(window: MainWindow) -> list[str]:
    """Keep the notices that are told from now on."""
    told: list[str] = []
    window.services.notices.added.connect(lambda notice: told.append(notice.sentence))
    return told


def test_a_line_begun_on_one_film_does_not_end_on_the_next(measuring, qtbot, services, ward):
    room, viewer = measuring.tools_room, measuring.viewer
    surface, left = viewer.surface, viewer.film.sha256
    start, stop = viewer.rect().center(), viewer.rect().center() + QPoint(120, 10)
    qtbot.keyClick(measuring, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: services.films.get(measuring.films.films()[1]) is not None, timeout=_SECONDS)
    services.films.forget()  # the next film takes a while
    measuring.browser.step(1)
    assert viewer.film.sha256 == left
    drag(measuring, qtbot, (0.3, 0.5), (0.6, 0.5))
    assert room.drawing.tool is Tool.LENGTH, "the line is refused, not lost"
    qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=start)
    qtbot.waitUntil(lambda: viewer.film is not None and viewer.film.sha256 != left, timeout=_SECONDS)
    qtbot.mouseMove(surface, stop)
    qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=stop)
    assert room.measurements.drawn == ()
    drag(measuring, qtbot, (0.3, 0.5), (0.6, 0.5))
    assert len(room.measurements.drawn) == 1
    measuring.browser.step(-1)
    qtbot.waitUntil(lambda: room.measurements.film is not None and room.measurements.film.sha256 == left)
    assert room.measurements.drawn == ()


def test_nothing_acts_on_the_hidden_film_while_films_are_compared(measuring, qtbot):
    room, actions = measuring.tools_room, measuring.actions_by_name
    qtbot.keyClick(measuring, Qt.Key.Key_X)
    drag(measuring, qtbot, (0.3, 0.5), (0.6, 0.5))
    qtbot.keyClicks(room.drawing.editor, "hilus")
    actions["histogram"].trigger()
    room.drawing.set_tool(Tool.LENGTH)
    actions["compare"].trigger()
    assert [each.annotation.text for each in room.measurements.drawn] == ["hilus"]
    assert not room.panel.isEnabled()
    assert not room.view_tools.histogram.isVisible()
    assert room.drawing.editor.isHidden()
    assert room.drawing.tool is Tool.HAND
    assert actions["tool_hand"].isChecked()
    assert not room.drawing.is_busy, "Esc has nothing to give up that nobody sees"
    actions["compare"].trigger()
    assert room.panel.isEnabled()
    qtbot.keyClick(measuring, Qt.Key.Key_L)
    assert room.drawing.tool is Tool.LENGTH


def test_a_proposal_that_comes_after_its_film_was_left_is_kept_for_it_and_said(measuring, qtbot):
    room, told = measuring.tools_room, said(measuring)
    room.panel.propose.click()
    left = go_on(measuring, qtbot)
    qtbot.waitUntil(lambda: any("proposed on" in text for text in told), timeout=_SECONDS)
    assert room.measurements.drawn == ()
    with open_store() as store:
        qtbot.waitUntil(lambda: len(store.annotations(left)) == 1, timeout=_SECONDS)
        assert store.annotations(left)[0].is_proposed
    measuring.browser.step(-1)
    qtbot.waitUntil(lambda: len(room.measurements.drawn) == 1, timeout=_SECONDS)


def test_words_and_proposals_do_not_go_into_another_study(measuring, qtbot, services, tmp_path, monkeypatch):
    room, digest = measuring.tools_room, measuring.viewer.film.sha256
    told, other = said(measuring), tmp_path / "other.cxrdb"
    open_store(other).close()
    qtbot.keyClick(measuring, Qt.Key.Key_X)
    drag(measuring, qtbot, (0.3, 0.5), (0.6, 0.5))
    qtbot.keyClicks(room.drawing.editor, "of study one")
    opened = Event()

    def late(film: Radiograph, _token: CancelToken) -> Annotation | str:
        opened.wait(30)
        return propose(film)

    monkeypatch.setattr(cardiothoracic, "propose", late)
    room.panel.propose.click()
    with qtbot.waitSignal(measuring.study_room.study_opened, timeout=_SECONDS):
        measuring.study_room.open_study(other)
    opened.set()
    assert room.drawing.editor.isHidden()
    assert room.measurements.drawn == ()
    assert "The proposal was dropped: another study is open now." in told
    assert room.panel.propose.isEnabled()
    with qtbot.waitSignal(services.study.results_changed, timeout=_SECONDS):
        services.study.refresh()
    with open_store() as one, open_store(other) as two:
        assert [each.text for each in one.annotations(digest)] == ["of study one"]
        assert two.annotations(digest) == ()
