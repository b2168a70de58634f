"""The viewer as a whole: what is painted where, and what hand and key change."""

from __future__ import annotations

import gc
import os
import subprocess
import sys

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.film.window import PRESETS, apply_window
from cxr_desktop.ui.viewer.corner_text import Corner
from cxr_desktop.ui.viewer.view_state import ViewState
from tests.ui.viewer.showing import show

RIGHT, LEFT, MIDDLE = Qt.MouseButton.RightButton, Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


# Zoom and place


@pytest.mark.parametrize(("height", "width"), [(300, 400), (400, 150), (90, 900), (1500, 2000), (1, 1), (5000, 40)])
def test_a_new_film_is_fitted_whole_and_in_the_middle(viewer, make_film, height, width) -> None:
    show(viewer, make_film(height, width))
    start, end = viewer.from_film(QPointF(0, 0)), viewer.from_film(QPointF(width, height))
    assert (start + end).toTuple() == pytest.approx((800, 600), abs=1)
    assert min(start.x(), start.y()) == pytest.approx(8, abs=0.51)
    assert viewer.zoom == pytest.approx(min(784 / width, 584 / height))


def test_one_to_one_shows_every_pixel_unchanged(viewer, make_film, painted) -> None:
    film = make_film(501, 333)
    show(viewer, film)
    viewer.actual_size()
    start = viewer.from_film(QPointF(0, 0))
    assert start.toTuple() == (round(start.x()), round(start.y()))
    seen = painted(viewer)[int(start.y()) : int(start.y()) + 501, int(start.x()) : int(start.x()) + 333]
    assert np.array_equal(seen[..., 0], film.pixels)
    assert viewer.corner_lines(Corner.BOTTOM_LEFT)[-1] == "zoom 100 %"


_DENSE_SCREEN = """
import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.ui.viewer.film_viewer import FilmViewer

app = QApplication([])
film = Radiograph(np.random.default_rng(0).integers(0, 256, (201, 303), dtype=np.uint8), 8, Window(128, 256))
viewer = FilmViewer()
viewer.resize(500, 400)
viewer.show()
viewer.show_film(film, name="", position="")
viewer.actual_size()
viewer._corners.hide()
ratio = viewer.devicePixelRatioF()
picture = viewer.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4)[..., 0]
start = viewer.from_film(QPointF(0, 0)) * ratio
top, left = round(start.y()), round(start.x())
assert picture.width() == 500 * ratio, picture.width()
assert np.array_equal(rows[top : top + 201, left : left + 303], film.pixels), "other pixels"
print(ratio)
"""


