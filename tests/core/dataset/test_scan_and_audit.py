"""Every fault that is planted is found, and nothing else; what was seen is not looked at again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.core.dataset import scan as scan_module
from cxr_desktop.core.dataset.audit import Audit, audit
from cxr_desktop.core.dataset.duplicates import exact_groups, near_groups
from cxr_desktop.core.dataset.overview import draw_frequencies, draw_samples
from cxr_desktop.core.dataset.patients import KERMANY, NONE, PatientRule
from cxr_desktop.core.dataset.scan import DatasetScan, scan_dataset
from cxr_desktop.core.dataset.split import folder_split
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.dataset.conftest import listed, picture


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def folder(*parts: str) -> Path:
        place = tmp_path.joinpath("cache", *parts)
        place.mkdir(parents=True, exist_ok=True)
        return place

    monkeypatch.setattr(scan_module, "cache_folder", folder)


@pytest.fixture
def root(tmp_path: Path, film) -> Path:
    """A clean data set: nine films of nine patients."""
    root = tmp_path / "set"
    for index in range(4):
        film(root / f"train/NORMAL/IM-000{index}-0001.png")
        film(root / f"train/PNEUMONIA/person{index + 10}_virus_1.png")
    film(root / "test/NORMAL/IM-0077-0001.png")
    film(root / "test/PNEUMONIA/person78_bacteria_1.png")
    return root


def scanned(root: Path, **options: bool) -> DatasetScan:
    return drain(scan_dataset(listed(root), token=CancelToken(), **options))


def judged(root: Path, rule: PatientRule = KERMANY) -> Audit:
    scan = scanned(root)
    return audit(scan, folder_split(scan.dataset), rule)


def codes(found: Audit, *levels: str) -> set[str]:
    return {finding.code for finding in found.findings if finding.level in levels}


def test_a_clean_set_is_told_so(root: Path):
    found = judged(root)
    assert codes(found, "good") == {"unreadable", "patient-leak", "identical", "near"}
    assert codes(found, "problem", "warning") == set()
    assert not found.has_problem
    assert found.overview.counts == {"train": (4, 4), "val": (0, 0), "test": (1, 1)}
    assert found.overview.kinds == {"PNG": 10}
    assert found.overview.widths == (96, 96, 96)


def test_copies_are_found_across_lists_formats_and_labels(root: Path, film):
    same = picture(500)
    film(root / "train/NORMAL/IM-0500-0001.png", same)
    film(root / "train/NORMAL/IM-0500-0002.bmp", same)
    found = judged(root)
    assert codes(found, "note") >= {"identical-within"}
    film(root / "test/NORMAL/IM-0501-0001.tif", same)
    found = judged(root)
    assert codes(found, "problem") == {"identical-across"}
    film(root / "train/PNEUMONIA/person502_virus_1.png", same)
    found = judged(root)
    assert codes(found, "problem") == {"identical-across", "identical-two-labels"}
    finding = next(f for f in found.findings if f.code == "identical-two-labels")
    assert len(finding.films) == 4
    assert "PNEUMONIA" in finding.details


@pytest.mark.parametrize("change", ["compressed", "smaller", "brighter"])
def test_nearly_identical_films_are_found(root: Path, film, change: str):
    pixels = make_phantom(1, height=256, width=256).pixels
    film(root / "train/NORMAL/IM-0600-0001.png", pixels)
    target = root / "test/NORMAL/IM-0601-0001.jpg"
    if change == "compressed":
        film(target, pixels, quality=40)
    elif change == "smaller":
        film(target, np.asarray(Image.fromarray(pixels).resize((128, 128))), quality=95)
    else:
        film(target, np.clip(pixels * 1.1, 0, 255).astype(np.uint8), quality=95)
    found = judged(root)
    assert codes(found, "problem") == {"near-across"}


def test_different_films_are_not_nearly_identical(data: Path, tmp_path: Path):
    root = tmp_path / "real"
    for label in ("NORMAL", "PNEUMONIA"):
        shutil.copytree(data / "kermany_original" / label, root / "train" / label)
    scan = scanned(root)
    assert len(scan.films) > 80
    assert near_groups(scan) == ()
    assert exact_groups(scan) == ()


def test_blank_films_are_identical_but_resemble_nothing_else(root: Path, film):
    film(root / "train/NORMAL/IM-0700-0001.png", np.zeros((50, 50), np.uint8))
    film(root / "train/NORMAL/IM-0701-0001.png", np.full((50, 50), 9, np.uint8))
    assert codes(judged(root), "problem", "warning") <= {"sizes-differ"}


def test_a_patient_in_two_lists_is_a_leak_and_a_number_alone_is_not(root: Path, film):
    film(root / "test/PNEUMONIA/person10_bacteria_9.png")  # number 10 is in train, as another kind
    found = judged(root)
    assert "numbers-alike" in codes(found, "note")
    assert "patient-leak" in codes(found, "good")
    film(root / "test/PNEUMONIA/person10_virus_9.png")
    found = judged(root)
    assert codes(found, "problem") == {"patient-leak"}
    finding = next(f for f in found.findings if f.code == "patient-leak")
    assert {path.name for path in finding.films} == {"person10_virus_1.png", "person10_virus_9.png"}
    assert "no-rule" in codes(judged(root, NONE), "note")


def test_lists_that_are_too_small_or_lack_a_class(root: Path, film):
    film(root / "val/NORMAL/IM-0800-0001.png")
    found = judged(root)
    assert codes(found, "warning") == {"small-validation", "one-class-val"}
    for path in (root / "train/PNEUMONIA").iterdir():
        path.unlink()
    assert "one-class-train" in codes(judged(root), "problem")


def test_classes_that_differ_in_size_type_or_depth_are_told(tmp_path: Path, film):
    root = tmp_path / "odd"
    for index in range(3):
        film(root / f"train/NORMAL/{index}.png", picture(index, 80))
        film(root / f"train/PNEUMONIA/{index}.jpg", picture(index + 50, 90), quality=95)
    assert codes(judged(root), "warning") == {"kinds-differ", "sizes-differ"}


def test_unreadable_films_are_listed_with_their_reason(root: Path):
    (root / "train/NORMAL/IM-0900-0001.png").write_bytes(b"")
    (root / "train/NORMAL/IM-0901-0001.jpg").write_text("<html>")
    found = judged(root)
    finding = next(f for f in found.findings if f.code == "unreadable")
    assert finding.level == "warning"
    assert len(finding.films) == found.overview.unreadable == 2
    assert "empty" in finding.details


def test_only_files_that_changed_are_opened_again(root: Path, film, monkeypatch: pytest.MonkeyPatch):
    first = scanned(root)
    assert first.from_cache == 0
    opened: list[Path] = []
    read = scan_module.read_radiograph
    monkeypatch.setattr(scan_module, "read_radiograph", lambda path: opened.append(path) or read(path))
    second = scanned(root)
    assert opened == []
    assert second.from_cache == len(second.films) == 10
    assert np.array_equal(first.thumbnails, second.thumbnails)
    assert [f.facts for f in first.films] == [f.facts for f in second.films]
    changed = film(root / "train/NORMAL/IM-0000-0001.png")
    os.utime(changed, ns=(1, 1))
    third = scanned(root)
    assert opened == [changed]
    assert third.films != second.films
    assert len(drain(scan_dataset(listed(root), token=CancelToken(), use_cache=False)).films) == 10
    assert len(opened) == 11


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 no archive", b"\x93NUMPY"])
def test_a_damaged_cache_is_made_anew(root: Path, tmp_path: Path, damage: bytes):
    first = scanned(root)
    (cache,) = (tmp_path / "cache/datasets").iterdir()
    cache.write_bytes(damage)
    again = scanned(root)
    assert again.from_cache == 0
    assert [f.facts for f in again.films] == [f.facts for f in first.films]
    assert scanned(root).from_cache == 10


def test_without_a_cache_folder_a_data_set_is_checked_as_well(root: Path, monkeypatch: pytest.MonkeyPatch):
    def none(*_: str) -> Path:
        raise NotADirectoryError(20, "Not a directory")

    monkeypatch.setattr(scan_module, "cache_folder", none)
    assert (len(scanned(root).films), scanned(root).from_cache) == (10, 0)


def test_stopping_keeps_what_was_seen(root: Path, film):
    for index in range(60):
        film(root / f"train/NORMAL/IM-2{index:03}-0001.png")
    token = CancelToken()
    events = scan_dataset(listed(root), token=token)
    next(events)
    token.cancel()
    with pytest.raises(Cancelled):
        drain(events)
    assert 0 < scanned(root).from_cache < 70


def test_the_pictures_of_the_overview_show_something(root: Path, tmp_path: Path):
    dataset = listed(root)
    draw_frequencies(tmp_path / "bars.png", folder_split(dataset))
    (root / "train/NORMAL/IM-0000-0001.png").write_bytes(b"")
    draw_samples(tmp_path / "samples.png", dataset.films, dataset.classes)
    for name in ("bars.png", "samples.png"):
        with Image.open(tmp_path / name) as drawn:
            assert len(drawn.convert("L").getcolors() or []) > 20
