"""Make the pictures of the preferences and of the tour: the real window on the sample films.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_preferences_screenshots.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
_TIMEOUT_MS = 600_000


def main() -> int:
    """Photograph two pages of the preferences, then the tour at its third step."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.TemporaryDirectory()
    os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = os.environ["CXR_DATA_DIR"] = home.name

    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QKeySequence

    from cxr_desktop.core.words.paths import resource
    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    def prepare(window: MainWindow) -> None:
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()
        window.resize(1480, 900)
        room, tour = window.preferences_room, window.tour_room

        def begin(*_: object) -> None:
            room.show("heat_map")
            QTimer.singleShot(1500, pages)

        def pages() -> None:
            room.dialog.grab().save(str(HERE / "preferences.png"))
            room.show("shortcuts")
            QTimer.singleShot(800, conflict)

        def conflict() -> None:
            room.shortcuts.choose("invert")
            room.shortcuts.edit.setKeySequence(QKeySequence("H"))
            room.shortcuts.set_button.click()
            QTimer.singleShot(500, keys)

        def keys() -> None:
            room.dialog.grab().save(str(HERE / "preferences-keys.png"))
            room.dialog.close()
            tour.begin()
            for _step in range(2):
                tour.go_on()
            tour.show_me()
            QTimer.singleShot(4000, card)

        def card() -> None:
            window.grab().save(str(HERE / "tour.png"))
            window.shut()

        begun: list[bool] = []
        window.services.inference.predicted.connect(lambda *_: begun or (begun.append(True), begin()))

    code = open_window([resource("samples")], prepare=prepare)
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
