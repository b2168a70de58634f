"""What leaves the real window: pictures, a page, copies and objects of the film on screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cxr_desktop.app.services import Services
from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.paths import resource
from cxr_desktop.ui.exchange.deidentify_dialog import DeidentifyDialog
from cxr_desktop.ui.exchange.objects_dialog import ObjectsDialog
from cxr_desktop.ui.exchange_room import FILM, OVERLAY, PDF, RAW, SCREEN
from cxr_desktop.ui.main_window import MainWindow

_MS = 90_000


@pytest.fixture
def shown(window: MainWindow, services: Services, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a DICOM film on screen under its heat map."""
    films = tmp_path / "films"
    films.mkdir()
    for name in ("phantom-05-clear-monochrome1.dcm", "phantom-01-clear.jpg"):
        shutil.copy(resource("samples") / name, films)
    for name in ("save_picture", "copy_picture", "print"):
        assert not window.actions_by_name[name].isEnabled()
    with qtbot.waitSignals([window.films.listed, services.inference.predicted], timeout=_MS):
        window.open([films])
    window.browser.select(films / "phantom-05-clear-monochrome1.dcm")
    qtbot.waitUntil(lambda: window.viewer is not None and window.viewer.film is not None, timeout=_MS)
    with qtbot.waitSignal(services.inference.explained, timeout=_MS):
        window.actions_by_name["heatmap"].setChecked(True)
    return window


def test_pictures_leave_the_window(shown: MainWindow, services: Services, qtbot: QtBot, tmp_path: Path) -> None:
    actions, room, viewer = shown.actions_by_name, shown.exchange_room, shown.viewer
    assert viewer is not None
    film = viewer.film
    assert film is not None
    size = viewer.grab().size()
    actions["copy_picture"].trigger()
    assert QGuiApplication.clipboard().image().size() == size
    actions["invert"].setChecked(True)
    for kind, name in ((SCREEN, "s.png"), (FILM, "f.png"), (OVERLAY, "o.tif"), (RAW, "r.png"), (PDF, "p.pdf")):
        job = room.write(tmp_path / name, kind)
        assert job is not None
        assert not (tmp_path / name).exists()  # it is written beside the window
        with qtbot.waitSignal(job.finished, timeout=_MS):
            pass
        assert (tmp_path / name).stat().st_size
        assert services.notices.all()[-1].sentence == f"The picture is {tmp_path / name}."
    with Image.open(tmp_path / "f.png") as saved:
        np.testing.assert_array_equal(np.asarray(saved), 255 - apply_window(film.pixels, film.window))
    with Image.open(tmp_path / "o.tif") as saved:
        assert saved.mode == "RGB"
    job = room.write(tmp_path / "nowhere" / "f.png", FILM)
    assert job is not None
    with qtbot.waitSignal(job.finished, timeout=_MS):
        pass
    assert "cannot be written" in services.notices.all()[-1].sentence


def test_copies_leave_the_window(
    shown: MainWindow, qtbot: QtBot, tmp_path: Path, picture: Callable[[object, str], None]
) -> None:
    shown.actions_by_name["deidentify"].trigger()
    dialog = shown.exchange_room.dialog
    assert isinstance(dialog, DeidentifyDialog)
    dialog.films.setCurrentIndex(dialog.films.count() - 1)
    dialog.folder.field.setText(str(tmp_path / "copies"))
    dialog.masks.add(Mask(70, 60, 60, 50))
    picture(dialog, "deidentify")
    with qtbot.waitSignal(dialog.told, timeout=_MS):
        dialog.row.run.click()
    picture(dialog, "deidentify-done")
    assert len(list((tmp_path / "copies").rglob("ANON-*.*"))) == 2
    dialog.reject()


def test_objects_leave_the_window(
    shown: MainWindow, qtbot: QtBot, tmp_path: Path, picture: Callable[[object, str], None]
) -> None:
    actions, room = shown.actions_by_name, shown.exchange_room
    actions["invert"].setChecked(True)
    actions["dicom_objects"].trigger()
    dialog = room.dialog
    assert isinstance(dialog, ObjectsDialog)
    dialog.folder.field.setText(str(tmp_path / "objects"))
    picture(dialog, "objects")
    with qtbot.waitSignal(dialog.told, timeout=_MS) as told:
        dialog.row.run.click()
    assert told.args[0].startswith("DICOM objects of 1 film are in")
    (state,) = (tmp_path / "objects").glob("*-state.dcm")
    assert pydicom.dcmread(state).PresentationLUTShape == "IDENTITY"  # MONOCHROME1, shown inverted
    assert len(list((tmp_path / "objects").iterdir())) == 4
    dialog.reject()
    room.dialog = None
    shown.desk.set_hidden(is_hidden=True)
    actions["dicom_objects"].trigger()
    assert room.dialog is None
