"""Drawing heat maps: where, how strong, and nothing where there is nothing."""

from __future__ import annotations

import matplotlib as mpl
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.model.colours import COLOUR_MAPS, colour_map
from cxr_desktop.core.model.overlay import blend, contour_lines, render_overlay, render_patch, strength
from cxr_desktop.core.model.prediction import Heatmap, Method


def hot_cell(row: int, column: int, seen: FieldOfView) -> Heatmap:
    values = np.zeros((14, 14), np.float32)
    values[row, column] = 5.0
    return Heatmap(values, seen, Method.GRAD_CAM, 1, "", 0.0)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 13),
    st.integers(0, 13),
    st.integers(60, 300),
    st.integers(60, 300),
    st.floats(0, 0.3),
    st.floats(0, 0.3),
)
def test_a_hot_cell_is_drawn_over_its_own_place(row: int, column: int, h: int, w: int, top: float, left: float):
    seen = FieldOfView(left * w, top * h, w * (1 - left), h * (1 - top))
    drawn = render_overlay(hot_cell(row, column, seen), (h, w), threshold=0.0)[..., 3].astype(float)
    rows, columns = np.mgrid[:h, :w] + 0.5
    cell = seen.cell(row, column)
    assert drawn.sum() > 0
    assert abs((drawn * rows).sum() / drawn.sum() - (cell.top + cell.height / 2)) <= cell.height / 2 + 0.5
    assert abs((drawn * columns).sum() / drawn.sum() - (cell.left + cell.width / 2)) <= cell.width / 2 + 0.5
    assert not drawn[: int(seen.top)].any()
    assert not drawn[:, : int(seen.left)].any()


def test_the_patch_is_the_overlay_of_what_was_seen():
    seen = whole_film(448, 448)
    heatmap = Heatmap(np.random.default_rng(1).random((14, 14), np.float32), seen, Method.GRAD_CAM, 1, "", 0.0)
    assert np.array_equal(render_patch(heatmap), render_overlay(heatmap, (448, 448)))


def test_strength_is_a_share_of_the_peak_and_never_stretched_from_the_minimum():
    values = np.full((14, 14), 4.0, np.float32)
    values[3, 3], values[5, 5] = 5.0, -9.0
    shares = strength(Heatmap(values, whole_film(9, 9), Method.GRAD_CAM, 1, "", 0.0))
    assert shares[3, 3] == 1
    assert shares[0, 0] == pytest.approx(0.8)
    assert shares[5, 5] == 0


@pytest.mark.parametrize("values", [np.zeros((14, 14)), -np.ones((14, 14)), np.full((14, 14), np.nan)])
def test_without_evidence_nothing_is_drawn(values: np.ndarray):
    heatmap = Heatmap(values.astype(np.float32), whole_film(50, 50), Method.GRAD_CAM, 1, "", 0.0)
    assert not render_overlay(heatmap, (50, 50))[..., 3].any()
    assert contour_lines(heatmap) == []


def test_opacity_and_threshold_do_what_they_say():
    heatmap = hot_cell(7, 7, whole_film(140, 140))
    full, half = (render_overlay(heatmap, (140, 140), opacity=o)[..., 3] for o in (1.0, 0.5))
    assert full.max() == 255
    assert abs(int(half.max()) - 128) <= 1
    low, high = (np.count_nonzero(render_overlay(heatmap, (140, 140), threshold=t)[..., 3]) for t in (0.1, 0.8))
    assert low > high > 0


def test_contours_go_around_the_hot_cell_in_film_coordinates():
    seen = FieldOfView(100.0, 50.0, 280.0, 140.0)
    lines = contour_lines(hot_cell(6, 9, seen), 0.5)
    assert len(lines) == 1
    x, y = lines[0].mean(axis=0)
    cell = seen.cell(6, 9)
    assert x == pytest.approx(cell.left + cell.width / 2, abs=cell.width / 4)
    assert y == pytest.approx(cell.top + cell.height / 2, abs=cell.height / 4)


def test_blending_nothing_leaves_the_film():
    film = np.arange(256, dtype=np.uint8).reshape(16, 16)
    picture = blend(film, np.zeros((16, 16, 4), np.uint8))
    assert (picture == film[..., None]).all()


@pytest.mark.parametrize("name", COLOUR_MAPS)
def test_colours_are_those_of_the_published_maps_and_rise_in_brightness(name: str):
    table = colour_map(name).astype(float)
    published = mpl.colormaps[name](np.arange(256))[:, :3] * 255
    assert np.abs(table - published).max() <= 12
    luminance = table @ (0.2126, 0.7152, 0.0722)
    assert (np.diff(luminance) > -0.6).all()
    assert luminance[-1] > luminance[0] + 100
