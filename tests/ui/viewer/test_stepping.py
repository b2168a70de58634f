"""What stays as it was when the next film is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.ui.viewer.view_state import ViewState
from tests.ui.viewer.showing import show

RIGHT = Qt.MouseButton.RightButton


def test_zoom_place_and_grey_scale_are_carried_to_a_film_of_another_size(viewer, make_film, mouse) -> None:
    show(viewer, make_film(1000, 1000, bits=8))
    fitted = viewer.zoom
    mouse.wheel(300, 200, 5)
    mouse.drag((300, 300), (340, 320), RIGHT)
    viewer.invert()
    times, window = viewer.zoom / fitted, viewer.grey_window
    place = viewer.to_film(QPointF(400, 300)) / 1000
    other = make_film(400, 400, bits=12, window=Window(2048, 4096))
    show(viewer, other)
    assert viewer.zoom == pytest.approx(584 / 400 * times)
    assert (viewer.to_film(QPointF(400, 300)) / 400).toTuple() == pytest.approx(place.toTuple(), abs=0.005)
    assert viewer.grey_window.width == pytest.approx(window.width * 16)
    assert viewer.grey_window.centre == pytest.approx(window.centre * 16)
    assert viewer.is_inverted


def test_an_untouched_view_fits_each_film_in_its_own_window(viewer, make_film) -> None:
    show(viewer, make_film(1000, 1000))
    other = make_film(50, 400, bits=12)
    show(viewer, other)
    assert viewer.zoom == pytest.approx(784 / 400)
    assert viewer.grey_window == other.window


def test_actual_size_stays_actual_size(viewer, make_film) -> None:
    show(viewer, make_film(1000, 1000))
    viewer.actual_size()
    show(viewer, make_film(50, 400))
    assert viewer.zoom == 1


def test_each_film_starts_afresh_when_nothing_is_to_be_kept(viewer, make_film, mouse) -> None:
    viewer.set_keep_view(False)
    show(viewer, make_film())
    mouse.wheel(300, 200, 5)
    viewer.invert()
    heard = []
    viewer.inverted_changed.connect(heard.append)
    other = make_film(120, 130)
    show(viewer, other)
    assert viewer.view_state == ViewState()
    assert heard == [False]


def test_what_was_looked_at_comes_back_with_the_session(viewer, make_film, mouse) -> None:
    film = make_film(700, 600, bits=12)
    show(viewer, film)
    mouse.wheel(300, 200, 5)
    mouse.drag((100, 100), (150, 120), RIGHT)
    place, zoom, window = viewer.to_film(QPointF(0, 0)), viewer.zoom, viewer.grey_window
    text = viewer.view_state.to_json()
    viewer.clear()
    viewer.reset()
    viewer.set_view_state(ViewState.from_json(text))
    show(viewer, film)
    assert viewer.to_film(QPointF(0, 0)).toTuple() == pytest.approx(place.toTuple())
    assert viewer.zoom == pytest.approx(zoom)
    assert viewer.grey_window == window
