"""The settings as a service: signals, saving, paths."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings, window_state
from cxr_desktop.core.words.paths import config_folder, display_path


def test_a_change_is_told_and_saved_a_moment_later(qtbot: QtBot):
    settings = AppSettings(Notices())
    with qtbot.waitSignal(settings.changed) as told:
        settings.set("heatmap_on", True)
    assert told.args == ["heatmap_on", True]
    file = config_folder() / "settings.json"
    qtbot.waitUntil(file.exists)
    assert json.loads(file.read_text())["heatmap_on"] is True
    assert AppSettings(Notices()).is_on("heatmap_on")


def test_setting_what_is_set_already_is_not_told(qtbot: QtBot):
    settings = AppSettings(Notices())
    with qtbot.assertNotEmitted(settings.changed):
        settings.set("heatmap_on", False)


def test_paths_that_are_not_utf8_come_back(qtbot: QtBot):
    odd = Path("/data") / os.fsdecode(b"caf\xe9")
    settings = AppSettings(Notices())
    settings.add_recent(odd)
    settings.save()
    assert AppSettings(Notices()).paths("recent_folders") == (odd,)


def test_recent_folders_are_few_and_the_newest_is_first():
    settings = AppSettings(Notices())
    for number in range(12):
        settings.add_recent(Path(f"/data/{number}"))
    settings.add_recent(Path("/data/8"))
    recent = settings.paths("recent_folders")
    assert len(recent) == 8
    assert recent[:2] == (Path("/data/8"), Path("/data/11"))
    settings.save()


def test_a_damaged_file_is_told_and_set_aside():
    (config_folder() / "settings.json").write_text("{")
    notices = Notices()
    AppSettings(notices)
    assert "damaged" in notices.all()[0].sentence
    assert len(list(config_folder().glob("settings*damaged*"))) + len(list(config_folder().glob("*damaged*"))) >= 1


def test_a_folder_that_cannot_be_written_is_told_and_hurts_nothing(tmp_path: Path, monkeypatch):
    settings = AppSettings(notices := Notices())
    settings.set("heatmap_on", True)
    for file in config_folder().iterdir():
        file.unlink()
    config_folder().rmdir()
    blocked = Path(os.environ["CXR_CONFIG_DIR"])
    blocked.write_text("a file where the folder was")
    settings.save()
    assert "cannot be saved" in notices.all()[0].sentence
    assert display_path(blocked / "settings.json") in notices.all()[0].sentence
    settings.set("heatmap_on", False)
    settings.save()
    assert len(notices.all()) == 1
    blocked.unlink()
    settings.set("heatmap_on", True)
    settings.save()
    shutil.rmtree(blocked)
    blocked.write_text("again")
    settings.set("heatmap_on", False)
    settings.save()
    assert len(notices.all()) == 2  # another time
    blocked.unlink()


def test_the_window_state_has_a_file_of_its_own():
    window_state().setValue("geometry", b"x")
    assert Path(window_state().fileName()).parent == config_folder()
