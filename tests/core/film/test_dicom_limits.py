"""DICOM files made to cost memory, or to break who reads their headers: deflated bombs and odd numbers."""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from typing import TYPE_CHECKING

import numpy as np
import pytest
from pydicom import uid

from cxr_desktop.core.film import dicom, dicom_file, header_fields
from cxr_desktop.core.film.dicom_file import SharedBytes, open_header
from cxr_desktop.core.film.dimensions import dimensions_of
from cxr_desktop.core.film.directory import read_directory
from cxr_desktop.core.film.header_card import read_card
from cxr_desktop.core.film.header_fields import read_header_fields
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.errors import FilmError, PathError
from cxr_desktop.core.words.progress import CancelToken
from fuzz.seeds import dicomdir
from tests.core.film.dicom_film import film, saved

if TYPE_CHECKING:
    from pathlib import Path


def element(group: int, number: int, vr: bytes, value: bytes) -> bytes:
    value += b" " * (len(value) % 2)
    return struct.pack("<HH2sH", group, number, vr, len(value)) + value


def file_of(
    path: Path, body: bytes, syntax: uid.UID = uid.ExplicitVRLittleEndian, *, instance: str = "1.2.3"
) -> Path:
    meta = element(2, 2, b"UI", b"1.2.840.10008.5.1.4.1.1.1.1\0") + element(2, 3, b"UI", instance.encode())
    meta += element(2, 0x10, b"UI", syntax.encode() + b"\0" * (len(syntax) % 2))
    path.write_bytes(b"\0" * 128 + b"DICM" + element(2, 0, b"UL", struct.pack("<I", len(meta))) + meta + body)
    return path


def bomb(path: Path, mebibytes: int, *, instance: str = "1.2.3") -> Path:
    """A modality, a patient and a size, then so many zeros, deflated."""
    packer = zlib.compressobj(9, wbits=-15)
    body = element(8, 0x60, b"CS", b"DX") + element(0x10, 0x20, b"LO", b"A7")
    body += element(0x28, 0x10, b"US", b"\x05\0") + element(0x28, 0x11, b"US", b"\x09\0")
    size = struct.pack("<I", mebibytes << 20)
    packed = packer.compress(body + struct.pack("<HH", 0x7FDF, 0x1010) + b"OB\0\0" + size)
    packed += b"".join(packer.compress(bytes(1 << 20)) for _ in range(mebibytes)) + packer.flush()
    return file_of(path, packed, uid.DeflatedExplicitVRLittleEndian, instance=instance)


def test_a_header_in_a_bomb_costs_its_first_mebibytes(tmp_path: Path) -> None:
    path = bomb(tmp_path / "a.dcm", 60)
    read_card(path)  # imports
    tracemalloc.start()
    card = read_card(path)
    assert dimensions_of(path.read_bytes()) == (9, 5)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert card is not None
    assert (card.modality, card.patient_id) == ("DX", "A7")
    assert peak < 20 << 20


@pytest.mark.parametrize("instance", ["1.2.3", "1." + "2" * 4000], ids=["short", "syntax beyond byte 2048"])
def test_a_bomb_is_refused_by_every_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, instance: str) -> None:
    path = bomb(tmp_path / "DICOMDIR", 40, instance=instance)
    monkeypatch.setattr(dicom, "MOST_UNPACKED", 8 << 20)
    monkeypatch.setattr(header_fields, "_MOST_UNPACKED", 8 << 20)
    monkeypatch.setattr("cxr_desktop.core.film.directory._LARGEST", 8 << 20)
    tracemalloc.start()
    for read in (read_radiograph, read_header_fields, lambda film: read_directory(film, token=CancelToken())):
        with pytest.raises((FilmError, PathError), match="the file unpacks to more than 8 MiB"):
            read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30 << 20


def many_fields(count: int) -> bytes:
    """Private fields without a value, each eight bytes long and with a tag of its own."""
    return b"".join(struct.pack("<HH2sH", 0x0101 + 2 * (n >> 16), n & 0xFFFF, b"LO", 0) for n in range(count))


def with_fields(path: Path, fields: bytes, *, in_sequence: bool) -> Path:
    """A good film with these fields before its picture, or in a sequence of known length."""
    data = saved(film(np.zeros((8, 8), np.uint16)))
    if in_sequence:
        fields = struct.pack("<HHI", 0xFFFE, 0xE000, len(fields)) + fields
        fields = struct.pack("<HH2sHI", 0x0101, 0x1000, b"SQ", 0, len(fields)) + fields
    at = data.rindex(b"\xe0\x7f\x10\0")
    path.write_bytes(data[:at] + fields + data[at:])
    return path


