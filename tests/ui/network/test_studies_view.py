"""The tree of studies tells nothing of a patient until it is asked to."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from cxr_desktop.core.network.talk import Series, Study
from cxr_desktop.ui.network.studies_view import StudiesView

DOE = Study(
    "1.2",
    patient_name="Doe^John",
    patient_id="P1",
    birth_date="1950-01-01",
    date="2026-03-01",
    accession="A1",
    description="Doe, control",
    modalities=("DX",),
    objects=2,
)
FRONTAL = Series("1.2.1", "1.2", modality="DX", number="1", description="Doe frontal", body_part="CHEST", objects=2)
TELLING = ("Doe", "P1", "1950", "A1")


@pytest.fixture
def view(qtbot: QtBot) -> StudiesView:
    made = StudiesView()
    qtbot.addWidget(made)
    made.show_studies([DOE])
    made.show_series("1.2", [FRONTAL])
    return made


def words(view: StudiesView) -> str:
    """Return all that is to be read of the study and its series, tooltips too."""
    study = view.topLevelItem(0)
    columns = range(view.columnCount())
    return " ".join(f"{row.text(n)} {row.toolTip(n)}" for row in (study, study.child(0)) for n in columns)


def test_neither_names_nor_descriptions_are_told_before_they_are_asked_for(view: StudiesView):
    told = words(view)
    assert not any(word in told for word in TELLING)
    assert all(word in told for word in ("Patient 1", "2026-03-01", "Series 1", "DX", "CHEST"))


def test_the_switch_shows_and_hides_the_series_too(view: StudiesView):
    view.set_identity(is_shown=True)
    assert all(word in words(view) for word in (*TELLING, "Doe, control", "Doe frontal, CHEST"))
    view.set_identity(is_shown=False)
    assert not any(word in words(view) for word in TELLING)
