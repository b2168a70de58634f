"""What a DICOM header says, read so that one broken field never costs the film."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from pydicom.multival import MultiValue
from pydicom.sequence import Sequence

from cxr_desktop.core.film.radiograph import Spacing, SpacingKind
from cxr_desktop.core.words.discretion import note_header

if TYPE_CHECKING:
    from pydicom.dataset import Dataset
    from pydicom.tag import BaseTag

_TAG_LENGTH = 256
_TELLING = {"PN", "LO", "SH", "LT", "ST", "UT", "UC", "DA"}  # kinds of fields that may tell who the patient is
_BULK = {"SQ", "OB", "OD", "OF", "OL", "OV", "OW", "UN"}


def values(header: Dataset, keyword: str) -> list[object]:
    """Return the values of a field, none when it is absent, empty or damaged."""
    try:
        value = header.get(keyword)
    except Exception:  # noqa: BLE001 - pydicom converts a value when it is asked for, and raises a zoo
        return []
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, (list, tuple, MultiValue, Sequence)) else [value]


def text(header: Dataset, keyword: str) -> str:
    """Return the first value of a field as text without padding, "" when there is none."""
    found = values(header, keyword)
    return str(found[0]).strip().strip("\0") if found else ""


def numbers(header: Dataset, keyword: str) -> list[float]:
    """Return the values of a field up to the first that is no finite number."""
    found = []
    for value in values(header, keyword):
        try:
            number = float(str(value))
        except ValueError:
            break
        if not math.isfinite(number):
            break
        found.append(number)
    return found


def number(header: Dataset, keyword: str, default: float) -> float:
    """Return the first value of a field as a finite number, `default` when there is none."""
    return next(iter(numbers(header, keyword)), default)


def spacing(header: Dataset) -> Spacing | None:
    """Return the pixel spacing and what it means (PS3.3 10.7.1.3), or None.

    Pixel Spacing is calibrated when the file says how or when it differs from Imager Pixel Spacing. Alone it may be
    either. Nominal Scanned Pixel Spacing is that of a film on a scanner, whose magnification nobody noted.
    """
    pixel, imager = _pair(header, "PixelSpacing"), _pair(header, "ImagerPixelSpacing")
    if pixel is not None:
        if text(header, "PixelSpacingCalibrationType") or (imager is not None and imager != pixel):
            return Spacing(*pixel, SpacingKind.CALIBRATED)
        return Spacing(*pixel, SpacingKind.UNKNOWN if imager is None else SpacingKind.IMAGER)
    if imager is not None:
        return Spacing(*imager, SpacingKind.IMAGER)
    scanned = _pair(header, "NominalScannedPixelSpacing")
    return None if scanned is None else Spacing(*scanned, SpacingKind.UNKNOWN)


def _pair(header: Dataset, keyword: str) -> tuple[float, float] | None:
    found = numbers(header, keyword)
    return (found[0], found[1]) if len(found) == 2 and min(found) > 0 else None


def tags(header: Dataset) -> dict[str, str]:
    """Return the fields of the top level by keyword, as text of at most 256 characters.

    Sequences, bulk data, private and unreadable fields are left out. Several values are joined by a backslash.
    """
    texts = {"Format": "DICOM"}
    for tag in header.keys():  # noqa: SIM118 - iterating a Dataset converts every value and stops at a broken one
        texts.update(_field(header, tag))
    return texts


def _field(header: Dataset, tag: BaseTag) -> dict[str, str]:
    try:
        element = header[tag]
        if element.VR in _BULK:
            return {}
        value = element.value
        several = isinstance(value, (list, MultiValue))
        plain = "\\".join(map(str, value)) if several else "" if value is None else str(value)
        if element.VR in _TELLING:
            note_header([plain])
        if not element.keyword:
            return {}
    except Exception:  # noqa: BLE001 - as in values()
        return {}
    return {element.keyword: plain if len(plain) <= _TAG_LENGTH else plain[: _TAG_LENGTH - 1] + "…"}
