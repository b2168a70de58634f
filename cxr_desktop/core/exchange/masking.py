"""Rectangles of a film blacked out in its pixel data, for what is written in the picture."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian

from cxr_desktop.core.film.dicom import stored_values
from cxr_desktop.core.film.dicom_grey import is_negative
from cxr_desktop.core.film.dicom_header import number, text
from cxr_desktop.core.film.refusal import Refused

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from cxr_desktop.core.exchange.mask import Mask
    from cxr_desktop.core.film.dicom_scale import Stored

_GREY = {"MONOCHROME1", "MONOCHROME2"}


def mask_array(values: NDArray[Any], masks: tuple[Mask, ...], black: int) -> NDArray[Any]:
    """Return a copy of (H, W) or (H, W, 3) values with the masks set to `black`; all others are the same."""
    masked = values.copy()
    for mask in masks:
        masked[mask.pixels()] = black
    return masked


def mask_film(film: Dataset, masks: tuple[Mask, ...]) -> None:
    """Black out rectangles of a DICOM film in place; its pixel data are then uncompressed.

    Raises
    ------
    Refused
        For pictures whose black nobody can say (palettes) and compressed data that cannot be decoded.
    """
    if text(film, "PhotometricInterpretation") == "PALETTE COLOR":
        raise Refused("rectangles cannot be masked in pictures with a palette of colours")
    stored = stored_values(film)
    photometric = stored.photometric
    write_uncompressed(film, replace(stored, values=mask_array(stored.values, masks, _black(film, photometric))))


def write_uncompressed(film: Dataset, stored: Stored) -> None:
    """Make these values a film's pixel data, uncompressed."""
    masked, photometric = stored.values, stored.photometric
    film.BitsAllocated = 8 * masked.dtype.itemsize
    for keyword in ("ExtendedOffsetTable", "ExtendedOffsetTableLengths"):
        if keyword in film:
            del film[keyword]
    film.HighBit = int(film.BitsStored) - 1  # wherever the file has them, values are decoded into the lowest bits
    is_big = film.file_meta.TransferSyntaxUID == ExplicitVRBigEndian  # stays so: other elements are in that order
    film.PixelData = np.ascontiguousarray(masked, dtype=masked.dtype.newbyteorder(">" if is_big else "<")).tobytes()
    film["PixelData"].VR = "OB" if film.BitsAllocated <= 8 else "OW"
    film.PhotometricInterpretation = photometric
    if photometric == "RGB":
        film.PlanarConfiguration = 0
    if not is_big:
        film.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian


def _black(film: Dataset, photometric: str) -> int:
    """Return the stored value that is shown black."""
    bits, is_signed = int(film.BitsStored), number(film, "PixelRepresentation", 0) == 1
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if is_signed else (0, 2**bits - 1)
    is_inverted = is_negative(film, photometric)[0] != (number(film, "RescaleSlope", 1) < 0)
    return high if is_inverted and photometric in _GREY else low
