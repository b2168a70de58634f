"""Make the pictures of comparing and of the header browser: the real window on phantoms.

usage: make screenshots   (or: python docs/screenshots/make_compare_screenshots.py)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from stage import Condition, photograph, play, show, stands

from cxr_desktop.core.model.prediction import Method
from cxr_desktop.ui.compare.content import Content
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.pane_desk import COMPUTING


def steps(window: MainWindow, _home: Path) -> Iterator[Condition]:
    """Photograph four panes, the divider, and a header."""
    actions, room = window.actions_by_name, window.compare_room

    def is_answered() -> bool:
        page = room.page
        return page is not None and all(p.answer.answer.title not in {"", COMPUTING.title} for p in page.shown)

    yield stands(window)
    yield show(window, "opacity")
    actions["compare"].trigger()
    room.page.count_chosen.emit(4)
    yield is_answered
    photograph(window, "compare")
    room.page.count_chosen.emit(2)
    room.show_content(1, Content(method=Method.HIRES_CAM))  # its heat lies right of the divider
    actions["swipe"].trigger()
    room.page.swipe.set_share(0.28)
    yield is_answered
    photograph(window, "swipe")
    actions["compare"].trigger()
    yield show(window, ".dcm")
    actions["header"].trigger()
    yield lambda: "covered" in window.header_room.window.message.text()
    photograph(window.header_room.window, "header")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
