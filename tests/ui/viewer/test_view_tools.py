"""Windows by key and region, local contrast, magnifier, histogram, profile: and the model sees the same film."""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.core.film.local_contrast import local_contrast
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.radiograph import NamedWindow, Window
from cxr_desktop.core.film.window import PRESETS, presets_for, robust_window
from cxr_desktop.ui.actions import make_actions
from cxr_desktop.ui.view_tools import ViewTools
from cxr_desktop.ui.viewer.corner_text import Corner
from cxr_desktop.ui.viewer.drawing import Drawing
from cxr_desktop.ui.viewer.tools import Tool
from tests.ui.viewer.showing import show

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def drawing(viewer) -> Drawing:
    return Drawing(viewer, lambda: viewer.film)


@pytest.fixture
def actions(viewer):
    return make_actions(viewer)


@pytest.fixture
def tools(viewer, drawing, actions) -> ViewTools:
    return ViewTools(viewer, lambda: viewer, drawing, actions, SyncLane())


def test_number_keys_choose_the_windows_that_suit_the_film(qtbot, viewer, tools, make_film) -> None:
    chest, hand = make_film(bits=12), make_film(bits=12, tags={"BodyPartExamined": "LEFT HAND"})
    assert presets_for(chest) != presets_for(hand)
    by_name = {preset.name: preset for preset in PRESETS}
    for film in (chest, hand):
        show(viewer, film)
        qtbot.keyClick(viewer, Qt.Key.Key_2)
        assert viewer.grey_window == by_name[presets_for(film)[1]].make(film)
    qtbot.keyClick(viewer, Qt.Key.Key_9)  # there is none: nothing happens
    assert viewer.grey_window == by_name[presets_for(hand)[1]].make(hand)


def test_windows_of_the_file_come_first(qtbot, viewer, tools, make_film) -> None:
    film = make_film(
        bits=12, presets=(NamedWindow("LUNG", Window(1000, 500)), NamedWindow("BONE", Window(2000, 700)))
    )
    show(viewer, film)
    qtbot.keyClick(viewer, Qt.Key.Key_2)
    assert viewer.grey_window == Window(2000, 700)
    menu = QMenu(viewer)
    for name in ("BONE", "All values", "elsewhere"):
        menu.addAction(name)
    tools.show_keys(menu)
    tools.show_keys(menu)
    assert [action.text() for action in menu.actions()] == ["BONE\t2", "All values\t7", "elsewhere"]


def test_the_automatic_window(qtbot, viewer, tools, make_film) -> None:
    film = make_film(bits=12)
    show(viewer, film)
    qtbot.keyClick(viewer, Qt.Key.Key_A)
    assert viewer.grey_window == robust_window(film.pixels)


def test_a_window_from_a_region(qtbot, viewer, tools, drawing, mouse, make_film) -> None:
    pixels = np.zeros((300, 400), np.uint16)
    pixels[100:200, 100:200] = np.arange(10_000).reshape(100, 100) % 200 + 1000
    show(viewer, make_film(pixels=pixels, bits=12))
    viewer.actual_size()
    qtbot.keyClick(viewer, Qt.Key.Key_W)
    assert drawing.tool is Tool.WINDOW_REGION
    start, stop = (viewer.from_film(place).toTuple() for place in _corners(110, 110, 190, 190))
    mouse.drag(start, stop, LEFT)
    assert viewer.grey_window.centre == pytest.approx(1100, abs=3)  # 1010 to 1189 lie in the region
    assert viewer.grey_window.width == pytest.approx(180, abs=4)
    assert drawing.tool is Tool.HAND


def _corners(*numbers: float):
    from PySide6.QtCore import QPointF

    return QPointF(*numbers[:2]), QPointF(*numbers[2:])


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_local_contrast_keeps_shape_and_range_and_raises_contrast(bits) -> None:
    film = make_phantom(1, height=300, width=280, bits=bits)
    made = local_contrast(film)
    assert (made.shape, made.dtype) == (film.pixels.shape, film.pixels.dtype)
    assert int(made.max()) < 2**bits
    lung = slice(100, 160), slice(60, 110)
    assert made[lung].astype(float).std() > 1.1 * film.pixels[lung].astype(float).std()


def test_local_contrast_is_shown_said_and_taken_back(qtbot, viewer, tools, actions, painted) -> None:
    film = make_phantom(1, height=300, width=280)
    show(viewer, film)
    plain = painted(viewer)
    qtbot.keyClick(viewer, Qt.Key.Key_E)
    assert not np.array_equal(painted(viewer), plain)
    assert "local contrast (CLAHE)" in viewer.corner_lines(Corner.BOTTOM_LEFT)
    other = make_phantom(2, height=300, width=280)
    show(viewer, other)  # it stays on for the next film
    assert "local contrast (CLAHE)" in viewer.corner_lines(Corner.BOTTOM_LEFT)
    show(viewer, film)
    qtbot.keyClick(viewer, Qt.Key.Key_E)
    assert np.array_equal(painted(viewer), plain)
    assert "local contrast (CLAHE)" not in viewer.corner_lines(Corner.BOTTOM_LEFT)


def test_local_contrast_is_shown_again_when_the_same_film_comes_back(viewer, tools, actions) -> None:
    film = make_phantom(1, height=300, width=280)
    show(viewer, film)
    actions["local_contrast"].setChecked(True)
    for _ in range(2):
        viewer.clear()
        assert viewer.corner_lines(Corner.BOTTOM_LEFT) == ()
        show(viewer, film)
        assert "local contrast (CLAHE)" in viewer.corner_lines(Corner.BOTTOM_LEFT)


