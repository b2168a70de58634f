"""Make the picture of de-identified copies: the real window on the sample films.

usage: make screenshots   (or: python docs/screenshots/make_exchange_screenshots.py)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from stage import Condition, moment, photograph, play, show, stands

from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.ui.exchange.deidentify_dialog import DeidentifyDialog
from cxr_desktop.ui.main_window import MainWindow


def steps(window: MainWindow, home: Path) -> Iterator[Condition]:
    """Copy the films, a rectangle over the marker at the side, and photograph what the dialog says of it."""
    yield stands(window)
    yield show(window, "phantom-05-clear-monochrome1.dcm")
    window.actions_by_name["deidentify"].trigger()
    dialog = window.exchange_room.dialog
    assert isinstance(dialog, DeidentifyDialog)
    dialog.films.setCurrentIndex(1)
    dialog.folder.field.setText(str(home / "copies"))
    dialog.options["keeps_shifted_dates"].setChecked(True)
    dialog.masks.add(Mask(24, 66, 40, 44))
    told: list[str] = []
    dialog.told.connect(told.append)
    dialog.row.run.click()
    yield lambda: told
    yield moment(0.3)
    dialog.folder.field.setText("/home/ada/copies")
    dialog.setFocus()
    photograph(dialog, "deidentify")
    dialog.reject()
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
