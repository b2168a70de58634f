"""The cardiothoracic ratio: known answers on boxes and phantoms."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.phantom_masks import phantom_masks
from cxr_desktop.core.trust.cardiothoracic import cardiothoracic_lines
from cxr_desktop.core.trust.lungs import LungFinder, LungMask


def mask_of(lungs: np.ndarray, heart: np.ndarray, reason: str = "") -> LungMask:
    return LungMask(lungs, heart, 300, 400, reason)


def boxes() -> tuple[np.ndarray, np.ndarray]:
    lungs, heart = np.zeros((2, 128, 128), dtype=bool)
    lungs[32:96, 16:48] = lungs[32:96, 80:112] = True
    heart[64:80, 56:80] = heart[80:96, 48:72] = True
    return lungs, heart


def small(mask: np.ndarray) -> np.ndarray:
    return np.asarray(Image.fromarray(mask.astype(np.uint8) * 255).resize((128, 128))) > 127


def test_boxes_have_the_ratio_that_was_drawn():
    lines = cardiothoracic_lines(mask_of(*boxes()))
    assert lines is not None
    assert lines.thorax.length == 96 / 128
    assert (lines.heart_right.left, lines.heart_right.right) == (48 / 128, 0.5)
    assert (lines.heart_left.left, lines.heart_left.right) == (0.5, 80 / 128)
    assert lines.heart_right.y > lines.heart_left.y
    assert lines.ratio == pytest.approx(32 / 96)


def test_no_lines_without_heart_or_without_belief():
    lungs, heart = boxes()
    assert cardiothoracic_lines(mask_of(lungs, np.zeros_like(heart))) is None
    assert cardiothoracic_lines(mask_of(lungs, heart, "only one lung was found")) is None
    aside = np.zeros_like(heart)
    aside[64:96, 112:126] = True
    assert cardiothoracic_lines(mask_of(lungs, aside)) is None


@pytest.mark.parametrize("seed", [9_011, 9_012, 9_013, 9_014])
def test_the_ratio_of_a_phantom_is_near_that_of_its_exact_masks(seed: int):
    finder = LungFinder.load()
    exact = phantom_masks(seed, height=512, width=512)
    columns = np.flatnonzero(exact.heart.any(axis=0))
    wide = np.flatnonzero(exact.lungs.any(axis=0))
    known = (columns[-1] + 1 - columns[0]) / (wide[-1] + 1 - wide[0])
    of_exact = cardiothoracic_lines(mask_of(small(exact.lungs), small(exact.heart)))
    found = cardiothoracic_lines(finder.find(make_phantom(seed, height=256, width=256)))
    assert of_exact is not None
    assert found is not None
    assert of_exact.ratio == pytest.approx(known, abs=0.02)
    assert found.ratio == pytest.approx(known, abs=0.05)
    assert found.heart_left.right - 0.5 > 0.5 - found.heart_right.left  # it points to the patient's left
