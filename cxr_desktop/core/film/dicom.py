"""DICOM radiographs through pydicom: from the file's bytes to a `Radiograph`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom import uid
from pydicom.encaps import get_frame
from pydicom.pixels import apply_color_lut, convert_color_space, get_decoder

from cxr_desktop.core.film.dicom_bits import coded_bits, picture_bits
from cxr_desktop.core.film.dicom_file import MOST_UNPACKED, SharedBytes, open_header
from cxr_desktop.core.film.dicom_graphics import graphics, shutter
from cxr_desktop.core.film.dicom_grey import grey_scale
from cxr_desktop.core.film.dicom_header import number, spacing, tags, text
from cxr_desktop.core.film.dicom_kinds import PIXEL_DATA, refuse_other_objects
from cxr_desktop.core.film.dicom_scale import Stored
from cxr_desktop.core.film.jpeg import open_jpeg
from cxr_desktop.core.film.jpeg2000 import check_codestream
from cxr_desktop.core.film.jpeg_deep import decode_deep, is_deep, is_lossy
from cxr_desktop.core.film.jpeg_markers import read_outline
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.refusal import Refused, ends_early, first_words

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from cxr_desktop.core.film.jpeg_markers import Outline

_NATIVE = {
    uid.ImplicitVRLittleEndian,
    uid.ExplicitVRLittleEndian,
    uid.ExplicitVRBigEndian,
    uid.DeflatedExplicitVRLittleEndian,
}
_JPEG = {uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit}
_JPEG_LOSSLESS = {uid.JPEGLossless, uid.JPEGLosslessSV1}
_JPEG_LS = {uid.JPEGLSLossless, uid.JPEGLSNearLossless}
_JPEG_2000 = {uid.JPEG2000Lossless, uid.JPEG2000, uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL, uid.HTJ2K}
# One decoder for each, by name: an installed gdcm must never be taken, it aborts the process on damaged files.
_DECODERS = {
    **dict.fromkeys(_JPEG, "pillow"),
    **dict.fromkeys(_JPEG_LS, "pyjpegls"),
    **dict.fromkeys(_JPEG_2000, "pylibjpeg"),
    uid.RLELossless: "pydicom",
}
# These give back every bit of a word; what a lossy coder puts above white is left to the grey scale.
_LOSSLESS = {uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.HTJ2KLossless, uid.HTJ2KLosslessRPCL}
_LOSSY = set(_DECODERS) - _LOSSLESS - {uid.RLELossless}
_END = b"\xff\xd9"


def read_dicom(path: Path, data: bytes, digest: str) -> Radiograph:
    """Decode a single-frame radiograph.

    Raises
    ------
    Refused
        For other objects, several frames, transfer syntaxes that cannot be decoded, and damaged files, by name.
    """
    try:
        header = open_header(SharedBytes(data), most=MOST_UNPACKED)
        refuse_other_objects(header, data)
        stored = stored_values(header)
        grey = grey_scale(header, stored)
        shape = (grey.pixels.shape[0], grey.pixels.shape[1])
        return Radiograph(
            pixels=grey.pixels,
            bits=grey.bits,
            window=grey.window,
            spacing=spacing(header),
            source=path,
            sha256=digest,
            tags={**tags(header), "TransferSyntax": _syntax(header).name},
            notes=grey.notes,
            colour=grey.colour,
            presets=grey.presets,
            meaning=grey.meaning,
            graphics=graphics(header, shape, stored.words),
            shutter=shutter(header, shape, stored.words),
        )
    except (Refused, MemoryError):
        raise
    except Exception as failure:  # pydicom and its decoders raise a zoo; all of it means the same to the user
        raise Refused(f"the DICOM file is damaged ({first_words(failure)})") from failure


def _syntax(header: Dataset) -> uid.UID:
    """Return the transfer syntax; what the parser found out where the file does not say (PS3.5 10.1)."""
    header.ensure_file_meta()
    syntax = header.file_meta.get("TransferSyntaxUID")
    if not syntax:
        is_implicit, is_little = header.original_encoding
        explicit = uid.ExplicitVRLittleEndian if is_little else uid.ExplicitVRBigEndian
        syntax = uid.ImplicitVRLittleEndian if is_implicit else explicit
        header.file_meta.TransferSyntaxUID = syntax
    return uid.UID(syntax)


def stored_values(header: Dataset) -> Stored:
    """Return the decoded values of a film, before any step of the grey scale.

    Raises
    ------
    Refused
        For transfer syntaxes that cannot be decoded, and data that are damaged or end early.
    """
    syntax = _syntax(header)
    if syntax in _NATIVE:
        _refuse_short(header)
        return _by_pydicom(header, syntax, view_only=True)
    if syntax not in _DECODERS and syntax not in _JPEG_LOSSLESS:
        raise Refused(f"{_name(syntax)} cannot be decoded")
    if isinstance(header.PixelData, memoryview):  # of a length that fragments do not have
        header.PixelData = bytes(header.PixelData)
    if syntax != uid.RLELossless:  # of which pydicom counts what it unpacks
        frame = get_frame(header.PixelData, 0, number_of_frames=1)
        outline = read_outline(frame) if syntax in _JPEG | _JPEG_LOSSLESS else None
        if outline is not None and (syntax in _JPEG_LOSSLESS or is_deep(outline)):
            return _of_deep_jpeg(header, frame, outline)
        _refuse_incomplete(header, frame, syntax)
    return _by_pydicom(header, syntax, decoding_plugin=_DECODERS[syntax])


def _by_pydicom(header: Dataset, syntax: uid.UID, **options: str | bool) -> Stored:
    if text(header, "PhotometricInterpretation").startswith("MONOCHROME") and syntax not in _LOSSY:
        return _grey_by_pydicom(header, syntax, **options)
    array, properties = get_decoder(syntax).as_array(header, index=0, **options)
    photometric = str(properties["photometric_interpretation"])
    bits = int(properties.get("bits_stored", 32))
    array = np.asarray(array)
    if photometric == "PALETTE COLOR":
        array, photometric = np.asarray(apply_color_lut(array, header))[..., :3], "RGB"
        bits = 8 * array.dtype.itemsize
    return Stored(array, photometric, bits, is_signed=array.dtype.kind == "i")


def _grey_by_pydicom(header: Dataset, syntax: uid.UID, **options: str | bool) -> Stored:
    if syntax in _NATIVE or syntax == uid.RLELossless:
        options["correct_unused_bits"] = False  # pydicom's way takes every high bit for the lowest possible
    array, properties = get_decoder(syntax).as_array(header, index=0, **options)
    words = np.asarray(array)
    words = words.astype(words.dtype.newbyteorder("="), copy=False)
    photometric, bits = str(properties["photometric_interpretation"]), int(properties.get("bits_stored", 32))
    if words.dtype.kind == "f":
        return Stored(words, photometric, bits, is_signed=False)
    coded = 8 * words.dtype.itemsize
    if syntax in _LOSSLESS:
        coded = coded_bits(get_frame(header.PixelData, 0, number_of_frames=1))
    return _of_words(header, words, photometric, coded=coded)


def _of_words(header: Dataset, words: NDArray[Any], photometric: str, *, coded: int) -> Stored:
    """Return the values in grey words, whose coder kept so many bits of each.

    A coder of no more bits than are stored has moved them to the lowest places, whatever the header says.
    """
    bits = int(number(header, "BitsStored", 8 * words.dtype.itemsize))
    high = int(number(header, "HighBit", bits - 1)) if coded > bits else bits - 1
    values, largest = picture_bits(words, stored=bits, high=high)
    is_signed = words.dtype.kind == "i"
    return Stored(values, photometric, bits, is_signed, words=None if values is words else words, largest=largest)


def _of_deep_jpeg(header: Dataset, frame: bytes, outline: Outline) -> Stored:
    values = decode_deep(frame, outline)
    shape = tuple(int(number(header, keyword, 1)) for keyword in ("Rows", "Columns", "SamplesPerPixel"))
    if (*values.shape, 1)[:3] != shape:
        raise Refused("the DICOM file is damaged (its JPEG picture has another size than its header says)")
    bits, photometric = int(number(header, "BitsStored", 16)), text(header, "PhotometricInterpretation")
    is_signed = number(header, "PixelRepresentation", 0) == 1
    words: NDArray[Any] = values.view(f"i{values.dtype.itemsize}") if is_signed else values
    if photometric.startswith("MONOCHROME") and not is_lossy(outline):
        return _of_words(header, words, photometric, coded=outline.bits)
    if is_signed:
        signed, _ = picture_bits(words, stored=bits, high=bits - 1)
        return Stored(signed, photometric, bits, is_signed=True)
    if is_lossy(outline):
        values = np.minimum(values, 2**bits - 1)  # what the coder put above white is white
    if photometric == "YBR_FULL":
        values, photometric = convert_color_space(values, "YBR_FULL", "RGB"), "RGB"
    return Stored(values, photometric, bits, is_signed=False)


def _name(syntax: uid.UID) -> str:
    plain = syntax.name.partition(",")[0].partition(" (")[0]
    return f"compression {syntax}" if plain == syntax else f"{plain} ({syntax})"


def _refuse_short(header: Dataset) -> None:
    keyword = next(keyword for keyword in PIXEL_DATA if keyword in header)
    values = number(header, "Rows", 0) * number(header, "Columns", 0) * number(header, "SamplesPerPixel", 1)
    if text(header, "PhotometricInterpretation") == "YBR_FULL_422":
        values *= 2 / 3
    expected = int(values * number(header, "BitsAllocated", 8)) // 8
    found = len(header[keyword].value or b"")
    if found < expected:
        raise ends_early(found / expected)


def _refuse_incomplete(header: Dataset, frame: bytes, syntax: uid.UID) -> None:
    """Refuse compressed data that end early where the decoder would show what there is, or take its time."""
    if syntax in _JPEG:
        open_jpeg(frame)
    elif syntax in _JPEG_2000:
        height, width = (int(number(header, keyword, 0)) for keyword in ("Rows", "Columns"))
        check_codestream(frame, height=height, width=width)
    elif not frame.rstrip(b"\0").endswith(_END):  # CharLS goes on for seconds before it misses it
        raise ends_early(1.0)
