"""The heat map lies where the network looked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from cxr_desktop.app.overlay_style import OverlayStyle
from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.model.colours import COLOUR_MAPS
from cxr_desktop.core.model.overlay import blend, render_overlay
from cxr_desktop.ui.viewer.corner_text import Corner

HOT = OverlayStyle(visible=True, colours="inferno", opacity=1.0, threshold=0.5)
SHADED = "shaded: not seen by the model"


def grey(make_film, height: int, width: int, value: int = 100):
    return make_film(pixels=np.full((height, width), value, np.uint8))


def coloured(seen: np.ndarray) -> np.ndarray:
    """Where the three channels differ."""
    return np.ptp(seen.astype(int), axis=2) > 12


def crop(film) -> FieldOfView:
    """The central square of 224 / 256 of the shorter side."""
    side = min(film.height, film.width) * 224 / 256
    return FieldOfView((film.width - side) / 2, (film.height - side) / 2, side, side)


@pytest.mark.parametrize("is_cropped", [False, True])
@pytest.mark.parametrize("size", [(300, 400), (157, 460), (700, 300), (1500, 2000), (61, 53)])
@pytest.mark.parametrize("cell", [(0, 0), (3, 11), (13, 13), (7, 4)])
def test_a_hot_cell_colours_its_place_on_the_film(
    viewer, make_film, make_heatmap, painted, size, is_cropped, cell
) -> None:
    film = grey(make_film, *size)
    seen = crop(film) if is_cropped else whole_film(*size)
    viewer.show_film(film, name="a", position="")
    viewer.set_overlay_style(HOT)
    viewer.set_heatmap(make_heatmap(film, {cell: 1.0}, seen))
    rows, columns = np.nonzero(coloured(painted(viewer)))
    place = seen.cell(*cell)
    start, end = (viewer.from_film(QPointF(x, y)) for x, y in ((place.left, place.top), (place.right, place.bottom)))
    middle = (start + end) / 2
    assert start.x() - 1 <= columns.min() <= columns.max() <= end.x() + 1
    assert start.y() - 1 <= rows.min() <= rows.max() <= end.y() + 1
    if not {0, 13} & set(cell):  # at the rim the heat reaches out to the edge, so that its middle is not the cell's
        assert (columns.mean() + 0.5, rows.mean() + 0.5) == pytest.approx(middle.toTuple(), abs=1)


def test_a_bright_patch_and_its_cell_lie_on_each_other_wherever_one_looks(
    viewer, make_film, make_heatmap, painted, mouse
) -> None:
    pixels = np.zeros((420, 700), np.uint8)
    seen = FieldOfView(210, 70, 280, 280)  # cells of 20 pixels
    cell = seen.cell(5, 9)
    pixels[int(cell.top) : int(cell.bottom), int(cell.left) : int(cell.right)] = 255
    film = make_film(pixels=pixels)
    viewer.show_film(film, name="a", position="")
    heatmap = make_heatmap(film, {(5, 9): 1.0}, seen)
    viewer.set_heatmap(heatmap)
    for notches in (0, 6, -3):
        place = viewer.from_film(QPointF(cell.left, cell.top))
        mouse.wheel(place.x(), place.y(), notches)
        viewer.set_overlay_style(replace(HOT, visible=False))
        bright = np.argwhere(painted(viewer)[..., 0] > 127).mean(axis=0)
        viewer.set_overlay_style(HOT)
        assert np.argwhere(coloured(painted(viewer))).mean(axis=0) == pytest.approx(bright, abs=1)


def test_the_viewer_draws_what_is_exported(viewer, make_film, make_heatmap, painted) -> None:
    film = make_film(448, 448)
    heatmap = make_heatmap(film, {(5, 9): 1.0, (6, 9): 0.7, (2, 3): 0.5})
    viewer.show_film(film, name="a", position="")
    viewer.actual_size()
    viewer.set_overlay_style(OverlayStyle(visible=True, opacity=0.6, threshold=0.1))
    viewer.set_heatmap(heatmap)
    start = viewer.from_film(QPointF(0, 0))
    seen = painted(viewer)[int(start.y()) :, int(start.x()) :][:448, :448]
    exported = blend(film.pixels, render_overlay(heatmap, film.pixels.shape, opacity=0.6, threshold=0.1))
    assert np.abs(seen.astype(int) - exported).max() <= 3


@pytest.mark.parametrize("colours", COLOUR_MAPS)
def test_each_colour_map_and_opacity_shows(viewer, make_film, make_heatmap, painted, colours) -> None:
    film = grey(make_film, 300, 300)
    viewer.show_film(film, name="a", position="")
    viewer.set_heatmap(make_heatmap(film, {(7, 7): 1.0}))
    amounts = []
    for opacity in (0.0, 0.4, 0.9):
        viewer.set_overlay_style(OverlayStyle(visible=True, colours=colours, opacity=opacity))
        amounts.append(int(np.ptp(painted(viewer).astype(int), axis=2).sum()))
    assert amounts[0] == 0 < amounts[1] < amounts[2]


def test_the_heat_map_is_off_until_asked_for(viewer, make_film, make_heatmap, painted) -> None:
    film = grey(make_film, 300, 400)
    viewer.show_film(film, name="a", position="")
    before = painted(viewer)
    viewer.set_heatmap(make_heatmap(film, {(5, 5): 1.0}, crop(film)))
    assert np.array_equal(painted(viewer), before)
    viewer.set_overlay_style(HOT)
    assert coloured(painted(viewer)).any()
    viewer.set_overlay_style(replace(HOT, visible=False))
    assert np.array_equal(painted(viewer), before)


def test_what_was_not_seen_is_shaded_and_said(viewer, make_film, make_heatmap, painted, screenshot) -> None:
    film = grey(make_film, 300, 400, 200)
    seen = crop(film)
    viewer.show_film(film, name="a", position="")
    viewer.set_overlay_style(HOT)
    viewer.set_heatmap(make_heatmap(film, {(5, 5): 1.0}, seen))
    picture = painted(viewer)[..., 0]
    for x, y, is_dark in ((10, 150, True), (390, 290, True), (seen.left - 3, 150, True), (seen.left + 3, 150, False)):
        place = viewer.from_film(QPointF(x, y))
        value = picture[int(place.y()), int(place.x())]
        assert (60 < value < 140) if is_dark else value == 200
    assert SHADED in viewer.corner_lines(Corner.BOTTOM_RIGHT)
    screenshot(viewer, "shaded")


def test_a_film_seen_whole_is_not_shaded(viewer, make_film, make_heatmap) -> None:
    film = grey(make_film, 300, 400)
    viewer.show_film(film, name="a", position="")
    viewer.set_overlay_style(HOT)
    viewer.set_heatmap(make_heatmap(film, {(5, 5): 1.0}))
    assert SHADED not in viewer.corner_lines(Corner.BOTTOM_RIGHT)


def test_the_shade_can_be_had_without_the_heat_map(viewer, make_film) -> None:
    film = grey(make_film, 300, 400)
    viewer.show_film(film, name="a", position="")
    viewer.set_field_of_view(crop(film))
    assert SHADED not in viewer.corner_lines(Corner.BOTTOM_RIGHT)
    viewer.set_overlay_style(OverlayStyle(shade_outside=True))
    assert SHADED in viewer.corner_lines(Corner.BOTTOM_RIGHT)
    viewer.show_film(grey(make_film, 300, 401), name="b", position="")
    assert SHADED not in viewer.corner_lines(Corner.BOTTOM_RIGHT), "the field of view belonged to the last film"


@pytest.mark.parametrize("value", [0.0, -1.0, float("nan")])
def test_no_evidence_is_said_and_not_drawn(viewer, make_film, make_heatmap, painted, value) -> None:
    film = grey(make_film, 300, 400)
    viewer.show_film(film, name="a", position="")
    viewer.set_overlay_style(HOT)
    viewer.set_heatmap(make_heatmap(film, {(5, 5): value}))
    assert viewer.corner_lines(Corner.BOTTOM_RIGHT)[0] == "Grad-CAM: no evidence found"
    assert not coloured(painted(viewer)).any()


def test_a_heat_map_of_another_film_is_not_drawn(viewer, make_film, make_heatmap, painted) -> None:
    first, second = grey(make_film, 300, 400), grey(make_film, 300, 401)
    viewer.set_overlay_style(HOT)
    viewer.show_film(second, name="a", position="")
    viewer.set_heatmap(make_heatmap(first, {(5, 5): 1.0}))
    assert not coloured(painted(viewer)).any()


def test_the_heat_map_goes_with_its_film(viewer, make_film, make_heatmap, painted) -> None:
    film = grey(make_film, 300, 400)
    viewer.set_overlay_style(HOT)
    viewer.show_film(film, name="a", position="")
    viewer.set_heatmap(make_heatmap(film, {(5, 5): 1.0}))
    viewer.show_film(grey(make_film, 300, 401), name="b", position="")
    assert not coloured(painted(viewer)).any()


def test_a_contour_runs_around_the_heat_and_leaves_its_middle_free(viewer, make_film, make_heatmap, painted) -> None:
    film = grey(make_film, 280, 280)
    viewer.show_film(film, name="a", position="")
    viewer.set_heatmap(make_heatmap(film, {(7, 7): 1.0}))
    viewer.set_overlay_style(replace(HOT, contour=True))
    lined = coloured(painted(viewer))
    rows, columns = np.nonzero(lined)
    middle = viewer.from_film(QPointF(150, 150))  # the middle of cell (7, 7)
    assert (columns.mean() + 0.5, rows.mean() + 0.5) == pytest.approx(middle.toTuple(), abs=1)
    assert not lined[int(middle.y()), int(middle.x())]
    radius = 10 * viewer.zoom  # bilinear: half the peak is half a cell of 20 pixels away
    assert np.ptp(columns) / 2 == pytest.approx(radius, abs=3)
