"""Make the picture of de-identified copies: the real window on the sample films, offscreen.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_exchange_screenshots.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.core.words.paths import resource
from cxr_desktop.gui import open_window
from cxr_desktop.ui.exchange.deidentify_dialog import DeidentifyDialog
from cxr_desktop.ui.main_window import MainWindow

HERE = Path(__file__).parent
_TIMEOUT_MS = 120_000
_FILM = resource("samples") / "phantom-05-clear-monochrome1.dcm"


class Photographer:
    """Copies the sample films without identity and photographs the dialog."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.main, self.folder = window, folder
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()
        self.is_done = False
        window.desk.film_shown.connect(lambda path, _digest: self.take_film(path))
        window.films.listed.connect(lambda *_: window.browser.select(_FILM))

    def take_film(self, path: Path) -> None:
        """Copy when the DICOM film is on screen."""
        if path == _FILM and not self.is_done:
            self.is_done = True
            QTimer.singleShot(500, self.copy)

    def copy(self) -> None:
        """Copy the films, a rectangle over the marker at the side."""
        self.main.actions_by_name["deidentify"].trigger()
        dialog = self.main.exchange_room.dialog
        assert isinstance(dialog, DeidentifyDialog)
        dialog.films.setCurrentIndex(1)
        dialog.folder.field.setText(str(self.folder))
        dialog.options["keeps_shifted_dates"].setChecked(True)
        dialog.masks.add(Mask(96, 62, 40, 50))
        dialog.told.connect(lambda _sentence: QTimer.singleShot(300, self.photograph))
        dialog.row.run.click()

    def photograph(self) -> None:
        """Photograph the dialog with what it says."""
        dialog = self.main.exchange_room.dialog
        assert isinstance(dialog, DeidentifyDialog)
        dialog.folder.field.setText("/home/ada/copies")
        dialog.setFocus()
        dialog.grab().save(str(HERE / "deidentify.png"))
        dialog.reject()
        self.main.shut()


def main() -> int:
    """Open the window on the sample films."""
    home = tempfile.TemporaryDirectory()
    for name in ("CONFIG", "LOG", "DATA"):
        os.environ[f"CXR_{name}_DIR"] = str(Path(home.name) / name.lower())
    place = Path(home.name) / "copies"
    code = open_window([resource("samples")], prepare=lambda window: Photographer(window, place))
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
