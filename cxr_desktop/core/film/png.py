"""PNG pictures: whole, or refused.

Pillow notices a file that ends in the middle, but neither a wrong checksum nor compressed data that come to an end
before the picture does: what is missing stays black.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL.PngImagePlugin import PngImageFile

from cxr_desktop.core.film.content import check_size
from cxr_desktop.core.film.refusal import Refused, ends_early

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL import Image

_HEADER = 33  # signature and IHDR
_MOST_CHUNKS = 200_000  # 1 GiB of picture in the usual 8 KiB are 131,072; each is looked at here and by Pillow
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
# Adam7: (x start, y start, x step, y step) of each pass
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


@dataclass(frozen=True, slots=True)
class PngHeader:
    """Size, depth and layout, from IHDR."""

    width: int
    height: int
    depth: int
    colour_type: int
    is_interlaced: bool

    def data_length(self) -> int:
        """Return how many bytes the picture has once unpacked: each row packed, after one byte for its filter."""
        bits = self.depth * _CHANNELS.get(self.colour_type, 1)
        passes = _PASSES if self.is_interlaced else ((0, 0, 1, 1),)
        length = 0
        for x, y, x_step, y_step in passes:
            columns, rows = -(-(self.width - x) // x_step), -(-(self.height - y) // y_step)
            length += rows * (1 + (columns * bits + 7) // 8) if columns > 0 and rows > 0 else 0
        return length


def png_header(data: bytes) -> PngHeader:
    """Return what IHDR says. Meaningful for data that Pillow opens."""
    if len(data) < _HEADER:
        raise ends_early(0)
    width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    return PngHeader(width, height, data[24], data[25], data[28] == 1)


def open_png(data: bytes) -> Image.Image:
    """Return a PNG picture, decoded.

    Raises
    ------
    Refused
        When part of the picture is missing, its checksum is wrong, or it is in more pieces than a picture needs.
    Exception
        Whatever Pillow raises for other damage.
    """
    header = png_header(data)
    check_size(header.width, header.height)
    parts, has_end = _picture_data(data)
    if header.is_interlaced or not has_end:
        _refuse_short(header, parts)
    picture = PngImageFile(io.BytesIO(data))
    picture.load()
    last_row = picture.crop((0, picture.height - 1, picture.width, picture.height))
    if not np.any(np.asarray(last_row)):
        _refuse_short(header, parts)
    return picture


def _chunks(data: bytes) -> Iterator[tuple[bytes, memoryview, memoryview]]:
    at, view = 8, memoryview(data)
    while at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        yield kind, view[at + 4 : at + 8 + length], view[at + 8 + length : at + 12 + length]
        at += 12 + length


def _picture_data(data: bytes) -> tuple[list[memoryview], bool]:
    """Return the picture's compressed parts, their checksums compared, and whether the end chunk is there."""
    parts: list[memoryview] = []
    for number, (kind, named, checksum) in enumerate(_chunks(data)):
        if number >= _MOST_CHUNKS:
            raise Refused(f"the picture is damaged (it has more than {_MOST_CHUNKS:,} chunks)")
        if kind == b"IEND":
            return parts, True
        if kind != b"IDAT":
            continue
        parts.append(named[4:])
        if len(checksum) == 4 and zlib.crc32(named) != int.from_bytes(checksum, "big"):
            raise Refused("the picture is damaged (its checksum is wrong)")
    return parts, False


def _refuse_short(header: PngHeader, parts: list[memoryview]) -> None:
    expected, found = header.data_length(), 0
    unpacker = zlib.decompressobj()
    try:
        for part in parts:
            waiting: memoryview | bytes = part
            while waiting and found < expected:
                found += len(unpacker.decompress(waiting, 1 << 20))
                waiting = unpacker.unconsumed_tail
    except zlib.error as failure:
        raise Refused("the picture is damaged (its compressed data are broken)") from failure
    if found < expected:
        raise ends_early(found / expected)
