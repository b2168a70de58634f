"""Patients, studies and series from headers alone, and the prior of a film."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cxr_desktop.core.film.catalogue import Catalogue, read_headers
from cxr_desktop.core.film.header_card import read_card
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import CancelToken
from tests.core.film.dicom_film import film, saved

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Write = Callable[..., Path]

TINY = np.zeros((2, 2), np.uint16)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a film of a patient and a study."""

    def write_film(name: str, patient: str, study: str, date: str = "", **fields: Any) -> Path:
        path = tmp_path / name
        known = {"PatientID": patient, "PatientName": f"{patient}^Test", "SeriesInstanceUID": f"1.{study}.1"}
        path.write_bytes(saved(film(TINY, StudyInstanceUID=f"1.{study}", StudyDate=date, **(known | fields))))
        return path

    return write_film


def catalogue(*paths: Path) -> Catalogue:
    made = Catalogue()
    for event in read_headers(paths, token=CancelToken()):
        made.add(event.cards)
    return made


def test_the_prior_is_the_newest_earlier_study(write: Write) -> None:
    now = write("now.dcm", "A", "3", "20240301", ViewPosition="PA")
    lateral = write("b0.dcm", "A", "2", "20240201", ViewPosition="LL")
    frontal = write("b1.dcm", "A", "2", "20240201", ViewPosition="PA")
    oldest = write("c.dcm", "A", "1", "20200101")
    later = write("d.dcm", "A", "4", "20250101")
    undated = write("e.dcm", "A", "5")
    sibling = write("f.dcm", "A", "3", "20240301")
    stranger = write("g.dcm", "B", "6", "20240102")
    known = catalogue(now, lateral, frontal, oldest, later, undated, sibling, stranger)
    assert known.priors(now) == (frontal, lateral, oldest)
    assert known.others(now) == (later, undated)
    assert known.priors(oldest) == ()
    assert [known.days_between(now, other) for other in (frontal, later, undated)] == [-29, 306, None]
    assert known.priors(stranger) == ()
    assert known.priors(now.with_name("absent.dcm")) == ()


def test_on_one_day_only_the_time_tells_which_study_was_earlier(write: Write) -> None:
    noon = write("noon.dcm", "A", "1", "20240301", StudyTime="120000")
    morning = write("morning.dcm", "A", "2", "20240301", StudyTime="081500")
    timeless = write("timeless.dcm", "A", "3", "20240301")
    impossible = write("impossible.dcm", "A", "4", "20230230", StudyTime="120000")
    known = catalogue(noon, morning, timeless, impossible)
    assert known.priors(noon) == (morning,)
    assert known.others(noon) == (timeless, impossible)
    assert known.priors(morning) == ()
    assert known.days_between(noon, morning) == 0


def test_two_patients_with_one_number_are_not_mixed_up(write: Write) -> None:
    one = write("a.dcm", "7", "1", "20240101", PatientName="Ito^Aoi")
    other = write("b.dcm", "7", "2", "20230101", PatientName="Sato^Ren")
    same = write("c.dcm", "7", "3", "20220101", PatientName="ITO^AOI^^")
    elsewhere = write("d.dcm", "7", "4", "20210101", PatientName="Ito^Aoi", IssuerOfPatientID="Other hospital")
    assert catalogue(one, other, same, elsewhere).priors(one) == (same,)


@pytest.mark.parametrize("name", ["", "Anonymous"])
def test_films_without_a_number_have_no_prior(write: Write, name: str) -> None:
    one = write("a.dcm", "", "1", "20240101", PatientName=name)
    other = write("b.dcm", "", "2", "20230101", PatientName=name)
    known = catalogue(one, other)
    assert known.priors(one) == ()
    assert len(known.patients()) == 2


def test_the_tree_has_patients_studies_and_series(write: Write) -> None:
    films = [
        write("1.dcm", "A", "1", "20200101"),
        write("2.dcm", "B", "2", "20210101"),
        write("3.dcm", "A", "3", "20220101", SeriesInstanceUID="1.3.2", SeriesNumber=2),
        write("4.dcm", "A", "3", "20220101", SeriesInstanceUID="1.3.1", SeriesNumber=1),
        write("5.dcm", "A", "3", "20220101", SeriesInstanceUID="1.3.1", SeriesNumber=1),
    ]
    first, second = catalogue(*films).patients()
    assert [[len(series.films) for series in study.series] for study in first.studies] == [[2, 1], [1]]
    assert [card.path for card in first.studies[0].series[0].films] == films[3:]
    assert [card.path for card in second.films] == [films[1]]


def test_a_kind_holds_codes_only(write: Write) -> None:
    card = read_card(write("a.dcm", "A", "1", Modality="DX", BodyPartExamined="CHEST", ViewPosition="PA"))
    assert card is not None
    assert card.kind == "DX chest PA"
    odd = write("b.dcm", "A", "1", Modality="DX", BodyPartExamined="CHESTABDOMEN")
    odd.write_bytes(odd.read_bytes().replace(b"CHESTABDOMEN", b"of Mrs. Ito,"))
    card = read_card(odd)
    assert card is not None
    assert card.kind == "DX"


def test_only_dicom_files_are_opened(tmp_path: Path, write: Write) -> None:
    film_path = write("plain", "A", "1")
    for name, content in (("a.jpg", film_path.read_bytes()), ("b.dcm", b"no"), ("c", b"text" * 99), ("d.dcm", b"")):
        (tmp_path / name).write_bytes(content)
    known = catalogue(film_path, *(tmp_path / name for name in ("a.jpg", "b.dcm", "c", "d.dcm", "gone.dcm")))
    assert set(known.cards) == {film_path}


def test_reading_stops_when_asked(write: Write) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(read_headers([write("a.dcm", "A", "1")], token=token))
