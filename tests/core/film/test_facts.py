"""Phantoms told by their mark, films of which nothing can be said, ages of headers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.film.facts import age_in_years, fault_of, is_phantom
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.phantom_mark import carries_mark
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.paths import resource

SAMPLES = sorted(path for path in resource("samples").iterdir() if path.suffix != ".txt")


def film_of(pixels: np.ndarray) -> Radiograph:
    return Radiograph(pixels.astype(np.uint8), 8, Window(128, 256))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_bundled_sample_is_told_by_its_picture_alone(path: Path):
    film = replace(read_radiograph(path), tags={})
    assert carries_mark(film)
    assert is_phantom(film)


def test_a_phantom_is_told_by_its_header_when_the_word_is_cut_off():
    film = make_phantom(3, height=300, width=280)
    without = replace(film, pixels=film.pixels[:240].copy(), sha256="")
    assert not carries_mark(without)
    assert is_phantom(without)
    assert not is_phantom(replace(without, tags={}))


def test_no_film_of_a_patient_and_no_photograph_carries_the_mark(data: Path):
    paths = [*sorted((data / "kermany_original").rglob("*.jpeg"))[:12], *sorted((data / "not_chest").iterdir())]
    paths += sorted((data / "nih_adult").rglob("*.jpg"))[:12]
    assert [path.name for path in paths if is_phantom(read_radiograph(path))] == []


def test_tiny_and_nearly_blank_films_are_faults_and_others_are_not():
    rng = np.random.default_rng(0)
    assert "40 x 300 pixels" in fault_of(film_of(rng.integers(0, 255, (300, 40))))
    assert "nearly blank" in fault_of(film_of(np.full((300, 300), 77)))
    assert "nearly blank" in fault_of(film_of(77 + rng.integers(0, 4, (300, 300))))
    assert fault_of(film_of(rng.integers(0, 255, (300, 300)))) == ""
    assert fault_of(make_phantom(1, height=200, width=200)) == ""


@pytest.mark.parametrize(
    ("text", "years"), [("004Y", 4.0), ("018M", 1.5), ("052W", 364 / 365.25), ("010D", 10 / 365.25), (" 045y ", 45.0)]
)
def test_ages_are_read_as_dicom_writes_them(text: str, years: float):
    assert age_in_years({"PatientAge": text}) == pytest.approx(years)


@pytest.mark.parametrize("text", ["", "Y", "4", "1234Y", "004X", "four", "000Y", "000D"])
def test_an_age_that_is_none_is_unknown(text: str):
    assert age_in_years({"PatientAge": text}) is None
    assert age_in_years({}) is None
