"""What can be two lungs, and what cannot."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.trust.lung_shape import clean_heart, clean_lungs, reason_against, two_lungs


def with_boxes(*boxes: tuple[int, int, int, int]) -> np.ndarray:
    """Return a mask of boxes: top, bottom, left, right."""
    mask = np.zeros((128, 128), dtype=bool)
    for top, bottom, left, right in boxes:
        mask[top:bottom, left:right] = True
    return mask


TWO = with_boxes((30, 100, 15, 50), (30, 100, 75, 110))


def test_specks_go_and_holes_are_filled():
    spoilt = TWO.copy()
    spoilt[50:60, 20:30] = False
    spoilt[5:9, 5:9] = True
    assert np.array_equal(clean_lungs(spoilt), TWO)


def test_the_space_between_lungs_that_touch_above_and_below_stays():
    ring = TWO | with_boxes((30, 33, 50, 75))
    assert not clean_lungs(ring)[60, 60]


def test_nothing_stays_nothing():
    nothing = np.zeros((128, 128), dtype=bool)
    assert not clean_lungs(nothing).any()
    assert not clean_heart(nothing, TWO).any()


def test_the_heart_is_one_piece_beside_the_lungs():
    drawn = with_boxes((60, 100, 40, 80), (5, 10, 5, 10))
    heart = clean_heart(drawn, TWO)
    assert not (heart & TWO).any()
    assert heart.sum() == 40 * 25


@pytest.mark.parametrize("bridge", [with_boxes(), with_boxes((30, 40, 50, 75))])
def test_two_lungs_are_told_apart_by_side_even_when_they_touch(bridge: np.ndarray):
    found = two_lungs(TWO | bridge)
    assert found is not None
    left, right = found
    assert left[60, 20]
    assert not left[60, 100]
    assert right[60, 100]
    assert np.array_equal(left | right, TWO | bridge)


@pytest.mark.parametrize(
    ("mask", "reason"),
    [
        (TWO, ""),
        (with_boxes((60, 70, 20, 30)), "hardly any lung"),
        (with_boxes((0, 128, 0, 100)), "too much of the film"),
        (with_boxes((30, 100, 15, 50)), "only one lung"),
        (with_boxes((30, 100, 15, 110)), "only one lung"),
        (with_boxes((30, 100, 15, 50), (90, 95, 60, 120)), "only one lung"),
        (with_boxes((10, 60, 15, 50), (62, 110, 75, 110)), "side by side"),
        (with_boxes((30, 48, 5, 60), (30, 48, 65, 120)), "too short"),
    ],
)
def test_a_mask_that_is_not_two_lungs_says_why(mask: np.ndarray, reason: str):
    found = reason_against(clean_lungs(mask))
    assert reason in found
    assert bool(found) == bool(reason)
