"""Several viewers that follow each other: zoom, place and window, each as far as it is switched on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer
    from cxr_desktop.ui.viewer.view_state import ViewState


class ViewSync(QObject):
    """Carries what the user does in one viewer over to the others, relative to each film.

    Attributes
    ----------
    zooms, pans, windows
        What is carried: enlargement; place; window and inversion. How a film is turned belongs to the film: see
        `app.turns`.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.zooms = self.pans = self.windows = True
        self._viewers: list[FilmViewer] = []
        self._is_passing = False

    def add(self, viewer: FilmViewer) -> None:
        """Let one more take part."""
        self._viewers.append(viewer)
        viewer.view_changed.connect(lambda: self.align(viewer))
        viewer.window_changed.connect(lambda _window: self.align(viewer))
        viewer.inverted_changed.connect(lambda _is_inverted: self.align(viewer))

    def align(self, leader: FilmViewer) -> None:
        """Give the others what `leader` shows now."""
        if self._is_passing:
            return
        self._is_passing = True
        try:
            for other in self._viewers:
                state = self._merged(leader.view_state, other.view_state)
                if other is not leader and state != other.view_state:
                    other.set_view_state(state)
        finally:
            self._is_passing = False

    def _merged(self, leader: ViewState, own: ViewState) -> ViewState:
        if self.zooms:
            own = replace(own, magnification=leader.magnification, is_actual_size=leader.is_actual_size)
        if self.pans:
            own = replace(own, centre=leader.centre)
        if self.windows:
            own = replace(own, grey=leader.grey)
        return own
