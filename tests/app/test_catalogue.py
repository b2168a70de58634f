"""The catalogue behind the window: read anew for every listing, and nothing of the listing before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from cxr_desktop.app import catalogue as room
from cxr_desktop.app.catalogue import FilmCatalogue
from cxr_desktop.app.lanes import PoolLane, SyncLane
from cxr_desktop.app.patient_tree import Level
from tests.core.film.dicom_film import film, saved

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def two_studies(folder: Path) -> list[Path]:
    paths = [folder / "2020.dcm", folder / "2021.dcm"]
    for year, path in zip((2020, 2021), paths, strict=True):
        fields = {"PatientID": "A", "StudyInstanceUID": f"1.{year}", "StudyDate": f"{year}0101"}
        path.write_bytes(saved(film(np.zeros((2, 2), np.uint16), **fields)))
    return paths


def test_priors_are_known_when_the_headers_are_read(qtbot: QtBot, tmp_path: Path) -> None:
    lane, (old, new) = PoolLane("test", threads=1), two_studies(tmp_path)
    catalogue = FilmCatalogue(lane)
    with qtbot.waitSignal(catalogue.changed):
        catalogue.read([str(old), str(new)])
    assert catalogue.priors(new) == (old,)
    assert [node.level for node in catalogue.tree.nodes].count(Level.PATIENT) == 1
    assert not catalogue.is_reading
    lane.close()


def test_another_listing_forgets_the_last_one(tmp_path: Path, qtbot: QtBot) -> None:
    old, new = two_studies(tmp_path)
    catalogue = FilmCatalogue(SyncLane())
    catalogue.read([old, new])
    catalogue.read([new])
    assert catalogue.priors(new) == ()
    assert catalogue.card(old) is None


def test_a_reading_that_breaks_is_told_and_over(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise MemoryError

    _old, new = two_studies(tmp_path)
    catalogue = FilmCatalogue(SyncLane())
    monkeypatch.setattr(room, "make_patient_tree", broken)
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    with qtbot.waitSignal(catalogue.stopped):
        catalogue.read([new])
    assert not catalogue.is_reading


def test_a_lane_that_takes_nothing_ends_the_reading(tmp_path: Path, qtbot: QtBot) -> None:
    lane, films = PoolLane("test", threads=1), two_studies(tmp_path)
    lane.close()
    catalogue = FilmCatalogue(lane)
    with qtbot.waitSignal(catalogue.stopped):
        catalogue.read(films)
    assert not catalogue.is_reading
