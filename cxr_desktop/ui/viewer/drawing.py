"""Drawing on the film with the mouse: new things point by point, others taken hold of, moved, written on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.measurement import Measurement, measured
from cxr_desktop.ui.viewer.draft import Draft
from cxr_desktop.ui.viewer.gestures import CLICK
from cxr_desktop.ui.viewer.inline_edit import InlineEdit
from cxr_desktop.ui.viewer.measure_sheet import MeasureSheet
from cxr_desktop.ui.viewer.shapes import distance_to, moved, outline, with_point
from cxr_desktop.ui.viewer.tools import Tool

if TYPE_CHECKING:
    from collections.abc import Callable

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.ui.viewer.draft import Point
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

_REACH = 8.0  # screen units from a line or a handle that still take hold of it
WAIT = mark("Wait: the next film is being read")
_LEFT = Qt.MouseButton.LeftButton
_WRITTEN_ON = {Kind.TEXT, Kind.ARROW}


@dataclass(slots=True)
class _Hold:
    """What the mouse holds: a thing, one of its points (None: the whole), and where it was taken."""

    annotation: Annotation
    point: int | None
    start: Point
    place: QPointF  # `start` on the screen
    now: Annotation
    is_dragged: bool = False  # a click that trembles moves nothing

    def drag(self, place: QPointF, pointer: Point) -> None:
        """Follow the pointer once it has gone farther than a click may."""
        self.is_dragged = self.is_dragged or _far(self.place, place) >= CLICK
        if not self.is_dragged:
            return
        right, down = pointer[0] - self.start[0], pointer[1] - self.start[1]
        if self.point is None:
            self.now = moved(self.annotation, right, down)
        else:
            x, y = self.annotation.points[self.point]
            self.now = with_point(self.annotation, self.point, (x + right, y + down))


class Drawing(QObject):
    """The left button over a viewer's film. Right drag and wheel stay the viewer's.

    Signals: `put` (an `Annotation`, new or changed), `removed` (key), `chosen` (key, "" for none), `tool_changed`
    (`Tool`), and `marked` (`Tool`, `Annotation`) for a region or line that is used once and not kept.

    Parameters
    ----------
    viewer
        Whose film is drawn on.
    film
        Tells whose measurements are taken. While the viewer shows another film nothing is drawn: it is the last one,
        and the next is being read.
    """

    put = Signal(object)
    removed = Signal(str)
    chosen = Signal(str)
    tool_changed = Signal(object)
    marked = Signal(object, object)

    def __init__(self, viewer: FilmViewer, film: Callable[[], Radiograph | None]) -> None:
        super().__init__(viewer)
        self._film = film
        self._viewer, self._surface = viewer, viewer.surface
        self.sheet, self.editor = MeasureSheet(viewer), InlineEdit(viewer)
        self._drawn: tuple[Measurement, ...] = ()
        self._draft: Draft | None = None
        self._pointer: Point | None = None
        self._press: QPointF | None = None
        self._hold: _Hold | None = None
        self._chosen = ""
        self._written: Annotation | None = None  # waits for its words
        self.keeps_tool = False
        self.editor.ended.connect(self._take_words)
        self._surface.installEventFilter(self)
        viewer.installEventFilter(self)
        viewer.view_changed.connect(self._ask)  # the next film may be there

    # What is shown

    @property
    def tool(self) -> Tool:
        """The tool in hand."""
        return Tool.HAND if self._draft is None else self._draft.tool

    def set_tool(self, tool: Tool) -> None:
        """Take a tool; an unfinished thing is dropped."""
        before = self.tool
        self._draft = None if tool is Tool.HAND else Draft(tool)
        self._press = None
        self._show()
        if tool is not before:
            self.tool_changed.emit(tool)

    @property
    def chosen_key(self) -> str:
        """The key of what is chosen, "" for nothing."""
        return self._chosen

    def choose(self, key: str) -> None:
        """Choose something, or nothing."""
        if key != self._chosen:
            self._chosen = key
            self.chosen.emit(key)
        self._show()

    def show_measurements(self, drawn: tuple[Measurement, ...]) -> None:
        """Show what is drawn on the film."""
        self._drawn = drawn
        if self._chosen not in {each.annotation.key for each in drawn}:
            self.choose("")
        self._show()

    def _show(self) -> None:
        drawn, film, draft = self._drawn, self._viewer.film, self._draft
        lines: tuple[tuple[Point, ...], ...] = ()
        if film is not None and self._hold is not None:
            now = self._hold.now
            if now != self._hold.annotation:
                sketch = measured(now, film, is_sketch=True)
                drawn = tuple(sketch if each.annotation.key == now.key else each for each in drawn)
        if film is not None and draft is not None:
            seen = draft.seen(self._pointer) if draft.is_begun else None
            if seen is not None:
                is_bare = not draft.tool.is_kept
                drawn = (*drawn, Measurement(seen, (), None) if is_bare else measured(seen, film, is_sketch=True))
            lines = draft.lines(self._pointer) if seen is None else tuple((point,) for point in draft.points)
        self.sheet.show_all(drawn, chosen=self._chosen, lines=lines)
        self._ask()

    def _ask(self) -> None:
        """Say what the tool in hand waits for."""
        hint = "" if self._draft is None or self._viewer.film is None else self._draft.asks
        self.sheet.ask(hint if self._is_ready or not hint else tr(WAIT))

    @property
    def _is_ready(self) -> bool:
        """Whether the film that is seen is the one whose measurements are taken."""
        return self._viewer.film is not None and self._viewer.film is self._film()

    # What keys do

    @property
    def is_busy(self) -> bool:
        """Whether there is something to give up."""
        return self._draft is not None or bool(self._chosen)

    def give_up(self) -> None:
        """Drop what is unfinished; else put the tool down; else choose nothing."""
        if self._draft is not None and self._draft.is_begun:
            self.set_tool(self._draft.tool)
        elif self._draft is not None:
            self.set_tool(Tool.HAND)
        else:
            self.choose("")

    def leave_film(self) -> None:
        """End what belongs to the film that goes: words that are being typed are kept, the unfinished is dropped."""
        self.editor.finish(is_meant=True)
        self._hold = None
        self.set_tool(self.tool)

    def delete_chosen(self) -> None:
        """Delete what is chosen."""
        if self._chosen:
            self.removed.emit(self._chosen)

    def write_on(self, key: str) -> None:
        """Ask for the words of something drawn."""
        found = next((each.annotation for each in self._drawn if each.annotation.key == key), None)
        if found is not None:
            self._ask_for_words(found)

    def finish(self, *, keeps_tool: bool = False) -> bool:
        """End what is unfinished, if it has enough points; return whether it had."""
        ended = None if self._draft is None else self._draft.ended()
        if self._draft is None or ended is None:
            return False
        tool = self._draft.tool
        self.set_tool(tool if keeps_tool or self.keeps_tool else Tool.HAND)
        if not tool.is_kept:
            self.marked.emit(tool, ended)
        elif ended.kind in _WRITTEN_ON:
            self._ask_for_words(ended)
        else:
            self._chosen = ended.key
            self.put.emit(ended)
            self.chosen.emit(ended.key)
        return True

    def _ask_for_words(self, annotation: Annotation) -> None:
        self.editor.finish(is_meant=True)
        self._written = annotation
        place = self._viewer.from_film(QPointF(*annotation.points[0]))
        self.editor.begin(place, annotation.text)

    def _take_words(self, text: str, is_meant: bool) -> None:  # noqa: FBT001 - a slot
        written, self._written = self._written, None
        if written is None or not is_meant or (written.kind is Kind.TEXT and not text):
            return
        self._chosen = written.key
        self.put.emit(replace(written, text=text))
        self.chosen.emit(written.key)

    # The mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the left button before the viewer does, where it draws or takes hold of something."""
        if isinstance(event, QMouseEvent) and watched is self._surface and self._viewer.film is not None:
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._draft is not None:
            return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.finish()
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, place = event.type(), event.position()
        self._pointer = self._viewer.to_film(place).toTuple()
        if not self._is_ready:
            return self._refuse(event)
        if kind == QEvent.Type.MouseMove:
            return self._move(place)
        if event.button() != _LEFT:
            return False
        is_kept = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if kind == QEvent.Type.MouseButtonRelease:
            return self._release(place, is_kept=is_kept)
        if self._draft is None:
            return self._take_hold(place, is_double=kind == QEvent.Type.MouseButtonDblClick)
        if kind == QEvent.Type.MouseButtonDblClick and self._draft.tool is Tool.POLYGON:
            self.finish(keeps_tool=is_kept)
        else:
            self._begin(place, is_kept=is_kept)
        return True

    def _refuse(self, event: QMouseEvent) -> bool:
        """Let a tool in hand do nothing; the hand still moves the film."""
        if self._draft is not None:
            self._surface.setCursor(Qt.CursorShape.ForbiddenCursor)
        return self._draft is not None and event.button() == _LEFT

    def _begin(self, place: QPointF, *, is_kept: bool) -> None:
        self._viewer.setFocus(Qt.FocusReason.MouseFocusReason)
        self._press = place
        self._place_point(place, is_kept=is_kept)

    def _place_point(self, place: QPointF, *, is_kept: bool) -> None:
        """Place a point, unless it lies on the last one."""
        draft = self._draft
        if draft is None:
            return
        if draft.is_begun and _far(self._viewer.from_film(QPointF(*draft.points[-1])), place) < CLICK:
            return
        draft.place(self._viewer.to_film(place).toTuple())
        if not (draft.is_whole and self.finish(keeps_tool=is_kept)):
            self._show()

    def _move(self, place: QPointF) -> bool:
        hold = self._hold
        if hold is not None and self._pointer is not None:
            hold.drag(place, self._pointer)
        if hold is not None or self._draft is not None:
            self._show()
        self._show_cursor(place)
        return False  # the viewer tells the value under the pointer

    def _release(self, place: QPointF, *, is_kept: bool) -> bool:
        if self._hold is not None:
            held, self._hold = self._hold, None
            if held.now != held.annotation:
                self.put.emit(replace(held.now, is_proposed=False))  # touched, it is the user's
            self._show()
            return True
        if self._press is None:
            return False
        start, self._press = self._press, None
        if _far(start, place) >= CLICK:
            self._place_point(place, is_kept=is_kept)
        return True

    def _take_hold(self, place: QPointF, *, is_double: bool) -> bool:
        key, point = self._under(place)
        if key != self._chosen:
            self.choose(key)
        if not key or self._pointer is None:
            return False
        if is_double:
            self.write_on(key)
            return True
        held = next(each.annotation for each in self._drawn if each.annotation.key == key)
        self._hold = _Hold(held, point, self._pointer, place, held)
        return True

    def _under(self, place: QPointF) -> tuple[str, int | None]:
        """Return what lies under the pointer and which of its points; the chosen one's handles come first."""
        for each in sorted(self._drawn, key=lambda each: each.annotation.key != self._chosen):
            for number, point in enumerate(each.annotation.points):
                if _far(self._viewer.from_film(QPointF(*point)), place) <= _REACH:
                    return each.annotation.key, None if each.annotation.kind is Kind.TEXT else number
        at = (place.x(), place.y())
        for each in reversed(self._drawn):
            lines = [[self._on_screen(point) for point in line] for line in outline(each.annotation)]
            if distance_to(lines, at) <= _REACH:
                return each.annotation.key, None
        return self.sheet.label_at(place), None

    def _on_screen(self, point: Point) -> Point:
        place = self._viewer.from_film(QPointF(*point))
        return place.x(), place.y()

    def _show_cursor(self, place: QPointF) -> None:
        if self._draft is not None:
            self._surface.setCursor(Qt.CursorShape.CrossCursor)
        elif self._hold is None:
            key, point = self._under(place)
            shape = Qt.CursorShape.SizeAllCursor if key and point is None else Qt.CursorShape.PointingHandCursor
            if key:
                self._surface.setCursor(shape)
            elif self._surface.cursor().shape() in {
                Qt.CursorShape.SizeAllCursor,
                Qt.CursorShape.PointingHandCursor,
                Qt.CursorShape.CrossCursor,
                Qt.CursorShape.ForbiddenCursor,
            }:
                self._surface.unsetCursor()


def _far(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())
