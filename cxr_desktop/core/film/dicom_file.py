"""Opening DICOM files without letting one fill the memory.

Deflated ones are unpacked up to a limit, and a header may have so many fields and no more: pydicom takes 340 bytes
for a field that takes eight in the file.
"""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, BinaryIO, cast

from pydicom import dcmread, uid
from pydicom.datadict import dictionary_has_tag, dictionary_VR
from pydicom.dataelem import RawDataElement
from pydicom.dataset import FileMetaDataset
from pydicom.filereader import read_dataset, read_preamble

from cxr_desktop.core.film.refusal import Refused, ends_early

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydicom.dataset import Dataset, FileDataset
    from pydicom.tag import BaseTag

MOST_UNPACKED = 1 << 30
"""Bytes that a film may unpack to."""

MOST_FIELDS = 20_000
"""Fields that a film may have, those in its sequences among them; hundreds are usual."""
MOST_LISTED = 4_000_000
"""Fields of lists and series: 100,000 files of a DICOMDIR, thousands of frames."""

_CHUNK = 1 << 20
_FIELD_HEAD = 8  # bytes: tag and length, or tag, VR and length; read by themselves for each field
_SEQUENCE_BYTES = 2 << 20  # tables of grey values are in sequences
_SEQUENCE_BYTES_A_FIELD = 16
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
    fields: int = MOST_FIELDS,
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
    fields
        How many fields there may be.
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
        When deflated data are broken, end early, or unpack to more, and when there are more fields.
    InvalidDicomError
        For a file without its preamble, when `is_strict`. Whatever else pydicom raises for damaged files comes too.
    """
    meta = _file_meta(_counted(stream, fields), is_strict=is_strict)
    is_deflated = meta.get("TransferSyntaxUID") == uid.DeflatedExplicitVRLittleEndian
    if is_deflated:
        stream = _unpacked(stream, most, is_part=is_part)
    stream.seek(0)
    wanted = None if keywords is None else list(keywords)
    header = dcmread(
        _counted(stream, fields), force=True, specific_tags=wanted, stop_before_pixels=stop_before_pixels
    )
    header.buffer = None  # nobody asks for it, and it would keep the whole file
    _check_sequences(header, max(_SEQUENCE_BYTES, fields * _SEQUENCE_BYTES_A_FIELD))
    if is_deflated:
        header.file_meta = meta
    return header


class _Counted:
    """A stream that says no more than so many fields, twice as many of those without a value of eight bytes."""

    def __init__(self, stream: BinaryIO, fields: int) -> None:
        self._stream, self._left = stream, 2 * fields
        self.seek, self.tell = stream.seek, stream.tell

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes."""
        if size == _FIELD_HEAD:
            self._left -= 1
            if self._left < 0:
                raise _too_many()
        return self._stream.read(size)


def _counted(stream: BinaryIO, fields: int) -> BinaryIO:
    return cast("BinaryIO", _Counted(stream, fields))


def _check_sequences(header: Dataset, most: int) -> int:
    """Refuse more bytes of sequences, which are parsed when they are looked at; return how many there are."""
    found = 0
    for element in header.values():
        if isinstance(element, RawDataElement):
            found += len(element.value or b"") if _is_sequence(element) else 0
        elif element.VR == "SQ":
            found += sum(_check_sequences(item, most) for item in element.value)
        if found > most:
            raise _too_many()
    return found


def _is_sequence(element: RawDataElement) -> bool:
    is_known = element.VR in {None, "UN"} and dictionary_has_tag(element.tag)
    return bool((dictionary_VR(element.tag) if is_known else element.VR) == "SQ")


def _too_many() -> Refused:
    return Refused("the DICOM file has far more fields than a film has")


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
