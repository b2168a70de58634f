"""Turned and mirrored films: every pixel, the heat map and all arithmetic of places, in all eight orientations."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt

from cxr_desktop.app.overlay_style import OverlayStyle
from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.ui.viewer.corner_text import Corner
from cxr_desktop.ui.viewer.placement import LightBox
from cxr_desktop.ui.viewer.view_state import ViewState

EIGHT = [Orientation(mirrored, turns) for mirrored in (False, True) for turns in range(4)]
eight = pytest.mark.parametrize(
    "orientation", EIGHT, ids=lambda o: f"{'m' if o.is_mirrored else ''}{o.quarter_turns}"
)


def turned(pixels: np.ndarray, orientation: Orientation) -> np.ndarray:
    """What a film looks like, by numpy's own words."""
    return np.rot90(np.fliplr(pixels) if orientation.is_mirrored else pixels, -orientation.quarter_turns)


def shown(viewer, film, orientation=None):
    viewer.show_film(film, name="film.png", position="1 / 1")
    if orientation is not None:
        viewer.set_orientation(orientation)
    return viewer


def region(viewer, film, picture) -> np.ndarray:
    """The part of a picture of the viewer that the film covers."""
    one, other = viewer.from_film(QPointF(0, 0)), viewer.from_film(QPointF(film.width, film.height))
    left, right = sorted((round(one.x()), round(other.x())))
    top, bottom = sorted((round(one.y()), round(other.y())))
    return picture[top:bottom, left:right, 0]


@eight
def test_one_to_one_shows_every_pixel_where_it_belongs(viewer, make_film, painted, orientation) -> None:
    film = make_film(301, 233)
    shown(viewer, film, orientation).actual_size()
    assert np.array_equal(region(viewer, film, painted(viewer)), turned(film.pixels, orientation))


@eight
def test_enlarged_pixels_are_whole_squares(viewer, make_film, painted, orientation) -> None:
    film = make_film(40, 30)
    shown(viewer, film, orientation).actual_size()
    viewer.set_view_state(ViewState(magnification=8 / fit(viewer), orientation=orientation))
    assert viewer.zoom == pytest.approx(8)
    seen = region(viewer, film, painted(viewer))
    assert np.array_equal(seen, np.kron(turned(film.pixels, orientation), np.ones((8, 8), np.uint8)))


def fit(viewer) -> float:
    """The zoom at which the film fits, whatever is shown now."""
    before = viewer.view_state
    viewer.fit()
    zoom = viewer.zoom
    viewer.set_view_state(before)
    return zoom


@eight
def test_a_film_reduced_to_the_window_keeps_its_corners(viewer, make_film, painted, orientation) -> None:
    film = make_film(1501, 1203)
    pixels = np.zeros_like(film.pixels)
    pixels[:750, :600], pixels[:750, 600:], pixels[750:, :600], pixels[750:, 600:] = 40, 90, 140, 190
    film = make_film(1501, 1203, pixels=pixels)
    shown(viewer, film, orientation)
    seen = painted(viewer)
    for (x, y), grey in {(100, 100): 40, (1100, 100): 90, (100, 1400): 140, (1100, 1400): 190}.items():
        at = viewer.from_film(QPointF(x, y))
        assert seen[int(at.y()), int(at.x()), 0] == grey
    one, other = viewer.from_film(QPointF(0, 0)), viewer.from_film(QPointF(1203, 1501))
    assert (one + other).toTuple() == pytest.approx((800, 600), abs=1)
    assert min(one.y(), other.y(), one.x(), other.x()) >= 7.4


@eight
def test_the_shade_turns_with_the_film(viewer, make_film, painted, orientation) -> None:
    film = make_film(200, 300, pixels=np.full((200, 300), 200, np.uint8))
    shown(viewer, film, orientation).actual_size()
    viewer.set_overlay_style(OverlayStyle(shade_outside=True))
    viewer.set_field_of_view(FieldOfView(50, 0, 200, 200))
    dark = region(viewer, film, painted(viewer)) < 150
    expected = np.zeros((200, 300), bool)
    expected[:, :50] = expected[:, 250:] = True
    assert (dark == turned(expected, orientation)).mean() > 0.98  # the frame of the field of view is a line


@eight
def test_heat_lies_on_the_same_part_of_the_film(viewer, make_film, make_heatmap, painted, orientation) -> None:
    film = make_film(280, 420, pixels=np.zeros((280, 420), np.uint8))
    shown(viewer, film, orientation).actual_size()
    viewer.set_overlay_style(OverlayStyle(visible=True, opacity=1.0))
    viewer.set_heatmap(make_heatmap(film, {(3, 10): 1.0}))
    seen = painted(viewer).sum(axis=2)
    y, x = np.unravel_index(seen.argmax(), seen.shape)
    at = viewer.to_film(QPointF(x + 0.5, y + 0.5))
    assert at.toTuple() == pytest.approx((10.5 * 30, 3.5 * 20), abs=15)


@eight
def test_places_come_back(viewer, make_film, orientation) -> None:
    film = make_film(150, 410)
    shown(viewer, film, orientation).actual_size()
    for x, y in ((0, 0), (410, 150), (7.25, 140.5)):
        assert viewer.to_film(viewer.from_film(QPointF(x, y))).toTuple() == pytest.approx((x, y))


