"""Make the pictures of results, reading and export: the real window on real films, offscreen.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_study_screenshots.py [DATA]
       (DATA: ../shared/data/kermany224)
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from cxr_desktop.app.exports import SORT
from cxr_desktop.gui import open_window
from cxr_desktop.ui.export_dialog import ExportDialog
from cxr_desktop.ui.main_window import MainWindow

HERE = Path(__file__).parent
_TIMEOUT_MS = 240_000
_FILMS = 40  # of each class, from the films to learn from


class Photographer:
    """Classifies the films of the window and photographs results, export and reading, one after the other."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        window.resize(1480, 940)
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()
        actions = window.actions_by_name
        window.films.listed.connect(lambda: QTimer.singleShot(2000, actions["classify_all"].trigger))
        window.services.batch.ended.connect(lambda _end: QTimer.singleShot(3000, self.results))

    def results(self) -> None:
        """Choose a film in the table."""
        panel = self.window.study_room.panel
        panel.filter.set_text("")
        panel.table.selectRow(5)
        QTimer.singleShot(2000, self.table)

    def table(self) -> None:
        """Photograph the table, then open the export dialog."""
        self.window.grab().save(str(HERE / "results.png"))
        self.window.study_room.export()
        dialog = self.dialog()
        dialog.what.setCurrentIndex(dialog.what.findData(SORT))
        dialog.target.setText("/data/sorted")
        QTimer.singleShot(1500, self.export)

    def export(self) -> None:
        """Photograph the export dialog, then open the reading panel."""
        self.dialog().grab().save(str(HERE / "export.png"))
        self.dialog().reject()
        self.window.results_dock.hide()
        self.window.actions_by_name["reading"].trigger()
        reading = self.window.reading_room.panel
        reading.show_readers((), "Dr. Example")
        reading.reader_chosen.emit("Dr. Example")
        reading.blind.setChecked(True)
        QTimer.singleShot(1500, self.reading)

    def reading(self) -> None:
        """Photograph the window while a film is read blind."""
        self.window.grab().save(str(HERE / "reading.png"))
        self.window.shut()

    def dialog(self) -> ExportDialog:
        """Return the export dialog."""
        dialog = self.window.study_room.dialog
        assert isinstance(dialog, ExportDialog)
        return dialog


def main() -> int:
    """Open the window on some films that were learnt from, one of them broken."""
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany224").absolute()
    home = tempfile.TemporaryDirectory()
    for name in ("CONFIG", "LOG", "DATA"):
        os.environ[f"CXR_{name}_DIR"] = str(Path(home.name) / name.lower())
    ward = Path(home.name) / "ward"
    for label in ("NORMAL", "PNEUMONIA"):
        (ward / label).mkdir(parents=True)
        for film in sorted((data / "train" / label).iterdir())[:_FILMS]:
            shutil.copy(film, ward / label)
    (ward / "PNEUMONIA" / "unreadable.jpg").write_text("<html>")
    code = open_window([ward], prepare=Photographer)
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
