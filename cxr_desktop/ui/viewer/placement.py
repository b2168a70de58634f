"""Where the film lies on the screen: plain geometry in device pixels, without Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cxr_desktop.ui.viewer.view_state import ViewState

MARGIN = 8.0  # device pixels around a fitted film
_HIGHEST_ZOOM = 64.0


@dataclass(frozen=True, slots=True)
class Placement:
    """Device pixels per film pixel, and where the film's upper left corner lies in the view, in device pixels."""

    zoom: float
    left: float
    top: float

    def to_film(self, x: float, y: float) -> tuple[float, float]:
        """Return the film coordinates of a place in the view."""
        return (x - self.left) / self.zoom, (y - self.top) / self.zoom


@dataclass(frozen=True, slots=True)
class LightBox:
    """A film of some size before a view of some size; sizes are above 0, the view's in device pixels."""

    film_width: float
    film_height: float
    view_width: float
    view_height: float

    @property
    def fit_zoom(self) -> float:
        """The zoom at which the whole film is seen."""
        width = max(self.view_width - 2 * MARGIN, 1.0)
        height = max(self.view_height - 2 * MARGIN, 1.0)
        return min(width / self.film_width, height / self.film_height)

    def zoom(self, state: ViewState) -> float:
        """Return the device pixels per film pixel of `state`."""
        if state.is_actual_size:
            return 1.0
        return self._allowed(self.fit_zoom * (1.0 if state.magnification is None else state.magnification))

    def place(self, state: ViewState) -> Placement:
        """Return where the film lies. At whole-numbered zooms it is laid on the grid of the device pixels."""
        zoom = self.zoom(state)
        left = self.view_width / 2 - state.centre[0] * self.film_width * zoom
        top = self.view_height / 2 - state.centre[1] * self.film_height * zoom
        if zoom >= 1 and abs(zoom - round(zoom)) < 1e-6:
            return Placement(float(round(zoom)), float(round(left)), float(round(top)))
        return Placement(zoom, left, top)

    def zoomed(self, state: ViewState, factor: float, at: tuple[float, float]) -> ViewState:
        """Return `state` enlarged by `factor` so that the film's place under `at` (device pixels) stays there."""
        before = self.place(state)
        zoom = self._allowed(before.zoom * factor)
        x, y = before.to_film(*at)
        middle = (x + (self.view_width / 2 - at[0]) / zoom, y + (self.view_height / 2 - at[1]) / zoom)
        return self._centred(replace(state, magnification=zoom / self.fit_zoom, is_actual_size=False), middle)

    def panned(self, state: ViewState, right: float, down: float) -> ViewState:
        """Return `state` with the film moved by so many device pixels."""
        zoom = self.zoom(state)
        middle = (state.centre[0] * self.film_width - right / zoom, state.centre[1] * self.film_height - down / zoom)
        if state.is_fit:
            state = replace(state, magnification=1.0)
        return self._centred(state, middle)

    def _centred(self, state: ViewState, middle: tuple[float, float]) -> ViewState:
        x, y = middle[0] / self.film_width, middle[1] / self.film_height
        return replace(state, centre=(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)))

    def _allowed(self, zoom: float) -> float:
        lowest, highest = min(self.fit_zoom / 4, 1.0), max(self.fit_zoom * 4, _HIGHEST_ZOOM)
        return min(max(zoom, lowest), highest)
