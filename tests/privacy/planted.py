"""A patient who must not be found again: in the headers of films, and looked for in whatever the program wrote."""

from __future__ import annotations

import gzip
import io
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pydicom
from PIL import Image
from pydicom.uid import DeflatedExplicitVRLittleEndian

from cxr_desktop.core.words.paths import resource
from tests.privacy import pdf_text

FOLDER = "qzfolder anna"  # people name folders after patients
PLANTED = {
    "PatientName": "QZNAME^ANNA",
    "PatientID": "QZID4711",
    "PatientBirthDate": "19330527",
    "PatientAddress": "QZROAD 1",
    "ReferringPhysicianName": "QZDOCTOR^GREG",
    "InstitutionName": "QZHOSPITAL",
    "AccessionNumber": "QZACC1",
    "StudyDescription": "QZSTUDY",
    "SeriesDescription": "QZSERIES",
    "ImageComments": "QZCOMMENT",
    "PatientComments": "QZREMARK",
}
HEADER_MARKS = (
    *("qzname", "qzid4711", "19330527", "1933-05-27", "qzroad", "qzdoctor", "qzhospital", "qzacc1", "qzstudy"),
    *("qzseries", "qzcomment", "qzremark", "qzprivate"),
)
NAME_MARKS = ("qzfolder", "qzfilm", "qzbroken")


def plant(root: Path) -> Path:
    """Write two films of a planted patient below a folder; the second ends early."""
    ward = root / FOLDER
    ward.mkdir()
    header = pydicom.dcmread(min(resource("samples").rglob("*.dcm")))
    for keyword, value in PLANTED.items():
        setattr(header, keyword, value)
    header.private_block(0x0019, "ACME 1.1", create=True).add_new(0x01, "LO", "QZPRIVATE")
    header.save_as(ward / "qzfilm one.dcm")
    (ward / "qzbroken.dcm").write_bytes((ward / "qzfilm one.dcm").read_bytes()[:-20_000])
    return ward


def told_in(place: Path, marks: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return which files below a folder hold which mark, in their names or anywhere in them."""
    files = [place] if place.is_file() else [path for path in sorted(place.rglob("*")) if path.is_file()]
    found = [(str(path), mark) for path in files for mark in marks if mark in path.name.casefold()]
    for path in files:
        for content in layers(path):
            folded = content.lower()
            found += [(str(path), mark) for mark in marks if any(form in folded for form in forms(mark))]
    return sorted(set(found))


def forms(mark: str) -> tuple[bytes, ...]:
    return mark.encode(), mark.encode("utf-16-le"), mark.encode("utf-16-be")


def layers(path: Path) -> Iterator[bytes]:
    """Yield the bytes of a file, and of what is packed in it."""
    data = path.read_bytes()
    yield data
    yield from unpacked(data)
    if data.startswith(b"SQLite format 3"):
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
            yield "\n".join(base.iterdump()).encode(errors="replace")


def unpacked(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)
    elif data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                inner = archive.read(name)
                yield name.encode()
                yield inner
                yield from unpacked(inner)
    elif data.startswith(b"\x89PNG"):
        with Image.open(io.BytesIO(data)) as picture:
            picture.load()
            yield repr(picture.info).encode()
    elif data.startswith(b"%PDF"):
        yield from pdf_text.streams(data)
        yield pdf_text.text_of(data).encode()
    elif data[128:132] == b"DICM":
        start = 144 + int.from_bytes(data[140:144], "little")  # the header of the file is never deflated
        if DeflatedExplicitVRLittleEndian.encode() in data[:start]:
            yield zlib.decompressobj(-zlib.MAX_WBITS).decompress(data[start:])
