"""Make the pictures of the main window in each language: the real window on the sample films.

usage: make screenshots   (or: python docs/screenshots/make_language_screenshots.py)
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from stage import Condition, moment, photograph, play, stands

from cxr_desktop.ui.main_window import MainWindow

_LANGUAGES = ("de", "es", "zh")


def steps(window: MainWindow, _home: Path, *, language: str) -> Iterator[Condition]:
    """Photograph the window with a heat map and the table of results."""
    yield stands(window)
    window.actions_by_name["heatmap"].setChecked(True)
    window.actions_by_name["results"].trigger()
    yield lambda: window.viewer.heatmap is not None and window.services.study.view is not None
    ended: list[object] = []
    window.services.batch.ended.connect(ended.append)
    window.actions_by_name["classify_all"].trigger()
    yield lambda: ended
    yield moment(3)
    photograph(window, f"language-{language}")
    window.shut()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(play(partial(steps, language=sys.argv[1]), language=sys.argv[1]))
    sys.exit(max(subprocess.run([sys.executable, __file__, code], check=False).returncode for code in _LANGUAGES))
