"""The film viewer: one film on black, with zoom, window, heat map and words in the corners."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.turns import Turns
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.focus_frame import FocusFrame
from cxr_desktop.ui.spoken import PICTURE
from cxr_desktop.ui.viewer.canvas import Canvas, blacken
from cxr_desktop.ui.viewer.captions import write_corners, write_grey
from cxr_desktop.ui.viewer.corner_text import Corner, CornerText
from cxr_desktop.ui.viewer.film_item import FilmItem
from cxr_desktop.ui.viewer.gestures import Gestures
from cxr_desktop.ui.viewer.graphics_item import GraphicsItem
from cxr_desktop.ui.viewer.message_plate import MessagePlate
from cxr_desktop.ui.viewer.overlay_item import OverlayItem
from cxr_desktop.ui.viewer.placement import LightBox, Placement
from cxr_desktop.ui.viewer.view_state import ViewState
from cxr_desktop.ui.viewer.words import probe_line

if TYPE_CHECKING:
    from cxr_desktop.app.overlay_style import OverlayStyle
    from cxr_desktop.core.film.geometry import FieldOfView
    from cxr_desktop.core.film.orientation import Orientation
    from cxr_desktop.core.film.radiograph import Pixels, Radiograph, Window
    from cxr_desktop.core.model.prediction import Heatmap

_STEP = 1.25  # enlargement of one press of a zoom key


class FilmViewer(QWidget):
    """Shows one film at a time.

    The mouse: left or middle drag moves the film, the wheel zooms at the pointer, a double click fits, a right drag
    sets the window (sideways the width, up and down the centre), a right click asks for a menu. There are no
    shortcuts and no menus inside: keys, drops and actions belong to the window around.

    Signals
    -------
    film_changed : Radiograph or None
        Another film is shown, the same one anew, or none.
    window_changed : Window
        The grey scale is another one, by the user or by a new film.
    inverted_changed : bool
        Black and white were swapped or put back.
    view_changed
        Zoom or place is another one.
    context_menu_requested : QPoint
        A menu is wished for at this place of the widget.
    """

    spoken_role = PICTURE
    film_changed = Signal(object)
    window_changed = Signal(object)
    inverted_changed = Signal(bool)
    view_changed = Signal()
    context_menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None, *, turns: Turns | None = None) -> None:
        super().__init__(parent)
        self._film: Radiograph | None = None
        self._window: Window | None = None
        self._title = ("", "")
        self._state = ViewState()
        self._turns = turns or Turns(self)
        self._turns.changed.connect(self._turn)
        self._is_view_kept, self._is_identity_shown, self._is_enhanced = True, False, False
        self._pointer: QPointF | None = None
        self._sheets: list[QWidget] = []
        self._canvas = Canvas(self)
        self._film_item, self._graphics, self._overlay = FilmItem(), GraphicsItem(), OverlayItem()
        for item in (self._film_item, self._graphics, self._overlay):
            self._canvas.add(item)
        self._corners, self._plate = CornerText(self), MessagePlate(self)
        self._canvas.resized.connect(self._place)
        self._listen(Gestures(self._canvas.view.viewport()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        blacken(self)
        FocusFrame(self, is_on_film=True)
        self.setAccessibleName(tr("Film viewer"))
        self.clear()

    def _listen(self, gestures: Gestures) -> None:
        gestures.panned.connect(self._pan)
        gestures.windowed.connect(self._drag_window)
        gestures.zoomed.connect(self._zoom)
        gestures.pointed.connect(self._point)
        gestures.left.connect(lambda: self._point(None))
        gestures.fit_wished.connect(self.fit)
        gestures.menu_wished.connect(self.context_menu_requested)

    # What is shown

    @property
    def film(self) -> Radiograph | None:
        """The film that is shown, or None."""
        return self._film

    def show_film(self, film: Radiograph, *, name: str, position: str) -> None:
        """Show `film` in place of the last one, whose heat map and field of view are forgotten.

        Zoom, place and grey scale are kept as the user left them (see `set_keep_view`); it is turned as this film was
        left. `name` and `position` ("2 / 312") are for a corner.
        """
        was_inverted = self.is_inverted
        if not self._is_view_kept:
            self._state = ViewState()
        self._state = replace(self._state, orientation=self._turns.of(film.sha256))
        self._take(film, name, position)
        self._plate.show_text("", "", is_error=False)
        self._apply_grey()
        self._place()
        if was_inverted != self.is_inverted:
            self.inverted_changed.emit(self.is_inverted)
        self.film_changed.emit(film)

    def set_position(self, position: str) -> None:
        """Say another place of the film in the list."""
        self._title = (self._title[0], position)
        self._write()

    def show_message(
        self, text: str, detail: str = "", *, name: str = "", position: str = "", is_error: bool = False
    ) -> None:
        """Show words in place of a film: that it is being read, or why it cannot be.

        `text` is one sentence, `detail` more about it in smaller print; `name` and `position` are as for `show_film`,
        "" when no film is meant. An error has its own colour.
        """
        self._take(None, name, position)
        self._plate.show_text(display_text(text), display_text(detail), is_error=is_error)
        self.setAccessibleDescription(f"{text} {detail}".strip())
        self.film_changed.emit(None)

    @property
    def surface(self) -> QWidget:
        """The widget that the film is painted on and the mouse is over."""
        return self._canvas.view.viewport()

    def add_sheet(self, sheet: QWidget) -> None:
        """Lay a sheet of glass over the film, below the words; it keeps the size of the viewer."""
        self._sheets.append(sheet)
        sheet.setGeometry(self.rect())
        sheet.stackUnder(self._corners)
        sheet.show()

    def clear(self) -> None:
        """Show nothing."""
        self.show_message("")

    def _take(self, film: Radiograph | None, name: str, position: str) -> None:
        self._film, self._window, self._title = film, None, (display_text(name), position)
        self._film_item.show_film(film)
        self._graphics.show_film(film)
        self._is_enhanced = False
        self._overlay.show_film(film)
        self._write()

    # The grey scale

    @property
    def grey_window(self) -> Window | None:
        """The window the film is shown through, or None without a film."""
        return self._window

    @property
    def is_inverted(self) -> bool:
        """Whether black and white are swapped."""
        return self._state.grey.is_inverted

    def set_window(self, window: Window) -> None:
        """Show the film through `window`; nothing happens without a film."""
        if self._film is not None:
            self._set_grey(replace(self._state, grey=self._state.grey.with_window(self._film, window)))

    def apply_preset(self, name: str) -> None:
        """Show this film and those after it through a window of the file or of `window.PRESETS`, by name."""
        self._set_grey(replace(self._state, grey=replace(self._state.grey, preset=name)))

    def reset_window(self) -> None:
        """Show the film through its own window, not inverted."""
        self._set_grey(replace(self._state, grey=ViewState().grey))

    def reset(self) -> None:
        """Show the whole film in its own grey scale, the way its file has it."""
        self.reset_window()
        self._look(replace(ViewState(), grey=self._state.grey))

    def invert(self) -> None:
        """Swap black and white."""
        self._set_grey(replace(self._state, grey=self._state.grey.inverted()))

    def set_inverted(self, is_inverted: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Swap black and white, or put them back."""
        if is_inverted != self.is_inverted:
            self.invert()

    def show_pixels(self, pixels: Pixels | None) -> None:
        """Show pixels with local contrast in place of the film's, or the film's own again; no one else sees them."""
        if self._film is not None:
            self._is_enhanced = pixels is not None
            self._film_item.show_pixels(pixels)
            self._write_grey()

    def _drag_window(self, moved: QPointF) -> None:
        if self._film is not None:
            self._set_grey(replace(self._state, grey=self._state.grey.dragged(self._film, moved.x(), moved.y())))

    def _set_grey(self, state: ViewState) -> None:
        was_inverted, self._state = self.is_inverted, state
        self._apply_grey()
        self._write()
        if was_inverted != self.is_inverted:
            self.inverted_changed.emit(self.is_inverted)

    def _apply_grey(self) -> None:
        if self._film is not None:
            self._window = self._state.grey.window(self._film)
            self._film_item.set_grey_scale(self._window, is_inverted=self.is_inverted)
            self.window_changed.emit(self._window)

    # Zoom and place

    @property
    def zoom(self) -> float:
        """Device pixels per film pixel; 1 without a film."""
        light_box = self._light_box()
        return 1.0 if light_box is None else light_box.zoom(self._state)

    @property
    def view_state(self) -> ViewState:
        """What the user chose to look at, for the session file."""
        return self._state

    def set_view_state(self, state: ViewState) -> None:
        """Look at what was chosen before, now or as soon as a film is there."""
        self._set_grey(replace(self._state, grey=state.grey))
        self._look(state)

    def set_keep_view(self, is_kept: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Carry zoom, place and grey scale over to the next film, or start each film fitted in its own window."""
        self._is_view_kept = is_kept

    def fit(self) -> None:
        """Show the whole film, also after the window changes its size."""
        self._look(replace(ViewState(), grey=self._state.grey, orientation=self._state.orientation))

    def set_orientation(self, orientation: Orientation) -> None:
        """Turn and mirror the film and all that lies on it; what is in the middle of the view stays there."""
        self._look(replace(self._state, orientation=orientation))

    def _turn(self, sha256: str, orientation: Orientation) -> None:
        if self._film is not None and self._film.sha256 == sha256:
            self.set_orientation(orientation)

    def actual_size(self) -> None:
        """Show one film pixel on one pixel of the device."""
        self._look(replace(self._state, magnification=None, is_actual_size=True))

    def zoom_in(self) -> None:
        """Enlarge about the middle of the view."""
        self._zoom(QPointF(self._canvas.view.rect().center()), _STEP)

    def zoom_out(self) -> None:
        """Reduce about the middle of the view."""
        self._zoom(QPointF(self._canvas.view.rect().center()), 1 / _STEP)

    @property
    def orientation(self) -> Orientation:
        """How the film is turned and mirrored."""
        return self._state.orientation

    def to_film(self, place: QPointF) -> QPointF:
        """Return the film coordinates of a place of the widget."""
        ratio = self.devicePixelRatioF()
        return QPointF(*self._placement().to_film(place.x() * ratio, place.y() * ratio))

    def from_film(self, place: QPointF) -> QPointF:
        """Return where film coordinates lie in the widget."""
        return QPointF(*self._placement().from_film(place.x(), place.y())) / self.devicePixelRatioF()

    def _light_box(self) -> LightBox | None:
        if self._film is None:
            return None
        return LightBox(self._film.width, self._film.height, *self._canvas.size())

    def _placement(self) -> Placement:
        light_box = self._light_box()
        return Placement(1.0, 0.0, 0.0) if light_box is None else light_box.place(self._state)

    def _zoom(self, place: QPointF, factor: float) -> None:
        light_box, ratio = self._light_box(), self.devicePixelRatioF()
        if light_box is not None:
            self._look(light_box.zoomed(self._state, factor, (place.x() * ratio, place.y() * ratio)))

    def _pan(self, moved: QPointF) -> None:
        light_box, ratio = self._light_box(), self.devicePixelRatioF()
        if light_box is not None:
            self._look(light_box.panned(self._state, moved.x() * ratio, moved.y() * ratio))

    def _look(self, state: ViewState) -> None:
        if state != self._state:
            self._state = state
            self._place()
            if self._film is not None:
                self._turns.turn(self._film.sha256, state.orientation)

    def _place(self) -> None:
        if self._film is not None:
            self._canvas.place(self._placement())
            self._write()
            self.view_changed.emit()

    # The heat map

    def set_heatmap(self, heatmap: Heatmap | None) -> None:
        """Draw `heatmap`, or none. One of another film than the one shown is not drawn."""
        is_ours = heatmap is not None and self._film is not None and heatmap.film_sha256 == self._film.sha256
        self._overlay.set_heatmap(heatmap if is_ours else None)
        self._write()

    @property
    def heatmap(self) -> Heatmap | None:
        """The heat map that is drawn, or None."""
        return self._overlay.shown_heatmap

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Draw the heat map in another way, or not at all."""
        self._overlay.set_style(style)
        self._write()

    def set_field_of_view(self, seen: FieldOfView | None) -> None:
        """Say what of the film the network saw, as its prediction tells."""
        self._overlay.set_field_of_view(seen)
        self._write()

    def show_graphics(self, *, graphics: bool, shutter: bool) -> None:
        """Draw the overlay planes of the file and its shutter, or leave them out; both are drawn at first."""
        self._graphics.switch(graphics=graphics, shutter=shutter)

    # Words

    def set_show_identity(self, is_shown: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Show the patient's name and number, or hide them."""
        self._is_identity_shown = is_shown
        self._write()

    def corner_lines(self, corner: Corner) -> tuple[str, ...]:
        """Return the words that stand in a corner."""
        return self._corners.lines(corner)

    def _point(self, place: QPointF | None) -> None:
        self._pointer = place
        self._write_grey()

    def _write(self) -> None:
        film, zoom, is_shown = self._film, self.zoom / self.devicePixelRatioF(), self._is_identity_shown
        write_corners(self._corners, film, self._overlay, self._state, self._title, zoom=zoom, is_named=is_shown)
        self._write_grey()
        if film is not None:
            self.setAccessibleDescription("\n".join(line for corner in Corner for line in self.corner_lines(corner)))

    def _write_grey(self) -> None:
        film, probe, zoom = self._film, "", self.zoom
        if film is not None and self._pointer is not None:
            probe = probe_line(film, self.to_film(self._pointer), self._film_item.grey_at)
        write_grey(self._corners, film, self._window, probe, self._state, zoom=zoom, is_enhanced=self._is_enhanced)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything the whole widget."""
        super().resizeEvent(event)
        for part in (self._canvas.view, self._corners, self._plate, *self._sheets):
            part.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """Lay the film out again on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._place()
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu when the key for it is pressed; the mouse asks by itself."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.context_menu_requested.emit(self.rect().center())
        event.accept()

    def sizeHint(self) -> QSize:
        """Return a size that suits a film."""
        return QSize(880, 640)
