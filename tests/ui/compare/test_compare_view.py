"""The page of panes, the lists over them, the divider, and viewers that follow each other."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage

from cxr_desktop.app.folder_model import FilmListModel
from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.app.same_patient import Kin
from cxr_desktop.app.turns import Turns
from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.window import default_window
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.ui.compare.answer_line import Answer, AnswerLine
from cxr_desktop.ui.compare.chooser import BARE, EARLIER, FOLLOWS, OTHER, PICK, Chooser
from cxr_desktop.ui.compare.compare_view import CompareView
from cxr_desktop.ui.compare.content import Content, Offer, Source, beginning, days_words
from cxr_desktop.ui.compare.pane import dropped_film
from cxr_desktop.ui.view_sync import ViewSync
from cxr_desktop.ui.viewer.film_viewer import FilmViewer


def film(grey: int, *, height: int = 300, width: int = 300, bits: int = 8) -> Radiograph:
    pixels = np.full((height, width), grey, np.uint8 if bits == 8 else np.uint16)
    pixels[0, 0] = 0
    return Radiograph(pixels, bits, default_window(pixels, bits))


@pytest.fixture
def view(qtbot) -> CompareView:
    made = CompareView(FilmViewer)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_count(2)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown_films(view: CompareView) -> list[FilmViewer]:
    viewers = [pane.viewer for pane in view.shown]
    assert all(isinstance(viewer, FilmViewer) for viewer in viewers)
    return viewers  # type: ignore[return-value]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_so_many_panes_of_one_size_are_seen_without_making_the_window_wider(view, qtbot, count):
    view.set_count(count)

    def are_of_one_size() -> None:
        sizes = [pane.viewer.size() for pane in view.shown]
        assert max(s.width() for s in sizes) - min(s.width() for s in sizes) <= 1
        assert max(s.height() for s in sizes) - min(s.height() for s in sizes) <= 1

    qtbot.waitUntil(are_of_one_size)
    assert [pane.isVisible() for pane in view.panes] == [True] * count
    assert view.width() == 900


def test_fewer_panes_leave_the_active_one_among_those_seen(view):
    view.set_count(4)
    view.set_active(3)
    view.set_count(2)
    assert view.active == 0
    assert view.panes[0].is_active
    assert not view.panes[3].isVisible()


def test_a_click_into_a_pane_makes_it_the_active_one(view, qtbot):
    viewer = view.panes[1].viewer
    inside = viewer.childAt(viewer.rect().center())
    with qtbot.waitSignal(view.active_changed) as signal:
        qtbot.mouseClick(inside, Qt.MouseButton.LeftButton)
    assert signal.args == [1]
    assert [pane.is_active for pane in view.panes] == [False, True]


def test_a_film_dropped_on_a_pane_is_wished_for_there(view, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(view.film_dropped) as signal:
        view.panes[1].dropEvent(event)
    assert signal.args == [1, tmp_path / "a.png"]


@pytest.mark.parametrize("name", ["a b%41#?.png", "Größe.png", "a\udcffb.png"])
def test_a_film_dragged_from_the_list_keeps_its_name_to_the_byte(qapp, tmp_path, name):
    if os.name == "nt" and "\udcff" in name:
        pytest.skip("Windows has no such names")
    (tmp_path / name).touch()
    films = FilmListModel(SyncLane())
    films.open([tmp_path])
    assert dropped_film(films.mimeData([films.index(0)])) == tmp_path / name


def test_two_files_at_once_are_not_one_film(view, tmp_path):
    told = []
    view.film_dropped.connect(lambda *args: told.append(args))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.png", "b.png")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    view.panes[0].dropEvent(event)
    assert told == []


def grey_at(picture: QImage, x: int, y: int) -> int:
    return picture.pixelColor(x, y).red()


def test_the_divider_shows_the_left_film_left_of_it_and_the_right_film_right_of_it(view, qtbot):
    dark, light = shown_films(view)
    view.set_swipe(is_on=True)
    dark.show_film(film(40), name="", position="")
    light.show_film(film(200), name="", position="")
    swipe = view.swipe
    qtbot.waitUntil(lambda: swipe.width() > 500)
    middle, y = swipe.width() // 2, swipe.height() // 2 + 40
    picture = swipe.grab().toImage()
    assert (grey_at(picture, middle - 60, y), grey_at(picture, middle + 60, y)) == (40, 200)
    swipe.set_share(0.5 - 100 / swipe.width())
    picture = swipe.grab().toImage()
    assert (grey_at(picture, middle - 60, y), grey_at(picture, middle + 60, y)) == (200, 200)
    swipe.set_share(0.0)
    assert grey_at(swipe.grab().toImage(), middle - 60, y) == 200
    swipe.set_share(1.0)
    assert grey_at(swipe.grab().toImage(), middle + 60, y) == 40


def test_mouse_and_keys_move_the_divider_and_never_past_the_edges(view, qtbot):
    view.set_swipe(is_on=True)
    swipe = view.swipe
    qtbot.waitUntil(lambda: swipe.width() > 500)
    at = QPoint(swipe.divider.width() // 2, 100)
    qtbot.mousePress(swipe.divider, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(swipe.divider, at - QPoint(100, 0))
    assert swipe.share == pytest.approx(0.5 - 100 / swipe.width(), abs=0.005)
    qtbot.mouseRelease(swipe.divider, Qt.MouseButton.LeftButton)
    before = swipe.share
    qtbot.keyClick(swipe.divider, Qt.Key.Key_Right)
    assert swipe.share == pytest.approx(before + 0.05)
    qtbot.keyClick(swipe.divider, Qt.Key.Key_End)
    qtbot.keyClick(swipe.divider, Qt.Key.Key_Right)
    assert swipe.share == 1.0
    qtbot.keyClick(swipe.divider, Qt.Key.Key_Home)
    assert swipe.share == 0.0


def test_after_swiping_each_viewer_is_back_in_its_pane_and_whole(view):
    viewers = shown_films(view)
    view.set_swipe(is_on=True)
    assert [viewer.parentWidget() for viewer in viewers] == [view.swipe, view.swipe]
    view.set_swipe(is_on=False)
    assert [viewer.parentWidget() for viewer in viewers] == view.panes[:2]
    assert all(viewer.mask().isEmpty() and viewer.isVisible() for viewer in viewers)


@pytest.mark.parametrize("active", [0, 1])
def test_swiping_leaves_the_active_pane_and_its_keys_where_they_were(view, qtbot, active):
    view.activateWindow()
    view.set_active(active)
    view.panes[active].viewer.setFocus()
    for is_on in (True, False):
        view.set_swipe(is_on=is_on)
        assert view.active == active
        qtbot.waitUntil(view.panes[active].viewer.hasFocus)


def test_the_lists_say_what_the_pane_shows_and_wish_for_what_is_chosen(qtbot):
    chooser = Chooser(1)
    qtbot.addWidget(chooser)
    here, older = Path("/a/here.png"), Path("/a/older.png")
    chooser.show_content(
        Content(method=Method.GRAD_CAM), Offer(here, Kin((older,), (), {older: -412}), "mine.safetensors")
    )
    films = [chooser.films.itemText(row) for row in range(chooser.films.count())]
    assert films == [FOLLOWS, f"{EARLIER}  - 412 days", "Hold here.png", "Hold older.png  - 412 days"]
    assert chooser.maps.currentText() == "Grad-CAM"
    assert chooser.maps.itemText(0) == BARE
    with qtbot.waitSignal(chooser.chosen) as signal:
        chooser.films.activated.emit(choose(chooser.films, "Hold older.png  - 412 days"))
    assert signal.args == [Content(Source.HELD, older, Method.GRAD_CAM)]
    with qtbot.waitSignal(chooser.chosen) as signal:
        chooser.models.activated.emit(choose(chooser.models, "mine.safetensors"))
    assert signal.args[0].is_other_model


def test_a_film_that_is_not_known_to_be_earlier_is_only_another_one(qtbot):
    chooser = Chooser(1)
    qtbot.addWidget(chooser)
    here, later = Path("/a/here.png"), Path("/a/later.png")
    chooser.show_content(Content(), Offer(here, Kin((), (later,), {later: 30})))
    films = [chooser.films.itemText(row) for row in range(chooser.films.count())]
    assert films == [FOLLOWS, f"{OTHER}  + 30 days", "Hold here.png", "Hold later.png  + 30 days"]
    with qtbot.waitSignal(chooser.chosen) as signal:
        chooser.films.activated.emit(choose(chooser.films, films[1]))
    assert signal.args == [Content(Source.OTHER)]


@pytest.mark.parametrize(
    ("days", "words"), [(None, ""), (0, "same day"), (-1, "- 1 day"), (-1412, "- 1,412 days"), (3, "+ 3 days")]
)
def test_the_time_between_two_films_is_told_in_days(days, words):
    assert days_words(days) == words


def choose(box, text: str) -> int:
    box.setCurrentIndex(box.findText(text))
    return box.currentIndex()


def test_another_model_is_picked_before_the_pane_changes(qtbot):
    chooser = Chooser(1)
    qtbot.addWidget(chooser)
    chooser.show_content(Content(), Offer())
    with qtbot.waitSignal(chooser.model_wished), qtbot.assertNotEmitted(chooser.chosen):
        chooser.models.activated.emit(choose(chooser.models, PICK))
    assert chooser.models.currentData() is False


def test_panes_begin_with_the_film_its_heat_map_and_two_other_methods():
    methods = [content.method for content in beginning(Method.GRAD_CAM_PP)]
    assert methods[:2] == [None, Method.GRAD_CAM_PP]
    assert len(set(methods)) == 4


def test_the_answer_is_read_out_whole_however_narrow_the_pane(qtbot):
    line = AnswerLine()
    qtbot.addWidget(line)
    line.resize(60, 24)
    line.show_answer(Answer("Pneumonia  87 %", "outside its scope", "pneumonia", "why"))
    assert line.accessibleName() == "Pneumonia  87 % \N{MIDDLE DOT} outside its scope"
    assert line.toolTip().endswith("why")


@pytest.fixture
def pair(qtbot) -> tuple[FilmViewer, FilmViewer, ViewSync]:
    viewers = []
    for shown in (film(100), film(2000, height=900, width=600, bits=12)):
        viewer = FilmViewer()
        qtbot.addWidget(viewer)
        viewer.resize(500, 400)
        viewer.show()
        viewer.show_film(shown, name="", position="")
        viewers.append(viewer)
    sync = ViewSync(viewers[0])
    for viewer in viewers:
        sync.add(viewer)
    return viewers[0], viewers[1], sync


def test_zoom_place_and_window_follow_relative_to_each_film(pair):
    first, second, _ = pair
    fit = second.zoom
    times = first.zoom
    first.zoom_in()
    first.set_window(Window(first.film.window.centre, first.film.window.width / 2))
    first.invert()
    assert second.zoom / fit == pytest.approx(first.zoom / times)
    assert second.grey_window.width == pytest.approx(second.film.window.width / 2)
    assert second.is_inverted
    second.set_view_state(second.view_state.__class__(magnification=3.0, centre=(0.2, 0.7)))
    assert first.view_state.centre == (0.2, 0.7)
    assert not first.is_inverted


def test_one_film_in_two_panes_turns_together_and_another_film_stays(qtbot):
    turns = Turns()
    viewers = [FilmViewer(turns=turns) for _ in range(3)]
    sync = ViewSync(viewers[0])
    for viewer, shown in zip(viewers, (film(100), film(100), film(90)), strict=True):
        qtbot.addWidget(viewer)
        sync.add(viewer)
        viewer.show_film(shown, name="", position="")
    mirrored = Orientation(is_mirrored=True)
    viewers[0].set_orientation(mirrored)
    assert [viewer.orientation for viewer in viewers] == [mirrored, mirrored, Orientation()]
    viewers[2].show_film(film(100), name="", position="")  # a pane that comes to it later
    assert [viewer.orientation for viewer in viewers] == [mirrored] * 3
    viewers[2].reset()
    assert [viewer.orientation for viewer in viewers] == [Orientation()] * 3


@pytest.mark.parametrize("name", ["zooms", "pans", "windows"])
def test_what_is_switched_off_stays_with_each_film(pair, name):
    first, second, sync = pair
    setattr(sync, name, False)
    state = first.view_state.__class__(magnification=2.0, centre=(0.3, 0.3))
    first.set_view_state(state)
    first.invert()
    followed = {
        "zooms": second.view_state.magnification == 2.0,
        "pans": second.view_state.centre == (0.3, 0.3),
        "windows": second.is_inverted,
    }
    assert followed == {"zooms": True, "pans": True, "windows": True} | {name: False}
