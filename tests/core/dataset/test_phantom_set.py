"""The data set of phantoms that the tour trains on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.core.dataset import phantom_set
from cxr_desktop.core.dataset.duplicates import pictures_together
from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.dataset.patients import NONE
from cxr_desktop.core.dataset.phantom_set import make_phantom_set
from cxr_desktop.core.dataset.scan import scan_dataset
from cxr_desktop.core.dataset.split import cut_validation, folder_split
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.progress import CancelToken, drain


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """One body in each list: vessels take their time."""
    monkeypatch.setattr(phantom_set, "LISTS", (("train", 1), ("val", 1), ("test", 1)))


def test_it_is_a_data_set_of_two_classes_in_three_lists(small: None, tmp_path: Path):
    seen = []
    folder = drain(make_phantom_set(tmp_path / "phantoms", token=CancelToken()), seen.append)
    assert [event.done for event in seen] == [1, 2, 3, 4, 5, 6]
    dataset = drain(find_dataset(folder, token=CancelToken()))
    split = folder_split(dataset)
    assert (len(split.train), len(split.val), len(split.test)) == (2, 2, 2)
    assert {film.label for film in split.train} == {0, 1}
    clear, ill = (
        np.asarray(Image.open(folder / "train" / label / f"phantom-01-{label.lower()}.png")).astype(int)
        for label in ("NORMAL", "PNEUMONIA")
    )
    changed = np.abs(clear - ill) > 8
    assert 0.01 < changed.mean() < 0.5  # the same body, with an opacity
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*.png")}
    drain(make_phantom_set(folder, token=CancelToken()))
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*.png")} == before  # nothing is drawn twice


def test_a_folder_that_cannot_be_written_to_is_told(small: None, tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PathError, match="cannot be written"):
        drain(make_phantom_set(tmp_path / "file", token=CancelToken()))


def test_validation_films_can_be_cut_from_it_after_the_check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("CXR_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(phantom_set, "LISTS", (("train", 3), ("val", 1)))
    folder = drain(make_phantom_set(tmp_path / "phantoms", token=CancelToken()))
    dataset = drain(find_dataset(folder, token=CancelToken()))
    scan = drain(scan_dataset(dataset, token=CancelToken()))
    together = [[film.film.path for film in group] for group in pictures_together(scan)]
    split = cut_validation(folder_split(dataset), NONE, together=together)
    assert {film.label for film in split.val} == {0, 1}
    assert all(len({path.name.split("-")[1] for path in group}) == 1 for group in together)  # of one body each
