"""The settings file: readable, only differences, never lost."""

from __future__ import annotations

import errno
import json
import os
import re
import time
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cxr_desktop.core.model.colours import COLOUR_MAPS, DEFAULT
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.words.paths import config_folder
from cxr_desktop.core.words.settings import MOST_RECENT, SETTINGS, Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_without_a_file_every_setting_has_its_default_and_nobody_complains(file: Path):
    fresh = Settings(file)
    assert fresh.complaint == ""
    assert all(fresh.get(setting.name) == setting.default for setting in SETTINGS)
    assert not file.exists()


def test_every_default_is_allowed_and_every_setting_says_what_it_does():
    assert all(setting.accepts(setting.default) for setting in SETTINGS)
    assert all(setting.help for setting in SETTINGS)
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)


def test_the_defaults_of_the_heat_map_are_known_to_the_model_room():
    defaults = {setting.name: setting.default for setting in SETTINGS}
    assert defaults["heatmap_method"] in list(Method)
    assert defaults["heatmap_colours"] == DEFAULT
    choices = {setting.name: setting.choices for setting in SETTINGS}
    assert choices["heatmap_method"] == tuple(Method)
    assert choices["heatmap_colours"] == COLOUR_MAPS
    assert defaults["heatmap_colours"] in COLOUR_MAPS
    assert defaults["heatmap_on"] is False
    assert defaults["show_identity"] is False


def test_a_heat_map_or_a_device_that_is_none_is_told_and_not_used(file: Path):
    file.write_text('{"heatmap_method": "foo", "heatmap_colours": "jet", "device": "toaster"}', encoding="utf-8")
    mine = Settings(file)
    assert all(name in mine.complaint for name in ("heatmap_method", "heatmap_colours", "device"))
    assert (mine.get("heatmap_method"), mine.get("heatmap_colours"), mine.get("device")) == (
        "grad-cam",
        DEFAULT,
        "auto",
    )
    for device in ("cpu", "cuda", "cuda:1", "mps"):
        mine.set("device", device)


def test_only_differences_from_the_defaults_are_in_the_file(file: Path):
    mine = Settings(file)
    assert mine.set("theme", "dark")
    assert mine.set("heatmap_opacity", 0.3)
    assert mine.set("keep_view", False)
    mine.set("keep_view", True)
    mine.save()
    assert json.loads(file.read_text(encoding="utf-8")) == {"theme": "dark", "heatmap_opacity": 0.3}
    assert Settings(file).get("theme") == "dark"


def test_setting_what_is_set_already_says_that_nothing_changed(file: Path):
    mine = Settings(file)
    assert not mine.set("theme", "system")
    assert mine.set("theme", "dark")
    assert not mine.set("theme", "dark")
    assert mine.set("theme", "system")


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("theme", "pink"),
        ("theme", True),
        ("heatmap_on", 1),
        ("heatmap_opacity", 1.01),
        ("heatmap_opacity", float("nan")),
        ("heatmap_opacity", True),
        ("heatmap_opacity", "0.5"),
        ("recent_folders", "ward"),
        ("recent_folders", (1,)),
        ("model_path", None),
    ],
)
def test_a_value_that_a_setting_may_not_have_is_refused_and_changes_nothing(file: Path, name: str, wrong):
    mine = Settings(file)
    before = mine.get(name)
    with pytest.raises(ValueError, match=name):
        mine.set(name, wrong)
    assert mine.get(name) == before


def test_a_wrong_value_in_the_file_is_named_and_the_others_are_used(file: Path):
    file.write_text('{"theme": "pink", "heatmap_opacity": {}, "device": "cpu"}')
    mine = Settings(file)
    assert mine.get("theme") == "system"
    assert mine.get("device") == "cpu"
    assert "theme" in mine.complaint
    assert "heatmap_opacity" in mine.complaint
    assert file.exists()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"null", b"\xff\xfe", b'{"theme": "dark"', b"[" * 100_000, b"\0" * 100]
)
def test_a_damaged_file_is_set_aside_under_a_dated_name_and_the_defaults_are_used(file: Path, content: bytes):
    file.write_bytes(content)
    mine = Settings(file)
    assert mine.get("theme") == "system"
    (aside,) = file.parent.iterdir()
    assert re.fullmatch(r"settings-damaged-\d{8}-\d{6}\.json", aside.name)
    assert aside.read_bytes() == content
    assert aside.name in mine.complaint
    mine.set("theme", "dark")
    mine.save()
    assert Settings(file).get("theme") == "dark"
    assert aside.read_bytes() == content


def test_a_file_that_cannot_be_read_is_told_and_left_alone(file: Path):
    file.mkdir()
    assert "cannot be read" in Settings(file).complaint
    assert file.is_dir()


def test_settings_of_a_newer_program_survive_a_save(file: Path):
    file.write_text('{"theme": "dark", "hologram": {"depth": [1, 2]}, "zoom": null}')
    mine = Settings(file)
    assert mine.complaint == ""
    mine.set("theme", "light")
    mine.save()
    assert json.loads(file.read_text()) == {"theme": "light", "hologram": {"depth": [1, 2]}, "zoom": None}


def test_names_of_any_bytes_survive_and_ordinary_ones_can_be_read(file: Path):
    folders = (os.fsdecode(b"/films/M\xfcller\n"), "/films/Lungenröntgen", "/films/לונג", '/films/"quoted"')
    mine = Settings(file)
    mine.set("recent_folders", folders)
    mine.save()
    again = Settings(file)
    assert again.get("recent_folders") == folders
    assert os.fsencode(again.get("recent_folders")[0]) == b"/films/M\xfcller\n"
    assert "Lungenröntgen" in file.read_text(encoding="utf-8")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(st.lists(st.binary(min_size=1, max_size=40), max_size=4), st.floats(0, 1), st.booleans(), st.text())
