"""Which pixels a region holds, against another program's answer."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.path import Path as Outline

from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.region import region


def whole_mask(annotation: Annotation, height: int, width: int) -> np.ndarray:
    found = region(annotation, height, width)
    mask = np.zeros((height, width), bool)
    mask[found.rows, found.columns] = found.mask
    return mask


@pytest.mark.parametrize("seed", range(20))
def test_a_star_shaped_polygon_holds_what_matplotlib_says(seed):
    rng = np.random.default_rng(seed)
    turns = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(3, 40)))
    reach = rng.uniform(5, 60, len(turns))
    corners = np.column_stack((50 + reach * np.cos(turns), 40 + reach * np.sin(turns)))  # some beside the film
    mask = whole_mask(Annotation("a", Kind.POLYGON, tuple(map(tuple, corners.tolist()))), 80, 100)
    rows, columns = np.mgrid[0:80, 0:100] + 0.5
    expected = Outline(corners).contains_points(np.column_stack((columns.ravel(), rows.ravel())))
    assert np.array_equal(mask, expected.reshape(80, 100))


def test_what_a_crossing_polygon_encloses_twice_is_outside():
    turns = np.arange(5) * 4 * np.pi / 5  # a five-pointed star in one stroke
    star = tuple((50 + 40 * np.sin(turn), 50 - 40 * np.cos(turn)) for turn in turns)
    mask = whole_mask(Annotation("a", Kind.POLYGON, star), 100, 100)
    assert not mask[50, 50]
    assert mask[20, 50]


def test_many_edges_in_one_place_do_not_overflow():
    comb = tuple((x, y) for x in range(0, 240, 2) for y in ((5, 15) if x % 4 else (15, 5)))
    mask = whole_mask(Annotation("a", Kind.POLYGON, (*comb, (240, 30), (0, 30))), 40, 250)
    assert mask[25, 5:235].all()
    assert not mask[2].any()


def test_a_line_is_no_region():
    with pytest.raises(ValueError, match="length is no region"):
        region(Annotation("a", Kind.LENGTH, ((0, 0), (1, 1))), 10, 10)
