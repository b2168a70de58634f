"""Where things lie on a film."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxr_desktop.core.film.geometry import FieldOfView, whole_film

places = st.floats(-5_000, 5_000)
lengths = st.floats(0.5, 20_000)
views = st.builds(FieldOfView, places, places, lengths, lengths)
grids = st.integers(1, 16)
sizes = st.integers(1, 20_000)


@given(views)
def test_right_and_bottom_are_one_size_away_from_left_and_top(view: FieldOfView):
    assert view.right - view.left == pytest.approx(view.width)
    assert view.bottom - view.top == pytest.approx(view.height)


@given(views, grids)
def test_cells_tile_the_rectangle_without_gap_or_overlap(view: FieldOfView, grid: int):
    cells = [[view.cell(row, column, grid) for column in range(grid)] for row in range(grid)]
    near = {"rel": 1e-9, "abs": 1e-6}
    for row in cells:
        for one, next_one in pairwise(row):
            assert next_one.left == pytest.approx(one.right, **near)
            assert (one.top, one.height) == (next_one.top, next_one.height)
    for upper, lower in pairwise(cells):
        assert lower[0].top == pytest.approx(upper[0].bottom, **near)
    assert (cells[0][0].left, cells[0][0].top) == (view.left, view.top)
    assert cells[-1][-1].right == pytest.approx(view.right, **near)
    assert cells[-1][-1].bottom == pytest.approx(view.bottom, **near)


@given(views, grids)
def test_the_cells_have_together_the_area_of_the_rectangle(view: FieldOfView, grid: int):
    one = view.cell(0, 0, grid)
    assert one.width * one.height * grid**2 == pytest.approx(view.width * view.height)


@given(views, st.integers(0, 13), st.integers(0, 13))
def test_the_grid_of_a_heat_map_is_14_by_14_when_nothing_else_is_said(view: FieldOfView, row: int, column: int):
    assert view.cell(row, column) == view.cell(row, column, 14)


@given(sizes, sizes)
def test_the_whole_film_is_whole_and_starts_at_its_corner(height: int, width: int):
    view = whole_film(height, width)
    assert (view.left, view.top, view.right, view.bottom) == (0, 0, width, height)
    assert view.is_whole(height, width)


@given(st.integers(8, 20_000), st.integers(8, 20_000), st.floats(0.6, 3.0))
def test_a_crop_of_more_than_half_a_pixel_on_any_side_is_not_whole(height: int, width: int, cut: float):
    whole = whole_film(height, width)
    crops = (
        FieldOfView(cut, 0, whole.width - cut, whole.height),
        FieldOfView(0, cut, whole.width, whole.height - cut),
        FieldOfView(0, 0, whole.width - cut, whole.height),
        FieldOfView(0, 0, whole.width, whole.height - cut),
    )
    assert not any(crop.is_whole(height, width) for crop in crops)


@given(sizes, sizes, st.floats(-0.4, 0.4))
def test_a_rounding_of_less_than_half_a_pixel_leaves_a_film_whole(height: int, width: int, off: float):
    assert FieldOfView(off, -off, width - off, height + off).is_whole(height, width)
