"""The sample films: what ships is what the generator makes, marked as what it is."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.samples import SAMPLES, Sample, write_samples
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.paths import resource

SHIPPED = resource("samples")
NAMES = [sample.name for sample in SAMPLES]
DICOM = [name for name in NAMES if name.endswith(".dcm")]
ONE_OF_EACH_FORMAT = {Path(sample.name).suffix: sample for sample in SAMPLES}.values()
OTHER_PROCESSORS = 2 / 255  # one rounding step of difference between vector units is not another film
JPEG_LOSS = 30 / 255


@pytest.fixture(scope="module")
def made_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "samples"
    write_samples(folder)
    return folder


def seen(path: Path) -> np.ndarray:
    film = read_radiograph(path)
    return film.pixels.astype(np.float64) / (2**film.bits - 1)


def header_text(path: Path) -> str:
    """Return everything the file says in words."""
    if path.suffix == ".dcm":
        return str(pydicom.dcmread(path, stop_before_pixels=True))
    with Image.open(path) as picture:
        words = [*map(str, picture.info.values()), *map(str, picture.getexif().values())]
        return " ".join([*words, *map(str, dict(getattr(picture, "tag_v2", {})).values())])


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_making_the_samples_again_gives_the_films_that_ship(name: str, made_again: Path):
    shipped, made = seen(SHIPPED / name), seen(made_again / name)
    assert shipped.shape == made.shape
    allowed = JPEG_LOSS if name.endswith(".jpg") else OTHER_PROCESSORS
    assert np.abs(shipped - made).max() <= allowed
    assert np.abs(shipped - made).mean() <= allowed / 10


@pytest.mark.parametrize("sample", ONE_OF_EACH_FORMAT, ids=lambda sample: sample.name)
def test_a_shipped_sample_reads_as_the_phantom_it_was_made_from(sample: Sample):
    phantom = sample.film()
    made = phantom.pixels / (2**phantom.bits - 1)
    assert np.abs(seen(SHIPPED / sample.name) - made).max() <= (JPEG_LOSS if sample.name.endswith(".jpg") else 0.01)


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_says_phantom_in_its_header(name: str):
    assert "PHANTOM" in header_text(SHIPPED / name)


@pytest.mark.parametrize("name", NAMES)
def test_every_sample_has_letters_burned_in_at_its_lower_edge(name: str):
    grey = seen(SHIPPED / name)
    height, width = grey.shape
    lowest = grey[int(height - 0.07 * min(height, width)) :, width // 3 : -(width // 3)]
    assert (lowest < 0.2).mean() > 0.02  # the black outline of the letters, on the belly, which is bright
    assert (lowest > 0.85).mean() > 0.05


def test_the_read_me_names_every_film_and_nothing_else_lies_there(made_again: Path):
    assert {path.name for path in SHIPPED.iterdir()} == {*NAMES, "README.txt"}
    text = (SHIPPED / "README.txt").read_text(encoding="utf-8")
    assert re.findall(r"^phantom-\S+", text, re.MULTILINE) == NAMES
    assert text == (made_again / "README.txt").read_text(encoding="utf-8")


def test_the_samples_weigh_at_most_three_megabytes():
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) <= 3_000_000


def test_there_are_wide_and_tall_films_with_and_without_opacities_in_five_formats():
    assert {Path(name).suffix for name in NAMES} == {".jpg", ".png", ".tif", ".webp", ".dcm"}
    assert any(sample.width > 1.3 * sample.height for sample in SAMPLES)
    assert any(sample.height > 1.3 * sample.width for sample in SAMPLES)
    clear = [sample for sample in SAMPLES if not sample.opacities]
    assert len(clear) == len(SAMPLES) / 2
    assert all(("clear" in sample.name) == (sample in clear) for sample in SAMPLES)


def test_one_sample_is_a_twelve_bit_monochrome1_radiograph_shown_as_the_others():
    (name,) = (name for name in DICOM if "monochrome1" in name)
    header = pydicom.dcmread(SHIPPED / name)
    assert (header.PhotometricInterpretation, header.BitsStored, header.HighBit) == ("MONOCHROME1", 12, 11)
    film = read_radiograph(SHIPPED / name)
    assert film.bits == 12
    shown = apply_window(film.pixels, film.window)
    assert np.median(shown[:20, :20]) == 0  # air
    assert np.median(shown[-20:, film.width // 2 - 10 :]) > 100  # belly


@pytest.mark.parametrize("name", DICOM)
def test_a_dicom_sample_has_a_correct_header(name: str):
    header = pydicom.dcmread(SHIPPED / name)
    assert str(header.PatientName) == "PHANTOM^NOBODY"
    assert (header.Modality, header.BodyPartExamined) == ("DX", "CHEST")
    assert header.file_meta.MediaStorageSOPInstanceUID == header.SOPInstanceUID
    assert header.file_meta.MediaStorageSOPClassUID == header.SOPClassUID
    assert header.ImagerPixelSpacing[0] * min(header.Rows, header.Columns) == pytest.approx(400, abs=0.1)
    film = read_radiograph(SHIPPED / name)
    assert film.spacing is not None
    assert film.spacing.kind == "imager"
    assert 0 < film.window.centre < film.window.width <= 2**film.bits
