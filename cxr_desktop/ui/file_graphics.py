"""What files draw over their films: one pair of switches for every viewer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from cxr_desktop.app.settings import AppSettings
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

_NAMES = ("graphics", "shutter")


def remember_graphics(actions: Mapping[str, QAction], settings: AppSettings) -> None:
    """Set the switches as they were left, and keep what they become."""
    for name in _NAMES:
        actions[name].setChecked(settings.is_on(f"{name}_on"))
        actions[name].toggled.connect(lambda is_on, name=name: settings.set(f"{name}_on", is_on))


def connect_graphics(actions: Mapping[str, QAction], viewer: FilmViewer) -> None:
    """Let a viewer obey the switches."""

    def show() -> None:
        viewer.show_graphics(**{name: actions[name].isChecked() for name in _NAMES})

    for name in _NAMES:
        actions[name].toggled.connect(show)
    show()
