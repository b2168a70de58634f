"""Make the pictures of comparing and of the header browser: the real window on phantoms, offscreen.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_compare_screenshots.py
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from stage import photograph, play

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cxr_desktop.ui.main_window import MainWindow


def steps(window: MainWindow) -> Iterator[Callable[[], bool]]:
    """Do one thing after the other; each yields what must be true before the next."""
    from cxr_desktop.core.model.prediction import Method
    from cxr_desktop.ui.compare.content import Content
    from cxr_desktop.ui.pane_desk import COMPUTING

    actions, room = window.actions_by_name, window.compare_room

    def is_answered() -> bool:
        page = room.page
        return page is not None and all(p.answer.answer.title not in {"", COMPUTING.title} for p in page.shown)

    yield lambda: window.films.total > 0 and not window.films.is_loading and window.services.inference.is_ready
    opacity = next(film for film in window.films.films() if "opacity" in film.name)
    window.browser.select(opacity)
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
    window.browser.select(next(film for film in window.films.films() if film.suffix == ".dcm"))
    actions["header"].trigger()
    yield lambda: "covered" in window.header_room.window.message.text()
    photograph(window.header_room.window, "header")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
