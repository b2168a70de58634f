"""Make the pictures of the preferences and of the tour: the real window on the sample films.

usage: make screenshots   (or: python docs/screenshots/make_preferences_screenshots.py)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QKeySequence
from stage import Condition, photograph, play

from cxr_desktop.ui.main_window import MainWindow


def steps(window: MainWindow, _home: Path) -> Iterator[Condition]:
    """Photograph two pages of the preferences, then the tour at its third step."""
    room, tour, answered = window.preferences_room, window.tour_room, []
    window.services.inference.predicted.connect(lambda *_: answered.append(True))
    yield lambda: answered
    room.show("heat_map")
    yield room.dialog.isVisible
    photograph(room.dialog, "preferences")
    room.show("shortcuts")
    yield room.shortcuts.isVisible
    room.shortcuts.choose("invert")
    room.shortcuts.edit.setKeySequence(QKeySequence("H"))
    room.shortcuts.set_button.click()
    yield room.shortcuts.isVisible
    room.shortcuts.table.scrollTo(room.shortcuts.table.currentIndex())
    photograph(room.dialog, "preferences-keys")
    room.dialog.close()
    tour.begin()
    for _step in range(2):
        tour.go_on()
    tour.show_me()
    yield lambda: tour.card.done.isVisible() and window.films.prediction(window.desk.path) is not None
    photograph(window, "tour")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
