"""``shift`` and ``refit`` as their users call them, with the bundled model on real films."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint
from cxr_desktop.core.model.classifier import Classifier
from tests.warm_program import Cxr

EACH = 22


@pytest.fixture
def ward(tmp_path: Path, data: Path) -> Path:
    """22 + 22 real films of the train split, and a file that is none."""
    for label in ("NORMAL", "PNEUMONIA"):
        (tmp_path / "ward" / label).mkdir(parents=True)
        for film in sorted((data / "kermany224/train" / label).iterdir())[:EACH]:
            content = film.read_bytes()  # with a comment: the model knows its own films and leaves them out
            (tmp_path / "ward" / label / film.name).write_bytes(content[:2] + b"\xff\xfe\x00\x04ab" + content[2:])
    (tmp_path / "ward/NORMAL/broken.jpeg").write_bytes(b"")
    return tmp_path / "ward"


@pytest.mark.slow
def test_a_model_is_fitted_again_to_a_place(cxr: Cxr, ward: Path, tmp_path: Path):
    (ward / "NORMAL/DICOMDIR").write_bytes(b"none")
    new = tmp_path / "ward.safetensors"
    done = cxr("refit", ward, "--out", new)
    assert done.returncode == 1, done.stderr  # one film failed
    assert "broken.jpeg" in done.stderr
    assert f"Films may be missing: {ward / 'NORMAL/DICOMDIR'}: " in done.stderr
    assert f"were fitted on {2 * EACH} films of ward" in done.stdout
    for words in ("sensitivity", "95 % [", f"n = {EACH}", "before", "Written: "):
        assert words in done.stdout
    old, info = load_checkpoint(bundled_model()).info, load_checkpoint(new).info
    assert info.name == "ward"
    assert info.operating_point != old.operating_point
    assert {metric.data.split(",")[0] for metric in info.metrics} == {"ward"}
    assert cxr("model", "info", new).returncode == 0
    again = cxr("refit", ward, "--out", new)
    assert again.returncode == 1
    assert "is there already" in again.stderr


@pytest.mark.slow
def test_films_of_another_place_are_compared(cxr: Cxr, data: Path, ward: Path, tmp_path: Path):
    if Classifier.load().reference is None:
        pytest.skip("the bundled model keeps no validation films")
    adults = tmp_path / "adults"
    for label in ("normal", "pneumonia"):
        shutil.copytree(data / "nih_adult/jpg512" / label, adults / label)
    done = cxr("shift", adults, "--json", tmp_path / "shift.json", "--width", "0.2")
    assert done.returncode == 0, done.stderr
    assert "not like those the model was made for" in done.stdout
    assert "known to 0.2 from end to end" in done.stdout
    found = json.loads((tmp_path / "shift.json").read_text())
    assert found["counts"] == [60, 30]
    assert found["features"]["kernel"]["p"] <= 0.01
    assert found["grade"] == "other"
    (ward / "NORMAL/broken.jpeg").unlink()
    (ward / "NORMAL/DICOMDIR").write_bytes(b"none")
    home = cxr("shift", ward)
    assert home.returncode == 1  # films may be missing
    assert f"Films may be missing: {ward / 'NORMAL/DICOMDIR'}: " in home.stderr
    assert "not like those the model was made for" not in home.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["shift", "/nowhere"], "no such"),
        (["shift", "WARD", "--width", "0"], "--width lies between"),
        (["shift", "EMPTY"], "there are no films here"),
        (["refit", "EMPTY", "--out", "NEW"], "no films in class folders"),
        (["refit", "WARD", "--out", "NEW", "--sensitivity", "2"], "between 0 and 1"),
        (["refit", "WARD", "--out", "NEW", "--model", "/nowhere.safetensors"], "no such file"),
        (["refit", "WARD", "--out", "NEW", "--rule", "(["], "no regular expression"),
    ],
)
def test_what_cannot_be_done_gives_one_sentence(
    cxr: Cxr, arguments: list[str], words: str, ward: Path, tmp_path: Path
):
    (tmp_path / "empty").mkdir()
    places = {"WARD": ward, "EMPTY": tmp_path / "empty", "NEW": tmp_path / "x.safetensors"}
    done = cxr(*(places.get(argument, argument) for argument in arguments))
    assert done.returncode == 1
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "x.safetensors").exists()
