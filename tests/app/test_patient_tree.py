"""The tree of patients names nobody unless asked to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cxr_desktop.app.folder_tree import COUNT_ROLE
from cxr_desktop.app.patient_tree import FILMS_ROLE, PatientTree, PatientTreeModel, make_patient_tree
from cxr_desktop.core.film.catalogue import Catalogue
from cxr_desktop.core.film.header_card import HeaderCard


def card(name: str, patient: str, study: str, date: str, series: str = "1", **more: str) -> HeaderCard:
    told = {
        "modality": "DX",
        "body_part": "CHEST",
        "view": "PA",
        "study_text": "Ward 3",
        "series_text": "Ito frontal",
    }
    return HeaderCard(
        Path(f"/films/{name}"), patient, f"{patient}^Aoi", "4711", study, series, date, int(series), **(told | more)
    )


@pytest.fixture
def model(qapp) -> PatientTreeModel:
    known = Catalogue()
    known.add(
        (
            card("1", "Ito", "s1", "20200101000000"),
            card("2", "Ito", "s2", "20240131101500"),
            card("3", "Ito", "s2", "20240131101500", "2", view="LL"),
            card("4", "Sato", "s3", "", modality="", body_part="", view=""),
        )
    )
    made = PatientTreeModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_tree(make_patient_tree(known.patients(), 5))
    return made


def outline(model: PatientTreeModel, parent: QModelIndex | None = None) -> list[object]:
    """The texts and counts of all rows, nested."""
    above = QModelIndex() if parent is None else parent
    rows = [model.index(row, 0, above) for row in range(model.rowCount(above))]
    return [(f"{index.data()}: {index.data(COUNT_ROLE)}", *outline(model, index)) for index in rows]


def test_patients_and_studies_are_numbered(model: PatientTreeModel) -> None:
    assert outline(model) == [
        ("All films: 5",),
        (
            "Patient 1: 3",
            ("Study 2 · DX: 2", ("DX chest PA: 1",), ("DX chest LL: 1",)),
            ("Study 1 · DX: 1", ("DX chest PA: 1",)),
        ),
        ("Patient 2: 1", ("Study 1: 1", ("film: 1",))),
    ]


def test_no_role_names_anybody(model: PatientTreeModel) -> None:
    def texts(parent: QModelIndex) -> str:
        rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        roles = [role.value for role in Qt.ItemDataRole if role.value < Qt.ItemDataRole.UserRole.value]
        own = " ".join(str(index.data(role)) for index in rows for role in roles)
        return own + "".join(texts(index) for index in rows)

    found = texts(QModelIndex())
    for word in ("Ito", "Sato", "Aoi", "4711", "2024", "Ward"):
        assert word not in found


def test_names_and_dates_come_on_request(model: PatientTreeModel) -> None:
    model.set_identity_shown(is_shown=True)
    assert outline(model)[1][:2] == (
        "Ito Aoi · 4711: 3",
        ("2024-01-31 · Ward 3: 2", ("DX chest PA · Ito frontal: 1",), ("DX chest LL · Ito frontal: 1",)),
    )
    model.set_identity_shown(is_shown=False)
    assert "Ito" not in str(outline(model))


def test_a_row_knows_its_films(model: PatientTreeModel) -> None:
    everything, patient = model.index(0, 0), model.index(1, 0)
    study = model.index(0, 0, patient)
    assert everything.data(FILMS_ROLE) is None
    assert patient.data(FILMS_ROLE) == frozenset(str(Path(f"/films/{n}")) for n in "123")
    assert study.data(FILMS_ROLE) == frozenset(str(Path(f"/films/{n}")) for n in "23")
    assert study.parent() == patient


def test_other_texts_move_no_row(model: PatientTreeModel) -> None:
    told, moved = [], []
    outline(model)
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.parent(), first.row(), last.row())))
    model.layoutChanged.connect(lambda: moved.append(1))
    model.set_identity_shown(is_shown=True)
    assert moved == []
    above = [QModelIndex(), model.index(1, 0), model.index(2, 0)]
    assert [rows for rows in told if rows[0] in above] == [(above[0], 0, 2), (above[1], 0, 1), (above[2], 0, 0)]
    assert sum(last - first + 1 for _parent, first, last in told) == len(model.tree.nodes)


def test_the_films_of_a_row_are_made_once(model: PatientTreeModel) -> None:
    patient = model.index(1, 0)
    assert patient.data(FILMS_ROLE) == model.tree.nodes[1].films != frozenset()


def test_without_patients_there_are_no_rows(qapp) -> None:
    assert make_patient_tree((), 3) == PatientTree()