@eight
def test_the_probe_reads_the_pixel_under_the_pointer(mouse, viewer, make_film, orientation) -> None:
    film = make_film(120, 90)
    shown(viewer, film, orientation)
    at = viewer.from_film(QPointF(70.5, 20.5))
    mouse.move(at.x(), at.y())
    place = viewer.to_film(at)
    column, row = int(place.x()), int(place.y())
    assert (column, row) == (70, 20)
    assert viewer.corner_lines(Corner.BOTTOM_LEFT)[0].startswith(
        f"x {column}   y {row}   value {film.pixels[row, column]}   grey"
    )


@eight
def test_dragging_moves_the_film_with_the_pointer(mouse, viewer, make_film, orientation) -> None:
    shown(viewer, make_film(300, 400), orientation)
    before = viewer.from_film(QPointF(100, 100))
    mouse.drag((400, 300), (430, 280), Qt.MouseButton.LeftButton)
    assert (viewer.from_film(QPointF(100, 100)) - before).toTuple() == pytest.approx((30, -20), abs=1.01)


sizes, shares = st.floats(1, 20_000), st.floats(0, 1)
boxes = st.builds(LightBox, sizes, sizes, st.floats(50, 8000), st.floats(50, 5000))
states = st.builds(
    ViewState,
    magnification=st.none() | st.floats(0.3, 30),
    is_actual_size=st.just(False),
    centre=st.tuples(shares, shares),
    orientation=st.sampled_from(EIGHT),
)


@given(boxes, states, st.floats(0.1, 10), st.tuples(shares, shares))
def test_zooming_keeps_the_place_under_the_pointer(box, state, factor, at) -> None:
    place = (at[0] * box.view_width, at[1] * box.view_height)
    before = box.place(state).to_film(*place)
    after = box.zoomed(state, factor, place)
    if all(0.001 < share < 0.999 for share in after.centre):
        found = box.place(after).to_film(*place)
        scale = max(map(abs, before)) + box.film_width + box.film_height
        assert found == pytest.approx(before, abs=0.51 / box.zoom(after) + 1e-6 * scale)


@given(st.sampled_from(EIGHT), st.floats(-9, 9), st.floats(-9, 9))
def test_a_turn_is_undone(orientation, x, y) -> None:
    assert orientation.turn_back(*orientation.turn(x, y)) == pytest.approx((x, y))


@eight
def test_turns_and_mirrors_act_on_the_screen(orientation) -> None:
    x, y = orientation.turn(3, 1)
    assert orientation.turned(1).turn(3, 1) == (-y, x)
    assert orientation.mirrored().turn(3, 1) == (-x, y)
    assert orientation.flipped().turn(3, 1) == (x, -y)


def test_the_next_start_turns_nothing() -> None:
    state = ViewState(magnification=2.0, orientation=Orientation(is_mirrored=True, quarter_turns=1))
    assert ViewState.from_json(state.to_json()) == ViewState(magnification=2.0)
    old = json.loads(state.to_json()) | {"orientation": {"is_mirrored": True, "quarter_turns": 1}}
    assert ViewState.from_json(json.dumps(old)) == ViewState(magnification=2.0)


def test_a_turn_belongs_to_its_film_and_is_found_again(viewer, make_film) -> None:
    one, other = make_film(30, 40), make_film(50, 40)
    viewer.zoom_in()
    shown(viewer, one, Orientation(is_mirrored=True))
    shown(viewer, one)  # shown anew, as after another model
    assert viewer.orientation == Orientation(is_mirrored=True)
    shown(viewer, other)
    assert viewer.orientation == Orientation()
    assert viewer.from_film(QPointF(0, 0)).x() < viewer.from_film(QPointF(40, 0)).x()
    shown(viewer, one)
    assert viewer.orientation == Orientation(is_mirrored=True)
    viewer.fit()
    assert viewer.orientation == Orientation(is_mirrored=True)
    viewer.reset()
    assert viewer.orientation == Orientation()
    viewer.clear()
    shown(viewer, one)
    assert viewer.orientation == Orientation()


def test_the_word_for_a_turned_film_stands_out(viewer, make_film) -> None:
    film = make_film(30, 40, pixels=np.zeros((30, 40), np.uint8))

    def yellow() -> int:
        picture = viewer.grab().toImage()
        places = ((x, y) for x in range(200) for y in range(picture.height() - 100, picture.height()))
        colours = (picture.pixelColor(*place) for place in places)
        return sum(colour.red() > 200 and colour.blue() < 120 for colour in colours)

    shown(viewer, film)
    assert yellow() == 0
    viewer.set_orientation(Orientation(is_mirrored=True))
    assert yellow() > 50


def test_a_film_starts_as_its_file_has_it_when_views_are_not_kept(viewer, make_film) -> None:
    viewer.set_keep_view(False)
    shown(viewer, make_film(30, 40), Orientation(is_mirrored=True))
    shown(viewer, make_film(50, 40))
    assert viewer.orientation == Orientation()


@pytest.mark.parametrize(
    ("orientation", "words"),
    [
        (Orientation(), None),
        (Orientation(is_mirrored=True), "mirrored (left and right swapped)"),
        (Orientation(quarter_turns=1), "rotated 90°"),
        (Orientation(is_mirrored=True, quarter_turns=3), "mirrored, rotated 270°"),
        (Orientation().flipped(), "mirrored (upside down)"),
    ],
)
def test_a_corner_says_how_the_film_is_turned(viewer, make_film, orientation, words) -> None:
    shown(viewer, make_film(30, 40), orientation)
    lines = viewer.corner_lines(Corner.BOTTOM_LEFT)
    assert (words in lines) if words else len(lines) == 2
