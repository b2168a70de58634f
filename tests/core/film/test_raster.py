"""Raster pictures: grey without clipping, upright, and never partly shown as whole."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph

    Read = Callable[..., Radiograph]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Write a picture (or bytes) to a file and read it."""

    def write_and_read(picture: Image.Image | bytes, format_: str = "PNG", **options: Any) -> Radiograph:
        path = tmp_path / "film"
        if isinstance(picture, bytes):
            path.write_bytes(picture)
        else:
            picture.save(path, format_, **options)
        return read_radiograph(path)

    return write_and_read


def ramp(dtype: type = np.uint8, *, top: float = 255, shape: tuple[int, int] = (20, 30)) -> NDArray[Any]:
    return np.rint(np.linspace(0, top, shape[0] * shape[1])).reshape(shape).astype(dtype)


# An L of three marks: top left 250, top right 150, bottom left 50.
MARKS = np.zeros((20, 30), np.uint8)
MARKS[:5, :5], MARKS[:5, -5:], MARKS[-5:, :5] = 250, 150, 50


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "TIFF", "WEBP"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_exif_orientation_comes_out_upright(read: Read, format_: str, orientation: int) -> None:
    stored = {
        1: MARKS,
        2: MARKS[:, ::-1],
        3: MARKS[::-1, ::-1],
        4: MARKS[::-1],
        5: MARKS.T,
        6: np.rot90(MARKS),
        7: MARKS.T[::-1, ::-1],
        8: np.rot90(MARKS, -1),
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    options = {"JPEG": {"quality": 100}, "WEBP": {"lossless": True}}.get(format_, {})
    film = read(Image.fromarray(np.ascontiguousarray(stored)), format_, exif=exif, **options)
    assert film.pixels.shape == MARKS.shape
    assert np.abs(film.pixels.astype(int) - MARKS).max() <= (2 if format_ == "JPEG" else 0)


def test_a_broken_exif_block_does_not_cost_the_film(read: Read) -> None:
    stream = io.BytesIO()
    Image.fromarray(MARKS).save(stream, "JPEG", exif=b"Exif\0\0II*\0\xff\xff\xff\x7f")
    assert read(stream.getvalue()).pixels.shape == MARKS.shape


def test_8_bit_grey_stays_as_stored_with_the_whole_range_as_window(read: Read) -> None:
    film = read(Image.fromarray(ramp()))
    assert np.array_equal(film.pixels, ramp())
    assert film.bits == 8
    assert film.window == Window(128, 256)
    assert film.colour is None
    assert np.array_equal(apply_window(film.pixels, film.window), ramp())


def test_one_bit_becomes_black_and_white(read: Read) -> None:
    picture = Image.fromarray(MARKS > 100)
    for format_ in ("PNG", "TIFF", "BMP"):
        assert np.array_equal(read(picture, format_).pixels, np.where(MARKS > 100, 255, 0))


def test_a_grey_palette_is_looked_up(read: Read) -> None:
    picture = Image.fromarray(MARKS).convert("P")
    picture.putpalette([255 - value for value in range(256) for _ in range(3)])
    film = read(picture)
    assert np.array_equal(film.pixels, 255 - MARKS)
    assert film.colour is None


def test_colour_is_kept_only_where_the_channels_differ(read: Read) -> None:
    grey = np.repeat(ramp()[..., None], 3, axis=2)
    film = read(Image.fromarray(grey))
    assert film.colour is None
    assert np.array_equal(film.pixels, ramp())
    grey[3, 4] = (200, 10, 10)
    film = read(Image.fromarray(grey))
    assert film.colour is not None
    assert np.array_equal(film.colour, grey)
    assert np.array_equal(film.pixels, np.asarray(Image.fromarray(grey).convert("L")))
    assert "colour picture, shown in grey" in film.notes


@pytest.mark.parametrize("format_", ["PNG", "TIFF", "WEBP"])
def test_transparent_parts_are_black_and_said_so(read: Read, format_: str) -> None:
    rgba = np.full((20, 30, 4), 200, np.uint8)
    rgba[..., 3] = 255
    lossless = {"lossless": True, "exact": True} if format_ == "WEBP" else {}
    opaque = read(Image.fromarray(rgba), format_, **lossless)
    assert (opaque.pixels == 200).all()
    assert opaque.notes == ()
    rgba[:10, :, 3] = 0
    film = read(Image.fromarray(rgba), format_, **lossless)
    assert (film.pixels[:10] == 0).all()
    assert (film.pixels[10:] == 200).all()
    assert film.notes == ("transparent parts shown black",)


def test_cmyk_is_converted_the_right_way_round(read: Read) -> None:
    for format_, options in (("JPEG", {"quality": 100}), ("TIFF", {})):
        film = read(Image.fromarray(np.repeat(MARKS[..., None], 3, axis=2)).convert("CMYK"), format_, **options)
        assert np.abs(film.pixels.astype(int) - MARKS).max() <= 2
        assert film.notes[0].startswith("CMYK")


@pytest.mark.parametrize("format_", ["PNG", "TIFF"])
@pytest.mark.parametrize("top", [200, 1023, 4095, 65535])
def test_deep_grey_is_not_clipped(read: Read, format_: str, top: int) -> None:
    film = read(Image.fromarray(ramp(np.uint16, top=top)), format_)
    assert film.pixels.dtype == np.uint16
    assert np.array_equal(film.pixels, ramp(np.uint16, top=top))
    assert film.bits == max(8, top.bit_length())
    shown = apply_window(film.pixels, film.window)
    assert shown.min() == 0
    assert shown.max() == 255
    assert 120 < np.median(shown) < 135


def tiff(values: NDArray[Any], *, photometric: int, sample_format: int, big: bool = False) -> bytes:
    """An uncompressed TIFF with one strip, for kinds that Pillow does not write."""
    order = ">" if big else "<"
    body = values.astype(values.dtype.newbyteorder(order)).tobytes()
    height, width = values.shape
    entries = [
        (256, 3, width),
        (257, 3, height),
        (258, 3, 8 * values.dtype.itemsize),
        (259, 3, 1),
        (262, 3, photometric),
        (273, 4, 8),
        (277, 3, 1),
        (278, 3, height),
        (279, 4, len(body)),
        (339, 3, sample_format),
    ]
    directory = struct.pack(order + "H", len(entries))
    for tag, kind, value in entries:
        packed = struct.pack(order + ("HH" if kind == 3 else "I"), *((value, 0) if kind == 3 else (value,)))
        directory += struct.pack(order + "HHI", tag, kind, 1) + packed
    head = (b"MM\0*" if big else b"II*\0") + struct.pack(order + "I", 8 + len(body))
    return head + body + directory + b"\0\0\0\0"


@pytest.mark.parametrize("big", [False, True])
def test_16_bit_tiff_is_read_in_either_byte_order(read: Read, *, big: bool) -> None:
    film = read(tiff(ramp(np.uint16, top=4095), photometric=1, sample_format=1, big=big))
    assert np.array_equal(film.pixels, ramp(np.uint16, top=4095))
    assert film.pixels.dtype.isnative
    assert film.bits == 12


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_tiff_with_white_low_is_inverted_once(read: Read, dtype: type) -> None:
    top = 255 if dtype is np.uint8 else 4095
    film = read(tiff(ramp(dtype, top=top), photometric=0, sample_format=1))
    assert np.array_equal(film.pixels, top - ramp(dtype, top=top))


@pytest.mark.parametrize(
    "values",
    [
        ramp(np.int32, top=1_000_000),
        ramp(np.int32, top=100_000) - 50_000,
        ramp(np.float32, top=1),
        ramp(np.float32, top=7e9) - np.float32(3e9),
    ],
    ids=["int32", "signed int32", "float 0-1", "large float"],
)
def test_32_bit_values_are_scaled_and_not_clipped(read: Read, values: NDArray[Any]) -> None:
    values = np.linspace(values.min(), values.max(), values.size).reshape(values.shape).astype(values.dtype)
    film = read(tiff(values, photometric=1, sample_format=3 if values.dtype.kind == "f" else 2))
    low, high = float(values.min()), float(values.max())
    assert np.abs(film.pixels - (values.astype(float) - low) * (65535 / (high - low))).max() <= 0.51
    assert film.bits == 16
    assert "scaled to 16 bits" in film.notes[0]


def test_32_bit_values_that_fit_stay_as_they_are(read: Read) -> None:
    values = ramp(np.int32, top=4095)
    assert np.array_equal(read(tiff(values, photometric=1, sample_format=2)).pixels, values)
    film = read(tiff(values - 1000, photometric=1, sample_format=2))
    assert np.array_equal(film.pixels, values)
    assert film.notes == ("values -1000 to 3095 shifted to 16 bits",)


def test_not_a_number_is_the_lowest_value_and_nothing_but_that_is_refused(read: Read) -> None:
    values = ramp(np.float32, top=100) + 50
    values[0, :3] = np.nan, np.inf, -np.inf
    film = read(tiff(values, photometric=1, sample_format=3))
    assert film.pixels[0, :3].tolist() == [0, 65535, 0]
    with pytest.raises(FilmError, match="holds no finite value"):
        read(tiff(np.full((4, 4), np.nan, np.float32), photometric=1, sample_format=3))


def test_of_several_pages_the_first_is_shown_and_said_so(read: Read) -> None:
    film = read(Image.fromarray(MARKS), "TIFF", save_all=True, append_images=[Image.fromarray(MARKS[::-1])])
    assert np.array_equal(film.pixels, MARKS)
    assert film.notes == ("the file holds more pictures, the first is shown",)


def test_colour_deeper_than_8_bits_is_read_with_8_and_said_so(data: Path) -> None:
    film = read_radiograph(next((data / "odd_files").rglob("basn2c16.png")))
    assert film.pixels.dtype == np.uint8
    assert "colour of more than 8 bits, read with 8" in film.notes


def cut_points(length: int) -> list[int]:
    return sorted({*np.linspace(1, length - 1, 60).astype(int).tolist(), *range(length - 20, length)})


TIFFS = {
    "TIFF " + kind: ("TIFF", {"compression": kind}) for kind in ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits")
}
CUT = {
    "BMP": ("BMP", {}),
    "WebP": ("WEBP", {}),
    "WebP lossless": ("WEBP", {"lossless": True}),
    "TIFF in strips": ("TIFF", {"compression": "tiff_lzw", "strip_size": 1024}),
    "TIFF JPEG": ("TIFF", {"compression": "jpeg"}),
    **TIFFS,
}


@pytest.mark.parametrize("kind", CUT)
def test_a_film_cut_at_any_point_is_refused_or_still_whole(read: Read, data: Path, kind: str) -> None:
    format_, options = CUT[kind]
    source = min((data / "kermany224" / "test" / "NORMAL").iterdir())
    stream = io.BytesIO()
    Image.open(source).convert("L").resize((120, 90)).save(stream, format_, **options)
    content = stream.getvalue()
    whole = read(content).pixels
    refused = 0
    for point in cut_points(len(content)):
        try:
            assert np.array_equal(read(content[:point]).pixels, whole), point
        except FilmError:
            refused += 1
    assert refused > 40


def test_a_tiff_with_too_few_strips_is_refused(read: Read) -> None:
    content = bytearray(tiff(ramp(shape=(40, 30)), photometric=1, sample_format=1))
    at = content.index(struct.pack("<HHI", 278, 3, 1))
    content[at + 8 : at + 10] = struct.pack("<H", 10)
    at = content.index(struct.pack("<HHI", 279, 4, 1))
    content[at + 8 : at + 12] = struct.pack("<I", 300)
    with pytest.raises(FilmError, match="the file ends after 25 % of the picture"):
        read(bytes(content))


def test_nothing_is_written_to_the_console_and_pillows_settings_stay(
    read: Read, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for path in sorted((data / "odd_files" / "gofuzz" / "tiff").iterdir()):
        try:
            read_radiograph(path)
        except FilmError:
            continue
    assert capfd.readouterr() == ("", "")
    assert Image.MAX_IMAGE_PIXELS == 89478485
    assert TiffImagePlugin.ImageFile.LOAD_TRUNCATED_IMAGES is False
