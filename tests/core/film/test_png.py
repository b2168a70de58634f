"""PNGs whose data end early or are damaged are never shown as whole."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngImageFile

from cxr_desktop.core.film.png import open_png
from cxr_desktop.core.film.refusal import Refused

PICTURE = np.random.default_rng(7).integers(1, 255, (40, 30), np.uint8)
MODES = ["L", "RGB", "RGBA", "LA", "P", "I;16"]


def saved(mode: str = "L") -> bytes:
    stream = io.BytesIO()
    picture = Image.fromarray(PICTURE.astype(np.uint16) * 200 if mode == "I;16" else PICTURE)
    (picture if mode == "I;16" else picture.convert(mode)).save(stream, "PNG")
    return stream.getvalue()


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def packed(rows: bytes, *, interlaced: int = 0, height: int = 40) -> bytes:
    """A grey PNG of 30 columns of which these filtered rows are all there is."""
    header = struct.pack(">IIBBBBB", 30, height, 8, 0, 0, 0, interlaced)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("mode", MODES)
def test_a_png_cut_at_any_point_is_refused_or_still_whole(mode: str) -> None:
    content = saved(mode)
    whole = np.asarray(open_png(content))
    refused = 0
    for point in range(1, len(content), 7):
        try:
            assert np.array_equal(np.asarray(open_png(content[:point])), whole), point
        except (Refused, OSError, SyntaxError):
            refused += 1
    assert refused > 0.9 * len(content) / 7


def test_the_reason_says_how_much_is_there() -> None:
    content = saved()
    with pytest.raises(Refused, match=r"the file ends after (4|5)\d % of the picture"):
        open_png(content[: len(content) // 2])


def test_data_that_come_to_an_end_before_the_picture_does_are_noticed() -> None:
    rows = b"".join(b"\0" + row.tobytes() for row in PICTURE)
    assert np.array_equal(np.asarray(open_png(packed(rows))), PICTURE)
    short = packed(rows[: 31 * 10])
    PngImageFile(io.BytesIO(short)).load()  # Pillow is content, and shows three quarters black
    with pytest.raises(Refused, match="the file ends after 25 % of the picture"):
        open_png(short)


def test_an_interlaced_png_needs_all_its_passes() -> None:
    whole = packed(b"\0" * 4000, interlaced=1, height=39)
    assert np.asarray(open_png(whole)).shape == (39, 30)
    with pytest.raises(Refused, match=r"the file ends after \d\d % of the picture"):
        open_png(packed(b"\0" * 500, interlaced=1, height=39))


def test_a_picture_that_is_black_at_its_end_is_whole() -> None:
    rows = b"".join(b"\0" + row.tobytes() for row in np.zeros((40, 30), np.uint8))
    assert not np.asarray(open_png(packed(rows))).any()


def test_a_flipped_bit_is_noticed_by_the_checksum() -> None:
    content = bytearray(saved())
    content[len(content) // 2] ^= 4
    with pytest.raises(Refused, match="the picture is damaged"):
        open_png(bytes(content))


def test_pieces_without_end_are_refused_before_they_are_walked_through_again() -> None:
    content, rows = saved(), b"".join(b"\0" + row.tobytes() for row in PICTURE)
    last = chunk(b"IEND", b"")
    usual = content.removesuffix(last) + 1000 * chunk(b"tEXt", b"") + last
    assert np.array_equal(np.asarray(open_png(usual)), PICTURE)
    for kind in (b"tEXt", b"IDAT"):
        endless = packed(rows).removesuffix(last) + 200_000 * chunk(kind, b"") + last
        with pytest.raises(Refused, match=r"the picture is damaged \(it has more than 200,000 chunks\)"):
            open_png(endless)
