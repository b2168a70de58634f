"""Folders or patients: one switch, and the list follows the tree that is shown."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.app.folder_model import FilmListModel
from cxr_desktop.app.lanes import SyncLane
from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.ui.browser.browser_panel import BrowserPanel
from cxr_desktop.ui.patients_room import PatientsRoom
from tests.core.film.dicom_film import film, saved


class Behind:
    """The services that the room needs."""

    def __init__(self) -> None:
        from cxr_desktop.app.catalogue import FilmCatalogue

        self.notices = Notices()
        self.settings = AppSettings(self.notices)
        self.catalogue = FilmCatalogue(SyncLane())


@pytest.fixture
def ward(tmp_path: Path) -> Path:
    """Two patients in two folders, one of them in both, and a film without a header."""
    from PIL import Image

    for folder, patient, study in (("a", "Ito", 1), ("a", "Sato", 2), ("b", "Ito", 3)):
        header = film(
            np.full((64, 64), 900, np.uint16), PatientID=patient, StudyInstanceUID=f"1.{study}", StudyDate="20240101"
        )
        path = tmp_path / "ward" / folder / f"{patient}.dcm"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(saved(header))
    Image.new("L", (64, 64), 90).save(tmp_path / "ward" / "c.png")
    return tmp_path / "ward"


@pytest.fixture
def behind() -> Behind:
    return Behind()


@pytest.fixture
def panel(qtbot, behind: Behind) -> BrowserPanel:
    from PySide6.QtGui import QAction

    films = FilmListModel(SyncLane())
    made = BrowserPanel(films, Thumbnails(SyncLane()))
    made.identity = QAction("identity", made, checkable=True)
    made.room = PatientsRoom(behind, films, made, made.identity, made)
    qtbot.addWidget(made)
    made.resize(280, 640)
    made.show()
    return made


def shown(panel: BrowserPanel) -> list[str]:
    return sorted(path.name for path in panel.model.films())


def row(panel: BrowserPanel, *places: int):
    model, index = panel.tree.patients.model(), panel.tree.patients.rootIndex()
    for place in places:
        index = model.index(place, 0, index)
    return index


def test_a_patient_narrows_the_list_across_folders(panel: BrowserPanel, ward: Path) -> None:
    panel.model.open([ward])
    panel.tree.set_kind("patients")
    assert len(shown(panel)) == 4
    panel.tree.patients.setCurrentIndex(row(panel, 1))
    assert shown(panel) == ["Ito.dcm", "Ito.dcm"]
    panel.tree.patients.setCurrentIndex(row(panel, 2, 0))
    assert shown(panel) == ["Sato.dcm"]
    panel.tree.patients.setCurrentIndex(row(panel, 0))
    assert len(shown(panel)) == 4


def test_each_tree_keeps_its_choice_and_only_the_shown_one_counts(panel: BrowserPanel, ward: Path) -> None:
    panel.model.open([ward])
    folders = panel.tree.folders
    folders.setCurrentIndex(folders.model().index(0, 0, folders.model().index(0, 0)))
    assert shown(panel) == ["Ito.dcm", "Sato.dcm"]
    panel.tree.set_kind("patients")
    assert len(shown(panel)) == 4
    panel.tree.patients.setCurrentIndex(row(panel, 1))
    panel.tree.set_kind("folders")
    assert shown(panel) == ["Ito.dcm", "Sato.dcm"]
    panel.tree.set_kind("patients")
    assert shown(panel) == ["Ito.dcm", "Ito.dcm"]


def test_other_films_forget_the_patient(panel: BrowserPanel, ward: Path) -> None:
    panel.model.open([ward])
    panel.tree.set_kind("patients")
    panel.tree.patients.setCurrentIndex(row(panel, 1))
    panel.model.open([ward / "a"])
    assert shown(panel) == ["Ito.dcm", "Sato.dcm"]


def test_names_appear_with_the_action_alone(panel: BrowserPanel, ward: Path) -> None:
    panel.model.open([ward])
    assert row(panel, 1).data() == "Patient 1"
    panel.identity.setChecked(True)
    assert row(panel, 1).data() == "Ito"


def test_films_without_headers_are_explained(panel: BrowserPanel, ward: Path, tmp_path: Path) -> None:
    assert panel.tree.note == "No films are open"
    panel.model.open([ward / "c.png"])
    assert panel.tree.note == "No film of this list has a DICOM header"
    panel.tree.show_reading(1200, 2000)
    assert panel.tree.note == "Reading headers: 1,200 of 2,000"


def test_headers_that_could_not_be_read_are_explained(panel: BrowserPanel, behind: Behind) -> None:
    panel.tree.set_kind("patients")
    panel.tree.show_reading(1200, 2000)
    behind.catalogue.stopped.emit()
    assert panel.tree.note.startswith("The headers could not be read to the end")


def test_the_choice_of_tree_is_remembered(panel: BrowserPanel, behind: Behind) -> None:
    panel.tree.set_kind("patients")
    assert behind.settings.text("browser_tree") == "patients"


def test_what_a_dicomdir_misses_is_told(panel: BrowserPanel, behind: Behind, ward: Path, qtbot) -> None:
    (ward / "DICOMDIR").write_bytes(b"none")
    with qtbot.waitSignal(behind.notices.added) as told:
        panel.model.open([ward])
    assert "is not a DICOMDIR" in told.args[0].sentence


def test_it_looks_right(panel: BrowserPanel, ward: Path) -> None:
    from tests.ui.viewer.conftest import SCREENSHOTS

    panel.model.open([ward])
    panel.tree.set_kind("patients")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    assert panel.grab().save(str(SCREENSHOTS / "browser-patients.png"))
    panel.identity.setChecked(True)
    assert panel.grab().save(str(SCREENSHOTS / "browser-patients-named.png"))
