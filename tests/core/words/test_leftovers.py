"""What killed processes were writing is taken away, and what somebody still writes never is."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cxr_desktop.core.words import leftovers
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.leftovers import sweep, sweep_below, writing_prefix
from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.progress import CancelToken

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process number is known to be ours")


def written_by(process: int, folder: Path, *, system: str = "", hours: float = 0.0) -> Path:
    """A file that a process was writing so many hours ago; of another system where one is named."""
    own = writing_prefix().split("-")[1]
    file = folder / f".writing-{system or own}-{process}-abc_1234.csv"
    file.write_bytes(b"half of it")
    moment = time.time() - 3600 * hours
    os.utime(file, (moment, moment))
    return file


def dead_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    return child.pid


@LINUX
def test_what_a_dead_process_wrote_goes_at_once_and_what_a_living_one_writes_stays(tmp_path: Path):
    dead = written_by(dead_process(), tmp_path)
    own = written_by(os.getpid(), tmp_path, hours=100)  # a table of a batch that is paused for days
    first = written_by(1, tmp_path, hours=100)
    assert sweep(tmp_path) == 1
    assert (dead.exists(), own.exists(), first.exists()) == (False, True, True)


def test_of_another_system_only_age_tells(tmp_path: Path):
    young = written_by(dead_process(), tmp_path, system="01234567", hours=23)
    old = written_by(os.getpid(), tmp_path, system="12345678", hours=25)
    assert sweep(tmp_path) == 1
    assert (young.exists(), old.exists()) == (True, False)


def test_where_no_system_is_known_only_age_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(leftovers, "_system", lambda: "0" * 8)
    young, old = written_by(dead_process(), tmp_path, hours=23), written_by(dead_process() + 1, tmp_path, hours=25)
    assert sweep(tmp_path) == 1
    assert (young.exists(), old.exists()) == (True, False)


@pytest.mark.parametrize(
    "name", ["table.csv", ".writing", ".writing-notes.txt", "a.writing-01234567-1-abc_1234", ".writing-01234567-1-a"]
)
def test_files_of_others_are_not_touched(name: str, tmp_path: Path):
    (tmp_path / name).write_bytes(b"")
    os.utime(tmp_path / name, (0, 0))
    folder = written_by(1, tmp_path, system="01234567", hours=99)
    folder.unlink()
    folder.mkdir()
    link = folder.with_name(folder.name.replace("abc", "xyz"))
    link.symlink_to(tmp_path / name)
    assert sweep(tmp_path) == 0
    assert len(list(tmp_path.iterdir())) == 3


@LINUX
def test_writing_names_its_file_so(tmp_path: Path):
    with write_beside(tmp_path / "a.csv") as beside:
        beside.write_text("new")
        os.utime(beside, (0, 0))
        assert leftovers._NAME.fullmatch(beside.name)
        assert sweep(tmp_path) == 0


def test_a_folder_that_cannot_be_listed_is_nothing_to_sweep(tmp_path: Path):
    assert sweep(tmp_path / "absent") == 0
    assert sweep_below((tmp_path / "absent",), CancelToken()) == 0


def test_folders_of_the_program_are_swept_to_their_ground_until_somebody_asks_to_stop(tmp_path: Path):
    deep = tmp_path / "runs" / "one" / "last"
    deep.mkdir(parents=True)
    for folder in (tmp_path, deep):
        written_by(1, folder, system="01234567", hours=30)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        sweep_below((tmp_path,), token)
    assert sweep_below((tmp_path,), CancelToken()) == 2
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
