"""Values along a line, against those worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.film.radiograph import Linear, Meaning, Radiograph, Spacing, SpacingKind, Window
from cxr_desktop.core.measure.profile import profile

PIXELS = (np.arange(50)[:, None] * 10 + np.arange(80)[None, :]).astype(np.uint16)


def film(**more) -> Radiograph:
    return Radiograph(PIXELS, 16, Window(1, 2), **more)


def test_a_level_line_reads_the_pixels_it_crosses():
    found = profile(film(), (3.5, 7.5), (23.5, 7.5))
    assert found.values == pytest.approx(np.arange(73, 94))
    assert (found.places[0], found.places[-1], found.unit) == (0, 20, "px")


def test_between_centres_it_is_interpolated():
    assert profile(film(), (4.0, 7.5), (10.0, 7.5)).values[0] == pytest.approx(73.5)
    assert profile(film(), (10.5, 8.0), (10.5, 12.0)).values[0] == pytest.approx(85)


def test_its_length_is_in_mm_where_spacing_is_known_and_its_values_in_the_films_unit():
    known = film(
        spacing=Spacing(0.2, 0.1, SpacingKind.CALIBRATED), meaning=Meaning(Linear(1, 0), Linear(-1, 1000), "OD")
    )
    found = profile(known, (0.5, 0.5), (30.5, 20.5))  # 3 mm across, 4 mm down
    assert (found.places[-1], found.unit) == (pytest.approx(5), "mm")
    assert found.values[0] == 1000


def test_beside_the_film_its_edge_goes_on():
    assert profile(film(), (-30, 0.5), (-5, 0.5)).values == pytest.approx(np.zeros(26))
    assert profile(film(), (200, 49.5), (300, 49.5)).values == pytest.approx(np.full(101, 569))
