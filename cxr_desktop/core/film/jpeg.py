"""JPEG pictures: whole, or refused.

The decoder fills missing data with mid-grey and tells nobody. Pillow notices a file that simply ends, but not one
that was cut and closed with an end marker, and not a missing pass of a progressive file. Here the file's markers are
read, and where the picture could be incomplete it is decoded once more with some bytes put in behind its data: a
decoder that had all the data skips them, one that ran out decodes them, and the pictures differ.

What stays undetected: a cut inside the very last block (16 x 16 pixels at most), and damage in the middle that the
decoder survives without running out of data.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL.JpegImagePlugin import JpegImageFile

from cxr_desktop.core.film.content import check_size
from cxr_desktop.core.film.refusal import Refused, ends_early

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_ALONE = {0x01, _SOI, *range(0xD0, 0xD8)}  # markers without a length
_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_LOSSLESS, _PROGRESSIVE, _ARITHMETIC = {0xC3}, {0xC2}, set(range(0xC9, 0xD0))
_AFTER_DATA = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")  # neither a stuffed byte nor a restart marker
_END = b"\xff\xd9"
_NOISE = bytes(37 * k * k % 251 for k in range(512))
# At a restart interval's end the decoder waits for the next restart marker, so each of the eight is offered twice.
_PROBE = _NOISE + 2 * b"".join(bytes((0xFF, 0xD0 + k)) + _NOISE[:64] for k in range(8))
_GREY = range(126, 131)


@dataclass(frozen=True, slots=True)
class _Scan:
    components: bytes
    first: int
    last: int
    low_bit: int


@dataclass(frozen=True, slots=True)
class _Outline:
    """What the markers say: process (SOF), bits a value, components, scans, end of the data, and if EOI follows."""

    process: int
    bits: int
    components: bytes
    scans: tuple[_Scan, ...]
    end: int
    is_closed: bool


def open_jpeg(data: bytes, *, within: int | None = None) -> Image.Image:
    """Return a JPEG picture, decoded.

    Parameters
    ----------
    data
        The file.
    within
        Decode at a reduced scale (1/2, 1/4, 1/8) with both sides still at least this long, and in grey: quick.

    Raises
    ------
    Refused
        When part of the picture is missing.
    Exception
        Whatever Pillow raises for other damage.
    """
    outline = _outline(data)
    _refuse_kinds(outline)
    whole = data if outline.is_closed else data[: outline.end] + _END
    picture = _decoded(whole, within=within)
    if not _may_be_incomplete(outline, picture):
        return picture
    if _missing_passes(outline) or not _is_complete(whole, outline, None if within else picture):
        raise ends_early(_share(whole))
    return picture


def _outline(data: bytes) -> _Outline:
    process, bits, components, scans = 0, 8, b"", []
    at, end, is_closed = 2, 0, False
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        code = data[at + 1]
        if code == _EOI:
            is_closed = True
            break
        if code in {0x00, 0xFF} or code in _ALONE:
            at += 1 if code == 0xFF else 2
            continue
        segment = data[at + 4 : at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")]
        at += 4 + len(segment)
        if code in _FRAMES and len(segment) >= 6:
            process, bits, components = code, segment[0], segment[6::3]
        elif code == _SOS:
            scans.append(_scan(segment))
            match = _AFTER_DATA.search(data, at)
            at = end = match.start() if match else len(data.rstrip(b"\xff"))
    if not scans:
        raise ends_early(0)
    return _Outline(process, bits, components, tuple(scans), end, is_closed)


def _scan(segment: bytes) -> _Scan:
    count = segment[0] if segment else 0
    parameters = segment[1 + 2 * count : 4 + 2 * count].ljust(3, b"\0")
    return _Scan(segment[1 : 1 + 2 * count : 2], parameters[0], parameters[1], parameters[2] & 15)


def _refuse_kinds(outline: _Outline) -> None:
    if outline.process in _ARITHMETIC:
        raise Refused("JPEG with arithmetic coding is not read: a cut file could not be told from a whole one")
    if outline.bits != 8:
        raise Refused(f"JPEG with {outline.bits} bits per value cannot be decoded yet")


def _decoded(data: bytes, *, within: int | None) -> Image.Image:
    picture = JpegImageFile(io.BytesIO(data))
    check_size(*picture.size)
    if within is not None:
        picture.draft("L", (within, within))
    picture.load()
    return picture


def _may_be_incomplete(outline: _Outline, picture: Image.Image) -> bool:
    """Whether a second look is due: data that ran out leave mid-grey in the last corner of a one-pass picture."""
    if not outline.is_closed or len(outline.scans) > 1 or outline.process in _LOSSLESS | _PROGRESSIVE:
        return True
    corner = np.asarray(picture.getpixel((picture.width - 1, picture.height - 1)), dtype=float)
    weights = (0.299, 0.587, 0.114) if corner.size == 3 else None
    return round(float(np.average(corner, weights=weights))) in _GREY


def _missing_passes(outline: _Outline) -> bool:
    """Whether some coefficient of some component never came down to its last bit, or a component never came."""
    if outline.process not in _PROGRESSIVE:
        return not set(outline.components) <= {c for scan in outline.scans for c in scan.components}
    low_bit = np.full((256, 64), 15)
    for scan in outline.scans:
        low_bit[list(scan.components), scan.first : scan.last + 1] = scan.low_bit
    return bool(low_bit[list(outline.components)].any())


def _is_complete(whole: bytes, outline: _Outline, picture: Image.Image | None) -> bool:
    """Whether bytes put in behind the data change nothing; `picture` is the file at full size, if that is at hand."""
    probed = whole[: outline.end] + _PROBE + whole[outline.end :]
    if len(outline.scans) > 1 or outline.process in _LOSSLESS:  # a missing detail may show at full size alone
        picture = picture or _decoded(whole, within=None)
        return np.array_equal(_values(_decoded(probed, within=None)), _values(picture))
    return np.array_equal(_values(_decoded(probed, within=1)), _values(_decoded(whole, within=1)))


def _share(whole: bytes) -> float:
    """Return the share of rows from the top down to the last one that is not all mid-grey."""
    rows = _values(_decoded(whole, within=1))
    last = np.flatnonzero((np.abs(rows.astype(int) - 128) > 2).any(axis=1))
    return float((last[-1] + 1) / len(rows)) if len(last) else 0.0


def _values(picture: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(picture, dtype=np.uint8)
