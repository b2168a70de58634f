"""Films with an identity in every kind of place, and the search for it."""

from __future__ import annotations

from pathlib import Path

import pydicom
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from cxr_desktop.core.exchange.deidentify import Deidentified, FilmCopied, deidentify
from cxr_desktop.core.exchange.request import Request
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
