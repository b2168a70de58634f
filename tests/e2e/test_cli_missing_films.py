"""Folders that cannot be read: every verb that counts films says that some may be missing, and ends with 1."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cxr_desktop.cli import verbs_parser
from cxr_desktop.cli_train import _new_run
from cxr_desktop.core.evaluation.result import read_evaluation
from cxr_desktop.core.training.control import Control
from tests.warm_program import Cxr


@pytest.fixture
def root(tmp_path: Path, data: Path) -> Path:
    """Real films in a list for training and one for testing; of one folder nobody knows what it should hold."""
    for label in ("NORMAL", "PNEUMONIA"):
        films = iter(sorted((data / "kermany224/train" / label).iterdir()))
        for split, n in (("train", 12), ("test", 3)):
            folder = tmp_path / "set" / split / label
            folder.mkdir(parents=True)
            for _ in range(n):
                shutil.copy(next(films), folder)
    return tmp_path / "set"


@pytest.mark.parametrize(
    "arguments",
    [
        ["deidentify", "SET", "--out", "OUT"],
        ["export", "SET", "--out", "OUT.csv"],
        ["dataset", "split", "SET", "--fraction", "0.25", "--out", "OUT.json"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_films_that_may_be_missing_are_told(cxr: Cxr, arguments: list[str], root: Path, tmp_path: Path):
    words = [word.replace("SET", str(root)).replace("OUT", str(tmp_path / "out")) for word in arguments]
    (root / "train/NORMAL/DICOMDIR").write_bytes(b"none")
    done = cxr(*words)
    assert done.returncode == 1
    assert f"Films may be missing: {root / 'train/NORMAL/DICOMDIR'}: is not a DICOMDIR" in done.stderr


def test_a_training_of_fewer_films_says_so_and_ends_with_1(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (root / "train/NORMAL/DICOMDIR").write_bytes(b"none")
    options = verbs_parser().parse_args(["train", str(root), "--runs", str(tmp_path / "runs")])
    run, is_whole = _new_run(options, Control(), lambda _event: None)
    assert run.folder.parent == tmp_path / "runs"
    assert not is_whole
    assert f"Films may be missing: {root / 'train/NORMAL/DICOMDIR'}: is not a DICOMDIR" in capsys.readouterr().err


def test_a_report_says_so(cxr: Cxr, root: Path, tmp_path: Path):
    (root / "test/NORMAL/DICOMDIR").write_bytes(b"none")
    done = cxr("evaluate", "bundled", root, "--quick", "--out", tmp_path / "report")
    assert done.returncode == 1
    said = f"Films may be missing: {root / 'test/NORMAL/DICOMDIR'}: is not a DICOMDIR"
    assert said in done.stderr
    assert f"{said}." in read_evaluation(tmp_path / "report/report.json").warnings


def test_where_no_film_is_left_the_reason_is_told(cxr: Cxr, tmp_path: Path):
    (tmp_path / "set/NORMAL").mkdir(parents=True)
    (tmp_path / "set/NORMAL/DICOMDIR").write_bytes(b"none")
    done = cxr("dataset", "check", tmp_path / "set")
    assert done.returncode == 1
    assert "there are no films in class folders" in done.stderr
    assert "is not a DICOMDIR" in done.stderr
