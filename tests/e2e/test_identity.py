"""Nothing of the window tells who the patient is until that is asked for; nothing that is written ever does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pydicom
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.app.notices import close_log, open_log
from cxr_desktop.app.services import Services
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.viewer.corner_text import Corner, CornerText

_SECONDS = 60_000
_PLANTED = {
    "PatientName": "ZQXPLANTED^JANE",
    "PatientID": "ZQXID4711",
    "PatientBirthDate": "19870605",
    "PatientAddress": "ZQXROAD 1",
    "ReferringPhysicianName": "ZQXDOCTOR^GREG",
    "OperatorsName": "ZQXOPERATOR",
    "InstitutionName": "ZQXHOSPITAL",
    "AccessionNumber": "ZQXACC1",
    "StudyDescription": "ZQXSTUDY",
    "ImageComments": "ZQXCOMMENT",
}
_TRACES = (
    "zqxplanted",
    *(value.lower() for value in _PLANTED.values()),
    "zqxdoctor",
    "zqxprivate",
    "1987-06-05",
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    *(Qt.ItemDataRole(Qt.ItemDataRole.UserRole + offset) for offset in range(12)),
)
_WORDS = (
    "text",
    "toPlainText",
    "title",
    "windowTitle",
    "toolTip",
    "statusTip",
    "whatsThis",
    "accessibleName",
    "accessibleDescription",
    "currentText",
    "placeholderText",
)


@pytest.fixture
def ward(tmp_path: Path, data: Path) -> Path:
    """Two DICOM films: one with a planted identity, a broken one with the same."""
    folder = tmp_path / "films"
    folder.mkdir()
    header = pydicom.dcmread(next((data / "dicom").rglob("RG3_UNC.dcm")))
    for keyword, value in _PLANTED.items():
        setattr(header, keyword, value)
    header.private_block(0x0019, "ACME 1.1", create=True).add_new(0x01, "LO", "ZQXPRIVATE")
    header.save_as(folder / "a.dcm")
    (folder / "b.dcm").write_bytes((folder / "a.dcm").read_bytes()[:-20_000])
    return folder


@pytest.fixture
def log() -> Iterator[Path]:
    """The log file, as the program writes it."""
    open_log()
    yield Path(os.environ["CXR_LOG_DIR"]) / "cxr-desktop.log"
    close_log()


def test_nothing_shown_or_written_tells_the_patient_until_it_is_asked_for(
    window: MainWindow, services: Services, qtbot: QtBot, ward: Path, log: Path, tmp_path: Path
):
    with qtbot.waitSignals([window.films.listed, services.inference.predicted], timeout=_SECONDS):
        window.open([ward])
    actions = window.actions_by_name
    for name in ("results", "compare", "second_window", "header"):
        actions[name].trigger()
    qtbot.waitUntil(lambda: any("covered" in word for _, word in said()), timeout=_SECONDS)
    qtbot.waitUntil(lambda: all(v.film is not None for v in window.compare_room.viewers), timeout=_SECONDS)
    window.help.show_log()
    assert told(said()) == []
    assert told(said_by_models()) == []

    actions["show_identity"].trigger()
    assert {"FilmViewer", "corner", "model"} <= {where for where, _ in told((*said(), *said_by_models()))}
    actions["show_identity"].trigger()
    assert told((*said(), *said_by_models())) == []

    window.study_room.export_film(ward / "a.dcm", tmp_path / "report.html")
    qtbot.waitUntil((tmp_path / "report.html").exists, timeout=_SECONDS)
    with qtbot.waitSignal(services.films.failed, timeout=_SECONDS):
        window.browser.step(1)
    assert "b.dcm" in services.notices.all()[-1].sentence
    assert told((*said(), *said_by_models())) == []
    services.settings.save()
    assert log.read_text(encoding="utf-8")
    places = [log.parent, tmp_path / "report.html", Path(os.environ["CXR_CONFIG_DIR"])]
    places += [Path(os.environ["CXR_DATA_DIR"]), Path(os.environ["CXR_CACHE_DIR"])]
    assert [path for place in places for path in files(place) if holds_trace(path)] == []


def test_what_a_bug_would_log_of_a_film_holds_no_header(ward: Path):
    film = read_radiograph(ward / "a.dcm")
    assert film.tags["PatientID"] == _PLANTED["PatientID"]
    assert told([("repr", repr(film))]) == []


def said() -> list[tuple[str, str]]:
    """Return every text of every widget and action of the program, with the kind of who says it."""
    found = []
    speakers: list[object] = [*QApplication.allWidgets()]
    speakers += [action for widget in QApplication.allWidgets() for action in widget.actions()]
    for speaker in speakers:
        for name in _WORDS:
            word = getattr(speaker, name, None)
            text = word() if callable(word) and isinstance(speaker, QWidget | QAction) else None
            if isinstance(text, str) and text:
                found.append((type(speaker).__name__, text))
        if isinstance(speaker, CornerText):  # it paints its words
            found.extend(("corner", line) for corner in Corner for line in speaker.lines(corner))
    return found


def said_by_models() -> list[tuple[str, str]]:
    """Return what every view's model answers, whatever role is asked."""
    found: list[tuple[str, str]] = []
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            walk(widget.model(), QModelIndex(), found)
    return found


def walk(model: QAbstractItemModel, parent: QModelIndex, found: list[tuple[str, str]]) -> None:
    for row in range(model.rowCount(parent)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # private in a list
        for column in range(columns):
            index = model.index(row, column, parent)
            found.extend(("model", str(model.data(index, role))) for role in _ROLES)
        walk(model, model.index(row, 0, parent), found)


def told(words: object) -> list[tuple[str, str]]:
    return [(who, word) for who, word in words if any(trace in word.lower() for trace in _TRACES)]  # type: ignore[attr-defined]


def files(place: Path) -> list[Path]:
    return [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]


def holds_trace(path: Path) -> bool:
    content = path.read_bytes().lower()
    return any(trace.encode() in content for trace in _TRACES)
