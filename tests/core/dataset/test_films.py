"""A data set as its folders say it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cxr_desktop.core.dataset.films import DatasetError, find_dataset
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.dataset.conftest import listed


def lay_out(root: Path, film: Callable[..., Path], *names: str) -> None:
    for name in names:
        film(root / name)


def test_names_in_any_case_and_spelling(tmp_path: Path, film):
    lay_out(
        tmp_path,
        film,
        "TRAIN/normal/a.png",
        "TRAIN/Pneumonia/b.png",
        "Validation/NORMAL/c.png",
        "test/PNEUMONIA/d.png",
    )
    dataset = listed(tmp_path)
    assert dataset.classes == ("NORMAL", "PNEUMONIA")
    assert {(f.path.name, f.split, f.label) for f in dataset.films} == {
        ("a.png", "train", 0),
        ("b.png", "train", 1),
        ("c.png", "val", 0),
        ("d.png", "test", 1),
    }
    assert dataset.splits == ("train", "val", "test")


def test_normal_is_0_even_when_it_is_alone_or_last(tmp_path: Path, film):
    lay_out(tmp_path, film, "train/PNEUMONIA/a.png")
    assert listed(tmp_path).films[0].label == 1
    lay_out(tmp_path, film, "train/NORMAL/z.png")
    assert {f.path.name: f.label for f in listed(tmp_path).films} == {"a.png": 1, "z.png": 0}


def test_other_classes_and_more_than_two(tmp_path: Path, film):
    lay_out(tmp_path, film, "train/viral/a.png", "train/bacterial/b.png", "test/Healthy/c.png")
    assert listed(tmp_path).classes == ("bacterial", "Healthy", "viral")


def test_folders_without_lists_are_classes(tmp_path: Path, film):
    lay_out(tmp_path, film, "NORMAL/a.png", "PNEUMONIA/deep/below/b.png")
    dataset = listed(tmp_path)
    assert dataset.splits == ("all",)
    assert len(dataset.of("all")) == 2


@pytest.mark.parametrize("what", ["nothing", "empty classes", "a file"])
def test_what_is_no_data_set_gives_one_sentence(tmp_path: Path, what: str):
    root = tmp_path / "set"
    if what == "a file":
        root.touch()
    elif what == "empty classes":
        (root / "train/NORMAL").mkdir(parents=True)
    with pytest.raises(DatasetError, match="set: "):
        listed(root)


def test_stopping_is_obeyed(tmp_path: Path, film):
    lay_out(tmp_path, film, "train/NORMAL/a.png")
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        drain(find_dataset(tmp_path, token=token))
