"""The pixels of copies without identity: what is masked is black, nothing is left beside them, the rest as it was."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image
from pydicom.encaps import encapsulate, get_frame
from pydicom.uid import ExplicitVRBigEndian

from cxr_desktop.core.exchange.deidentify import FilmCopied
from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.core.film.reading import read_radiograph
from tests.core.exchange.films import write_film
from tests.core.exchange.planted import (
    assert_nothing_is_left,
    copies,
    run,
)


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
