"""Make the picture of the heat-map check: the real window on a phantom.

usage: make screenshots   (or: python docs/screenshots/make_heat_check_screenshot.py)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from stage import Condition, moment, photograph, play, show, stands

from cxr_desktop.ui.main_window import MainWindow


def steps(window: MainWindow, _home: Path) -> Iterator[Condition]:
    """Photograph the check of a sample film."""
    room, checked = window.heat_check_room, list[object]()
    yield stands(window)
    yield show(window, "opacity")
    room.checks.checked.connect(lambda *_: checked.append(True))
    window.actions_by_name["check_heatmap"].trigger()
    yield lambda: checked
    room.window.resize(1100, 940)  # the screen offscreen is smaller than a monitor
    yield moment(1)
    photograph(room.window, "heat-map-check")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