@pytest.mark.parametrize("ratio", ["2", "1.5"])
def test_one_to_one_means_pixels_of_the_device(ratio) -> None:
    settings = {**os.environ, "QT_SCALE_FACTOR": ratio}
    run = subprocess.run(
        [sys.executable, "-c", _DENSE_SCREEN], env=settings, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stderr
    assert float(run.stdout) == float(ratio)


@pytest.mark.parametrize("zoom", [3, 5, 6, 8])
def test_at_whole_zooms_each_pixel_covers_its_own_square(viewer, make_film, painted, zoom) -> None:
    film = make_film(60, 80)
    show(viewer, film)
    viewer.actual_size()
    viewer._zoom(QPointF(400, 300), zoom)
    assert viewer.zoom == pytest.approx(zoom)
    seen = painted(viewer)
    for row, column in ((29, 39), (30, 40), (33, 44), (25, 35)):
        middle = viewer.from_film(QPointF(column + 0.5, row + 0.5))
        shown = int(seen[int(middle.y()), int(middle.x()), 0])
        tolerance = 0 if zoom >= 6 else 4  # interpolated below 6, and Qt's weights have few bits
        assert shown == pytest.approx(int(film.pixels[row, column]), abs=tolerance)


def test_the_wheel_keeps_the_place_under_the_pointer(viewer, make_film, mouse) -> None:
    show(viewer, make_film(1500, 2000))
    for x, y, notches in ((300, 250, 1), (300, 250, 4), (512, 333, 3), (512, 333, -2), (411, 290, 5)):
        before = viewer.to_film(QPointF(x, y))
        zoom = viewer.zoom
        with_signal = []
        viewer.view_changed.connect(lambda out=with_signal: out.append(1))
        mouse.wheel(x, y, notches)
        assert viewer.zoom == pytest.approx(zoom * 1.2**notches)
        assert viewer.to_film(QPointF(x, y)).toTuple() == pytest.approx(before.toTuple(), abs=0.6 / viewer.zoom)
        assert with_signal


@pytest.mark.parametrize("button", [LEFT, MIDDLE])
def test_a_drag_takes_the_film_along(viewer, make_film, mouse, button) -> None:
    show(viewer, make_film(1500, 2000))
    viewer.actual_size()
    held = viewer.to_film(QPointF(300, 200))
    mouse.drag((300, 200), (420, 140), button)
    assert viewer.to_film(QPointF(420, 140)).toTuple() == pytest.approx(held.toTuple(), abs=1)
    assert viewer.view_state.is_actual_size


def test_the_film_cannot_be_pushed_out_of_sight(viewer, make_film, mouse) -> None:
    show(viewer, make_film(300, 400))
    for _ in range(10):
        mouse.drag((10, 10), (790, 590), LEFT)
    assert viewer.to_film(QPointF(400, 300)).toTuple() == pytest.approx((0, 0), abs=1)


def test_a_double_click_fits(viewer, make_film, mouse) -> None:
    show(viewer, make_film())
    fitted = viewer.zoom
    mouse.wheel(100, 100, 6)
    assert viewer.zoom > 2 * fitted
    mouse.double_click(200, 200)
    assert viewer.zoom == pytest.approx(fitted)
    assert viewer.view_state.is_fit


def test_keys_of_the_zoom_enlarge_about_the_middle_and_back(viewer, make_film) -> None:
    show(viewer, make_film(900, 1200))
    before = viewer.to_film(QPointF(viewer.rect().center()))
    zoom = viewer.zoom
    viewer.zoom_in()
    assert viewer.zoom == pytest.approx(1.25 * zoom)
    viewer.zoom_in()
    viewer.zoom_out()
    assert viewer.to_film(QPointF(viewer.rect().center())).toTuple() == pytest.approx(before.toTuple(), abs=1)


def test_zoom_ends_somewhere(viewer, make_film, mouse) -> None:
    show(viewer, make_film())
    mouse.wheel(400, 300, 100)
    assert viewer.zoom == pytest.approx(64)
    mouse.wheel(400, 300, -200)
    assert 0.1 < viewer.zoom < 1


def test_a_fitted_film_stays_fitted_when_the_window_grows(viewer, make_film, qtbot) -> None:
    show(viewer, make_film(300, 400))
    viewer.resize(1100, 900)
    qtbot.waitUntil(lambda: viewer._canvas.view.width() == 1100)
    assert viewer.zoom == pytest.approx(min(1084 / 400, 884 / 300))
    middle = (viewer.from_film(QPointF(0, 0)) + viewer.from_film(QPointF(400, 300))) / 2
    assert middle.toTuple() == pytest.approx((550, 450), abs=1)


# The grey scale


def test_a_right_drag_sets_width_sideways_and_centre_down(viewer, make_film, mouse, qtbot) -> None:
    show(viewer, make_film(window=Window(1000, 2000), bits=12))
    with qtbot.waitSignal(viewer.window_changed) as heard:
        mouse.drag((200, 200), (280, 200), RIGHT)
    assert viewer.grey_window.width == pytest.approx(2000 + 80 * 5)
    assert viewer.grey_window.centre == pytest.approx(1000)
    assert isinstance(heard.args[0], Window)
    mouse.drag((200, 200), (200, 160), RIGHT)
    assert viewer.grey_window.centre == pytest.approx(1000 - 40 * 5)
    assert viewer.corner_lines(Corner.BOTTOM_LEFT)[-2] == "WW 2400   WC 800"


def test_no_drag_makes_an_impossible_window(viewer, make_film, mouse) -> None:
    show(viewer, make_film())
    for _ in range(5):
        mouse.drag((790, 10), (10, 590), RIGHT)
    assert viewer.grey_window.width == 1
    for _ in range(5):
        mouse.drag((10, 590), (790, 10), RIGHT)
    assert viewer.grey_window.width <= 512


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_every_stored_value_is_shown_as_the_window_says(viewer, make_film, painted, bits) -> None:
    film = make_film(400, 500, bits=bits, window=Window(2 ** (bits - 1) * 0.9, 2 ** (bits - 2)))
    show(viewer, film)
    viewer.actual_size()
    start = viewer.from_film(QPointF(0, 0))
    y, x = int(start.y()), int(start.x())
    assert np.array_equal(painted(viewer)[y : y + 400, x : x + 500, 0], apply_window(film.pixels, film.window))
    other = Window(2 ** (bits - 1), 2**bits / 3)
    viewer.set_window(other)
    assert np.array_equal(painted(viewer)[y : y + 400, x : x + 500, 0], apply_window(film.pixels, other))


def test_inverting_twice_changes_nothing_and_once_everything(viewer, make_film, painted) -> None:
    film = make_film(200, 200)
    show(viewer, film)
    viewer.actual_size()
    heard = []
    viewer.inverted_changed.connect(heard.append)
    before = painted(viewer)
    viewer.invert()
    between = painted(viewer)
    assert np.array_equal(between[200:400, 300:500], 255 - before[200:400, 300:500])
    assert not between[:190].any(), "the ground stays black"
    assert "inverted" in viewer.corner_lines(Corner.BOTTOM_LEFT)[-2]
    viewer.set_inverted(False)
    assert np.array_equal(painted(viewer), before)
    assert heard == [True, False]


def test_reset_goes_back_to_the_films_own_window_fitted(viewer, make_film, mouse) -> None:
    film = make_film(bits=12)
    show(viewer, film)
    mouse.drag((100, 100), (300, 220), RIGHT)
    mouse.wheel(100, 100, 3)
    viewer.invert()
    viewer.reset()
    assert viewer.grey_window == film.window
    assert not viewer.is_inverted
    assert viewer.view_state == ViewState()


def test_a_preset_is_made_anew_for_each_film(viewer, make_film) -> None:
    first, second = make_film(bits=12), make_film(200, 201, bits=10)
    show(viewer, first)
    for preset in PRESETS:
        viewer.apply_preset(preset.name)
        assert viewer.grey_window == preset.make(first)
        show(viewer, second)
        assert viewer.grey_window == preset.make(second)
        show(viewer, first)


# Messages, menus, keys


def test_a_message_stands_in_place_of_the_film(viewer, make_film, painted, screenshot) -> None:
    show(viewer, make_film())
    viewer.show_message("cannot be read: the file ends after 31 %", "Details\nhere", name="b.png", is_error=True)
    assert viewer.film is None
    assert viewer.grey_window is None
    assert viewer._plate.isVisible()
    assert viewer.corner_lines(Corner.TOP_LEFT) == ("b.png",)
    assert viewer.corner_lines(Corner.BOTTOM_LEFT) == viewer.corner_lines(Corner.TOP_RIGHT) == ()
    assert "31 %" in viewer.accessibleDescription()
    seen = painted(viewer)
    assert seen[:100].max() == 0
    assert seen[250:350].max() > 200
    screenshot(viewer, "error")
    show(viewer, make_film())
    assert not viewer._plate.isVisible()


def test_markup_in_a_message_is_text(viewer) -> None:
    viewer.show_message("<b>bold</b>\N{RIGHT-TO-LEFT OVERRIDE}")
    assert viewer._plate._text.text() == "<b>bold</b>\\u202e"
    assert viewer._plate._text.textFormat() == Qt.TextFormat.PlainText


def test_nothing_can_be_done_without_a_film(viewer, mouse) -> None:
    viewer.clear()
    mouse.wheel(100, 100, 3)
    mouse.drag((100, 100), (200, 200), LEFT)
    mouse.drag((100, 100), (200, 200), RIGHT)
    viewer.zoom_in()
    viewer.set_window(Window(10, 10))
    viewer.set_heatmap(None)
    assert viewer.view_state == ViewState()


def test_a_right_click_asks_for_a_menu_and_a_right_drag_does_not(viewer, make_film, mouse) -> None:
    show(viewer, make_film())
    asked = []
    viewer.context_menu_requested.connect(asked.append)
    mouse.drag((100, 100), (150, 150), RIGHT)
    assert asked == []
    window = viewer.grey_window
    mouse.press(120, 80, RIGHT)
    mouse.move(121, 81, RIGHT)
    mouse.release(121, 81, RIGHT)
    assert [point.toTuple() for point in asked] == [(121, 81)]
    assert viewer.grey_window == window
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(viewer, key)
    assert asked[-1] == viewer.rect().center()


def test_drops_and_keys_are_left_to_the_window(viewer) -> None:
    view = viewer._canvas.view
    assert not any(widget.acceptDrops() for widget in (viewer, view, view.viewport(), viewer._corners))
    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert viewer.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_viewer_brings_neither_torch_nor_what_only_contours_need() -> None:
    code = "import sys, cxr_desktop.ui.viewer.film_viewer; print({'torch', 'contourpy', 'PIL'} & set(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.strip() == "set()"


class Paintings(QObject):
    """Counts how often a widget was asked to paint."""

    count = 0

    def eventFilter(self, watched, event) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_a_showing_is_painted_once(viewer, make_film, qtbot) -> None:
    show(viewer, make_film())
    viewer.repaint()
    paintings = Paintings(viewer)
    viewer._canvas.view.viewport().installEventFilter(paintings)
    show(viewer, make_film(310, 400))
    qtbot.waitUntil(lambda: paintings.count > 0)
    qtbot.wait(50)  # a second painting would come with the next turn of the event loop
    assert paintings.count == 1


@pytest.mark.slow
def test_three_hundred_films_leave_nothing_behind(viewer, make_film, make_heatmap) -> None:
    films = [make_film(700 + i, 900, bits=12) for i in range(4)]
    process = psutil.Process()

    def step(times: int) -> None:
        for number in range(times):
            film = films[number % 4]
            show(viewer, film, name=f"{number}.png")
            viewer.set_heatmap(make_heatmap(film, {(3, 3): 1.0}))
            viewer.repaint()
            if number % 50 == 0:
                viewer.show_message("reading")

    step(60)
    gc.collect()
    items, memory = viewer._canvas.item_count(), process.memory_info().rss
    step(300)
    gc.collect()
    assert viewer._canvas.item_count() == items
    assert process.memory_info().rss - memory < 8 * 2**20
