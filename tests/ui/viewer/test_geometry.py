"""Placement, grey scale, reduced copies: plain arithmetic, for any numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.ui.viewer.grey_scale import GreyScale
from cxr_desktop.ui.viewer.levels import Levels, reduced, reduction_for
from cxr_desktop.ui.viewer.placement import LightBox
from cxr_desktop.ui.viewer.view_state import ViewState

sizes = st.floats(1, 20_000)
boxes = st.builds(LightBox, sizes, sizes, st.floats(50, 8000), st.floats(50, 5000))
shares = st.floats(0, 1)
states = st.builds(
    ViewState,
    magnification=st.none() | st.floats(0.3, 30),
    is_actual_size=st.just(False),
    centre=st.tuples(shares, shares),
)


@given(boxes, states, st.floats(0.1, 10), st.tuples(shares, shares))
def test_zooming_keeps_the_place_under_the_pointer(box, state, factor, at) -> None:
    place = (at[0] * box.view_width, at[1] * box.view_height)
    before = box.place(state).to_film(*place)
    after = box.zoomed(state, factor, place)
    if all(0.001 < share < 0.999 for share in after.centre):  # not held at the film's edge
        zoom = box.zoom(after)
        assert box.place(after).to_film(*place) == pytest.approx(before, abs=0.51 / zoom + 1e-6 * max(before))


@given(boxes, states, st.floats(-500, 500), st.floats(-500, 500))
def test_panning_moves_the_film_by_as_much(box, state, right, down) -> None:
    after = box.panned(state, right, down)
    assert all(0 <= share <= 1 for share in after.centre)
    assert box.zoom(after) == pytest.approx(box.zoom(state))
    if all(0.001 < share < 0.999 for share in after.centre):
        one, two = box.place(state), box.place(after)
        assert (two.left - one.left, two.top - one.top) == pytest.approx((right, down), abs=1.01)


@given(boxes)
def test_a_fitted_film_lies_within_the_view(box) -> None:
    at = box.place(ViewState())
    assert at.left >= 7.4
    assert at.top >= 7.4
    assert at.left + at.zoom * box.film_width <= box.view_width - 7.4
    assert at.top + at.zoom * box.film_height <= box.view_height - 7.4


@given(boxes, states)
def test_whole_zooms_lie_on_the_grid_of_the_device(box, state) -> None:
    at = box.place(ViewState(is_actual_size=True, centre=state.centre))
    assert (at.zoom, at.left, at.top) == (1, round(at.left), round(at.top))


def film_of(bits: int, window: Window) -> Radiograph:
    return Radiograph(np.zeros((2, 2), np.uint8 if bits <= 8 else np.uint16), bits, window)


windows = st.builds(Window, st.floats(0, 4095), st.floats(1, 8000))


@given(windows, windows)
def test_a_window_is_found_again_on_its_film(own, wanted) -> None:
    film = film_of(12, own)
    again = GreyScale().with_window(film, wanted).window(film)
    assert (again.centre, again.width) == pytest.approx((wanted.centre, wanted.width), rel=1e-6, abs=1e-3)


@given(windows, st.floats(-5000, 5000), st.floats(-5000, 5000))
def test_a_drag_always_ends_in_a_window(own, right, down) -> None:
    film = film_of(12, own)
    dragged = GreyScale().dragged(film, right, down).window(film)
    assert 1 <= dragged.width <= 8192.001
    assert -4096.001 <= dragged.centre <= 8192.001


def test_a_preset_of_another_version_means_the_films_own_window() -> None:
    film = film_of(8, Window(100, 50))
    assert GreyScale(preset="gone").window(film) == film.window


@given(states, st.floats(-3, 3), st.floats(0.01, 3), st.booleans())
def test_a_view_survives_the_session_file(state, shift, factor, is_inverted) -> None:
    whole = ViewState(state.magnification, False, state.centre, GreyScale("", shift, factor, is_inverted))
    assert ViewState.from_json(whole.to_json()) == whole


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", "3", '{"magnification": "x"}', ViewState().to_json().replace("0.5", "NaN"), "\ud800"],
)
def test_rubbish_in_the_session_file_means_the_default_view(text) -> None:
    assert ViewState.from_json(text) == ViewState()


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("factor", [1, 2, 3, 7])
def test_a_reduced_film_holds_the_means_of_its_blocks(kind, factor) -> None:
    top = np.iinfo(kind).max
    pixels = np.random.default_rng(0).integers(0, top, (21, 42), dtype=kind, endpoint=True)
    blocks = (
        pixels.reshape(21 // factor, factor, 42 // factor, factor) if not 21 % factor and not 42 % factor else None
    )
    small = reduced(pixels, factor)
    assert small.dtype == kind
    assert small.shape == (-(-21 // factor), -(-42 // factor))
    if blocks is not None:
        assert np.abs(small - blocks.mean(axis=(1, 3))).max() <= 0.5
    assert np.array_equal(reduced(np.full((21, 42), top, kind), factor), np.full(small.shape, top, kind))


def test_a_colour_film_is_reduced_channel_by_channel() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (10, 13, 3), dtype=np.uint8)
    for channel in range(3):
        assert np.array_equal(reduced(pixels, 4)[..., channel], reduced(pixels[..., channel].copy(), 4))


def test_only_the_last_reduced_copy_is_kept() -> None:
    levels = Levels(np.zeros((100, 100), np.uint8))
    assert levels.at(2) is levels.at(2)
    assert levels.at(5).shape == (20, 20)
    assert levels.at(1).shape == (100, 100)


@given(st.floats(1e-3, 64))
def test_a_reduced_copy_is_never_coarser_than_the_screen(zoom) -> None:
    factor = reduction_for(zoom)
    assert factor == 1 or 0.5 < factor * zoom <= 1.001
