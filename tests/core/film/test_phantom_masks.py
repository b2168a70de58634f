"""The exact masks of phantoms agree with what the phantoms show."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.film.phantom_anatomy import Build
from cxr_desktop.core.film.phantom_masks import phantom_masks


@pytest.mark.parametrize("seed", range(4))
def test_lungs_are_dark_between_bright_heart_and_belly(seed: int):
    film = make_phantom(seed, height=256, width=256).pixels.astype(float)
    masks = phantom_masks(seed, height=256, width=256)
    assert film[masks.lungs].mean() < 0.6 * film[masks.heart].mean()
    assert not (masks.lungs & masks.heart).any()
    assert not (masks.right_lung & masks.left_lung).any()


def test_the_right_lung_lies_on_the_left_of_the_film_and_the_heart_points_to_the_left_lung():
    masks = phantom_masks(1, height=200, width=300)
    assert np.nonzero(masks.right_lung)[1].max() < 150 <= np.nonzero(masks.left_lung)[1].min()
    columns = np.nonzero(masks.heart)[1]
    assert columns.max() - 150 > 150 - columns.min()
    assert 0.10 < masks.lungs.mean() < 0.45


def test_each_lung_is_one_piece_and_keeps_its_place_when_the_film_is_larger():
    small, large = (phantom_masks(2, height=side, width=side) for side in (128, 512))
    assert np.mean(large.lungs[2::4, 2::4] != small.lungs) < 0.01
    assert np.mean(large.heart[2::4, 2::4] != small.heart) < 0.01


def test_an_opacity_is_on_lung_and_changes_no_mask():
    masks = phantom_masks(3, height=256, width=256)
    clear = make_phantom(3, height=256, width=256).pixels.astype(int)
    ill = make_phantom(3, height=256, width=256, opacities=[Opacity(0.31, 0.5, 0.08, 0.9)]).pixels.astype(int)
    assert masks.right_lung[np.abs(ill - clear) > 20].mean() > 0.95


def test_a_build_makes_the_film_and_the_masks_alike():
    usual = Build.of(4)
    wide = Build(**{**vars(usual), "heart_size": 1.3})
    assert phantom_masks(4, build=wide).heart.mean() > 1.15 * phantom_masks(4).heart.mean()
    assert np.array_equal(phantom_masks(4, build=usual).heart, phantom_masks(4).heart)
    changed = make_phantom(4, height=128, width=128, build=wide).pixels
    same = make_phantom(4, height=128, width=128, build=usual).pixels
    assert np.array_equal(same, make_phantom(4, height=128, width=128).pixels)
    assert not np.array_equal(changed, same)
