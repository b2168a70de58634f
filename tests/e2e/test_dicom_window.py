"""DICOM films in the real window: what the file draws, its windows, its patient, and no change for the model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cxr_desktop.core.film.dicom_header import text
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.wiring import offer_windows
from tests.core.film.dicom_film import film, saved, table_item
from tests.core.film.test_dicom_graphics import with_plane


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """One patient's two studies, of which the newer has all that a file may bring along, and somebody else's film."""
    values = np.linspace(0, 4095, 200 * 200).reshape(200, 200).astype(np.uint16)
    shutter = {f"Shutter{name}Edge": at for name, at in (("LeftVertical", 20), ("RightVertical", 180))}
    shutter |= {"ShutterUpperHorizontalEdge": 20, "ShutterLowerHorizontalEdge": 180, "ShutterShape": "RECTANGULAR"}
    windows = {"WindowCenter": [2000, 900], "WindowWidth": [3000, 500], "WindowCenterWidthExplanation": ["A", "LUNG"]}
    now = with_plane(film(values, **shutter, **windows, PatientID="1", StudyInstanceUID="1.2", StudyDate="20240101"))
    now.VOILUTSequence = [table_item([0, 100, 255], first=1000, bits=8)]
    before = film(values, PatientID="1", StudyInstanceUID="1.1", StudyDate="20230101")
    other = film(values, PatientID="2", StudyInstanceUID="1.3", StudyDate="20220101")
    for name, header in (("1-now", now), ("2-before", before), ("3-other", other)):
        (tmp_path / f"{name}.dcm").write_bytes(saved(header))
        assert text(header, "Modality") == "CR"
    return tmp_path


def test_a_dicom_archive_is_read_with_all_its_files_say(
    window: MainWindow, qtbot: QtBot, archive: Path, picture
) -> None:
    catalogue, actions = window.services.catalogue, window.actions_by_name
    with qtbot.waitSignals([window.desk.film_shown, catalogue.changed], timeout=30_000):
        window.open([archive])
    now, before = archive / "1-now.dcm", archive / "2-before.dcm"
    assert window.desk.path == now
    assert catalogue.priors(now) == (before,)
    assert actions["graphics"].isEnabled()
    assert actions["shutter"].isEnabled()

    window.browser.tree.set_kind("patients")
    picture(window, "dicom")
    shown = window.viewer.grab().toImage()
    qtbot.keyClick(window, Qt.Key.Key_D)
    assert not window.services.settings.is_on("graphics_on")
    without = window.viewer.grab().toImage()
    assert without != shown
    qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.viewer.grab().toImage() != without

    offer_windows(window.presets_menu, window.viewer)
    offer_windows(window.presets_menu, window.viewer)
    names = [action.text() for action in window.presets_menu.actions()]
    assert names[:4] == ["Table 1 of the file", "A", "LUNG", ""]
    assert names.count("LUNG") == 1
    assert window.viewer.grey_window.curve is not None
    next(action for action in window.presets_menu.actions() if action.text() == "LUNG").trigger()
    assert (window.viewer.grey_window.centre, window.viewer.grey_window.width) == (900, 500)

    with qtbot.waitSignal(window.desk.film_shown, timeout=10_000):
        window.browser.select(before)
    assert not actions["graphics"].isEnabled()
    assert not actions["shutter"].isEnabled()
    assert window.viewer.grey_window == window.viewer.film.window, "this film offers no window of that name"
    offer_windows(window.presets_menu, window.viewer)
    assert window.presets_menu.actions()[0].text() == "Default of the film"