def test_whatever_is_set_comes_back(tmp_path: Path, paths: list[bytes], share: float, switch: bool, text: str):
    chosen = {
        "recent_folders": tuple(os.fsdecode(path) for path in paths),
        "heatmap_threshold": share,
        "shade_outside": switch,
        "last_film": text,
    }
    mine = Settings(tmp_path / "settings.json")
    for name, value in chosen.items():
        mine.set(name, value)
    mine.save()
    again = Settings(tmp_path / "settings.json")
    assert again.complaint == ""
    assert {name: again.get(name) for name in chosen} == chosen


def test_a_byte_order_mark_of_an_editor_does_no_harm(file: Path):
    file.write_text('{"theme": "dark"}', encoding="utf-8-sig")
    assert Settings(file).get("theme") == "dark"


def test_saving_where_nothing_can_be_written_is_an_os_error(tmp_path: Path):
    mine = Settings(tmp_path / "nowhere" / "settings.json")
    mine.set("theme", "dark")
    with pytest.raises(OSError, match="No such file"):
        mine.save()


def test_the_file_lies_in_the_users_configuration_folder():
    mine = Settings()
    mine.set("device", "cpu")
    mine.save()
    assert json.loads((config_folder() / "settings.json").read_text()) == {"device": "cpu"}


def test_two_windows_leave_each_others_changes_alone(file: Path):
    """Each writes what it changed since it last wrote; the later change of one setting counts."""
    one, other = Settings(file), Settings(file)
    one.set("theme", "dark")
    one.save()
    other.set("heatmap_opacity", 0.3)
    other.save()
    assert json.loads(file.read_text(encoding="utf-8")) == {"theme": "dark", "heatmap_opacity": 0.3}
    other.set("theme", "light")
    other.save()
    one.set("keep_tool", True)
    one.save()
    assert Settings(file).get("theme") == "light"
    other.set("heatmap_opacity", 0.5)  # the default again
    other.save()
    one.save()
    assert json.loads(file.read_text(encoding="utf-8")) == {"theme": "light", "keep_tool": True}


def test_a_file_that_was_damaged_while_the_window_was_open_is_kept_aside(file: Path):
    mine = Settings(file)
    mine.set("theme", "dark")
    mine.save()
    for damage in (b"{", b"\xff\xfe"):
        file.write_bytes(damage)
        mine.save()
        assert json.loads(file.read_text(encoding="utf-8")) == {"theme": "dark"}
    asides = sorted(file.parent.glob("settings-damaged-*.json"))
    assert {aside.read_bytes() for aside in asides} == {b"{", b"\xff\xfe"}


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_where_files_cannot_be_locked_settings_are_saved_all_the_same(
    file: Path, number: int, monkeypatch: pytest.MonkeyPatch
):
    """As on network drives: the system's own call fails there."""
    fcntl = pytest.importorskip("fcntl")
    (file.parent / ".settings.lock").touch()
    asked = []

    def refuse(_descriptor: int, what: int) -> None:
        asked.append(what)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", refuse)
    mine = Settings(file)
    start = time.perf_counter()
    for name in ("a.png", "b.png", "c.png"):
        mine.set("last_film", name)
        mine.save()
        assert json.loads(file.read_text(encoding="utf-8")) == {"last_film": name}
    assert time.perf_counter() - start < 1.5
    assert len(asked) == 1, "once is enough to know"


def test_a_window_that_hangs_while_it_saves_keeps_nobody_waiting_twice(file: Path):
    mine = Settings(file)
    with FileLock(file.with_name(".settings.lock")):
        for theme in ("dark", "light"):
            start = time.perf_counter()
            mine.set("theme", theme)
            mine.save()
            took = time.perf_counter() - start
            assert json.loads(file.read_text(encoding="utf-8")) == {"theme": theme}
        assert took < 0.15


def test_two_windows_keep_each_others_recent_paths(file: Path):
    one, other = Settings(file), Settings(file)
    one.set("recent_folders", ("/a", "/b"))
    one.save()
    other.set("recent_folders", ("/c", "/a"))
    other.save()
    assert Settings(file).get("recent_folders") == ("/c", "/a", "/b")
    one.set("recent_folders", ("/d", "/a", "/b"))
    one.save()
    assert Settings(file).get("recent_folders") == ("/d", "/a", "/b", "/c")
    one.set("recent_folders", tuple(f"/{number}" for number in range(MOST_RECENT)))
    one.save()
    assert Settings(file).get("recent_folders") == tuple(f"/{number}" for number in range(MOST_RECENT))
    one.set("recent_folders", ())  # cleared: nothing of it may come back
    one.save()
    assert not json.loads(file.read_text(encoding="utf-8"))


def test_two_windows_keep_each_others_keys(file: Path):
    one, other = Settings(file), Settings(file)
    one.set("shortcuts", ("invert=Ctrl+J", "reload=F6"))
    one.set("reading_keys", ("unsure=X",))
    one.save()
    other.set("shortcuts", ("zoom=F7",))
    other.set("reading_keys", ("flag=Y", "unsure=Z"))
    other.save()
    assert Settings(file).get("shortcuts") == ("invert=Ctrl+J", "reload=F6", "zoom=F7")
    assert Settings(file).get("reading_keys") == ("unsure=Z", "flag=Y")
    one.set("shortcuts", ("reload=F8",))
    one.save()
    assert Settings(file).get("shortcuts") == ("reload=F8", "zoom=F7")
    one.set("shortcuts", ())
    one.save()
    assert Settings(file).get("shortcuts") == ("zoom=F7",)
