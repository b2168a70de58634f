"""Names as people read them, folders of the program, and files that are whole or not there."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxr_desktop.core.words.paths import (
    cache_folder,
    config_folder,
    display_name,
    display_path,
    display_text,
    frozen_program,
    log_folder,
    resource,
    window_program,
    write_beside,
)

# --- names on the screen


def test_bytes_that_are_not_utf8_are_shown_as_hexadecimal():
    assert display_text(os.fsdecode(b"M\xfcller.png")) == "M\\xfcller.png"


def test_a_newline_and_other_controls_do_not_break_the_line():
    assert display_text("one\ntwo\ttab\x1b[31m\u2028") == "one\\ntwo\\u0009tab\\u001b[31m\\u2028"


def test_marks_that_turn_the_text_round_are_shown_and_right_to_left_letters_stay():
    assert display_text("\u202egpj.exe") == "\\u202egpj.exe"
    assert display_text("לונג.png") == "לונג.png"


def test_a_lone_surrogate_that_is_no_byte_is_replaced():
    assert display_text("a\ud83da") == "a\ufffda"


def test_a_path_is_shown_whole_and_its_name_alone():
    path = Path("ward") / os.fsdecode(b"film \xff\n.png")
    assert display_path(path) == str(Path("ward") / "film \\xff\\n.png")
    assert display_name(path) == "film \\xff\\n.png"
    assert display_name(Path("/")) == str(Path("/"))


@given(st.text(st.characters()))
def test_any_text_becomes_one_line_that_utf8_can_hold(text: str):
    shown = display_text(text)
    shown.encode("utf-8")
    assert shown.splitlines() in ([shown], [])


@given(st.binary())
def test_any_file_name_becomes_one_line(name: bytes):
    assert "\n" not in display_text(os.fsdecode(name))


# --- folders


@pytest.mark.parametrize(
    ("variable", "folder"),
    [("CXR_CACHE_DIR", cache_folder), ("CXR_CONFIG_DIR", config_folder), ("CXR_LOG_DIR", log_folder)],
)
def test_a_folder_of_the_program_is_made_where_its_variable_says(
    variable, folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(variable, str(tmp_path / "deep" / "er"))
    assert folder() == tmp_path / "deep" / "er"
    assert folder().is_dir()


def test_a_part_of_the_cache_lies_in_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path))
    assert cache_folder("bases", "seeded") == tmp_path / "bases" / "seeded"
    assert (tmp_path / "bases" / "seeded").is_dir()


def test_without_a_variable_folders_are_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CXR_CONFIG_DIR", "")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("platformdirs.user_config_path", lambda name: tmp_path / name)
    assert config_folder().name == "cxr-desktop"


def test_what_ships_is_found():
    assert resource("samples", "README.txt").is_file()


# --- writing


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "settings.json"
    file.write_text("old")
    return file


def left_over(file: Path) -> list[str]:
    return sorted(path.name for path in file.parent.iterdir() if path != file)


def test_a_file_is_replaced_by_what_was_written_beside_it(file: Path):
    with write_beside(file) as beside:
        assert beside.parent == file.parent
        assert beside.suffix == ".json"
        beside.write_text("new")
        assert file.read_text() == "old"
    assert file.read_text() == "new"
    assert left_over(file) == []


def test_a_new_file_may_be_written(tmp_path: Path):
    with write_beside(tmp_path / "new.txt") as beside:
        beside.write_text("new")
    assert (tmp_path / "new.txt").read_text() == "new"


def test_a_failure_while_writing_leaves_the_old_file_and_nothing_else(file: Path):
    with pytest.raises(ZeroDivisionError), write_beside(file) as beside:
        beside.write_text(f"half{1 / beside.write_text('')}")
    assert file.read_text() == "old"
    assert left_over(file) == []


def test_a_folder_that_is_not_there_is_an_os_error(tmp_path: Path):
    with pytest.raises(OSError, match="No such file"), write_beside(tmp_path / "nowhere" / "file.txt"):
        pass


def test_a_writer_may_replace_the_file_beside(file: Path):
    with write_beside(file) as beside:
        other = file.with_name("other")
        other.write_text("new")
        other.replace(beside)  # as safetensors and others do that write their own temporary file
    assert file.read_text() == "new"
    assert left_over(file) == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_new_file_may_be_read_as_any_file_the_user_makes(file: Path, tmp_path: Path):
    with write_beside(file) as beside:
        beside.write_text("new")
    ordinary = tmp_path / "ordinary"
    ordinary.touch()
    assert stat.S_IMODE(file.stat().st_mode) == stat.S_IMODE(ordinary.stat().st_mode)


KILLED = """
import os, signal, sys
from pathlib import Path
from cxr_desktop.core.words.paths import write_beside
with write_beside(Path(sys.argv[1])) as beside:
    beside.write_text("new, but not yet in place")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_kill_between_writing_and_renaming_leaves_the_old_file_whole(file: Path):
    killed = subprocess.run([sys.executable, "-c", KILLED, file], check=False, timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert file.read_text() == "old"
    (remains,) = left_over(file)
    assert remains.startswith(".writing-")  # hidden, so that no folder listing takes it for a film
    with write_beside(file) as beside:
        beside.write_text("new")
    assert file.read_text() == "new"
    assert sys.platform != "linux" or left_over(file) == []  # elsewhere after a day


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_leaves_the_old_file(file: Path):
    with pytest.raises(OSError, match="No space left"), write_beside(file) as beside:  # noqa: PT012 - the disk is full inside
        beside.unlink()
        beside.symlink_to("/dev/full")
        beside.write_text("new")
    assert file.read_text() == "old"
    assert left_over(file) == []


# --- a frozen program


def test_a_frozen_program_starts_its_children_by_the_file_that_has_streams(monkeypatch: pytest.MonkeyPatch):
    assert frozen_program() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name, child in (
        ("cxr-desktop", "cxr-desktop"),
        ("cxr-desktop-window.exe", "cxr-desktop.exe"),
        ("cxr-desktop.exe", "cxr-desktop.exe"),
    ):
        monkeypatch.setattr(sys, "executable", str(Path("a-window") / name))
        assert frozen_program() == str(Path("a-window") / child)


def test_the_window_starts_again_by_the_file_that_was_started(monkeypatch: pytest.MonkeyPatch):
    assert window_program() == (sys.executable, "-m", "cxr_desktop")
    program = str(Path("/mount", "usr", "cxr-desktop-window.exe"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", program)
    assert window_program() == (program,)  # which opens no console, as the one for children would
    monkeypatch.setenv("APPIMAGE", "/home/me/cxr.AppImage")
    monkeypatch.setenv("APPDIR", str(Path("/another")))
    assert window_program() == (program,)  # started from a terminal that is an AppImage
    monkeypatch.setenv("APPDIR", str(Path("/mount")))
    assert window_program() == ("/home/me/cxr.AppImage",)
