"""Small good files of every format that is read, made here: what mutations start from."""

from __future__ import annotations

import io
import struct
import zlib
from functools import cache
from typing import TYPE_CHECKING, Any

import imagecodecs
import numpy as np
from PIL import Image
from pydicom import uid
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

SIDE = 48
_GRADIENT = np.add.outer(np.arange(SIDE), np.arange(SIDE))
_NOISE = np.random.default_rng(5).integers(0, 30, (SIDE, SIDE))
GREY8 = (_GRADIENT * 2 + _NOISE).astype(np.uint8)
GREY12 = (_GRADIENT * 40 + _NOISE).astype(np.uint16)
COLOUR = np.dstack([GREY8, GREY8[::-1], GREY8[:, ::-1]])
CHEST = "1.2.840.10008.5.1.4.1.1.1"  # Computed Radiography
_MEDIUM = "1.2.840.10008.1.3.10"


@cache
def seeds() -> dict[str, bytes]:
    """Return all seeds by name, whose suffix is that of the file they would be."""
    return {**_pictures(), **_tiffs(), **_dicoms()}


# ---- pictures


def _saved(array: NDArray[Any], kind: str, mode: str | None = None, **options: Any) -> bytes:
    stream = io.BytesIO()
    picture = Image.fromarray(array)
    (picture.convert(mode) if mode else picture).save(stream, kind, **options)
    return stream.getvalue()


def _pictures() -> dict[str, bytes]:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "a film"
    return {
        "grey.jpg": _saved(GREY8, "JPEG", comment="seed"),
        "colour.jpg": _saved(COLOUR, "JPEG", exif=exif),
        "progressive.jpg": _saved(COLOUR, "JPEG", progressive=True),
        "progressive-grey.jpg": _saved(GREY8, "JPEG", progressive=True),
        "restarts.jpg": _saved(GREY8, "JPEG", restart_marker_blocks=4),
        "cmyk.jpg": _saved(COLOUR, "JPEG", "CMYK"),
        "one-bit.png": _saved(GREY8, "PNG", "1"),
        "grey.png": _saved(GREY8, "PNG"),
        "colour.png": _saved(COLOUR, "PNG", exif=exif),
        "alpha.png": _saved(GREY8, "PNG", "LA"),
        "palette.png": _saved(COLOUR, "PNG", "P"),
        "deep.png": _saved(GREY12, "PNG"),
        "interlaced.png": interlaced_png(GREY8, 8),
        "interlaced-deep.png": interlaced_png(GREY12, 16),
        "grey.bmp": _saved(GREY8, "BMP"),
        "colour.webp": _saved(COLOUR, "WEBP"),
        "lossless.webp": _saved(COLOUR, "WEBP", lossless=True),
    }


