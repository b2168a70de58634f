"""Make the pictures of results, reading and export: the real window on real films.

usage: make screenshots   (or: python docs/screenshots/make_study_screenshots.py [DATA])
       (DATA: ../shared/data/kermany224)
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from stage import Condition, moment, photograph, play, stands

from cxr_desktop.app.exports import SORT
from cxr_desktop.ui.export_dialog import ExportDialog
from cxr_desktop.ui.main_window import MainWindow

_FILMS = 40  # of each class, from the films to learn from


def ward(home: Path) -> Path:
    """Copy some films that were learnt from, and one that is none."""
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany224")
    for label in ("NORMAL", "PNEUMONIA"):
        folder = home / "ward" / label
        folder.mkdir(parents=True)
        for film in sorted((data / "train" / label).iterdir())[:_FILMS]:
            shutil.copy(film, folder)
    (home / "ward/PNEUMONIA/unreadable.jpg").write_text("<html>")
    return home / "ward"


def steps(window: MainWindow, _home: Path) -> Iterator[Condition]:
    """Classify the films, and photograph results, export and reading."""
    window.resize(1480, 940)
    yield stands(window)
    ended: list[object] = []
    window.services.batch.ended.connect(ended.append)
    window.actions_by_name["classify_all"].trigger()
    yield lambda: ended
    yield moment(3)
    panel = window.study_room.panel
    panel.filter.set_text("")
    panel.table.selectRow(5)
    yield moment(2)
    photograph(window, "results")
    window.study_room.export()
    dialog = window.study_room.dialog
    assert isinstance(dialog, ExportDialog)
    dialog.what.setCurrentIndex(dialog.what.findData(SORT))
    dialog.target.setText("/data/sorted")
    yield moment()
    photograph(dialog, "export")
    dialog.reject()
    window.results_dock.hide()
    window.actions_by_name["reading"].trigger()
    reading = window.reading_room.panel
    reading.show_readers((), "Dr. Example")
    reading.reader_chosen.emit("Dr. Example")
    reading.blind.setChecked(True)
    yield moment()
    photograph(window, "reading")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps, ward))
