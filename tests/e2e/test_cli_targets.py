"""Where results go is tried before the work; what was found is said before it is written."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxr_desktop.cli import run
from tests.faults.disks import NO_SPACE, fill, small_disk
from tests.warm_program import Cxr


@pytest.mark.parametrize(
    "arguments",
    [
        ["audit", "/nowhere", "--json", "OUT.json"],
        ["check", "/nowhere.png", "--out", "OUT.html"],
        ["evaluate", "bundled", "/nowhere", "--out", "OUT"],
        ["shift", "/nowhere", "--json", "OUT.json"],
        ["refit", "/nowhere", "--out", "OUT.safetensors"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_place_that_cannot_be_written_is_told_before_the_work(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "file").write_bytes(b"")
    words = [word.replace("OUT", str(tmp_path / "file/out")) for word in arguments]
    assert run(words) == 1
    (said,) = capsys.readouterr().err.splitlines()
    assert said.startswith(f"cxr-desktop: {words[-1]}: cannot be written (")


def test_a_new_model_has_the_ending_of_one_before_the_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["refit", "/nowhere", "--out", str(tmp_path / "model.pt")]) == 1
    assert "a model's name ends in .safetensors" in capsys.readouterr().err


def test_nothing_is_left_where_the_place_was_tried(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert run(["evaluate", "bundled", "/nowhere", "--out", str(tmp_path / "new/report")]) == 1
    assert run(["audit", str(tmp_path), "--json", str(tmp_path / "audit.json")]) == 1
    assert "cannot be written" not in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for a name and no content."""
    with small_disk(tmp_path / "disk", 256) as disk:
        fill(disk)
        yield disk


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["evaluate", "bundled", "SET", "--quick", "--out", "DISK/report"], "sensitivity"),
        (["audit", "SET", "--tests", "1", "--json", "DISK/audit.json"], "maps of 4 films"),
    ],
    ids=["evaluate", "audit"],
)
def test_what_was_found_is_said_where_it_cannot_be_written(
    cxr: Cxr, arguments: list[str], words: str, full: Path, tmp_path: Path, data: Path
):
    for label in ("NORMAL", "PNEUMONIA"):
        (tmp_path / "set" / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/train" / label).iterdir())[:2]:
            shutil.copy(film, tmp_path / "set" / label)
    done = cxr(*(word.replace("SET", str(tmp_path / "set")).replace("DISK", str(full)) for word in arguments))
    assert done.returncode == 1
    assert words in done.stdout
    assert NO_SPACE in done.stderr
    assert "Traceback" not in done.stderr