@pytest.mark.parametrize("in_sequence", [False, True])
def test_a_header_of_fields_without_end_is_refused_by_every_reader(tmp_path: Path, *, in_sequence: bool) -> None:
    """A million fields take 340 MB and minutes, and 7 MB on disk; deflated 1.5 MB."""
    path = with_fields(tmp_path / "a.dcm", many_fields(300_000), in_sequence=in_sequence)
    few = with_fields(tmp_path / "b.dcm", many_fields(2_000), in_sequence=in_sequence)
    assert read_radiograph(few).pixels.shape == (8, 8)
    for read in (read_radiograph, read_header_fields):
        with pytest.raises(FilmError, match="far more fields than a film has"):
            read(path)
    assert read_card(path) is None or in_sequence  # which it does not look into


def test_sequences_in_sequences_are_counted(tmp_path: Path) -> None:
    """The outer one without a length, so that it is parsed at once; the inner one with a length, and long."""
    fields = many_fields(400_000)
    inner = struct.pack("<HHI", 0xFFFE, 0xE000, len(fields)) + fields
    inner = struct.pack("<HH2sHI", 0x0101, 0x1000, b"SQ", 0, len(inner)) + inner
    outer = struct.pack("<HH2sHI", 0x00FF, 0x1000, b"SQ", 0, 0xFFFFFFFF)
    outer += struct.pack("<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF) + inner + struct.pack("<HHI", 0xFFFE, 0xE00D, 0)
    outer += struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    path = with_fields(tmp_path / "a.dcm", outer, in_sequence=False)
    with pytest.raises(FilmError, match="far more fields than a film has"):
        read_radiograph(path)


def test_a_list_of_many_files_is_read(tmp_path: Path) -> None:
    names = [["FILMS", f"F{n}"] for n in range(6_000)]
    (tmp_path / "DICOMDIR").write_bytes(dicomdir(*names))
    found = read_directory(tmp_path / "DICOMDIR", token=CancelToken())
    assert len(found.missing) == len(names)


@pytest.mark.parametrize("is_implicit", [False, True])
def test_large_pixels_are_a_view_of_the_file(*, is_implicit: bool) -> None:
    header = film(np.zeros((1024, 1024), np.uint16))
    if is_implicit:
        header.file_meta.TransferSyntaxUID = uid.ImplicitVRLittleEndian
        header.set_original_encoding(is_implicit_vr=True, is_little_endian=True)
    header.add_new(0x00091010, "OB" if not is_implicit else "UN", bytes(2 << 20))
    data = saved(header)
    found = open_header(SharedBytes(data), most=1 << 30)
    assert isinstance(found.PixelData, memoryview)
    assert found.PixelData.obj is data
    assert found.PixelData == header.PixelData
    assert isinstance(found[0x00091010].value, bytes)


def test_a_limit_is_said_in_round_units() -> None:
    assert (dicom_file._size(1 << 30), dicom_file._size(256 << 20)) == ("1 GiB", "256 MiB")


@pytest.mark.parametrize("vr", [b"LO", b"IS"])
@pytest.mark.parametrize(
    ("number", "expected"), [("7", 7), ("-3", -3), ("--5", 0), ("1" * 5000, 0), ("x", 0), ("", 0)]
)
def test_no_series_number_costs_the_card(tmp_path: Path, vr: bytes, number: str, expected: int) -> None:
    body = element(8, 0x60, b"CS", b"DX") + element(0x20, 0x11, vr, number.encode())
    card = read_card(file_of(tmp_path / "a.dcm", body))
    assert card is not None
    assert (card.modality, card.number) == ("DX", expected)


def test_a_card_does_not_say_who_the_patient_is(tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    path.write_bytes(
        saved(film(PatientName="Ito^Aoi", PatientID="A77", StudyDescription="of Ito", SeriesDescription="Aoi PA"))
    )
    card = read_card(path)
    assert card is not None
    assert (card.name, card.study_text) == ("Ito^Aoi", "of Ito")
    assert not any(word in repr(card) for word in ("Ito", "Aoi", "A77"))
