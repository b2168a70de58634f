"""Opening DICOM files without letting one fill the memory: deflated ones are unpacked up to a limit."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, BinaryIO

from pydicom import dcmread, uid
from pydicom.dataset import FileMetaDataset
from pydicom.filereader import read_dataset, read_preamble

from cxr_desktop.core.film.refusal import Refused, ends_early

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydicom.dataset import FileDataset
    from pydicom.tag import BaseTag

MOST_UNPACKED = 1 << 30
"""Bytes that a film may unpack to."""

_CHUNK = 1 << 20
_PIXEL_DATA = b"\xe0\x7f\x10\0"
_WORTH_SHARING = 1 << 20  # bytes whose copy takes time
# A file's start that names the syntax in which deflated data are written once they are unpacked (PS3.5 A.5).
_PLAIN = b"\0" * 128 + b"DICM\x02\0\x10\0UI\x14\0" + uid.ExplicitVRLittleEndian.encode() + b"\0"


class SharedBytes(io.BytesIO):
    """The bytes of a file in little endian; large pixel data of a known length are a view of them and no copy."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._data = memoryview(data)

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes, a view where they are the value of Pixel Data."""
        start = self.tell()
        # with an explicit VR tag, VR and length take 12 bytes, else tag and length 8
        is_pixel_data = any(self._data[max(start - length, 0) :][:4] == _PIXEL_DATA for length in (8, 12))
        if size is None or size < _WORTH_SHARING or not is_pixel_data:
            return super().read(size)
        self.seek(min(start + size, len(self._data)))
        return self._data[start : start + size]  # type: ignore[return-value]  # native pixel data are taken from any buffer


def open_header(
    stream: BinaryIO,
    *,
    most: int = MOST_UNPACKED,
    is_part: bool = False,
    is_strict: bool = False,
    keywords: Sequence[str] | None = None,
    stop_before_pixels: bool = False,
) -> FileDataset:
    """Return the data set of a file that is open at its start; pydicom alone unpacks without a limit.

    Parameters
    ----------
    stream
        The file, or its bytes.
    most
        How many bytes deflated data may unpack to.
    is_part
        Whether the first `most` bytes will do; what lies beyond them, or beyond the end of a cut file, is left out.
    is_strict
        Whether a file without its preamble is refused.
    keywords
        The fields that are wanted, None for all.
    stop_before_pixels
        Whether to read no further than to the pixel data.

    Raises
    ------
    Refused
        When deflated data are broken, end early, or unpack to more.
    InvalidDicomError
        For a file without its preamble, when `is_strict`. Whatever else pydicom raises for damaged files comes too.
    """
    meta = _file_meta(stream, is_strict=is_strict)
    is_deflated = meta.get("TransferSyntaxUID") == uid.DeflatedExplicitVRLittleEndian
    if is_deflated:
        stream = _unpacked(stream, most, is_part=is_part)
    stream.seek(0)
    wanted = None if keywords is None else list(keywords)
    header = dcmread(stream, force=True, specific_tags=wanted, stop_before_pixels=stop_before_pixels)
    if is_deflated:
        header.file_meta = meta
    return header


def _file_meta(stream: BinaryIO, *, is_strict: bool) -> FileMetaDataset:
    """Return group 2 and leave the stream behind it."""

    def is_behind(tag: BaseTag, _vr: str | None, _length: int) -> bool:
        return bool(tag >> 16 != 2)

    read_preamble(stream, force=not is_strict)
    found = read_dataset(stream, is_implicit_VR=False, is_little_endian=True, stop_when=is_behind)
    return FileMetaDataset(found)


def _unpacked(stream: BinaryIO, most: int, *, is_part: bool) -> io.BytesIO:
    unpacker, plain = zlib.decompressobj(-zlib.MAX_WBITS), io.BytesIO()
    plain.write(_PLAIN)
    try:
        while not unpacker.eof and plain.tell() <= most:
            packed = unpacker.unconsumed_tail or stream.read(_CHUNK)
            plain.write(unpacker.decompress(packed, _CHUNK) if packed else unpacker.flush())
            if not packed:
                break
    except zlib.error as failure:
        raise Refused("the DICOM file is damaged (its deflated data are broken)") from failure
    if not is_part and plain.tell() > most:
        raise Refused(f"the file unpacks to more than {_size(most)}")
    if not is_part and not unpacker.eof:
        raise ends_early(1.0)
    return plain


def _size(count: int) -> str:
    return f"{count >> 30} GiB" if count >= 1 << 30 else f"{count >> 20} MiB"