def test_local_contrast_that_fails_is_told_and_switched_off(
    qtbot, viewer, tools, actions, make_film, monkeypatch
) -> None:
    def refuse(*_: object) -> None:
        msg = "Insufficient memory"
        raise cv2.error(msg)

    bugs: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: bugs.append(args))  # it is logged, too
    monkeypatch.setattr(cv2, "createCLAHE", refuse)  # as for a film that is too large
    show(viewer, make_film())
    with qtbot.waitSignal(tools.failed) as told:
        actions["local_contrast"].setChecked(True)
    assert told.args == ["Local contrast cannot be computed: Insufficient memory."]
    assert len(bugs) == 1
    assert not actions["local_contrast"].isChecked()


def test_the_model_sees_the_same_film_whatever_the_display_does(qtbot, viewer, tools) -> None:
    from cxr_desktop.core.model.preprocess import STRETCH, preprocess

    film = make_phantom(1, height=300, width=280, bits=12)
    before, sha256 = preprocess(film, STRETCH)[0].numpy().tobytes(), film.sha256
    show(viewer, film)
    keys = (Qt.Key.Key_E, Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_M, Qt.Key.Key_Period, Qt.Key.Key_3, Qt.Key.Key_G)
    for key in keys:
        qtbot.keyClick(viewer, key)
    assert "local contrast (CLAHE)" in viewer.corner_lines(Corner.BOTTOM_LEFT)
    assert viewer.film is film
    assert preprocess(viewer.film, STRETCH)[0].numpy().tobytes() == before
    assert film.sha256 == sha256


def test_the_glass_shows_the_place_under_the_pointer_larger(qtbot, viewer, tools, actions, mouse, make_film, painted):
    pixels = np.full((300, 400), 60, np.uint8)
    pixels[150, 200] = pixels[138, 200] = 250  # the upper one 12 pixels away
    show(viewer, make_film(pixels=pixels))
    viewer.actual_size()
    place = viewer.from_film(_corners(200.5, 150.5, 0, 0)[0])
    mouse.move(place.x(), place.y())
    plain = painted(viewer)
    for wanted in (2.0, 4.0):
        qtbot.keyClick(viewer, Qt.Key.Key_G)
        assert tools.magnifier.strength == wanted
        assert actions["magnifier"].isChecked()
        seen = painted(viewer)
        x, y = int(place.x()), int(place.y())
        near = slice(y - 50, y + 50), slice(x - 50, x + 50)
        cross = 4 * 13  # the aim in the middle, at most two pixels wide
        assert ((seen[near][..., 0] > 100) & (plain[near][..., 0] <= 100)).sum() <= wanted**2 * 4 + cross
        from_middle = round(12 * wanted)
        assert seen[y, x - from_middle, 0] == seen[y, x + from_middle, 0] == 60
        assert seen[y - from_middle, x, 0] > 100
    qtbot.keyClick(viewer, Qt.Key.Key_G)
    assert not actions["magnifier"].isChecked()
    assert np.array_equal(painted(viewer), plain)


def test_the_histogram_counts_the_film_and_drags_its_window(qtbot, viewer, tools, actions, make_film) -> None:
    from cxr_desktop.ui.viewer.plots import NO_FILM, counted

    pixels = np.zeros((100, 100), np.uint16)
    pixels[:50] = 4000
    film = make_film(pixels=pixels, bits=12, window=Window(2048, 4096), source=Path("one.png"))
    edges, shares = counted(film)
    assert (edges[0], edges[-1], shares.sum()) == (0, 4096, 1)
    assert shares[0] == shares[250] == 0.5
    show(viewer, film)
    actions["histogram"].setChecked(True)
    window = tools.histogram
    assert window._edges.getRegion() == (0, 4096)
    window._edges.setRegion((1000, 1500))
    assert viewer.grey_window == Window(1250, 500)
    viewer.set_window(Window(2000, 100))
    assert window._edges.getRegion() == pytest.approx((1950, 2050))
    assert window.windowTitle() == "Histogram \N{EM DASH} one.png"
    viewer.clear()
    assert window.words.text() == NO_FILM
    assert window.windowTitle() == "Histogram"
    assert not window._edges.isVisible()
    assert not window._bars.getData()[1].any()
    show(viewer, film)
    assert window._edges.isVisible()
    window.close()
    assert not actions["histogram"].isChecked()


def test_a_profile_is_plotted_along_the_line(qtbot, viewer, tools, mouse, make_film) -> None:
    from cxr_desktop.ui.viewer.plots import NO_LINE

    film = make_film(pixels=np.tile(np.arange(200, dtype=np.uint8), (100, 1)))
    show(viewer, film)
    viewer.actual_size()
    qtbot.keyClick(viewer, Qt.Key.Key_P)
    start, stop = (viewer.from_film(place).toTuple() for place in _corners(20.5, 50.5, 120.5, 50.5))
    mouse.drag(start, stop, LEFT)
    assert tools.profile.isVisible()
    x, y = tools.profile._line.getData()
    assert y == pytest.approx(np.arange(20, 121))
    assert x[-1] == pytest.approx(100)
    show(viewer, film)  # the same one anew
    assert len(tools.profile._line.getData()[0])
    show(viewer, make_film(100, 200))
    assert tools.profile._line.getData()[0] is None
    assert tools.profile.words.text() == f"{NO_LINE} (P)"
    tools._actions["line_profile"].setShortcut("F7")
    assert tools.profile.words.text() == f"{NO_LINE} (F7)"
    tools._actions["line_profile"].setShortcut("")
    assert tools.profile.words.text() == NO_LINE
    assert tools.profile.windowTitle() == "Line profile"
    tools.profile.close()
