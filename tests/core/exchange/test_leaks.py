"""Identity in elements that no table lists, in UIDs, in other spellings, and kept values that point to somebody."""

from __future__ import annotations

from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from cxr_desktop.core.exchange.deidentify import FilmCopied
from cxr_desktop.core.exchange.identity_check import Terms
from cxr_desktop.core.exchange.options import Options
from cxr_desktop.core.words.progress import FilmFailed
from tests.core.exchange.films import write_film
from tests.core.exchange.planted import copies, run

BORN = "19871123"


def copy_of(path: Path, folder: Path, **wishes: object) -> Dataset:
    done, events = run(path, folder=folder, **wishes)
    assert done.written == 1, events
    return copies(folder)[0]


@pytest.mark.parametrize(
    "keyword",
    [
        "PatientBirthDateInAlternativeCalendar",
        "PatientAlternativeCalendar",
        "CommentsOnTheScheduledProcedureStep",
        "ContentDescription",
        "ImageID",
        "DeviceID",
        "GridID",
        "AcquisitionProtocolName",
        "FrameLabel",
        "SystemStatusComment",
    ],
)
def test_words_that_no_table_lists_go(tmp_path: Path, keyword: str) -> None:
    path = write_film(tmp_path / "f.dcm", **{keyword: "ROOM 12"})
    assert keyword not in copy_of(path, tmp_path / "out")


def test_addresses_and_sound_go_also_inside_sequences(tmp_path: Path) -> None:
    item, sound = Dataset(), Dataset()
    item.RetrieveURL = item.RetrieveURI = "https://pacs.example/1"
    item.ReferencedSOPInstanceUID = generate_uid()
    sound.WaveformAnnotationSequence = []
    path = write_film(tmp_path / "f.dcm", ReferencedImageSequence=[item], WaveformSequence=[sound])
    copy = copy_of(path, tmp_path / "out")
    assert "WaveformSequence" not in copy
    assert list(copy.ReferencedImageSequence[0].keys()) == [pydicom.tag.Tag("ReferencedSOPInstanceUID")]


def test_bytes_that_are_no_picture_go(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm", EncryptedContent=b"anything", ICCProfile=b"colours.")
    copy = copy_of(path, tmp_path / "out")
    assert "EncryptedContent" not in copy
    assert copy.ICCProfile == b"colours."


def test_words_that_a_radiograph_needs_stay(tmp_path: Path) -> None:
    words = {
        "Manufacturer": "Maker",
        "ManufacturerModelName": "Model 5",
        "WindowCenterWidthExplanation": "BONE",
        "RescaleType": "US",
    }
    path = write_film(
        tmp_path / "f.dcm", PixelSpacingCalibrationDescription="ball", PositionReferenceIndicator="x", **words
    )
    copy = copy_of(path, tmp_path / "out")
    assert {keyword: copy[keyword].value for keyword in words} == words
    assert copy.PixelSpacingCalibrationDescription == "ANONYMIZED"  # type 1 where there is a type of calibration
    assert copy.PositionReferenceIndicator == ""


def test_the_device_is_kept_whole_on_wish(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm", DeviceID="SER-99812", GridID="GRID-7")
    copy = copy_of(path, tmp_path / "out", options=Options(keeps_device=True))
    assert (copy.DeviceID, copy.GridID) == ("SER-99812", "GRID-7")


@pytest.mark.parametrize(("scheme", "is_kept"), [("SCT", True), ("DCM", True), ("99HOUSE", False), ("", False)])
def test_meanings_of_codes_stay_where_the_scheme_is_a_standard_one(
    tmp_path: Path, scheme: str, is_kept: bool
) -> None:
    code = Dataset()
    code.CodeValue, code.CodingSchemeDesignator, code.CodeMeaning = "1", scheme, "thorax of Room 12"
    copy = copy_of(write_film(tmp_path / "f.dcm", ViewCodeSequence=[code]), tmp_path / "out")
    assert copy.ViewCodeSequence[0].CodeMeaning == ("thorax of Room 12" if is_kept else "ANONYMIZED")


def test_uids_that_no_table_lists_are_new_too(tmp_path: Path) -> None:
    fields = {"MultiFrameSourceSOPInstanceUID": "1.2.276.77.1.5.9", "RetrieveLocationUID": "1.2.276.0.99.55.1"}
    path = write_film(tmp_path / "f.dcm", **fields)
    copy, original = copy_of(path, tmp_path / "out"), pydicom.dcmread(path)
    for keyword in (*fields, "SOPInstanceUID", "StudyInstanceUID"):
        assert copy[keyword].value.startswith("2.25.")
    assert copy.SOPClassUID == original.SOPClassUID
    kept = copy_of(path, tmp_path / "kept", options=Options(keeps_uids=True))
    assert {keyword: kept[keyword].value for keyword in fields} == fields


def test_an_old_uid_in_words_stops_the_copy(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm")
    study = pydicom.dcmread(path).StudyInstanceUID
    write_film(path, StudyInstanceUID=study, ManufacturerModelName=study)
    _, events = run(path, folder=tmp_path / "out")
    assert isinstance(events[0], FilmFailed)
    assert "still in ManufacturerModelName" in events[0].reason
    assert run(path, folder=tmp_path / "kept", options=Options(keeps_uids=True))[0].written == 1


@pytest.mark.parametrize("words", ["1987-11-23", "23.11.1987", "23/11/1987", "11/23/1987", "23.11.87", "*19871123."])
def test_a_date_of_birth_in_any_spelling_stops_the_copy(tmp_path: Path, words: str) -> None:
    path = write_film(tmp_path / "f.dcm", PatientBirthDate=BORN, ManufacturerModelName=f"born {words} there")
    _, events = run(path, folder=tmp_path / "out")
    assert isinstance(events[0], FilmFailed)
    assert "still in ManufacturerModelName" in events[0].reason


def test_a_date_inside_a_longer_number_is_none(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm", PatientBirthDate=BORN, ManufacturerModelName="4.23.11.875")
    assert run(path, folder=tmp_path / "out")[0].written == 1


def test_birth_time_goes_and_great_age_is_rounded(tmp_path: Path) -> None:
    options = Options(keeps_shifted_dates=True, keeps_patient_characteristics=True)
    path = write_film(tmp_path / "f.dcm", PatientBirthTime="042300", PatientAge="097Y", StudyTime="101500")
    copy = copy_of(path, tmp_path / "out", options=options)
    assert copy.get("PatientBirthTime", "") == ""
    assert (copy.PatientAge, copy.StudyTime) == ("090Y", "101500")
    young = copy_of(write_film(tmp_path / "y.dcm", PatientAge="089Y"), tmp_path / "young", options=options)
    assert young.PatientAge == "089Y"


def test_plain_words_as_numbers_of_a_study_are_nobody(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm", StudyID="CHEST", RequestingService="Radiology", BodyPartExamined="CHEST")
    assert run(path, folder=tmp_path / "out")[0].written == 1
    film = Dataset()
    film.StudyID, film.RequestingService = "S77-1", "Klinik Morgenrot 3"
    assert Terms.of(film).words == {"s77-1", "klinik morgenrot 3"}


def test_a_number_that_the_standard_uses_in_uids_is_no_identity_there(tmp_path: Path) -> None:
    _, events = run(write_film(tmp_path / "f.dcm", PatientID="10008"), folder=tmp_path / "out")
    assert isinstance(events[0], FilmCopied)
