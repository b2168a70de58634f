"""Make the picture of the heat-map check: the real window on a phantom, offscreen.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_heat_check_screenshot.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
_TIMEOUT_MS = 300_000


def main() -> int:
    """Photograph the check of a sample film."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.TemporaryDirectory()
    os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = os.environ["CXR_DATA_DIR"] = home.name

    from PySide6.QtCore import QTimer

    from cxr_desktop.core.words.paths import resource
    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    def prepare(window: MainWindow) -> None:
        room = window.heat_check_room
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()

        def choose() -> None:
            window.browser.select(next(film for film in window.films.films() if "opacity" in film.name))

        def check(*_: object) -> None:
            if "opacity" in str(window.desk.path) and not room.checks.is_running:
                window.actions_by_name["check_heatmap"].trigger()

        def photograph() -> None:
            room.window.grab().save(str(HERE / "heat-map-check.png"))
            window.shut()

        window.films.listed.connect(choose)
        window.services.inference.predicted.connect(check)

        def widen(*_: object) -> None:  # the screen offscreen is smaller than a monitor
            room.window.resize(1100, 940)
            QTimer.singleShot(1000, photograph)

        room.checks.checked.connect(widen)

    code = open_window([resource("samples")], prepare=prepare)
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
