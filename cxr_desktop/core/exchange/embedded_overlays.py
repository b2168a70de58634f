"""Overlays in the bits of Pixel Data that the picture does not use (retired; PS3.5 8.1.2 of 2004)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from pydicom.uid import UID

from cxr_desktop.core.exchange.masking import write_uncompressed
from cxr_desktop.core.film.dicom import stored_values
from cxr_desktop.core.film.dicom_header import number, text
from cxr_desktop.core.film.refusal import Refused

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_GROUPS = range(0x6000, 0x6020, 2)
_BIT_POSITION = 0x0102


def drop_embedded_overlays(film: Dataset) -> bool:
    """Clear the bits of pixel data that are not the picture's; return whether that was done.

    Compressed and signed data are decoded for that, and are then uncompressed with the same values.

    Raises
    ------
    Refused
        When they cannot be decoded.
    """
    has_any = any((group, _BIT_POSITION) in film and film[group, _BIT_POSITION].value for group in _GROUPS)
    syntax = UID(film.file_meta.get("TransferSyntaxUID") or "1.2.840.10008.1.2")
    allocated = number(film, "BitsAllocated", 0)
    if not has_any:
        return False
    if syntax.is_encapsulated or allocated not in {8, 16} or number(film, "PixelRepresentation", 0) == 1:
        if text(film, "PhotometricInterpretation") == "PALETTE COLOR":
            raise Refused("overlays cannot be taken out of pictures with a palette of colours")
        write_uncompressed(film, stored_values(film))
        return True
    high, stored = int(number(film, "HighBit", allocated - 1)), int(number(film, "BitsStored", allocated))
    used = (2 ** (high + 1) - 1) & ~(2 ** (high + 1 - stored) - 1)
    kind = np.dtype(np.uint8 if allocated == 8 else np.uint16).newbyteorder("<" if syntax.is_little_endian else ">")
    values = np.frombuffer(film.PixelData, dtype=kind)
    cleared = values & kind.type(used)
    film.PixelData = cleared.astype(kind).tobytes()
    return bool(np.any(cleared != values))
