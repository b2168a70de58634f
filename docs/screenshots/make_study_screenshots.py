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

HERE = Path(__file__).parent
_TIMEOUT_MS = 240_000
_FILMS = 40  # of each class, from the films to learn from


def main() -> int:
    """Classify some films in the window and photograph what it shows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany224").absolute()
    home = tempfile.TemporaryDirectory()
    for name in ("CONFIG", "LOG", "DATA"):
        os.environ[f"CXR_{name}_DIR"] = str(Path(home.name) / name.lower())
    ward = Path(home.name) / "ward"
    for label in ("NORMAL", "PNEUMONIA"):
        (ward / label).mkdir(parents=True)
        for film in sorted((data / "train" / label).iterdir())[:_FILMS]:
            shutil.copy(film, ward / label)
    (ward / "NORMAL" / "broken.jpg").write_text("<html>")

    from PySide6.QtCore import QTimer

    from cxr_desktop.app.exports import SORT
    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    def prepare(window: MainWindow) -> None:
        window.resize(1480, 940)
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()
        actions, room = window.actions_by_name, window.study_room

        def classify(*_: object) -> None:
            actions["classify_all"].trigger()

        def photograph_results() -> None:
            window.grab().save(str(HERE / "results.png"))
            room.panel.export_requested.emit()
            dialog = room.dialog
            assert dialog is not None
            dialog.what.setCurrentIndex(dialog.what.findData(SORT))  # type: ignore[attr-defined]
            dialog.target.setText(str(Path.home() / "sorted"))  # type: ignore[attr-defined]
            QTimer.singleShot(1500, read)

        def read() -> None:
            dialog = room.dialog
            assert dialog is not None
            dialog.grab().save(str(HERE / "export.png"))
            dialog.reject()
            window.results_dock.hide()
            actions["reading"].trigger()
            reading = window.reading_room.panel
            reading.show_readers((), "Dr. Example")
            reading.reader_chosen.emit("Dr. Example")
            reading.blind.setChecked(True)
            QTimer.singleShot(1500, photograph_reading)

        def photograph_reading() -> None:
            window.grab().save(str(HERE / "reading.png"))
            window.shut()

        window.films.listed.connect(lambda: QTimer.singleShot(2000, classify))
        window.services.batch.ended.connect(lambda _end: QTimer.singleShot(3000, photograph_results))

    code = open_window([ward], prepare=prepare)
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