def interlaced_png(values: NDArray[Any], depth: int) -> bytes:
    """Return a grey PNG in the seven passes of Adam7, which Pillow reads and does not write."""
    words = values.astype(">u2" if depth == 16 else "u1")
    passes = ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1))
    rows = (row for top, left, down, right in passes for row in words[top::down, left::right])
    header = struct.pack(">IIBBBBB", values.shape[1], values.shape[0], depth, 0, 0, 0, 1)
    packed = zlib.compress(b"".join(b"\0" + row.tobytes() for row in rows))
    chunks = ((b"IHDR", header), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


# ---- TIFF


def _tiffs() -> dict[str, bytes]:
    kinds = {
        "raw": (GREY8, {}),
        "lzw": (GREY8, {"compression": "tiff_lzw"}),
        "deflate-deep": (GREY12, {"compression": "tiff_adobe_deflate"}),
        "packbits": (GREY8, {"compression": "packbits"}),
        "jpeg": (GREY8, {"compression": "jpeg"}),
        "jpeg-colour": (COLOUR, {"compression": "jpeg"}),
        "float": (GREY12.astype(np.float32), {}),
    }
    made = {f"{name}.tif": _saved(array, "TIFF", **options) for name, (array, options) in kinds.items()}
    made["group4.tif"] = _saved(GREY8, "TIFF", "1", compression="group4")
    made["strips.tif"] = _saved(GREY8, "TIFF", tiffinfo={278: 8})
    made["tiles.tif"] = tiled_tiff(GREY8)
    made["tiles-deflate.tif"] = tiled_tiff(GREY8, is_packed=True)
    return made


def tiled_tiff(values: NDArray[np.uint8], *, is_packed: bool = False, side: int = 16) -> bytes:
    """Return a grey TIFF in tiles, which Pillow reads and does not write."""
    height, width = values.shape
    tiles = [
        values[top : top + side, left : left + side].tobytes()
        for top in range(0, height, side)
        for left in range(0, width, side)
    ]
    tiles = [zlib.compress(tile) for tile in tiles] if is_packed else tiles
    offsets, data = [], bytearray(b"II*\0\0\0\0\0")
    for tile in tiles:
        offsets.append(len(data))
        data += tile + b"\0" * (len(tile) % 2)
    n = len(tiles)
    arrays = len(data)
    data += struct.pack(f"<{n}I", *offsets) + struct.pack(f"<{n}I", *map(len, tiles))
    fields = (
        (256, 3, 1, width), (257, 3, 1, height), (258, 3, 1, 8), (259, 3, 1, 8 if is_packed else 1), (262, 3, 1, 1),
        (277, 3, 1, 1), (322, 3, 1, side), (323, 3, 1, side), (324, 4, n, arrays), (325, 4, n, arrays + 4 * n),
    )  # fmt: skip
    data[4:8] = struct.pack("<I", len(data))
    data += struct.pack("<H", len(fields)) + b"".join(struct.pack("<HHII", *field) for field in fields) + b"\0" * 4
    return bytes(data)


# ---- DICOM


def film(values: NDArray[Any], syntax: uid.UID = uid.ExplicitVRLittleEndian, frame: bytes | None = None) -> Dataset:
    """Return a computed radiograph with the fields that every step looks at; `frame` is its compressed picture."""
    header = Dataset()
    header.file_meta = FileMetaDataset()
    header.file_meta.TransferSyntaxUID = syntax
    header.SOPClassUID, header.SOPInstanceUID = CHEST, "1.2.3.4.5"
    header.StudyInstanceUID, header.SeriesInstanceUID = "1.2.3.4.6", "1.2.3.4.7"
    header.StudyDate, header.StudyTime, header.Modality, header.PatientAge = "20240131", "101500", "CR", "004Y"
    header.PatientName, header.PatientID, header.PatientBirthDate = "Seed^Good", "SEED-77", "20200101"
    header.BodyPartExamined, header.ViewPosition, header.SeriesNumber = "CHEST", "AP", 1
    header.SpecificCharacterSet = "ISO_IR 192"
    header.PixelSpacing, header.ImagerPixelSpacing = ["0.2", "0.2"], ["0.2", "0.2"]
    header.WindowCenter, header.WindowWidth = [1000, 1200], [2000, 1000]
    header.RescaleSlope, header.RescaleIntercept = 1, 0
    _put_nested(header)
    header.Rows, header.Columns = values.shape[:2]
    is_colour = values.ndim == 3
    header.SamplesPerPixel, header.PhotometricInterpretation = (3, "RGB") if is_colour else (1, "MONOCHROME2")
    if is_colour:
        header.PlanarConfiguration = 0
    bits = 8 if values.dtype.itemsize == 1 else 12
    header.BitsAllocated, header.BitsStored, header.HighBit = 8 * values.dtype.itemsize, bits, bits - 1
    header.PixelRepresentation = 0
    if frame is None:
        header.PixelData = values.astype(values.dtype.newbyteorder("<")).tobytes()
    else:
        header.PixelData = encapsulate([frame + b"\0" * (len(frame) % 2)])
    header["PixelData"].VR = "OW" if frame is None and bits > 8 else "OB"
    return header


def _put_nested(header: Dataset) -> None:
    """Put in what is read beside the picture: a table, a graphic, a shutter, a sequence, a private element."""
    table = Dataset()
    table.add_new(0x00283002, "US", [16, 0, 12])
    table.add_new(0x00283006, "US", [256 * value for value in range(16)])
    header.VOILUTSequence = [table]
    header.add_new(0x60000010, "US", 8)
    header.add_new(0x60000011, "US", 8)
    header.add_new(0x60000040, "CS", "G")
    header.add_new(0x60000050, "SS", [1, 1])
    header.add_new(0x60000100, "US", 1)
    header.add_new(0x60000102, "US", 0)
    header.add_new(0x60003000, "OW", bytes(range(8)))
    header.ShutterShape = "RECTANGULAR"
    header.ShutterLeftVerticalEdge, header.ShutterRightVerticalEdge = 2, 45
    header.ShutterUpperHorizontalEdge, header.ShutterLowerHorizontalEdge = 2, 45
    request = Dataset()
    request.RequestedProcedureID, request.ScheduledProcedureStepDescription = "R1", "chest of Seed"
    header.RequestAttributesSequence = [request]
    header.add_new(0x00091001, "LO", "private")


def saved(header: Dataset) -> bytes:
    """Return a data set as a file, in the syntax that its meta information names."""
    stream = io.BytesIO()
    header.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def _dicoms() -> dict[str, bytes]:
    made = {
        "explicit.dcm": saved(film(GREY12)),
        "explicit-8.dcm": saved(film(GREY8)),
        "colour.dcm": saved(film(COLOUR)),
        "implicit.dcm": saved(film(GREY12, uid.ImplicitVRLittleEndian)),
        "deflated.dcm": saved(film(GREY12, uid.DeflatedExplicitVRLittleEndian)),
        "big-endian.dcm": _big_endian(),
        "no-preamble.dcm": saved(film(GREY8))[132:],
        "rle.dcm": _rle(GREY12),
        "rle-colour.dcm": _rle(COLOUR),
        "DICOMDIR": dicomdir(["IMAGES", "A1"], ["IMAGES", "A2"], ["B"]),
    }
    for name, syntax, values, coded in _coded():
        made[f"{name}.dcm"] = saved(film(values, syntax, coded(values)))
    return made


def _coded() -> tuple[tuple[str, uid.UID, NDArray[Any], Callable[[NDArray[Any]], bytes]], ...]:
    codecs: Any = imagecodecs

    def deep_jpeg(values: NDArray[Any]) -> bytes:
        return bytes(codecs.jpeg_encode(values, level=95, bitspersample=12))

    def lossless(values: NDArray[Any]) -> bytes:
        return bytes(codecs.jpeg_encode(values, lossless=True, bitspersample=12))

    return (
        ("jpeg-baseline", uid.JPEGBaseline8Bit, GREY8, lambda v: _saved(v, "JPEG")),
        ("jpeg-extended", uid.JPEGExtended12Bit, GREY12, deep_jpeg),
        ("jpeg-lossless-57", uid.JPEGLossless, GREY12, lossless),
        ("jpeg-lossless-70", uid.JPEGLosslessSV1, GREY12, lossless),
        ("jpeg-ls", uid.JPEGLSLossless, GREY12, lambda v: bytes(codecs.jpegls_encode(v))),
        ("jpeg-ls-near", uid.JPEGLSNearLossless, GREY12, lambda v: bytes(codecs.jpegls_encode(v, level=2))),
        ("jpeg-2000", uid.JPEG2000Lossless, GREY12, lambda v: bytes(codecs.jpeg2k_encode(v, codecformat="j2k"))),
        (
            "jpeg-2000-lossy",
            uid.JPEG2000,
            GREY12,
            lambda v: bytes(codecs.jpeg2k_encode(v, codecformat="j2k", level=45, reversible=False)),
        ),
        ("htj2k", uid.HTJ2KLossless, GREY12, lambda v: bytes(codecs.htj2k_encode(v))),
        ("htj2k-lossy", uid.HTJ2K, GREY12, lambda v: bytes(codecs.htj2k_encode(v, reversible=False))),
    )


def _big_endian() -> bytes:
    header = film(GREY12, uid.ExplicitVRBigEndian)
    header.PixelData = GREY12.astype(">u2").tobytes()
    return saved(header)


def _rle(values: NDArray[Any]) -> bytes:
    header = film(values)
    header.compress(uid.RLELossless, generate_instance_uid=False)
    return saved(header)


def dicomdir(*files: list[str] | str) -> bytes:
    """Return a DICOMDIR that names these files, by their parts."""
    header = Dataset()
    header.file_meta = FileMetaDataset()
    header.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    header.file_meta.MediaStorageSOPClassUID, header.file_meta.MediaStorageSOPInstanceUID = _MEDIUM, "1.2.3"
    records = []
    for file in files:
        record = Dataset()
        record.DirectoryRecordType = "IMAGE"
        record.add_new(0x00041500, "CS", file)
        records.append(record)
    header.DirectoryRecordSequence = Sequence(records)
    return saved(header)
