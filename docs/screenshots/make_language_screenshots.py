"""Make the pictures of the main window in each language: the real window on the sample films.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_language_screenshots.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
_LANGUAGES = ("de", "es", "zh")
_TIMEOUT_MS = 600_000


def main() -> int:
    """Photograph one window per language, each in a process of its own."""
    if len(sys.argv) > 1:
        return photograph(sys.argv[1])
    return max(subprocess.run([sys.executable, __file__, code], check=False).returncode for code in _LANGUAGES)


def photograph(code: str) -> int:
    """Photograph the window with a heat map and the table of results."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.TemporaryDirectory()
    os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = os.environ["CXR_DATA_DIR"] = home.name

    from PySide6.QtCore import QTimer

    from cxr_desktop.core.words.paths import resource
    from cxr_desktop.core.words.settings import Settings
    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    settings = Settings()
    settings.set("language", code)
    settings.save()

    def prepare(window: MainWindow) -> None:
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()
        window.resize(1480, 900)
        begun: list[bool] = []
        window.services.inference.predicted.connect(lambda *_: begun or (begun.append(True), begin(window)))

    def begin(window: MainWindow) -> None:
        window.actions_by_name["heatmap"].setChecked(True)
        window.actions_by_name["results"].trigger()
        window.services.batch.ended.connect(lambda *_: QTimer.singleShot(3000, lambda: end(window)))
        window.actions_by_name["classify_all"].trigger()

    def end(window: MainWindow) -> None:
        window.grab().save(str(HERE / f"language-{code}.png"))
        window.shut()

    code_of_exit = open_window([resource("samples")], prepare=prepare)
    home.cleanup()
    return code_of_exit


if __name__ == "__main__":
    sys.exit(main())
