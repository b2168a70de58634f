"""JPEG, PNG, TIFF, BMP and WebP through Pillow: whole or not at all, and without clipping deep grey values.

Pillow's format classes are used one by one and not through `Image.open`: the content has told the format, and
Pillow's limit of pixels, a setting of the whole process that warns on the console, stays as it is.
"""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image
from PIL.BmpImagePlugin import BmpImageFile
from PIL.TiffImagePlugin import TiffImageFile
from PIL.WebPImagePlugin import WebPImageFile

from cxr_desktop.core.film.content import Content, check_size
from cxr_desktop.core.film.jpeg import open_jpeg
from cxr_desktop.core.film.png import open_png, png_header
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.raster_grey import grey_of
from cxr_desktop.core.film.refusal import Refused, ends_early, first_words
from cxr_desktop.core.film.window import default_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

FORMATS = ("JPEG", "PNG", "TIFF", "BMP", "WEBP")
_ORIENTATION = 0x0112
_BITS_PER_SAMPLE = 258
# EXIF orientation -> (transpose, flip rows, flip columns), applied in this order
_TURNS = {
    2: (False, False, True),
    3: (False, True, True),
    4: (False, True, False),
    5: (True, False, False),
    6: (True, False, True),
    7: (True, True, True),
    8: (True, True, False),
}


def read_raster(path: Path, data: bytes, content: Content, digest: str) -> Radiograph:
    """Decode a raster picture.

    Raises
    ------
    Refused
        When it is damaged, cut short, too large or of a kind that is not read.
    """
    try:
        picture = _OPENERS[content](data)
        notes = _notes(picture, data)
        grey = grey_of(picture)
        orientation = _orientation(picture)
    except (Refused, MemoryError):
        raise
    except Exception as failure:  # Pillow's decoders raise a zoo; all of it means the same to the user
        raise _damaged(failure) from failure
    if orientation in _TURNS:
        notes.append(f"turned upright (EXIF orientation {orientation})")
    pixels = _turned(grey.pixels, orientation)
    return Radiograph(
        pixels=pixels,
        bits=grey.bits,
        window=default_window(pixels, grey.bits),
        source=path,
        sha256=digest,
        tags={"Format": str(content), "Mode": picture.mode},
        notes=(*notes, *grey.notes),
        colour=None if grey.colour is None else _turned(grey.colour, orientation),
    )


def read_jpeg_thumbnail(data: bytes, size: int) -> NDArray[np.uint8]:
    """Return a JPEG's thumbnail, (h, w) uint8, the longer side at most `size`, decoded at a reduced scale.

    Raises
    ------
    Refused
        As `read_raster`.
    """
    try:
        picture = open_jpeg(data, within=size)
        orientation = _orientation(picture)
        small = picture if picture.mode == "L" else picture.convert("RGB").convert("L")
        small.thumbnail((size, size), Image.Resampling.BOX)
        return _turned(np.array(small), orientation)
    except (Refused, MemoryError):
        raise
    except Exception as failure:  # as in read_raster
        raise _damaged(failure) from failure


def _open_tiff(data: bytes) -> Image.Image:
    picture = TiffImageFile(io.BytesIO(data))
    check_size(*picture.size)
    boxes = [tile.extents for tile in picture.tile if tile.extents is not None]
    share = sum((right - left) * (lower - upper) for left, upper, right, lower in boxes) / math.prod(picture.size)
    if share < 1:
        raise ends_early(share)
    picture.load()
    return picture


def _open_bmp(data: bytes) -> Image.Image:
    picture = BmpImageFile(io.BytesIO(data))
    check_size(*picture.size)
    picture.load()
    return picture


def _open_webp(data: bytes) -> Image.Image:
    check_size(*_webp_size(data))  # opening it already takes memory for two whole pictures
    picture = WebPImageFile(io.BytesIO(data))
    picture.load()
    return picture


def _webp_size(data: bytes) -> tuple[int, int]:
    """Return the size that the first chunk tells (RFC 9649)."""
    if len(data) < 30:
        raise ends_early(0)
    if data[12:16] == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if data[12:16] == b"VP8L":
        sides = int.from_bytes(data[21:25], "little")
        return 1 + (sides & 0x3FFF), 1 + (sides >> 14 & 0x3FFF)
    return int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF


_OPENERS: dict[Content, Callable[[bytes], Image.Image]] = {
    Content.JPEG: open_jpeg,
    Content.PNG: open_png,
    Content.TIFF: _open_tiff,
    Content.BMP: _open_bmp,
    Content.WEBP: _open_webp,
}


def _damaged(failure: Exception) -> Refused:
    words = first_words(failure)
    if "runcated" in words or "not enough image data" in words:
        return Refused("the file ends before the picture is complete")
    return Refused(f"the picture is damaged ({words})")


def _notes(picture: Image.Image, data: bytes) -> list[str]:
    notes = []
    if _has_more(picture, data):
        notes.append("the file holds more pictures, the first is shown")
    if picture.mode in {"LA", "RGB", "RGBA", "RGBX", "CMYK"} and _depth(picture, data) > 8:
        notes.append("colour of more than 8 bits, read with 8")
    return notes


def _has_more(picture: Image.Image, data: bytes) -> bool:
    if not isinstance(picture, TiffImageFile):
        return getattr(picture, "n_frames", 1) > 1
    try:
        TiffImageFile(io.BytesIO(data)).seek(1)  # another one, for seeking spoils what is decoded
    except Exception:  # noqa: BLE001 - there is no second page, or it is damaged
        return False
    return True


def _depth(picture: Image.Image, data: bytes) -> int:
    if picture.format == "PNG":
        return png_header(data).depth
    if isinstance(picture, TiffImageFile):
        return int(max(picture.tag_v2.get(_BITS_PER_SAMPLE, (8,))))
    return 8


def _orientation(picture: Image.Image) -> int:
    """Return the EXIF orientation, 1 when there is none or it is damaged. Pillow has turned a TIFF already."""
    if isinstance(picture, TiffImageFile):
        return 1
    try:
        return int(picture.getexif().get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - a damaged EXIF block raises a zoo and says nothing about the picture
        return 1


def _turned(array: NDArray[Any], orientation: int) -> NDArray[Any]:
    transpose, flip_rows, flip_columns = _TURNS.get(orientation, (False, False, False))
    if transpose:
        array = array.swapaxes(0, 1)
    if flip_rows:
        array = array[::-1]
    if flip_columns:
        array = array[:, ::-1]
    return np.ascontiguousarray(array)
