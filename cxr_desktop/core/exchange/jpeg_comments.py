"""Words inside the streams of compressed pixel data, where cameras and scanners write names.

Comments, application data and what lies behind the end: JPEG (ITU-T T.81 B.2.4), JPEG-LS (T.87), JPEG 2000 (T.800
A.9.2, and T.814).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pydicom.encaps import encapsulate, get_frame
from pydicom.pixels.utils import get_expected_length
from pydicom.uid import UID, JPEG2000TransferSyntaxes, JPEGLSTransferSyntaxes, JPEGTransferSyntaxes

from cxr_desktop.core.film.refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydicom.dataset import Dataset

_START, _END, _SCAN, _COMMENT = b"\xff\xd8", 0xD9, 0xDA, 0xFE
_APPLICATION = range(0xE0, 0xF0)
_MARKER = re.compile(rb"\xff+([\x80-\xcf\xd8-\xfe])")  # no data: stuffed bytes are below 0x80; no restart
_JPEG_2000, _TILE, _DATA, _WORDS = b"\xff\x4f\xff\x51", 0x90, 0x93, 0x64
_BOXES = (b"\0\0\0\x0cjP  ", b"\0\0\0\x0cJXL ")


def drop_comments(film: Dataset) -> bool:
    """Drop them from the pixel data of a film, and what lies behind its picture; return whether there were any.

    Raises
    ------
    Refused
        When the picture is packed into a file of its own, whose other parts may hold words.
    """
    syntax = UID(film.file_meta.get("TransferSyntaxUID") or "1.2.840.10008.1.2")
    if not syntax.is_compressed:
        return _cut(film)
    frame = get_frame(film.PixelData, 0, number_of_frames=1)
    if frame.startswith(_BOXES):
        raise Refused("its picture is a file inside the file, which may hold words")
    if syntax in {*JPEGTransferSyntaxes, *JPEGLSTransferSyntaxes}:
        bare = without_comments(frame)
    elif syntax in JPEG2000TransferSyntaxes or frame.startswith(_JPEG_2000):
        bare = without_words(frame)
    else:
        return False
    if bare == frame:
        return False
    film.PixelData = encapsulate([bare])
    for keyword in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if keyword in film:
            del film[keyword]
    return True


def _cut(film: Dataset) -> bool:
    if "PixelData" not in film:
        return False
    whole = get_expected_length(film)
    whole += whole % 2
    if len(film.PixelData) <= whole:
        return False
    film.PixelData = film.PixelData[:whole]
    return True


def without_comments(stream: bytes) -> bytes:
    """Return a JPEG stream without comments, application data and what follows its end.

    What is no JPEG stream comes back as it is; a stream without an end keeps its last scan.
    """
    if not stream.startswith(_START):
        return stream
    kept, at, marker = [_START], len(_START), 0
    while found := _MARKER.search(stream, at):
        if marker == _SCAN:
            kept.append(stream[at : found.start()])  # its values; between other segments is nothing
        marker = found[1][0]
        if marker == _END:
            return _padded(b"".join([*kept, b"\xff\xd9"]), stream)
        at = found.end() + int.from_bytes(stream[found.end() : found.end() + 2])
        kept.append(_needed(marker, stream[found.end() : at]))
    return b"".join([*kept, stream[at:]])


def _padded(bare: bytes, stream: bytes) -> bytes:
    """Return the stream as it came when only the byte that makes it even follows its end."""
    return stream if stream.rstrip(b"\0") == bare and len(stream) - len(bare) < 4 else bare


def _needed(marker: int, segment: bytes) -> bytes:
    """Return a segment, if it says how values are decoded; of application data only what says so."""
    body = segment[2:]
    if marker == 0xE0 and body.startswith(b"JFIF\0"):  # without its small picture
        body = body[:12] + b"\0\0"
    elif marker in _APPLICATION:
        is_colour = (marker == 0xEE and body.startswith(b"Adobe") and len(body) == 12) or (
            marker == 0xE8 and body.startswith(b"mrfx") and len(body) == 5
        )
        if not is_colour:
            return b""
    elif marker == _COMMENT:
        return b""
    return b"\xff" + bytes([marker]) + (len(body) + 2).to_bytes(2) + body


def without_words(stream: bytes) -> bytes:
    """Return a JPEG 2000 codestream with its comments overwritten by zeros and nothing behind its end."""
    if not stream.startswith(_JPEG_2000):
        return stream
    bare, end = bytearray(stream), len(stream)
    for marker, at in _segments(stream):
        if marker == _END:
            end = at + 2
        elif marker == _WORDS:
            length = int.from_bytes(stream[at + 2 : at + 4])
            bare[at + 4 : at + 2 + length] = bytes(max(length - 2, 0))
    return _padded(bytes(bare[:end]), bytes(bare))


def _segments(stream: bytes) -> Iterator[tuple[int, int]]:
    """Yield markers of the headers of a codestream and of its tile-parts, with their places, and its end."""
    at, part_end = 2, 0
    while at + 4 <= len(stream) or stream[at : at + 2] == b"\xff\xd9":
        if stream[at] != 0xFF:
            raise Refused("its JPEG 2000 picture is damaged")
        marker = stream[at + 1]
        yield marker, at
        if marker == _END:
            return
        if marker == _TILE:
            length = int.from_bytes(stream[at + 6 : at + 10])
            part_end = at + length if length else max(stream.rfind(b"\xff\xd9"), at + 12)
        at = part_end if marker == _DATA else at + 2 + int.from_bytes(stream[at + 2 : at + 4])
