"""The sample films: what ships is what the generator makes, marked as what it is."""

from __future__ import annotations

import hashlib

import numpy as np
import pydicom
import pytest
from PIL import Image

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.samples import SAMPLES, Sample, write_samples
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.paths import resource

FOLDER = resource("samples")
_LOSSY = {".jpg": 32, ".webp": 48}  # grey levels that compression may move


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_shipped_sample_is_the_phantom_it_was_made_from(sample: Sample):
    shipped, made = read_radiograph(FOLDER / sample.name), sample.film()
    assert shipped.pixels.shape == made.pixels.shape
    if sample.name.endswith(tuple(_LOSSY)):
        difference = np.abs(shipped.pixels.astype(int) - made.pixels.astype(int))
        assert difference.max() <= _LOSSY[(FOLDER / sample.name).suffix]
    else:
        assert np.array_equal(shipped.pixels, made.pixels)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_sample_says_phantom_in_its_header_or_name(sample: Sample):
    assert sample.name.startswith("phantom-")
    content = (FOLDER / sample.name).read_bytes()
    assert b"PHANTOM" in content or sample.name.endswith(".bmp")


def test_the_dicom_sample_is_a_twelve_bit_monochrome1_radiograph():
    (name,) = (sample.name for sample in SAMPLES if sample.name.endswith(".dcm"))
    header = pydicom.dcmread(FOLDER / name, stop_before_pixels=True)
    assert (header.PhotometricInterpretation, header.BitsStored, header.Modality) == ("MONOCHROME1", 12, "DX")
    assert str(header.PatientName).startswith("PHANTOM")
    film = read_radiograph(FOLDER / name)
    seen = apply_window(film.pixels, film.window)
    spine, air = seen[film.height // 2, film.width // 2], seen[10, 10]
    assert spine > 150 > air


def test_the_samples_are_small_and_the_folder_holds_nothing_else():
    files = {path.name: path.stat().st_size for path in FOLDER.iterdir()}
    assert set(files) == {sample.name for sample in SAMPLES} | {"README.txt"}
    assert sum(files.values()) <= 3_000_000


def test_making_them_again_gives_the_same_bytes_twice(tmp_path):
    digests = []
    for run in ("one", "two"):
        write_samples(tmp_path / run)
        digests.append({p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in (tmp_path / run).iterdir()})
    assert digests[0] == digests[1]
    with Image.open(tmp_path / "one" / "phantom-01-clear.jpg") as picture:
        assert b"PHANTOM" in picture.info["comment"]
