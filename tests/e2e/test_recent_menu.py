"""Lists of what was opened lately in the real window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.app.batch import IDLE
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.paths import display_path, resource
from cxr_desktop.ui import recent_menu
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.recent_menu import RecentMenu


@pytest.fixture
def window(bare_window: MainWindow) -> MainWindow:
    """The window without a model."""
    return bare_window


def test_films_are_read_while_a_disk_does_not_answer(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    answers = threading.Event()
    monkeypatch.setattr(recent_menu, "_those_gone", lambda paths, _token: () if answers.wait(60) else paths)
    settings, films = window.services.settings, window.services.films
    for name in ("recent_folders", "recent_studies", "recent_models", "recent_reports"):
        settings.set_paths(name, [tmp_path])
    menus = window.findChildren(RecentMenu)
    assert len(menus) == 4
    for menu in menus:
        menu.fill()
    try:
        with qtbot.waitSignal(films.ready, timeout=20_000):
            films.want(next(resource("samples").glob("*.png")))
    finally:
        answers.set()


def test_a_list_that_was_emptied_in_its_menu_comes_back_from_the_preferences(window: MainWindow, tmp_path: Path):
    settings, room = window.services.settings, window.preferences_room
    settings.set_paths("recent_folders", [tmp_path])
    settings.empty("recent_folders")  # as the menu does
    room.show("files")
    button = room.files.forget["recent_folders"]
    assert button.text() == "Bring back"
    button.click()
    assert settings.paths("recent_folders") == (tmp_path,)


def test_what_is_no_study_is_neither_used_nor_remembered_as_one(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    settings, notices, study = window.services.settings, window.services.notices, window.services.study
    wrong, right = tmp_path / "letter.txt", tmp_path / "other.cxrdb"
    wrong.write_text("Dear colleague", encoding="utf-8")
    with qtbot.waitSignal(study.failed, timeout=10_000):
        window.study_room.open_study(wrong)
    assert notices.all()[-1].sentence == f"{display_path(wrong)}: is no study."
    assert study.file is None
    assert not any("Results are kept" in notice.sentence for notice in notices.all())
    assert settings.paths("recent_studies") == ()
    open_store(right).close()
    window.study_room.open_study(right)
    qtbot.waitUntil(lambda: settings.paths("recent_studies") == (right,), timeout=10_000)
    assert "Results are kept" in notices.all()[-1].sentence


def test_no_study_is_opened_while_films_go_into_another_one(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    services, room = window.services, window.study_room
    open_store(tmp_path / "other.cxrdb").close()
    services.batch.start([resource("samples")])
    room.open_study(tmp_path / "other.cxrdb")
    assert "are being classified into the study in use" in services.notices.all()[-1].sentence
    assert not services.study.is_opening
    services.batch.cancel()
    qtbot.waitUntil(lambda: services.batch.state == IDLE, timeout=10_000)
    with qtbot.waitSignal(room.study_opened, timeout=10_000):
        room.open_study(tmp_path / "other.cxrdb")
        room.classify()
        assert services.batch.state == IDLE
    assert services.study.file == tmp_path / "other.cxrdb"
