"""Comments and application data inside JPEG streams, where cameras and scanners write names (ITU-T T.81 B.2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydicom.encaps import encapsulate, get_frame
from pydicom.uid import UID, JPEGLSTransferSyntaxes, JPEGTransferSyntaxes

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_START, _SCAN, _COMMENT = b"\xff\xd8", 0xDA, 0xFE
_APPLICATION = range(0xE0, 0xF0)
_NEEDED = {0xE0, 0xE8, 0xEE}  # JFIF, colour transforms of JPEG-LS and of Adobe: they change how values are decoded


def drop_comments(film: Dataset) -> bool:
    """Drop them from the pixel data of a film compressed as JPEG or JPEG-LS; return whether there were any."""
    syntax = UID(film.file_meta.get("TransferSyntaxUID") or "")
    if syntax not in {*JPEGTransferSyntaxes, *JPEGLSTransferSyntaxes}:
        return False
    frame = get_frame(film.PixelData, 0, number_of_frames=1)
    bare = without_comments(frame)
    if bare == frame:
        return False
    film.PixelData = encapsulate([bare])
    return True


def without_comments(stream: bytes) -> bytes:
    """Return a JPEG stream without comments and application data; what is no JPEG stream comes back as it is."""
    if not stream.startswith(_START):
        return stream
    kept, at = [_START], len(_START)
    while at + 4 <= len(stream) and stream[at] == 0xFF and stream[at + 1] != _SCAN:
        marker, end = stream[at + 1], at + 2 + int.from_bytes(stream[at + 2 : at + 4])
        if marker != _COMMENT and (marker not in _APPLICATION or marker in _NEEDED):
            kept.append(stream[at:end])
        at = end
    return b"".join([*kept, stream[at:]])
