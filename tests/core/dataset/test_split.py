"""Splits: whole patients, each class its share, a file that comes back as it went."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxr_desktop.core.dataset.films import DatasetError, LabelledFilm
from cxr_desktop.core.dataset.patients import FOLDERS, KERMANY, relative_name
from cxr_desktop.core.dataset.split import Split, cut_validation, folder_split, read_split, split_digest, write_split
from tests.core.dataset.conftest import listed

ROOT = Path("/films")
CLASSES = ("NORMAL", "PNEUMONIA")


def split_of(patients: dict[str, list[int]]) -> Split:
    """Return a split whose train films are named by patient folder."""
    films = tuple(
        LabelledFilm(ROOT / f"train/{CLASSES[label]}/{name}/{index}.png", label, "train")
        for name, labels in patients.items()
        for index, label in enumerate(labels)
    )
    return Split(ROOT, CLASSES, films, (), ())


PATIENTS = st.dictionaries(
    st.text("abcdefgh", min_size=1, max_size=3),
    st.lists(st.integers(0, 1), min_size=1, max_size=4),
    min_size=12,
    max_size=60,
)


@given(PATIENTS, st.floats(0.1, 0.5), st.integers(0, 99))
def test_no_patient_is_on_both_sides_and_no_film_is_lost(patients: dict[str, list[int]], fraction: float, seed: int):
    whole = split_of(patients)
    try:
        cut = cut_validation(whole, FOLDERS, fraction=fraction, seed=seed)
    except DatasetError:
        by_class = [sum(label in labels for labels in patients.values()) for label in (0, 1)]
        assert min(n for n in by_class if n) < 12  # only where a class has few patients
        return
    sides = [{FOLDERS.patient(relative_name(f.path, ROOT)) for f in side} for side in (cut.train, cut.val)]
    assert not sides[0] & sides[1]
    assert Counter(f.path for f in (*cut.train, *cut.val)) == Counter(f.path for f in whole.train)
    assert cut == cut_validation(whole, FOLDERS, fraction=fraction, seed=seed)


def test_each_class_has_its_share():
    patients = {f"n{i}": [0, 0] for i in range(100)} | {f"p{i}": [1] * (1 + i % 3) for i in range(200)}
    whole = split_of(patients)
    cut = cut_validation(whole, FOLDERS, fraction=0.2, seed=3)
    for label in (0, 1):
        assert cut.counts("val")[label] / whole.counts("train")[label] == pytest.approx(0.2, abs=0.02)
    assert "20%" in cut.how
    assert split_digest(cut) != split_digest(cut_validation(whole, FOLDERS, fraction=0.2, seed=4))


def test_copies_of_a_picture_stay_on_one_side():
    whole = split_of({f"p{i}": [i % 2] for i in range(200)})
    pairs = [(whole.train[i].path, whole.train[i + 1].path) for i in range(0, 100, 2)]
    chain = [(whole.train[1].path, whole.train[2].path)]  # joins two pairs
    cut = cut_validation(whole, FOLDERS, fraction=0.3, together=[*pairs, *chain])
    val = {film.path for film in cut.val}
    assert all((one in val) == (other in val) for one, other in [*pairs, *chain])


def test_the_cut_that_the_bundled_model_was_trained_on(data: Path):
    cut = cut_validation(folder_split(listed(data / "kermany224")), KERMANY, fraction=0.1, seed=1)
    assert cut.counts("train") == (1192, 3487)
    assert cut.counts("val") == (149, 388)
    assert cut.counts("test") == (117, 195)
    assert split_digest(cut).startswith("5f7a6ded")


@pytest.mark.parametrize("fraction", [0.0, 1.0, -1.0])
def test_a_share_that_cannot_be_is_refused(fraction: float):
    with pytest.raises(ValueError, match="between 0 and 1"):
        cut_validation(split_of({"a": [0], "b": [1]}), FOLDERS, fraction=fraction)


def test_a_class_of_one_patient_cannot_be_cut():
    with pytest.raises(DatasetError, match="NORMAL has too few patients"):
        cut_validation(split_of({"a": [0], **{f"p{i}": [1] for i in range(20)}}), FOLDERS)


def test_a_split_file_comes_back_as_it_went(tmp_path: Path):
    odd = Path(os.fsdecode(b"train/NORMAL/b\xff\xfe d.png"))
    film = LabelledFilm(tmp_path / odd, 0, "train")
    other = LabelledFilm(tmp_path / "test/PNEUMONIA/ü.png", 1, "test")
    split = Split(tmp_path, CLASSES, (film,), (), (other,), "kermany", "By hand.")
    write_split(tmp_path / "split.json", split)
    assert read_split(tmp_path / "split.json") == split
    moved = read_split(tmp_path / "split.json", root=Path("/elsewhere"))
    assert moved.train[0].path == Path("/elsewhere") / odd
    assert split_digest(moved) == split_digest(split)


@pytest.mark.parametrize(
    "damage",
    [
        {"films": {"train": [["../../etc/passwd", 0, "train"]], "val": [], "test": []}},
        {"films": {"train": [["/etc/passwd", 0, "train"]], "val": [], "test": []}},
        {"films": {"train": [["a.png", 7, "train"]], "val": [], "test": []}},
        {"films": {"train": [["a.png", 0, "train"]], "val": [["a.png", 0, "val"]], "test": []}},
        {"films": {"train": []}},
        {"films": 3},
        {"format": 99},
        {"classes": 5},
    ],
)
def test_a_damaged_or_hostile_split_file_is_refused(tmp_path: Path, damage: dict[str, object]):
    path = tmp_path / "split.json"
    write_split(path, Split(tmp_path, CLASSES, (), (), ()))
    path.write_text(json.dumps(json.loads(path.read_text()) | damage))
    with pytest.raises(DatasetError, match=r"split\.json"):
        read_split(path)


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 100_000])
def test_a_file_that_is_no_split_is_refused(tmp_path: Path, text: str):
    (tmp_path / "split.json").write_text(text)
    with pytest.raises(DatasetError, match="no split file"):
        read_split(tmp_path / "split.json")


@pytest.mark.skipif(sys.platform == "win32", reason="no folder has such a name there")
@pytest.mark.parametrize("name", ["A: normal/a.png", "x\\..\\a.png"])
def test_a_film_that_no_split_file_may_name_is_told_before_it_is_written(tmp_path: Path, name: str):
    split = Split(tmp_path, CLASSES, (LabelledFilm(tmp_path / name, 0, "train"),), (), ())
    with pytest.raises(DatasetError, match=r"a\.png.*rename it"):
        write_split(tmp_path / "split.json", split)
    assert list(tmp_path.iterdir()) == []


def test_a_split_that_could_not_be_read_again_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cxr_desktop.core.words.documents.MOST_BYTES", 1000)
    films = tuple(LabelledFilm(tmp_path / f"train/NORMAL/{i}.png", 0, "train") for i in range(100))
    with pytest.raises(DatasetError, match=r"split\.json.*it is larger than"):
        write_split(tmp_path / "split.json", Split(tmp_path, CLASSES, films, (), ()))
    assert list(tmp_path.iterdir()) == []
