"""What the file draws over its film is shown in place, and only where it is wanted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from cxr_desktop.core.film.radiograph import Curve, Graphic, NamedWindow, Window
from cxr_desktop.core.film.window import lookup_table
from cxr_desktop.ui.viewer.grey_scale import GreyScale


@pytest.fixture
def drawn(viewer, make_film):
    """A grey film with a line at row 40 and a shutter over its right half."""
    line = np.zeros((300, 400), bool)
    line[40, 50:150] = True
    hidden = np.zeros((300, 400), bool)
    hidden[:, 200:] = True
    pixels = np.full((300, 400), 100, np.uint8)
    viewer.show_film(
        make_film(pixels=pixels, graphics=(Graphic(line, "line"),), shutter=hidden), name="", position=""
    )
    return viewer


def at(viewer, seen: np.ndarray, x: float, y: float) -> list[int]:
    place = viewer.from_film(QPointF(x, y))
    return seen[int(place.y()), int(place.x())].tolist()


def test_graphics_and_shutter_lie_on_the_film(drawn, painted, screenshot) -> None:
    seen = painted(drawn)
    assert at(drawn, seen, 100, 40.5) == [96, 208, 255]
    assert at(drawn, seen, 100, 60) == [100, 100, 100]
    assert at(drawn, seen, 300, 60) == [0, 0, 0]
    screenshot(drawn, "graphics")


@pytest.mark.parametrize("graphics", [False, True])
@pytest.mark.parametrize("shutter", [False, True])
def test_each_can_be_switched_off(drawn, painted, *, graphics: bool, shutter: bool) -> None:
    drawn.show_graphics(graphics=graphics, shutter=shutter)
    seen = painted(drawn)
    assert (at(drawn, seen, 100, 40.5) == [96, 208, 255]) is graphics
    assert (at(drawn, seen, 300, 60) == [0, 0, 0]) is shutter


def test_the_next_film_has_none_of_it(drawn, make_film, painted) -> None:
    drawn.show_film(make_film(pixels=np.full((300, 400), 100, np.uint8)), name="", position="")
    seen = painted(drawn)
    assert at(drawn, seen, 100, 40.5) == at(drawn, seen, 300, 60) == [100, 100, 100]


def test_a_thin_line_stays_when_the_film_is_reduced(viewer, make_film, painted) -> None:
    line = np.zeros((3000, 4000), bool)
    line[1501] = True
    film = make_film(pixels=np.full((3000, 4000), 100, np.uint8), graphics=(Graphic(line, "line"),))
    viewer.show_film(film, name="", position="")
    blue = (painted(viewer)[:, :, 2] == 255).sum(axis=1)
    assert (blue > 700).any()


# ---- windows of the file


def test_an_untouched_grey_scale_is_the_films_own_with_its_curve(make_film) -> None:
    curve = Curve((np.arange(256, dtype=np.uint8) // 2), 8)
    own = Window(100, 50, curve)
    film = make_film(window=own, presets=(NamedWindow("LUNG", Window(30, 20)), NamedWindow("OWN", own)))
    assert GreyScale().window(film) is own
    assert GreyScale(preset="LUNG").window(film) == Window(30, 20)
    assert GreyScale(preset="OWN").window(film).curve is curve
    assert GreyScale(preset="a window of another film", shift=0.3, factor=2).window(film) is own
    dragged = GreyScale().dragged(film, 4, 0)
    assert dragged.window(film) == Window(100, 50.5), "what the user drags is straight"


def test_the_viewer_shows_the_curve(viewer, make_film, painted) -> None:
    curve = Curve((np.arange(256) // 4).astype(np.uint8), 8)
    film = make_film(pixels=np.full((300, 400), 200, np.uint8), window=Window(128, 256, curve))
    viewer.show_film(film, name="", position="")
    assert at(viewer, painted(viewer), 200, 150) == [50, 50, 50]
    assert lookup_table(film.window, 8)[200] == 50
