"""Make the pictures of the main window: the real one on the sample films.

usage: make screenshots   (or: python docs/screenshots/make_screenshots.py)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from stage import Condition, moment, photograph, play, show, stands

from cxr_desktop.ui.main_window import MainWindow


def steps(window: MainWindow, _home: Path) -> Iterator[Condition]:
    """Photograph the window and its parts, with a heat map."""
    window.actions_by_name["heatmap"].setChecked(True)
    yield stands(window)
    yield show(window, "opacity")
    yield lambda: window.viewer.heatmap is not None
    yield moment()
    photograph(window, "main-window")
    photograph(window.panel.result, "prediction")
    photograph(window.viewer, "heat-map")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
