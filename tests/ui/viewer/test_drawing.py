"""Drawing with a real mouse: what is placed, taken hold of, moved, given up, written on, in turned films too."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from cxr_desktop.core.film.orientation import Orientation
from cxr_desktop.core.film.radiograph import Spacing, SpacingKind
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.measurement import measured
from cxr_desktop.ui.viewer.drawing import WAIT, Drawing
from cxr_desktop.ui.viewer.tools import Tool

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SPACING = Spacing(0.2, 0.1, SpacingKind.CALIBRATED)


class Board:
    """A drawing that keeps what is put, as the window does."""

    def __init__(self, viewer, mouse, film) -> None:
        self.viewer, self.mouse, self.film = viewer, mouse, film
        self.drawing = Drawing(viewer, lambda: film)
        self.kept: dict[str, Annotation] = {}
        self.drawing.put.connect(self._put)
        self.drawing.removed.connect(self._remove)

    def _put(self, annotation) -> None:
        self.kept[annotation.key] = annotation
        self._show()

    def _remove(self, key) -> None:
        del self.kept[key]
        self._show()

    def _show(self) -> None:
        self.drawing.show_measurements(tuple(measured(each, self.film) for each in self.kept.values()))

    @property
    def only(self) -> Annotation:
        (one,) = self.kept.values()
        return one

    def at(self, x: float, y: float) -> tuple[float, float]:
        return self.viewer.from_film(QPointF(x, y)).toTuple()

    def click(self, x: float, y: float) -> None:
        place = self.at(x, y)
        self.mouse.move(*place)
        self.mouse.press(*place, LEFT)
        self.mouse.release(*place, LEFT)

    def drag(self, start, stop, button=LEFT) -> None:
        self.mouse.drag(self.at(*start), self.at(*stop), button)


@pytest.fixture
def board(viewer, mouse, make_film) -> Board:
    film = make_film(300, 400, spacing=SPACING)
    viewer.show_film(film, name="film.png", position="1 / 1")
    viewer.actual_size()
    return Board(viewer, mouse, film)


def near(points, wanted) -> None:
    assert np.asarray(points) == pytest.approx(np.asarray(wanted, float), abs=0.01)


def test_a_drag_draws_a_length_and_the_hand_comes_back(board) -> None:
    board.drawing.set_tool(Tool.LENGTH)
    board.drag((50, 60), (150, 60))
    near(board.only.points, [(50, 60), (150, 60)])
    assert board.drawing.tool is Tool.HAND
    assert board.drawing.chosen_key == board.only.key


def test_two_clicks_draw_the_same(board) -> None:
    board.drawing.set_tool(Tool.LENGTH)
    board.click(50, 60)
    board.click(150, 60)
    near(board.only.points, [(50, 60), (150, 60)])


def test_two_clicks_on_the_same_place_draw_nothing_yet(board) -> None:
    board.drawing.set_tool(Tool.LENGTH)
    board.click(50, 60)
    board.click(50, 61)
    assert board.kept == {}
    assert board.drawing.tool is Tool.LENGTH


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("mirrored", [False, True])
def test_what_is_drawn_on_a_turned_film_lies_where_the_pointer_was(board, turns, mirrored) -> None:
    board.viewer.set_orientation(Orientation(mirrored, turns))
    board.drawing.set_tool(Tool.RECTANGLE)
    board.drag((50, 60), (150, 200))
    near(board.only.points, [(50, 60), (150, 200)])


def test_an_angle_takes_three_clicks_and_says_what_comes_next(board) -> None:
    board.drawing.set_tool(Tool.ANGLE)
    assert "one leg" in board.drawing.sheet.hint
    for place in ((100, 50), (50, 50), (50, 150)):
        board.click(*place)
    near(board.only.points, [(100, 50), (50, 50), (50, 150)])
    assert board.drawing.sheet.hint == ""


def test_two_drags_draw_a_cobb_angle(board) -> None:
    board.drawing.set_tool(Tool.COBB)
    board.drag((50, 50), (200, 80))
    assert board.kept == {}
    board.drag((50, 200), (200, 180))
    near(board.only.points, [(50, 50), (200, 80), (50, 200), (200, 180)])


def test_the_cardiothoracic_tool_guides_through_four_points(board) -> None:
    board.drawing.set_tool(Tool.CARDIOTHORACIC)
    said = []
    for place in ((150, 150), (250, 160), (50, 170), (350, 170)):
        said.append(board.drawing.sheet.hint)
        board.click(*place)
    assert [word.split(",")[1].strip()[:6] for word in said] == ["1 of 4", "2 of 4", "3 of 4", "4 of 4"]
    assert measured(board.only, board.film).figures[0].value == pytest.approx(1 / 3)


@pytest.mark.parametrize("how", ["double click", "enter"])
def test_a_polygon_ends(board, qtbot, how) -> None:
    board.drawing.set_tool(Tool.POLYGON)
    for place in ((50, 50), (150, 50), (150, 150)):
        board.click(*place)
    assert board.kept == {}
    if how == "enter":
        qtbot.keyClick(board.viewer, Qt.Key.Key_Return)
        near(board.only.points, [(50, 50), (150, 50), (150, 150)])
    else:
        place = board.at(60, 200)
        board.mouse.move(*place)
        board.mouse.double_click(*place)
        near(board.only.points, [(50, 50), (150, 50), (150, 150), (60, 200)])


def test_enter_does_not_end_a_polygon_of_two_corners(board, qtbot) -> None:
    board.drawing.set_tool(Tool.POLYGON)
    board.click(50, 50)
    board.click(90, 50)
    qtbot.keyClick(board.viewer, Qt.Key.Key_Return)
    assert board.kept == {}
    assert board.drawing.tool is Tool.POLYGON


def test_giving_up_drops_the_drawing_then_the_tool_then_the_choice(board) -> None:
    board.drawing.set_tool(Tool.LENGTH)
    board.drag((50, 60), (150, 60))
    board.drawing.set_tool(Tool.ANGLE)
    board.click(20, 20)
    board.drawing.give_up()
    assert board.drawing.tool is Tool.ANGLE
    board.drawing.give_up()
    assert board.drawing.tool is Tool.HAND
    assert board.drawing.chosen_key
    board.drawing.give_up()
    assert board.drawing.chosen_key == ""
    assert len(board.kept) == 1


def test_shift_and_the_setting_keep_the_tool(board) -> None:
    board.drawing.set_tool(Tool.LENGTH)
    board.drawing.keeps_tool = True
    board.drag((50, 60), (150, 60))
    assert board.drawing.tool is Tool.LENGTH
    board.drawing.keeps_tool = False
    board.mouse.press(*board.at(50, 90), LEFT)
    place = QPointF(*board.at(150, 90))
    spot = QPointF(board.mouse.surface.mapToGlobal(place))
    for kind, held in ((QMouseEvent.Type.MouseMove, LEFT), (QMouseEvent.Type.MouseButtonRelease, LEFT)):
        button = LEFT if kind == QMouseEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, place, spot, button, held, Qt.KeyboardModifier.ShiftModifier)
        board.drawing.eventFilter(board.mouse.surface, event)
    assert board.drawing.tool is Tool.LENGTH
    assert len(board.kept) == 2


def drawn_length(board) -> Annotation:
    board.drawing.set_tool(Tool.LENGTH)
    board.drag((50, 60), (150, 60))
    return board.only


def test_an_end_is_moved_by_its_handle(board) -> None:
    drawn_length(board)
    board.drag((150, 60), (200, 100))
    near(board.only.points, [(50, 60), (200, 100)])


def test_the_whole_is_moved_by_its_line(board) -> None:
    drawn_length(board)
    board.drag((100, 60), (120, 90))
    near(board.only.points, [(70, 90), (170, 90)])


def test_a_drag_beside_it_moves_the_film_and_chooses_nothing(board) -> None:
    drawn_length(board)
    before = board.at(0, 0)
    board.mouse.drag((400, 400), (420, 410), LEFT)
    assert board.at(0, 0) == pytest.approx((before[0] + 20, before[1] + 10), abs=1.01)
    assert board.drawing.chosen_key == ""


def test_statistics_wait_for_the_end_of_a_drag(board) -> None:
    shown = []
    show = board.drawing.sheet.show_all
    board.drawing.sheet.show_all = lambda drawn, **more: (shown.append(drawn), show(drawn, **more))

    def names() -> set[frozenset[str]]:
        told = {frozenset(figure.name for figure in each.figures) for drawn in shown for each in drawn}
        shown.clear()
        return told

    sketch = frozenset({"area", "width", "height"})
    board.drawing.set_tool(Tool.ELLIPSE)
    board.mouse.press(*board.at(50, 60), LEFT)
    board.mouse.move(*board.at(200, 160), held=LEFT)
    assert names() == {sketch}
    board.mouse.release(*board.at(200, 160), LEFT)
    whole = frozenset({"area", "mean", "standard deviation", "minimum", "maximum", "pixels"})
    assert whole in names()
    board.mouse.press(*board.at(50, 60), LEFT)
    board.mouse.move(*board.at(50, 61), held=LEFT)
    assert names() == {whole}, "nothing is moved yet"
    board.mouse.move(*board.at(20, 30), held=LEFT)
    assert names() == {sketch}
    board.mouse.release(*board.at(20, 30), LEFT)
    assert whole in names()


def test_what_is_chosen_is_deleted(board) -> None:
    drawn_length(board)
    board.drawing.give_up()
    board.drawing.delete_chosen()
    assert len(board.kept) == 1
    board.click(100, 60)
    board.drawing.delete_chosen()
    assert board.kept == {}
    assert board.drawing.chosen_key == ""


def test_window_and_zoom_go_on_working_while_a_tool_is_in_hand(board) -> None:
    board.drawing.set_tool(Tool.LENGTH)
    window, zoom = board.viewer.grey_window, board.viewer.zoom
    board.drag((50, 50), (90, 60), RIGHT)
    board.mouse.wheel(300, 300, 1)
    assert board.viewer.grey_window != window
    assert board.viewer.zoom > zoom
    assert board.kept == {}
    assert board.drawing.tool is Tool.LENGTH


def test_a_text_is_typed_on_the_film(board, qtbot) -> None:
    board.drawing.set_tool(Tool.TEXT)
    board.click(80, 90)
    assert board.drawing.editor.isVisible()
    qtbot.keyClicks(board.drawing.editor, "nodule?")
    qtbot.keyClick(board.drawing.editor, Qt.Key.Key_Return)
    assert (board.only.kind, board.only.text) == (Kind.TEXT, "nodule?")
    board.mouse.move(*board.at(82, 92))
    board.mouse.double_click(*board.at(82, 92))
    assert board.drawing.editor.text() == "nodule?"
    qtbot.keyClick(board.drawing.editor, Qt.Key.Key_Escape)
    assert board.only.text == "nodule?"
    assert not board.drawing.editor.isVisible()


def test_a_text_without_words_is_none_and_an_arrow_without_words_is_one(board, qtbot) -> None:
    board.drawing.set_tool(Tool.TEXT)
    board.click(80, 90)
    qtbot.keyClick(board.drawing.editor, Qt.Key.Key_Return)
    assert board.kept == {}
    board.drawing.set_tool(Tool.ARROW)
    board.drag((50, 50), (100, 100))
    qtbot.keyClick(board.drawing.editor, Qt.Key.Key_Return)
    assert board.only.kind is Kind.ARROW


def test_a_region_for_a_window_is_told_and_not_kept(board, qtbot) -> None:
    board.drawing.set_tool(Tool.WINDOW_REGION)
    with qtbot.waitSignal(board.drawing.marked) as told:
        board.drag((50, 50), (100, 100))
    assert told.args[0] is Tool.WINDOW_REGION
    near(told.args[1].points, [(50, 50), (100, 100)])
    assert board.kept == {}


def test_a_proposal_is_the_users_once_it_is_touched(board) -> None:
    board.drawing.put.emit(Annotation("p", Kind.LENGTH, ((50, 60), (150, 60)), is_proposed=True))
    board.click(100, 60)
    assert board.only.is_proposed
    board.drag((100, 60), (110, 60))
    assert not board.only.is_proposed


def test_a_proposal_that_is_written_on_is_still_not_checked(board, qtbot) -> None:
    board.drawing.put.emit(Annotation("p", Kind.LENGTH, ((50, 60), (150, 60)), is_proposed=True))
    for words in ("", "large?"):
        board.drawing.write_on("p")
        qtbot.keyClicks(board.drawing.editor, words)
        qtbot.keyClick(board.drawing.editor, Qt.Key.Key_Return)
        assert (board.only.text, board.only.is_proposed) == (words, True)


@pytest.mark.parametrize("x", [100, 150])  # on the line, on a handle
def test_a_click_that_trembles_changes_nothing(board, x) -> None:
    proposed = Annotation("p", Kind.LENGTH, ((50, 60), (150, 60)), is_proposed=True)
    board.drawing.put.emit(proposed)
    there, near_it = board.at(x, 60), board.at(x, 60)
    board.mouse.press(*there, LEFT)
    board.mouse.move(near_it[0] + 2, near_it[1] + 1, held=LEFT)
    board.mouse.release(near_it[0] + 2, near_it[1] + 1, LEFT)
    assert board.only == proposed
    assert board.drawing.chosen_key == "p"


def test_nothing_is_drawn_while_the_film_seen_is_the_last_one(viewer, mouse, make_film) -> None:
    film = make_film(300, 400)
    viewer.show_film(film, name="a.png", position="")
    viewer.actual_size()
    measured_film = [film]
    drawing = Drawing(viewer, lambda: measured_film[0])
    put, marked = [], []
    drawing.put.connect(put.append)
    drawing.marked.connect(lambda *args: marked.append(args))
    drawing.set_tool(Tool.LENGTH)
    measured_film[0] = None  # the next one is read
    mouse.drag((100, 100), (200, 100), LEFT)
    drawing.set_tool(Tool.PROFILE)
    assert drawing.sheet.hint == WAIT
    mouse.drag((100, 100), (200, 100), LEFT)
    assert (put, marked) == ([], [])
    measured_film[0] = after = make_film(320, 400)
    viewer.show_film(after, name="b.png", position="")
    assert drawing.sheet.hint.startswith("Line profile")
    drawing.set_tool(Tool.LENGTH)
    mouse.drag((100, 100), (200, 100), LEFT)
    assert len(put) == 1


def test_a_menu_of_the_line_to_type_into_does_not_end_it(board) -> None:
    board.drawing.set_tool(Tool.TEXT)
    board.click(80, 90)
    editor = board.drawing.editor
    QApplication.sendEvent(editor, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert editor.isVisible()
    QApplication.sendEvent(editor, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason))
    assert not editor.isVisible()


def test_lines_are_as_wide_at_every_zoom(board, painted) -> None:
    drawn_length(board)
    board.drawing.choose("")

    ratio = board.viewer.devicePixelRatioF()

    def width() -> int:
        column = painted(board.viewer)[:, round(board.at(100, 60)[0] * ratio)].astype(int)
        return int(((column[:, 0] > 200) & (column[:, 2] < 130) & (column[:, 0] - column[:, 2] > 100)).sum())

    widths = [width()]
    for _ in range(4):
        board.viewer.zoom_in()
        widths.append(width())
    assert min(widths) >= 1
    assert max(widths) <= 3 * ratio


def test_leaving_a_film_keeps_its_words_and_drops_its_unfinished_lines(board, qtbot) -> None:
    board.drawing.set_tool(Tool.TEXT)
    board.click(80, 90)
    qtbot.keyClicks(board.drawing.editor, "seen")
    board.drawing.leave_film()
    assert board.only.text == "seen"
    board.drawing.set_tool(Tool.ANGLE)
    board.click(20, 20)
    board.drawing.leave_film()
    assert board.drawing.tool is Tool.ANGLE
    for place in ((100, 50), (50, 50), (50, 150)):
        board.click(*place)
    near(list(board.kept.values())[1].points, [(100, 50), (50, 50), (50, 150)])
