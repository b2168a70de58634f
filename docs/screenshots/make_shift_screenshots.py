"""Make the picture of another place: the real window compares adult films with the bundled model's.

usage: make screenshots   (or: python docs/screenshots/make_shift_screenshots.py [FILMS])
       (FILMS: ../shared/data/nih_adult/jpg512, with folders normal and pneumonia; no film is in the picture)
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from stage import Condition, moment, photograph, play, stands

from cxr_desktop.ui.main_window import MainWindow


def steps(window: MainWindow, home: Path) -> Iterator[Condition]:
    """Compare a folder, fit the model to it again, and photograph what the window says."""
    films = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/nih_adult/jpg512")
    adults = Path(shutil.copytree(films, home / "adults"))
    yield stands(window)
    room, told = window.shift_room.window, list[object]()
    room.shifts.compared.connect(told.append)
    room.shifts.fitted.connect(told.append)
    room.resize(1180, 1130)
    window.shift_room.show()
    room.compare(adults)
    yield lambda: len(told) == 1
    room.fit(adults)
    yield lambda: len(told) == 2
    yield moment(0.5)
    photograph(room, "shift")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
