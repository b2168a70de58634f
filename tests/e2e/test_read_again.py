"""Reading a folder again shows what its files hold now, not what they held."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from cxr_desktop.ui.main_window import MainWindow
from tests.monkey.agreement import disagreements, is_at_rest, unfinished
from tests.monkey.place import write_film

_SECONDS = 90_000


def test_a_film_that_was_replaced_is_shown_and_answered_anew(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    film = write_film(tmp_path / "films" / "a.png", 1)
    window.open([film.parent])
    qtbot.waitUntil(lambda: window.viewer.film is not None and is_at_rest(window), timeout=_SECONDS)
    before, answer = window.viewer.film, window.panel.result._shown.prediction
    window.actions_by_name["compare"].trigger()
    pane = window.compare_room.viewers[0]
    assert pane.film is before

    write_film(film, 2, is_ill=True)
    window.actions_by_name["reload"].trigger()
    qtbot.waitUntil(lambda: window.viewer.film.sha256 != before.sha256, timeout=_SECONDS)
    qtbot.waitUntil(lambda: is_at_rest(window), timeout=_SECONDS)
    assert window.desk.path == film
    assert window.panel.result._shown.prediction.film_sha256 == window.viewer.film.sha256 == pane.film.sha256
    window.services.inference.known.emit(film, answer)  # of what the file held, too late
    assert disagreements(window) == unfinished(window) == []


def test_a_film_that_is_gone_is_not_read_again(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    first, second = (write_film(tmp_path / "films" / f"{name}.png", number) for number, name in enumerate("ab"))
    window.open([first.parent])
    qtbot.waitUntil(lambda: window.desk.path == first and window.viewer.film is not None, timeout=_SECONDS)
    first.unlink()
    window.actions_by_name["reload"].trigger()
    qtbot.waitUntil(lambda: window.desk.path == second and window.viewer.film is not None, timeout=_SECONDS)
    assert [notice.sentence for notice in window.services.notices.all()] == []
