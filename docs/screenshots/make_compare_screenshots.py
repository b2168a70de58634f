"""Make the pictures of comparing and of the header browser: the real window on phantoms, offscreen.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_compare_screenshots.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from cxr_desktop.ui.main_window import MainWindow

HERE = Path(__file__).parent
_TIMEOUT_MS, _POLL_MS = 300_000, 200


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


def photograph(widget: QWidget, name: str) -> None:
    """Save a picture of a window."""
    widget.grab().save(str(HERE / f"{name}.png"))


def main() -> int:
    """Photograph panes, divider and header."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.TemporaryDirectory()
    os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = os.environ["CXR_DATA_DIR"] = home.name

    from PySide6.QtCore import QTimer

    from cxr_desktop.core.words.paths import resource
    from cxr_desktop.gui import open_window

    def prepare(window: MainWindow) -> None:
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()
        window.resize(1480, 900)
        script = steps(window)
        wanted: list[Callable[[], bool]] = [next(script)]
        clock = QTimer(window, interval=_POLL_MS)

        def go_on() -> None:
            if wanted[0]():
                following = next(script, None)
                if following is None:
                    clock.stop()
                else:
                    wanted[0] = following

        clock.timeout.connect(go_on)
        clock.start()

    code = open_window([resource("samples")], prepare=prepare)
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
