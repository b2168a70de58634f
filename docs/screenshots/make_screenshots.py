"""Make the pictures of the documentation: the real window on the sample films, offscreen.

usage: make screenshots   (or: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_screenshots.py)
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).parent
_TIMEOUT_MS = 180_000


def main() -> int:
    """Photograph the window and its parts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.TemporaryDirectory()
    os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = os.environ["CXR_DATA_DIR"] = home.name

    from PySide6.QtCore import QTimer

    from cxr_desktop.core.words.paths import resource
    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    def prepare(window: MainWindow) -> None:
        window.resize(1480, 900)
        window.desk.set_overlay_choice(replace(window.desk.overlay_choice, visible=True))
        giving_up = QTimer(window, interval=_TIMEOUT_MS, singleShot=True)
        giving_up.timeout.connect(window.close)
        giving_up.start()

        def choose() -> None:
            window.browser.select(next(film for film in window.films.films() if "opacity" in film.name))

        def look(*_: object) -> None:
            if "opacity" in str(window.desk.path):
                QTimer.singleShot(1500, photograph)

        def photograph() -> None:
            assert window.viewer is not None
            window.grab().save(str(HERE / "main-window.png"))
            window.panel.result.grab().save(str(HERE / "prediction.png"))
            window.viewer.grab().save(str(HERE / "heat-map.png"))
            window.close()

        window.films.listed.connect(choose)
        window.services.inference.explained.connect(look)

    code = open_window([resource("samples")], prepare=prepare)
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
