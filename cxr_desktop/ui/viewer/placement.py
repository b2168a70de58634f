"""Where the film lies on the screen: plain geometry in device pixels, without Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cxr_desktop.core.film.orientation import Orientation

if TYPE_CHECKING:
    from cxr_desktop.ui.viewer.view_state import ViewState

MARGIN = 8.0  # device pixels around a fitted film
_HIGHEST_ZOOM = 64.0


@dataclass(frozen=True, slots=True)
class Placement:
    """Device pixels per film pixel, where the film's first corner (0, 0) lies in the view, and how it is turned.

    `left` and `top` are in device pixels; the corner is the upper left one of a film that is not turned.
    """

    zoom: float
    left: float
    top: float
    orientation: Orientation = field(default_factory=Orientation)

    def to_film(self, x: float, y: float) -> tuple[float, float]:
        """Return the film coordinates of a place in the view."""
        return self.orientation.turn_back((x - self.left) / self.zoom, (y - self.top) / self.zoom)

    def from_film(self, x: float, y: float) -> tuple[float, float]:
        """Return where film coordinates lie in the view."""
        right, down = self.orientation.turn(x, y)
        return self.left + right * self.zoom, self.top + down * self.zoom


@dataclass(frozen=True, slots=True)
class LightBox:
    """A film of some size before a view of some size; sizes are above 0, the view's in device pixels."""

    film_width: float
    film_height: float
    view_width: float
    view_height: float

    def fit_zoom(self, orientation: Orientation) -> float:
        """Return the zoom at which the whole film is seen."""
        width = max(self.view_width - 2 * MARGIN, 1.0)
        height = max(self.view_height - 2 * MARGIN, 1.0)
        film_width, film_height = orientation.size(self.film_width, self.film_height)
        return min(width / film_width, height / film_height)

    def zoom(self, state: ViewState) -> float:
        """Return the device pixels per film pixel of `state`."""
        if state.is_actual_size:
            return 1.0
        fit = self.fit_zoom(state.orientation)
        return _allowed(fit * (1.0 if state.magnification is None else state.magnification), fit)

    def place(self, state: ViewState) -> Placement:
        """Return where the film lies. At whole-numbered zooms it is laid on the grid of the device pixels."""
        zoom = self.zoom(state)
        turned = state.orientation
        right, down = turned.turn(state.centre[0] * self.film_width, state.centre[1] * self.film_height)
        left, top = self.view_width / 2 - right * zoom, self.view_height / 2 - down * zoom
        if zoom >= 1 and abs(zoom - round(zoom)) < 1e-6:
            return Placement(float(round(zoom)), float(round(left)), float(round(top)), turned)
        return Placement(zoom, left, top, turned)

    def zoomed(self, state: ViewState, factor: float, at: tuple[float, float]) -> ViewState:
        """Return `state` enlarged by `factor` so that the film's place under `at` (device pixels) stays there."""
        before, fit = self.place(state), self.fit_zoom(state.orientation)
        zoom = _allowed(before.zoom * factor, fit)
        x, y = before.to_film(*at)
        right, down = self.view_width / 2 - at[0], self.view_height / 2 - at[1]
        to_middle = state.orientation.turn_back(right / zoom, down / zoom)
        middle = (x + to_middle[0], y + to_middle[1])
        return self._centred(replace(state, magnification=zoom / fit, is_actual_size=False), middle)

    def panned(self, state: ViewState, right: float, down: float) -> ViewState:
        """Return `state` with the film moved by so many device pixels."""
        zoom = self.zoom(state)
        x, y = state.orientation.turn_back(right / zoom, down / zoom)
        middle = (state.centre[0] * self.film_width - x, state.centre[1] * self.film_height - y)
        if state.is_fit:
            state = replace(state, magnification=1.0)
        return self._centred(state, middle)

    def _centred(self, state: ViewState, middle: tuple[float, float]) -> ViewState:
        x, y = middle[0] / self.film_width, middle[1] / self.film_height
        return replace(state, centre=(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)))


def _allowed(zoom: float, fit: float) -> float:
    lowest, highest = min(fit / 4, 1.0), max(fit * 4, _HIGHEST_ZOOM)
    return min(max(zoom, lowest), highest)
