"""Identity planted everywhere, and the whole exported tree searched for it."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, get_frame
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian, generate_uid

from cxr_desktop.core.exchange.cleaning import clean
from cxr_desktop.core.exchange.deidentify import Deidentified, FilmCopied, RequestError, deidentify
from cxr_desktop.core.exchange.identity_check import Terms
from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.core.exchange.options import Options
from cxr_desktop.core.exchange.pseudonyms import KeyFileError, Pseudonyms
from cxr_desktop.core.exchange.request import Request
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.progress import CancelToken, FilmFailed, drain
from tests.core.exchange.films import write_film

PLANTED = (
    "Zwiebelfisch",
    "Quendoline",
    "PID-77001",
    "19871123",
    "ACC-55012",
    "Klinik Morgenrot",
    "Doktorow",
    "Weitmann",
    "Musterstrasse",
)
REQUEST_UID, FRAME_UID = generate_uid(), generate_uid()


def planted_film(path: Path, *, names: bool = True, **fields: object) -> Path:
    """Write a film with the identity in every kind of place."""
    write_film(
        path,
        SpecificCharacterSet="ISO_IR 192",
        PatientName="Zwiebelfisch^Quendoline",
        PatientID="PID-77001",
        PatientBirthDate="19871123",
        PatientSex="F",
        PatientAge="036Y",
        PatientWeight="61",
        AccessionNumber="ACC-55012",
        InstitutionName="Klinik Morgenrot",
        InstitutionAddress="Musterstrasse 5",
        ReferringPhysicianName="Doktorow^Juri",
        OperatorsName="Weitmann^Ida",
        StationName="CR-ROOM-3",
        DeviceSerialNumber="SN-4711",
        StudyDate="20240110",
        StudyTime="101500",
        ContentDate="20240112",
        AcquisitionDateTime="20240111093000.5",
        StudyDescription="Thorax Zwiebelfisch",
        ImageComments="for Quendoline",
        FrameOfReferenceUID=FRAME_UID,
    )
    film = pydicom.dcmread(path)
    item, inner = Dataset(), Dataset()
    inner.PatientID, inner.ReferencedSOPInstanceUID = "PID-77001", film.SOPInstanceUID
    inner.add_new(0x00111001, "LO", "Zwiebelfisch")
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = film.SOPClassUID, REQUEST_UID
    item.PurposeOfReferenceCodeSequence = [inner]
    film.ReferencedImageSequence = [item]
    request = Dataset()
    request.RequestedProcedureDescription, request.RequestedProcedureID = "Zwiebelfisch pa", "PID-77001"
    film.RequestAttributesSequence = [request]
    block = film.private_block(0x0011, "CXR TEST", create=True)
    block.add_new(0x02, "UT", "Zwiebelfisch " * 5)
    block.add_new(0x03, "OB", "Quendoline".encode("utf-16-le"))
    film.add_new(0x60000010, "US", 8)
    film.add_new(0x60004000, "LT", "overlay of Zwiebelfisch")
    film.add_new(0x60003000, "OW", b"Quendoline".ljust(12))
    film.add_new(0x50002600, "LO", "curve of Zwiebelfisch")
    film.add_new(0x00090001, "UN", b"Zwiebelfisch")
    film.add_new(0x00189999, "LO", "no element of the standard, Zwiebelfisch")
    film.add_new(0x00104000, "LT", "Patient Zwiebelfisch is nervous")
    film.add_new(0x00084000, "LT", "Identifying Zwiebelfisch")
    film.add_new(0x00101060, "PN", "Zwiebelfisch^Mutter")
    for keyword, value in fields.items():
        setattr(film, keyword, value)
    film.file_meta.SourceApplicationEntityTitle = "ZWIEBELFISCH"
    film.file_meta.PrivateInformationCreatorUID = generate_uid()
    film.file_meta.PrivateInformation = b"Quendoline"
    film.preamble = b"Zwiebelfisch".ljust(128)
    film.save_as(path)
    return path


def run(*films: Path, folder: Path, **wishes: object) -> tuple[Deidentified, list[FilmCopied | FilmFailed]]:
    events: list[FilmCopied | FilmFailed] = []
    request = Request(films, folder, **wishes)  # type: ignore[arg-type]
    return drain(deidentify(request, token=CancelToken()), events.append), events


def copies(folder: Path) -> list[Dataset]:
    return [pydicom.dcmread(path) for path in sorted(folder.rglob("*.dcm"))]


def assert_nothing_is_left(folder: Path) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        data = path.read_bytes().lower()
        for word in PLANTED:
            assert word.lower() not in str(path).lower()
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert word.lower().encode(encoding) not in data, (path.name, word)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return planted_film(tmp_path / "Zwiebelfisch_Quendoline.dcm")


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


def test_identity_in_the_bytes_of_the_picture_stops_the_copy(film: Path, tmp_path: Path) -> None:
    dataset = pydicom.dcmread(film)
    dataset.PixelData = "ZWIEBELFISCH".encode("utf-16-be") + dataset.PixelData[24:]
    dataset.save_as(film)
    _, events = run(film, folder=tmp_path / "out")
    assert "still in the bytes of the picture" in events[0].reason  # type: ignore[union-attr]


@pytest.mark.parametrize(("photometric", "black"), [("MONOCHROME1", 4095), ("MONOCHROME2", 0)])
def test_masks_black_out_their_pixels_and_no_other(tmp_path: Path, photometric: str, black: int) -> None:
    path = write_film(tmp_path / "f.dcm", photometric=photometric)
    run(path, folder=tmp_path / "out", masks=(Mask(10.5, 3, 4, 2.5), Mask(100, 60, 50, 50)))
    copy, original = copies(tmp_path / "out")[0], pydicom.dcmread(path).pixel_array
    expected = original.copy()
    expected[3:6, 10:15] = expected[60:, 100:] = black
    np.testing.assert_array_equal(copy.pixel_array, expected)
    shown = read_radiograph(Path(copy.filename)).pixels
    assert shown[3, 10] == shown[65, 103] == 0
    assert "113101" in [item.CodeValue for item in copy.DeidentificationMethodCodeSequence]


def test_masks_in_a_compressed_film_change_nothing_else(data: Path, tmp_path: Path) -> None:
    path = data / "dicom" / "wg04" / "RG3_J2KR.dcm"
    run(path, folder=tmp_path / "out", masks=(Mask(0, 0, 300, 80),))
    copy = next((tmp_path / "out").rglob("*.dcm"))
    before, after = read_radiograph(path), read_radiograph(copy)
    assert (after.pixels[:80, :300] == 0).all()
    np.testing.assert_array_equal(after.pixels[80:], before.pixels[80:])
    np.testing.assert_array_equal(after.pixels[:80, 300:], before.pixels[:80, 300:])


def test_masks_in_a_big_endian_film_change_nothing_else(film: Path, tmp_path: Path) -> None:
    dataset = pydicom.dcmread(film)
    del dataset[0x60003000]
    expected = dataset.pixel_array.copy()
    dataset.PixelData = expected.astype(">u2").tobytes()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    assert len(list(dataset.iterall())) > 10  # read in the old byte order before it is written
    pydicom.dcmwrite(film, dataset, little_endian=False, implicit_vr=False)
    run(film, folder=tmp_path / "out", masks=(Mask(0, 0, 5, 5),))
    expected[:5, :5] = 4095
    np.testing.assert_array_equal(copies(tmp_path / "out")[0].pixel_array, expected)


def test_overlays_hidden_in_unused_bits_go(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm")
    film = pydicom.dcmread(path)
    plain = film.pixel_array.copy()
    film.add_new(0x60000100, "US", 16)
    film.add_new(0x60000102, "US", 12)
    film.PixelData = (plain | 0x1000).tobytes()
    film.save_as(path)
    run(path, folder=tmp_path / "out")
    assert copies(tmp_path / "out")[0].PixelData == plain.tobytes()


def test_comments_in_a_jpeg_stream_go_and_its_pixels_stay(data: Path, tmp_path: Path) -> None:
    film = pydicom.dcmread(data / "dicom" / "wg04" / "RG3_JLSN.dcm")
    frame = get_frame(film.PixelData, 0, number_of_frames=1)
    words = b"scanned for Zwiebelfisch"
    comments = b"".join(b"\xff" + bytes([marker]) + (len(words) + 2).to_bytes(2) + words for marker in (0xFE, 0xE1))
    film.PixelData = encapsulate([frame[:2] + comments + frame[2:]])
    film.save_as(tmp_path / "film.dcm")
    run(tmp_path / "film.dcm", folder=tmp_path / "out")
    (copy,) = copies(tmp_path / "out")
    assert get_frame(copy.PixelData, 0, number_of_frames=1) == frame
    assert_nothing_is_left(tmp_path / "out")


def test_a_birth_date_like_the_dummy_is_no_identity(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm", PatientBirthDate="19000101", ContentDate="20240101")
    assert run(path, folder=tmp_path / "out")[0].written == 1


def test_pictures_become_png_with_the_same_pixels_and_no_metadata(tmp_path: Path) -> None:
    path = tmp_path / "Zwiebelfisch.jpg"
    exif = Image.Exif()
    exif[0x010E] = "Zwiebelfisch"
    values = np.random.default_rng(1).integers(0, 256, (40, 30), dtype=np.uint8)
    Image.fromarray(values).save(path, exif=exif, comment=b"Quendoline")
    deep = Path("resources/samples/phantom-04-clear-16-bit.png")
    done, events = run(path, deep, folder=tmp_path / "out", masks=(Mask(0, 0, 5, 5),))
    assert done.written == 2
    assert_nothing_is_left(tmp_path / "out")
    for source, event in zip((path, deep), events, strict=True):
        before, after = read_radiograph(source), read_radiograph(tmp_path / "out" / event.name)  # type: ignore[union-attr]
        np.testing.assert_array_equal(after.pixels[5:], before.pixels[5:])
        assert (after.pixels[:5, :5] == 0).all()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"BurnedInAnnotation": "NO"}, ""),
        ({"BurnedInAnnotation": "YES"}, "the file says that there is writing in the picture"),
        ({}, "writing in the picture was not looked for"),
        ({"ConversionType": "DF"}, "captured or scanned pictures often have writing in them"),
    ],
)
def test_it_warns_of_writing_in_the_picture(tmp_path: Path, fields: dict[str, str], words: str) -> None:
    _, events = run(write_film(tmp_path / "f.dcm", **fields), folder=tmp_path / "out")
    assert isinstance(events[0], FilmCopied)
    assert words in events[0].warning
    assert bool(words) == bool(events[0].warning)


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
