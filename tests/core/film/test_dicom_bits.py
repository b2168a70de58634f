"""DICOM: which bits of a word are the picture, in every lossless syntax (PS3.5 8.1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np
import pytest
from pydicom import uid
from pydicom.encaps import encapsulate

from cxr_desktop.core.film.dicom_bits import coded_bits, picture_bits
from tests.core.film.dicom_film import RAMP, film, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from pydicom.dataset import FileDataset

    from cxr_desktop.core.film.radiograph import Radiograph

    Read = Callable[..., Radiograph]

SYNTAXES = {
    "explicit": uid.ExplicitVRLittleEndian,
    "big endian": uid.ExplicitVRBigEndian,
    "RLE": uid.RLELossless,
    "JPEG": uid.JPEGLosslessSV1,
    "JPEG-LS": uid.JPEGLSLossless,
    "JPEG 2000": uid.JPEG2000Lossless,
}
EACH = pytest.mark.parametrize("syntax", SYNTAXES.values(), ids=SYNTAXES)
SIGNED = RAMP.astype(np.int16) - 2048
LINE = np.zeros((64, 64), bool)
LINE[5, 3:60] = True


def coded(words: NDArray[Any], syntax: uid.UID, **fields: Any) -> FileDataset:
    """A film of 12 bits in words of 16, all of which the coder keeps."""
    header = film(words, bits=16)
    if syntax == uid.ExplicitVRBigEndian:
        header.PixelData = words.astype(words.dtype.newbyteorder(">")).tobytes()
        header.set_original_encoding(is_implicit_vr=False, is_little_endian=False)
    elif syntax == uid.JPEGLosslessSV1:
        frame = imagecodecs.jpeg8_encode(words.view(np.uint16), lossless=True, bitspersample=16)
        header.PixelData = encapsulate([frame])
        header["PixelData"].VR, header["PixelData"].is_undefined_length = "OB", True
    elif syntax != uid.ExplicitVRLittleEndian:
        header.compress(syntax)
    header.file_meta.TransferSyntaxUID = syntax
    header.BitsStored, header.HighBit = 12, 11
    for keyword, value in fields.items():
        setattr(header, keyword, value)
    return header


def with_plane_at(header: FileDataset, bit: int, size: int = 64) -> FileDataset:
    for number, value in ((0x0010, size), (0x0011, size), (0x0100, 16), (0x0102, bit)):
        header.add_new((0x6000, number), "US", value)
    return header


@EACH
def test_values_at_the_top_of_the_word_are_moved_down(read: Read, syntax: uid.UID) -> None:
    picture = read(coded(RAMP << 4, syntax, HighBit=15, WindowCenter=2048, WindowWidth=4096))
    assert np.array_equal(picture.pixels, RAMP)
    assert picture.bits == 12
    assert np.abs(shown(picture) - RAMP / 4095 * 255).max() <= 0.501
    assert np.array_equal(read(coded(SIGNED << 4, syntax, HighBit=15)).pixels, RAMP)
    assert np.array_equal(read(coded(RAMP << 2, syntax, HighBit=13)).pixels, RAMP)


@EACH
@pytest.mark.parametrize("sign", ["MONOCHROME1", "MONOCHROME2"])
def test_a_plane_above_the_picture_is_a_graphic_and_no_part_of_it(read: Read, syntax: uid.UID, sign: str) -> None:
    words = RAMP | LINE.astype(np.uint16) << 15
    picture = read(with_plane_at(coded(words, syntax, PhotometricInterpretation=sign), 15))
    assert np.array_equal(picture.pixels, 4095 - RAMP if sign == "MONOCHROME1" else RAMP)
    assert picture.bits == 12
    assert np.array_equal(picture.graphics[0].mask, LINE)


@EACH
def test_a_plane_above_signed_values_is_none_of_them(read: Read, syntax: uid.UID) -> None:
    words = ((SIGNED & 0xFFF) | (LINE.astype(np.int16) << 13)).astype(np.int16)
    picture = read(with_plane_at(coded(words, syntax), 13))
    assert np.array_equal(picture.pixels, RAMP)
    assert np.array_equal(picture.graphics[0].mask, LINE)


@EACH
def test_a_plane_below_the_picture_is_found(read: Read, syntax: uid.UID) -> None:
    picture = read(with_plane_at(coded(RAMP << 4 | LINE, syntax, HighBit=15), 0))
    assert np.array_equal(picture.pixels, RAMP)
    assert np.array_equal(picture.graphics[0].mask, LINE)


@pytest.mark.parametrize("size", [60, 63, 65])
def test_a_plane_in_the_pixels_has_their_size_or_is_none(read: Read, size: int) -> None:
    words = RAMP | LINE.astype(np.uint16) << 15
    assert read(with_plane_at(coded(words, uid.ExplicitVRLittleEndian), 15, size)).graphics == ()


@pytest.mark.parametrize("syntax", [uid.JPEGLSLossless, uid.JPEG2000Lossless], ids=["JPEG-LS", "JPEG 2000"])
def test_a_coder_of_twelve_bits_has_moved_them_down(read: Read, syntax: uid.UID) -> None:
    header = film()
    header.compress(syntax)
    header.HighBit = 15
    assert np.array_equal(read(header).pixels, RAMP)


@pytest.mark.parametrize("high", [0, 10, 16, 99])
def test_a_high_bit_that_cannot_be_is_not_believed(read: Read, high: int) -> None:
    assert np.array_equal(read(film(HighBit=high)).pixels, RAMP)


def test_words_of_32_bits_are_moved_too(read: Read) -> None:
    assert np.array_equal(read(film(RAMP.astype(np.uint32) << 20, HighBit=31)).pixels, RAMP)


@pytest.mark.parametrize("bits", [8, 16])
def test_signed_values_of_the_whole_word_are_shifted_up(read: Read, bits: int) -> None:
    values = np.arange(2**bits, dtype=f"u{bits // 8}").reshape(2 ** (bits // 2), -1)
    signed = (values.astype(int) - 2 ** (bits - 1)).astype(f"i{bits // 8}")
    assert np.array_equal(read(film(signed, bits=bits)).pixels, values)


def test_what_fits_is_not_copied() -> None:
    for words in (RAMP, SIGNED.astype(np.int16)):
        values, _ = picture_bits(words, stored=16, high=15)
        assert values is words
    assert picture_bits(RAMP, stored=12, high=11)[0] is RAMP


def test_codestreams_tell_their_precision() -> None:
    assert coded_bits(imagecodecs.jpegls_encode(RAMP)) in {12, 16}
    assert coded_bits(imagecodecs.jpeg2k_encode(RAMP, bitspersample=12, reversible=True)) == 12
    assert [coded_bits(data) for data in (b"", b"\xff\xf7\0", b"\xff\x4f\xff\x51" + bytes(9))] == [0, 0, 0]
