"""The tools that change how the film is seen: turning, windows. Nothing of it reaches the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from cxr_desktop.core.film.orientation import Orientation
    from cxr_desktop.ui.viewer.drawing import Drawing
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

_TURNS: dict[str, Callable[[Orientation], Orientation]] = {
    "rotate_right": lambda now: now.turned(1),
    "rotate_left": lambda now: now.turned(-1),
    "mirror": lambda now: now.mirrored(),
    "flip": lambda now: now.flipped(),
}


class ViewTools(QObject):
    """Connects the actions to a viewer."""

    def __init__(self, viewer: FilmViewer, drawing: Drawing, actions: Mapping[str, QAction]) -> None:
        super().__init__(viewer)
        self._viewer, self._drawing = viewer, drawing
        for name, turn in _TURNS.items():
            actions[name].triggered.connect(
                lambda _on=False, turn=turn: viewer.set_orientation(turn(viewer.orientation))
            )
