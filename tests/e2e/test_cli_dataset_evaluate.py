"""``dataset`` and ``evaluate`` as their users call them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cxr_desktop.core.dataset.split import read_split
from cxr_desktop.core.evaluation.result import Evaluation
from tests.warm_program import Cxr


@pytest.fixture
def root(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """24 + 24 real films of the train split."""
    monkeypatch.setenv("CXR_DATA_DIR", str(tmp_path / "data"))
    root = tmp_path / "set"
    for label in ("NORMAL", "PNEUMONIA"):
        (root / "train" / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/train" / label).iterdir())[:24]:
            shutil.copy(film, root / "train" / label)
    return root


def test_a_data_set_is_checked_and_cut(cxr: Cxr, root: Path, tmp_path: Path):
    checked = cxr("dataset", "check", root, "--pictures", tmp_path / "pictures")
    assert checked.returncode == 0, checked.stderr
    assert "All 48 films can be read." in checked.stdout
    assert "There are no validation films." in checked.stdout
    assert {p.name for p in (tmp_path / "pictures").iterdir()} == {"class-frequency.png", "samples.png"}
    cut = cxr("dataset", "split", root, "--fraction", "0.25", "--seed", "2", "--out", tmp_path / "split.json")
    assert cut.returncode == 0, cut.stderr
    split = read_split(tmp_path / "split.json")
    assert min(split.counts("val")) >= 5
    assert len(split.train) + len(split.val) == 48
    shutil.copy(next((root / "train/NORMAL").iterdir()), root / "train/PNEUMONIA/person999_virus_1.jpeg")
    checked = cxr("dataset", "check", root, "--json")
    assert checked.returncode == 1
    found = json.loads(checked.stdout)["findings"]
    assert {f["code"] for f in found if f["level"] == "problem"} == {"identical-two-labels"}


def test_a_model_is_evaluated(cxr: Cxr, root: Path, tmp_path: Path):
    test = root / "test"
    for label in ("NORMAL", "PNEUMONIA"):
        (test / label).mkdir(parents=True)
        for film in sorted((root / "train" / label).iterdir())[:3]:
            shutil.move(film, test / label)
    (test / "NORMAL/broken.jpeg").write_bytes(b"")
    done = cxr("evaluate", "bundled", root, "--quick", "--out", tmp_path / "report", "--prevalence", "0.2")
    assert done.returncode == 1, done.stderr  # one film failed
    assert "broken.jpeg" in done.stderr
    for words in ("AUC", "sensitivity", "95 % [", "n = 6", "looked at 1 times", "For research, not for diagnosis."):
        assert words in done.stdout
    again = cxr("evaluate", "bundled", root, "--quick", "--out", tmp_path / "report", "--json")
    evaluation = Evaluation.from_json(again.stdout)
    assert evaluation.test_looks == 2
    assert evaluation.counts == (3, 3)
    assert evaluation.command.startswith("cxr-desktop evaluate bundled")
    assert {p.name for p in (tmp_path / "report").iterdir()} == {
        *("report.html", "report.json", "scores.csv", "reporting.xlsx")
    }


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["evaluate", "bundled", "ROOT", "--prevalence", "2"], "between 0 and 1"),
        (["evaluate", "bundled", "ROOT", "--split", "val"], "there are no val films"),
        (["evaluate", "bundled", "ROOT", "--rule", "(["], "no regular expression"),
        (["evaluate", "bundled", "/nowhere", "--subgroups", "("], "no regular expression"),  # said before the work
        (["evaluate", "/nowhere.safetensors", "ROOT"], "there is no such file"),
        (["evaluate", "bundled", "/nowhere"], "cannot be listed"),
        (["dataset", "check", "/nowhere"], "cannot be listed"),
        (["dataset", "split", "ROOT", "--out", "/nowhere/split.json"], "cannot be written"),
        (["dataset", "split", "ROOT", "--out", "x.json", "--fraction", "3"], "between 0 and 1"),
    ],
)
def test_what_cannot_be_done_gives_one_sentence(cxr: Cxr, arguments: list[str], words: str, root: Path):
    done = cxr(*(str(root) if a == "ROOT" else a for a in arguments))
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr
