"""DICOM radiographs through pydicom: which objects are films, how they are decoded, what their header says."""

from __future__ import annotations

import io
import logging
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom
from pydicom.errors import InvalidDicomError
from pydicom.pixels import get_decoder
from pydicom.uid import UID

from cxr_desktop.core.film.dicom_grey import grey_scale
from cxr_desktop.core.film.radiograph import Radiograph, Spacing, SpacingKind
from cxr_desktop.core.film.raster import MAX_PIXELS
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from pathlib import Path

    from pydicom.dataset import Dataset

# Never gdcm: on damaged files it aborts the process.
_DECODERS = ("pydicom", "pylibjpeg", "pyjpegls", "pillow")
_NOT_FILMS = {
    "CT": "CT slices",
    "MR": "MR slices",
    "US": "ultrasound",
    "NM": "nuclear medicine",
    "PT": "PET slices",
    "SR": "structured reports",
    "SEG": "segmentations",
    "PR": "presentation states",
    "KO": "key object selections",
    "ECG": "electrocardiograms",
    "RTSTRUCT": "radiotherapy structures",
    "RTPLAN": "radiotherapy plans",
    "RTDOSE": "radiotherapy doses",
    "RTIMAGE": "radiotherapy images",
    "ES": "endoscopy",
    "OP": "eye photographs",
    "OPT": "eye tomographies",
    "SM": "microscopy slides",
}
_TAG_LENGTH = 256

# What pydicom warns of is either refused or harmless here. Once for the process: readers run in many threads.
warnings.filterwarnings("ignore", module=r"pydicom\.")
logging.getLogger("pydicom").setLevel(logging.CRITICAL)
for _name in ("pydicom", "pydicom.pixels", "libjpeg", "openjpeg"):
    logging.getLogger(_name).addHandler(logging.NullHandler())


def is_dicom(content: bytes) -> bool:
    """Return whether the bytes are DICOM: with the preamble, or plausible without it (group 2 or 8 comes first)."""
    if content[128:132] == b"DICM":
        return True
    first_groups, first_elements = (
        (b"\x02\x00", b"\x08\x00"),
        (b"\x00\x00", b"\x01\x00", b"\x05\x00", b"\x08\x00", b"\x16\x00"),
    )
    return content[:2] in first_groups and content[2:4] in first_elements


def read_dicom(path: Path, content: bytes, digest: str) -> Radiograph:
    """Decode a single-frame radiograph.

    Raises
    ------
    FilmError
        For other objects, several frames, transfer syntaxes that cannot be decoded, and damaged files, by name.
    """
    try:
        header = pydicom.dcmread(io.BytesIO(content), force=True)
        _refuse_other_objects(path, header)
        stored = _decoded(path, header)
        pixels, bits, window, notes, colour = grey_scale(path, header, stored)
        return Radiograph(
            pixels=pixels,
            bits=bits,
            window=window,
            spacing=spacing(header),
            source=path,
            sha256=digest,
            tags=tags(header),
            notes=notes,
            colour=colour,
        )
    except (FilmError, MemoryError):
        raise
    except InvalidDicomError as failure:
        raise FilmError(path, "it is not a DICOM file") from failure
    except Exception as failure:  # pydicom and its decoders raise a zoo; all of it means the same to the user
        raise FilmError(path, f"the DICOM file is damaged ({_first_words(failure)})") from failure


def _first_words(failure: Exception) -> str:
    lines = str(failure).strip().splitlines()
    text = lines[0] if lines else type(failure).__name__
    return text[:120].rstrip(". :")


def _refuse_other_objects(path: Path, header: Dataset) -> None:
    modality = str(header.get("Modality", "")).strip()
    if modality in _NOT_FILMS:
        raise FilmError(path, f"it is not a radiograph: {_NOT_FILMS[modality]} (modality {modality}) are not read")
    if "PixelData" not in header:
        kind = UID(str(header.get("SOPClassUID", ""))).name or "an object of unknown kind"
        raise FilmError(path, f"it holds no picture ({kind})")
    frames = _number(header.get("NumberOfFrames", 1)) or 1
    if frames > 1:
        raise FilmError(path, f"it has {frames:.0f} frames; films with one frame are read")
    rows, columns = _number(header.get("Rows", 0)), _number(header.get("Columns", 0))
    if not rows or not columns:
        raise FilmError(path, "the header says no size for the picture")
    if rows * columns > MAX_PIXELS:
        raise FilmError(
            path, f"it is too large: {columns:,.0f} x {rows:,.0f} pixels (at most {MAX_PIXELS // 10**6} million)"
        )


def _decoded(path: Path, header: Dataset) -> np.ndarray[Any, Any]:
    """Return the stored values: (H, W), or (H, W, 3) RGB for colour pictures."""
    syntax = _transfer_syntax(header)
    if not syntax.is_compressed or syntax.is_deflated:
        return np.asarray(header.pixel_array)
    try:
        decoder = get_decoder(syntax)
    except NotImplementedError as failure:
        raise FilmError(path, f"{_syntax_name(syntax)} cannot be decoded") from failure
    reason = ""
    for name in _DECODERS:
        if name not in decoder.available_plugins:
            continue
        try:
            return np.asarray(decoder.as_array(header, decoding_plugin=name)[0])
        except MemoryError:
            raise
        except Exception as failure:  # noqa: BLE001 - the next decoder may know this flavour
            reason = f" ({_first_words(failure)})"
    raise FilmError(path, f"{_syntax_name(syntax)} cannot be decoded{reason}")


def _transfer_syntax(header: Dataset) -> UID:
    syntax = getattr(getattr(header, "file_meta", None), "TransferSyntaxUID", None)
    if syntax is None:  # implicit little endian is the default without file meta (PS3.5, 10.1)
        header.ensure_file_meta()
        header.file_meta.TransferSyntaxUID = syntax = UID("1.2.840.10008.1.2")
    return syntax


def _syntax_name(syntax: UID) -> str:
    name = syntax.name.partition("(")[0].strip()
    return f"the compression {name} ({syntax})" if name != syntax else f"the compression {syntax}"


def _number(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return 0.0


def spacing(header: Dataset) -> Spacing | None:
    """Return the pixel spacing and what it means (PS3.3 10.7.1.3), or None.

    Pixel Spacing is calibrated when the file says how, or when it differs from Imager Pixel Spacing.
    """
    pixel, imager = _pair(header.get("PixelSpacing")), _pair(header.get("ImagerPixelSpacing"))
    if pixel is not None:
        if "PixelSpacingCalibrationType" in header or (imager is not None and imager != pixel):
            return Spacing(*pixel, SpacingKind.CALIBRATED)
        return Spacing(*pixel, SpacingKind.IMAGER if imager is not None else SpacingKind.UNKNOWN)
    if imager is not None:
        return Spacing(*imager, SpacingKind.IMAGER)
    scanned = _pair(header.get("NominalScannedPixelSpacing"))
    return None if scanned is None else Spacing(*scanned, SpacingKind.UNKNOWN)


def _pair(value: object) -> tuple[float, float] | None:
    try:
        row, column = (float(item) for item in value)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        return None
    return (row, column) if row > 0 and column > 0 and np.isfinite(row * column) else None


def tags(header: Dataset) -> dict[str, str]:
    """Return the header's plain fields by keyword, as text of at most 256 characters."""
    texts = {"Format": "DICOM"}
    for element in header:
        if element.keyword and element.VR not in {"SQ", "OB", "OW", "OF", "OD", "OL", "OV", "UN"}:
            value = element.value
            texts[element.keyword] = "" if value is None else str(value)[:_TAG_LENGTH]
    return texts
