"""Identity planted everywhere, and the whole exported tree searched for it."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian

from cxr_desktop.core.exchange.cleaning import clean
from cxr_desktop.core.exchange.deidentify import RequestError, deidentify
from cxr_desktop.core.exchange.identity_check import Terms
from cxr_desktop.core.exchange.options import Options
from cxr_desktop.core.exchange.pseudonyms import KeyFileError, Pseudonyms
from cxr_desktop.core.exchange.request import Request
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.progress import CancelToken, FilmFailed, drain
from tests.core.exchange.films import write_film
from tests.core.exchange.planted import (
    FRAME_UID,
    PLANTED,
    REQUEST_UID,
    assert_nothing_is_left,
    copies,
    planted_film,
    run,
)


@pytest.mark.parametrize(
    "options",
    [
        Options(),
        Options(
            keeps_shifted_dates=True,
            keeps_patient_characteristics=True,
            keeps_device=True,
            keeps_uids=True,
        ),
    ],
)
def test_nothing_that_was_planted_is_in_the_tree(film: Path, tmp_path: Path, options: Options) -> None:
    done, _ = run(film, folder=tmp_path / "out", options=options)
    assert (done.written, done.failed) == (1, 0)
    assert_nothing_is_left(tmp_path / "out")


@pytest.mark.parametrize("syntax", [ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian])
def test_other_encodings_are_cleaned_and_keep_their_pixels(film: Path, tmp_path: Path, syntax: str) -> None:
    dataset = pydicom.dcmread(film)
    del dataset[0x60003000]
    pixels = dataset.pixel_array.copy()
    if syntax == ExplicitVRBigEndian:
        dataset.PixelData = dataset.pixel_array.astype(">u2").tobytes()
    dataset.file_meta.TransferSyntaxUID = syntax
    for element in dataset.iterall():
        assert element.value is not None or element.is_empty  # read in the old byte order before it is written
    pydicom.dcmwrite(film, dataset, little_endian=syntax != ExplicitVRBigEndian, implicit_vr=False)
    done, _ = run(film, folder=tmp_path / "out")
    assert done.written == 1
    copy = copies(tmp_path / "out")[0]
    np.testing.assert_array_equal(copy.pixel_array, pixels)
    assert copy.file_meta.TransferSyntaxUID == syntax


def test_the_copy_says_how_it_was_made_and_keeps_the_picture(film: Path, tmp_path: Path) -> None:
    run(film, folder=tmp_path / "out")
    copy, original = copies(tmp_path / "out")[0], pydicom.dcmread(film)
    assert copy.PixelData == original.PixelData
    assert (str(copy.PatientName), copy.PatientID) == ("ANON-0001", "ANON-0001")
    assert (copy.PatientIdentityRemoved, copy.LongitudinalTemporalInformationModified) == ("YES", "REMOVED")
    assert [item.CodeValue for item in copy.DeidentificationMethodCodeSequence] == ["113100"]
    assert copy.PatientBirthDate == copy.StudyDate == copy.AccessionNumber == copy.PatientSex == ""
    assert copy.ContentDate == "19000101"
    for gone in ("PatientAge", "StationName", "StudyDescription", "OperatorsName", "RequestAttributesSequence"):
        assert gone not in copy or copy[gone].value in ("ANONYMIZED", "ANONYMIZED^")
    assert copy.file_meta.MediaStorageSOPInstanceUID == copy.SOPInstanceUID != original.SOPInstanceUID
    assert copy.preamble == b"\0" * 128
    assert not any(element.tag.is_private for element in copy.iterall())
    assert not any(element.tag.group == 0x6000 for element in copy)


def test_options_keep_what_they_say_and_no_more(film: Path, tmp_path: Path) -> None:
    options = Options(keeps_patient_characteristics=True, keeps_device=True, keeps_uids=True)
    run(film, folder=tmp_path / "out", options=options)
    copy, original = copies(tmp_path / "out")[0], pydicom.dcmread(film)
    for keyword in ("PatientAge", "PatientSex", "PatientWeight", "StationName", "DeviceSerialNumber"):
        assert copy[keyword].value == original[keyword].value
    assert (copy.SOPInstanceUID, copy.FrameOfReferenceUID) == (original.SOPInstanceUID, FRAME_UID)
    assert [item.CodeValue for item in copy.DeidentificationMethodCodeSequence] == [
        "113100",
        "113108",
        "113109",
        "113110",
    ]


def test_overlays_are_kept_on_wish_without_their_words(film: Path, tmp_path: Path) -> None:
    dataset = pydicom.dcmread(film)
    dataset[0x60003000].value = b"\1\2" * 6
    dataset.save_as(film)
    run(film, folder=tmp_path / "out", options=Options(keeps_overlays=True))
    (copy,) = copies(tmp_path / "out")
    assert copy[0x60003000].value == b"\1\2" * 6
    assert 0x60004000 not in copy
    assert_nothing_is_left(tmp_path / "out")


def test_dates_of_a_patient_are_shifted_by_the_same_days(tmp_path: Path) -> None:
    first = planted_film(tmp_path / "a.dcm")
    second = planted_film(tmp_path / "b.dcm", StudyDate="20240310", PatientName="Zwiebelfisch^Q")
    run(first, second, folder=tmp_path / "out", options=Options(keeps_shifted_dates=True))
    a, b = copies(tmp_path / "out")
    days = [pydicom.valuerep.DA(date) for date in (a.StudyDate, a.ContentDate, b.StudyDate)]
    assert (days[1] - days[0]).days == 2
    assert (days[2] - days[0]).days == 60
    assert days[0] < pydicom.valuerep.DA("20240110")
    assert str(a.AcquisitionDateTime)[8:] == "093000.5"
    assert a.StudyTime == "101500"
    assert (a.PatientBirthDate, a.LongitudinalTemporalInformationModified) == ("", "MODIFIED")


def test_uids_stay_the_same_for_the_same_and_references_follow(film: Path, tmp_path: Path) -> None:
    sibling = planted_film(tmp_path / "b.dcm", StudyInstanceUID=pydicom.dcmread(film).StudyInstanceUID)
    run(film, sibling, folder=tmp_path / "out")
    a, b = copies(tmp_path / "out")
    assert a.StudyInstanceUID == b.StudyInstanceUID
    assert a.SOPInstanceUID != b.SOPInstanceUID
    reference = a.ReferencedImageSequence[0]
    assert reference.ReferencedSOPClassUID == a.SOPClassUID
    assert reference.ReferencedSOPInstanceUID == b.ReferencedImageSequence[0].ReferencedSOPInstanceUID != REQUEST_UID
    assert reference.PurposeOfReferenceCodeSequence[0].ReferencedSOPInstanceUID == a.SOPInstanceUID
    assert a.SOPInstanceUID.startswith("2.25.")
    assert len(a.SOPInstanceUID) <= 64


def test_patients_are_told_apart_and_numbered(tmp_path: Path) -> None:
    films = [planted_film(tmp_path / f"{n}.dcm", PatientID=number) for n, number in enumerate(("X-1", "X-2", "X-1"))]
    run(*films, folder=tmp_path / "out", prefix="STUDY7")
    assert [copy.PatientID for copy in copies(tmp_path / "out")] == ["STUDY7-0001", "STUDY7-0001", "STUDY7-0002"]


def test_a_key_makes_later_runs_agree_and_holds_no_names(film: Path, tmp_path: Path) -> None:
    key = tmp_path / "secret.key"
    run(film, folder=tmp_path / "one", key=key)
    run(film, folder=tmp_path / "two", key=key)
    run(film, folder=tmp_path / "three")
    one, two, three = (copies(tmp_path / name)[0] for name in ("one", "two", "three"))
    assert one.SOPInstanceUID == two.SOPInstanceUID != three.SOPInstanceUID
    assert one.PatientID == two.PatientID
    assert key.stat().st_mode & 0o077 == 0
    assert not any(word.lower() in key.read_text().lower() for word in PLANTED)


@pytest.mark.parametrize("content", ["", "[]", '{"format": "other", "secret": "00", "patients": {}}'])
def test_a_file_that_is_no_key_is_refused(film: Path, tmp_path: Path, content: str) -> None:
    key = tmp_path / "key"
    key.write_text(content)
    with pytest.raises(KeyFileError, match="this is no key file"):
        run(film, folder=tmp_path / "out", key=key)


def test_the_report_names_elements_and_actions(film: Path, tmp_path: Path) -> None:
    done, _ = run(film, folder=tmp_path / "out")
    with done.report.with_suffix(".csv").open(newline="") as table:
        rows = {(row["tag"], row["name"], row["action"]) for row in csv.DictReader(table)}
    for row in (
        ("(0010,0010)", "PatientName", "replaced by the pseudonym"),
        ("(0008,0018)", "SOPInstanceUID", "new UID"),
        ("(0010,0030)", "PatientBirthDate", "emptied"),
        ("(0011,1002)", "private element", "removed"),
        ("(0011,1001)", "ReferencedImageSequence[0].PurposeOfReferenceCodeSequence[0].private element", "removed"),
    ):
        assert row in rows
    assert "PatientBirthDate" in done.report.read_text()


def test_the_linking_table_lies_elsewhere_and_only_on_wish(film: Path, tmp_path: Path) -> None:
    links = tmp_path / "private" / "links.csv"
    run(film, folder=tmp_path / "out", links=links)
    row = next(csv.DictReader(links.read_text().splitlines()))
    assert (row["pseudonym"], row["patient_id"], row["film"]) == ("ANON-0001", "PID-77001", str(film))
    for wish in ({"links": tmp_path / "out" / "links.csv"}, {"key": tmp_path / "out" / "a" / "key"}):
        with pytest.raises(RequestError, match="may not lie in the folder of the copies"):
            run(film, folder=tmp_path / "out", **wish)


def test_identity_that_no_table_finds_stops_the_copy(film: Path, tmp_path: Path) -> None:
    planted_film(film, ManufacturerModelName="Zwiebelfisch 3000")
    done, events = run(film, folder=tmp_path / "out")
    assert (done.written, done.failed) == (0, 1)
    assert isinstance(events[0], FilmFailed)
    assert "something that identifies the patient was still in ManufacturerModelName" in events[0].reason
    assert list((tmp_path / "out").rglob("*.dcm")) == []


def test_a_birth_date_like_the_dummy_is_no_identity(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm", PatientBirthDate="19000101", ContentDate="20240101")
    assert run(path, folder=tmp_path / "out")[0].written == 1


def test_what_is_no_film_fails_alone(film: Path, tmp_path: Path) -> None:
    other = tmp_path / "text.dcm"
    other.write_text("Zwiebelfisch")
    done, events = run(other, film, folder=tmp_path / "out")
    assert (done.written, done.failed) == (1, 1)
    assert isinstance(events[0], FilmFailed)
    with pytest.raises(RequestError, match="a folder of their own"):
        run(film, folder=tmp_path)


def test_a_cancelled_run_reports_what_it_wrote(film: Path, tmp_path: Path) -> None:
    token = CancelToken()
    request = Request((film, film), tmp_path / "out")
    done = drain(deidentify(request, token=token), lambda _event: token.cancel())
    assert (done.written, done.was_cancelled, done.report.exists()) == (1, True, True)


def test_short_words_and_numbers_are_found_only_alone() -> None:
    film = Dataset()
    film.PatientName, film.PatientID = "Li^Kai", "1234"
    terms = Terms.of(film)
    assert terms.words == {"kai", "1234"}
    for text, is_left in (("Kaiser", False), ("Dr. KAI", True), ("0.12345", False), ("no 1234 here", True)):
        other = Dataset()
        other.ManufacturerModelName = text
        other.PatientName = other.PatientID = ""
        assert bool(terms.place_in(_written(other))) is is_left, text


def _written(dataset: Dataset) -> bytes:
    import io

    stream = io.BytesIO()
    dataset.save_as(stream, implicit_vr=False, little_endian=True)
    return stream.getvalue()


def test_real_films_are_cleaned_and_stay_valid_films(data: Path, tmp_path: Path) -> None:
    films = [path for path in sorted((data / "dicom").rglob("RG3*.dcm")) if "JPLY" not in path.name]
    films += sorted((data / "dicom" / "torchxrayvision").glob("*.dcm"))
    done, _ = run(*films, folder=tmp_path / "out")
    assert (done.written, done.failed) == (len(films), 0)
    for copy in (tmp_path / "out").rglob("*.dcm"):
        assert read_radiograph(copy).pixels.size


def test_cleaning_survives_values_that_cannot_be_read() -> None:
    film = Dataset()
    film.SOPClassUID = film.SOPInstanceUID = "1.2.3"
    film.PatientID = "A"
    film.add_new(0x00280010, "US", 1)
    film._dict[pydicom.tag.Tag(0x00281050)] = pydicom.dataelem.RawDataElement(
        pydicom.tag.Tag(0x00281050), "DS", 5, b"x,y,z", 0, False, True
    )
    changes = clean(film, Options(), Pseudonyms())
    assert film.Rows == 1
    assert film.PatientID == "ANON-0001"
    assert changes
