"""Planted heat in corners and on letters; letters on phantoms and on real films."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.core.trust.hot_spots import corner_heat, find_letters, with_heat


def heat_at(row: int, column: int, seen: FieldOfView | None = None) -> Heatmap:
    values = np.zeros((14, 14), np.float32)
    values[row, column] = 2
    return Heatmap(values, seen or whole_film(600, 720), Method.GRAD_CAM, 1, "", 0.0)


@pytest.mark.parametrize(("row", "column"), [(0, 0), (0, 13), (13, 0), (13, 13), (1, 1)])
def test_a_planted_corner_is_hot(row: int, column: int):
    found = corner_heat(heat_at(row, column), (600, 720))
    assert found.has_peak
    assert found.share == pytest.approx(1)
    assert found.area == pytest.approx(0.09)


@pytest.mark.parametrize(("row", "column"), [(7, 7), (0, 7), (7, 0), (4, 4)])
def test_heat_elsewhere_is_no_hot_corner(row: int, column: int):
    found = corner_heat(heat_at(row, column), (600, 720))
    assert not found.has_peak
    assert found.share == 0


def test_corners_are_the_films_and_not_those_of_what_the_model_saw():
    crop = FieldOfView(180, 150, 360, 300)  # the middle of a film of 720 x 600
    found = corner_heat(heat_at(0, 0, crop), (600, 720))
    assert (found.has_peak, found.share, found.area) == (False, 0, 0)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_the_marker_of_a_phantom_is_found_where_it_is(seed: int):
    for marker, side in (("R", -1), ("L", 1)):
        film = make_phantom(seed, marker=marker, height=600, width=720)
        (letter,) = find_letters(film)
        x, y = letter.left + letter.width / 2, letter.top + letter.height / 2
        assert (x, y) == (pytest.approx(360 + side * 0.43 * 600, abs=12), pytest.approx(60, abs=12))
    assert find_letters(make_phantom(seed, marker="", height=600, width=720)) == ()


def test_heat_on_a_planted_letter_is_told_and_heat_elsewhere_is_not():
    film = make_phantom(5, marker="R", height=600, width=720)
    letters = find_letters(film)
    row, column = int(letters[0].top / 600 * 14), int(letters[0].left / 720 * 14)
    assert with_heat(letters, heat_at(row, column))[0].strength == 1
    assert with_heat(letters, heat_at(9, 9))[0].strength == 0


def test_most_markers_of_real_films_are_found(data: Path):
    films = sorted((data / "kermany_original/NORMAL").iterdir())[:14]
    found = [len(find_letters(read_radiograph(path))) for path in films]
    assert sum(count > 0 for count in found) >= 12
    assert sum(found) <= 24


def test_a_film_of_one_grey_has_no_letters(tmp_path: Path):
    from PIL import Image

    Image.new("L", (64, 64), 128).save(tmp_path / "grey.png")
    assert find_letters(read_radiograph(tmp_path / "grey.png")) == ()
