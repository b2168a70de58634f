"""Make the picture of another place: the real window compares adult films with the bundled model's, offscreen.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_shift_screenshots.py [FILMS]
       (FILMS: ../shared/data/nih_adult/jpg512, with folders normal and pneumonia; no film is in the picture)
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from cxr_desktop.core.words.paths import resource
from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow

HERE = Path(__file__).parent
_TIMEOUT_MS = 240_000


class Photographer:
    """Compares a folder, fits the model to it again, and photographs the window."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.main, self.folder = window, folder
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()
        window.services.inference.model_ready.connect(lambda *_: QTimer.singleShot(0, self.compare))

    def compare(self) -> None:
        """Compare the films."""
        self.window = self.main.shift_room.window
        self.window.resize(1180, 1130)
        self.main.shift_room.show()
        self.window.shifts.compared.connect(lambda _: self.window.fit(self.folder))
        self.window.shifts.fitted.connect(lambda _: QTimer.singleShot(500, self.photograph))
        self.window.shifts.failed.connect(self.give_up)
        self.window.compare(self.folder)

    def photograph(self) -> None:
        """Photograph the comparison with the fit."""
        self.window.grab().save(str(HERE / "shift.png"))
        self.main.shut()

    def give_up(self, sentence: str) -> None:
        """Say why there is no picture."""
        print(sentence, file=sys.stderr)
        self.main.shut()


def main() -> int:
    """Open the window on the sample films and compare a folder of others."""
    films = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/nih_adult/jpg512").absolute()
    home = tempfile.TemporaryDirectory()
    for name in ("CONFIG", "LOG", "DATA"):
        os.environ[f"CXR_{name}_DIR"] = str(Path(home.name) / name.lower())
    place = Path(home.name) / "adults"
    shutil.copytree(films, place)
    code = open_window([resource("samples")], prepare=lambda window: Photographer(window, place))
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
