"""Phantoms: the same for the same seed, of any shape, with opacities where they were put."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.film.radiograph import Radiograph

SMALL = {"height": 256, "width": 256}
RIGHT_LUNG = Opacity(0.31, 0.50, 0.08, 0.9)  # on the left of the film


def grey_at(film: Radiograph, x: float, y: float, size: float = 0.03) -> float:
    """Return the mean grey, 0-1, around a place given in fractions of the film."""
    rows = slice(int((y - size) * film.height), int((y + size) * film.height))
    columns = slice(int((x - size) * film.width), int((x + size) * film.width))
    return float(film.pixels[rows, columns].mean()) / (2**film.bits - 1)


def test_the_same_seed_makes_the_same_film_and_another_seed_another():
    one, again, other = make_phantom(1, **SMALL), make_phantom(1, **SMALL), make_phantom(2, **SMALL)
    assert np.array_equal(one.pixels, again.pixels)
    assert one.sha256 == again.sha256
    assert not np.array_equal(one.pixels, other.pixels)


@pytest.mark.parametrize("seed", range(8))
def test_every_body_has_dark_lungs_beside_a_bright_middle_and_a_brighter_belly(seed: int):
    film = make_phantom(seed, **SMALL)
    lungs = [grey_at(film, x, 0.5) for x in (0.30, 0.73)]
    middle, belly, air = grey_at(film, 0.5, 0.6), grey_at(film, 0.35, 0.87), grey_at(film, 0.04, 0.04)
    assert air < 0.02 < max(lungs) < 0.5 * middle
    assert middle > 0.6
    assert belly > 0.6
    heart_left, heart_right = grey_at(film, 0.61, 0.65), grey_at(film, 0.36, 0.65)
    assert heart_left > heart_right + 0.2  # the heart points to the patient's left, the film's right


def test_an_opacity_brightens_the_lung_where_it_was_put_and_nothing_else():
    clear, ill = make_phantom(3, **SMALL), make_phantom(3, **SMALL, opacities=[RIGHT_LUNG])
    assert grey_at(ill, 0.31, 0.50) > grey_at(clear, 0.31, 0.50) + 0.15
    change = np.abs(ill.pixels.astype(int) - clear.pixels.astype(int))
    rows, columns = np.nonzero(change > 6)
    assert np.hypot(columns / 256 - 0.31, rows / 256 - 0.50).max() < 2 * RIGHT_LUNG.radius


def test_a_stronger_opacity_is_brighter():
    greys = [
        grey_at(make_phantom(3, **SMALL, opacities=[Opacity(0.31, 0.5, 0.08, strength)]), 0.31, 0.5)
        for strength in (0.0, 0.3, 0.6, 0.9)
    ]
    assert greys == sorted(greys)
    assert greys[-1] > greys[0] + 0.15


def test_the_marker_stands_at_the_side_that_it_names():
    none, right, left = (make_phantom(4, **SMALL, marker=marker).pixels.astype(int) for marker in ("", "R", "L"))
    for film, columns in ((right, slice(0, 80)), (left, slice(-80, None))):
        changed = np.nonzero(np.abs(film - none).sum(axis=0))[0]
        assert len(changed) > 4
        assert set(changed) <= set(np.arange(256)[columns])
        assert film.max() == 255


@pytest.mark.parametrize(("height", "width"), [(64, 64), (300, 900), (900, 300), (257, 333)])
def test_a_film_of_any_shape_has_that_shape_and_shows_the_chest(height: int, width: int):
    film = make_phantom(5, height=height, width=width)
    assert film.pixels.shape == (height, width)
    short = min(height, width)
    lung = grey_at(film, 0.5 - 0.2 * short / width, 0.5, 0.02)
    assert lung < 0.6 * grey_at(film, 0.5, 0.5 + 0.1 * short / height, 0.02)


@pytest.mark.parametrize(("bits", "kind"), [(8, np.uint8), (10, np.uint16), (12, np.uint16), (16, np.uint16)])
def test_a_film_uses_the_bits_it_was_asked_for(bits: int, kind: type):
    film = make_phantom(6, **SMALL, bits=bits)
    assert film.pixels.dtype == kind
    assert film.bits == bits
    assert 0.9 * 2**bits < film.pixels.max() < 2**bits
    assert len(np.unique(film.pixels)) > 200


def test_twelve_bits_show_the_same_body_as_eight():
    eight, twelve = make_phantom(7, **SMALL), make_phantom(7, **SMALL, bits=12)
    assert np.abs(eight.pixels / 255 - twelve.pixels / 4095).max() < 0.003


def test_a_phantom_says_so_in_its_tags_and_at_its_lower_edge():
    film = make_phantom(8, **SMALL)
    assert film.tags["PatientName"] == "PHANTOM"
    words = film.pixels[-20:, 80:-80]
    assert (words < 40).mean() > 0.05  # the outline of the letters on the bright belly


@pytest.mark.parametrize("wrong", [{"height": 63}, {"width": 10}, {"bits": 7}, {"bits": 17}])
def test_impossible_phantoms_are_refused(wrong: dict[str, int]):
    with pytest.raises(ValueError, match="no phantom of"):
        make_phantom(1, **{**SMALL, **wrong})
