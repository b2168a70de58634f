"""Words in the streams of compressed pictures, behind their ends, and in bits that the picture does not use."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, encapsulate_extended, get_frame
from pydicom.pixels.encoders import RLELosslessEncoder
from pydicom.uid import ExplicitVRLittleEndian, RLELossless

from cxr_desktop.core.exchange.jpeg_comments import without_comments, without_words
from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.progress import FilmFailed
from tests.core.exchange.films import write_film
from tests.core.exchange.planted import copies, run

WORDS = b"for Kai Li, room 5"
JPEG_COMMENT = b"\xff\xfe" + (len(WORDS) + 2).to_bytes(2) + WORDS
J2K_COMMENT = b"\xff\x64" + (len(WORDS) + 4).to_bytes(2) + b"\0\1" + WORDS


def frame_of(film: Dataset) -> bytes:
    return get_frame(film.PixelData, 0, number_of_frames=1)


def in_header(frame: bytes) -> bytes:
    """Put a comment behind the size of a JPEG 2000 picture."""
    end = 4 + int.from_bytes(frame[4:6])
    return frame[:end] + J2K_COMMENT + frame[end:]


def in_tile(frame: bytes) -> bytes:
    """Put a comment into the header of the first tile-part and lengthen the tile-part."""
    at = frame.index(b"\xff\x90\x00\x0a")
    length = int.from_bytes(frame[at + 6 : at + 10])
    longer = (length + len(J2K_COMMENT) if length else 0).to_bytes(4)
    return frame[: at + 6] + longer + frame[at + 10 : at + 12] + J2K_COMMENT + frame[at + 12 :]


@pytest.mark.parametrize(
    ("name", "plant"),
    [
        ("RG3_JLSN", lambda frame: frame[:2] + b"\xff\xff" + JPEG_COMMENT + frame[2:]),
        ("RG3_JLSN", lambda frame: frame[:2] + WORDS + JPEG_COMMENT + frame[2:]),
        ("RG3_JLSN", lambda frame: frame.rstrip(b"\0") + JPEG_COMMENT),
        ("RG2_JPLY", lambda frame: frame.rstrip(b"\0") + WORDS),
        ("RG3_J2KR", in_header),
        ("RG3_J2KR", in_tile),
        ("RG3_J2KI", in_tile),
        ("RG3_J2KR", lambda frame: frame.rstrip(b"\0") + WORDS),
    ],
)
def test_words_in_a_stream_go_and_its_pixels_stay(data: Path, tmp_path: Path, name: str, plant) -> None:
    path = data / "dicom" / "wg04" / f"{name}.dcm"
    film = pydicom.dcmread(path)
    film.PixelData = encapsulate([plant(frame_of(film))])
    film.save_as(tmp_path / "film.dcm")
    assert WORDS in (tmp_path / "film.dcm").read_bytes()
    done, events = run(tmp_path / "film.dcm", folder=tmp_path / "out")
    assert done.written == 1, events
    copy = next((tmp_path / "out").rglob("*.dcm"))
    assert WORDS not in copy.read_bytes()
    np.testing.assert_array_equal(read_radiograph(copy).pixels, read_radiograph(path).pixels)


@pytest.mark.parametrize("name", ["RG3_JLSN", "RG3_JPLY", "RG1_J2KI"])
def test_a_stream_without_words_stays_as_it_is(data: Path, name: str) -> None:
    frame = frame_of(pydicom.dcmread(data / "dicom" / "wg04" / f"{name}.dcm"))
    bare = (without_words if "J2K" in name else without_comments)(frame)
    assert without_comments(bare) == without_words(bare) == bare
    assert len(bare) > 0.99 * len(frame)


def test_comments_between_scans_go_and_names_of_colour_transforms_stay() -> None:
    adobe = b"\xff\xee\x00\x0eAdobe" + bytes(7)
    thumbnail = b"\xff\xe0\x00\x13JFIF\0\1\2\0\0\1\0\1\1\1rgb"
    scan = b"\xff\xda\x00\x04ab\x01\xff\x00\xff\xd0\x02"
    stream = b"\xff\xd8" + thumbnail + adobe + scan + JPEG_COMMENT + scan + b"\xff\xd9"
    jfif = b"\xff\xe0\x00\x10JFIF\0\1\2\0\0\1\0\1\0\0"
    assert without_comments(stream) == b"\xff\xd8" + jfif + adobe + scan + scan + b"\xff\xd9"


def test_what_lies_behind_uncompressed_values_goes(tmp_path: Path) -> None:
    path = write_film(tmp_path / "f.dcm")
    film = pydicom.dcmread(path)
    values = film.PixelData
    film.PixelData = values + WORDS
    film.save_as(path)
    run(path, folder=tmp_path / "out")
    assert copies(tmp_path / "out")[0].PixelData == values


def test_a_picture_in_a_file_of_its_own_is_refused(data: Path, tmp_path: Path) -> None:
    film = pydicom.dcmread(data / "dicom" / "wg04" / "RG3_J2KR.dcm")
    film.PixelData = encapsulate([b"\0\0\0\x0cjP  \r\n\x87\n" + WORDS + frame_of(film)])
    film.save_as(tmp_path / "film.dcm")
    _, events = run(tmp_path / "film.dcm", folder=tmp_path / "out")
    assert isinstance(events[0], FilmFailed)
    assert "its picture is a file inside the file, which may hold words" in events[0].reason


@pytest.mark.parametrize("kind", ["rle", "signed"])
def test_overlays_in_unused_bits_go_from_packed_and_signed_films(tmp_path: Path, kind: str) -> None:
    path = write_film(tmp_path / "f.dcm")
    film = pydicom.dcmread(path)
    plain = film.pixel_array.copy()
    film.add_new(0x60000100, "US", 16)
    film.add_new(0x60000102, "US", 12)
    film.PixelData = (plain | 0x1000).tobytes()
    if kind == "rle":
        packed = RLELosslessEncoder.encode(
            plain | 0x1000,
            rows=66,
            columns=104,
            samples_per_pixel=1,
            bits_allocated=16,
            bits_stored=16,
            photometric_interpretation="MONOCHROME1",
            number_of_frames=1,
            pixel_representation=0,
        )
        film.PixelData, film.file_meta.TransferSyntaxUID = encapsulate([packed]), RLELossless
    else:
        film.PixelRepresentation = 1
        plain = np.where(plain > 0x7FF, plain.astype(np.int32) - 0x1000, plain).astype(np.int16)
    film.save_as(path)
    assert run(path, folder=tmp_path / "out")[0].written == 1
    (copy,) = copies(tmp_path / "out")
    assert copy.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    assert copy.PixelData == plain.tobytes()  # every bit, not only those that readers look at
    np.testing.assert_array_equal(copy.pixel_array, plain)


def test_no_table_of_places_is_left_of_a_compressed_picture(data: Path, tmp_path: Path) -> None:
    film = pydicom.dcmread(data / "dicom" / "wg04" / "RG3_J2KR.dcm")
    packed = encapsulate_extended([frame_of(film)])
    film.PixelData, film.ExtendedOffsetTable, film.ExtendedOffsetTableLengths = packed
    film.save_as(tmp_path / "film.dcm")
    run(tmp_path / "film.dcm", folder=tmp_path / "out", masks=(Mask(0, 0, 10, 10),))
    copy = pydicom.dcmread(next((tmp_path / "out").rglob("*.dcm")))
    assert "ExtendedOffsetTable" not in copy
    assert "ExtendedOffsetTableLengths" not in copy


@pytest.mark.parametrize(
    ("photometric", "shape", "black"),
    [("MONOCHROME2", "INVERSE", 4095), ("MONOCHROME1", "IDENTITY", 0), ("MONOCHROME1", "INVERSE", 4095)],
)
def test_masks_are_black_as_the_film_is_shown(tmp_path: Path, photometric: str, shape: str, black: int) -> None:
    path = write_film(tmp_path / "f.dcm", photometric=photometric, PresentationLUTShape=shape)
    run(path, folder=tmp_path / "out", masks=(Mask(10, 3, 4, 3),))
    (copy,) = copies(tmp_path / "out")
    assert copy.pixel_array[3, 10] == black
    assert read_radiograph(Path(str(copy.filename))).pixels[3, 10] == 0
