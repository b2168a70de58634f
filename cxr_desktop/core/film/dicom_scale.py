"""Stored DICOM values as pixels, and what each pixel value means: the modality step (PS3.3 C.11.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from cxr_desktop.core.film.dicom_header import number, numbers, text, values
from cxr_desktop.core.film.dicom_table import modality_table
from cxr_desktop.core.film.radiograph import Linear, Meaning
from cxr_desktop.core.film.raster_grey import to_uint16
from cxr_desktop.core.film.refusal import Refused

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from cxr_desktop.core.film.radiograph import Pixels

_IDENTITY = Linear(1.0, 0.0)
_UNSPECIFIED = "US"


@dataclass(frozen=True)
class Stored:
    """Decoded values (H, W) or (H, W, 3), what they mean, and how many bits of them are in use.

    `words` is what the file stores where there is more in it than the values; `largest` the largest value where it
    is known.
    """

    values: NDArray[Any]
    photometric: str
    bits: int
    is_signed: bool
    words: NDArray[Any] | None = None
    largest: int | None = None


@dataclass(frozen=True)
class Scale:
    """Pixels on their way.

    Parameters
    ----------
    pixels, bits
        As in `Radiograph`.
    modality
        From pixel values to modality values.
    stored
        From pixel values to those the file stores; None behind a modality look-up table.
    is_padding
        (H, W), True where there is no picture; None where there is picture everywhere.
    notes
        What was done.
    """

    pixels: Pixels
    bits: int
    modality: Linear = _IDENTITY
    stored: Linear | None = _IDENTITY
    is_padding: NDArray[np.bool_] | None = None
    notes: tuple[str, ...] = ()

    @property
    def top(self) -> int:
        """The largest pixel value there can be."""
        return int(2**self.bits - 1)

    def modality_values(self) -> NDArray[np.float64]:
        """Return the modality value of every pixel value, shape (2**bits,)."""
        return self.modality.slope * np.arange(2**self.bits) + self.modality.intercept

    def inverted(self) -> Scale:
        """Return the pixels counted from the other end; they mean what they meant."""
        pixels = self.pixels.dtype.type(self.top) - self.pixels
        stored = None if self.stored is None else self._mirrored(self.stored)
        return replace(self, pixels=pixels, modality=self._mirrored(self.modality), stored=stored)

    def _mirrored(self, line: Linear) -> Linear:
        return Linear(-line.slope, line.intercept + line.slope * self.top)

    def meaning(self, unit: str) -> Meaning | None:
        """Return what the pixel values stand for, None where they are what the file stores and no more."""
        modality = None if self.modality == _IDENTITY else self.modality
        if self.stored == _IDENTITY and modality is None and not unit:
            return None
        return Meaning(self.stored, modality, unit)


def scale_of(header: Dataset, stored: Stored) -> Scale:
    """Return the stored values as pixels with their modality values.

    A rescale does not touch the values; a modality look-up table replaces them.

    Raises
    ------
    Refused
        When the values contradict the header.
    """
    scale = _unsigned(header, stored)
    inputs = scale.modality_values()
    table = modality_table(header, float(inputs.min()))
    if table is not None:
        looked_up = table.of(inputs)[scale.pixels]
        notes = (*scale.notes, "modality look-up table applied")
        return Scale(looked_up, table.bits, stored=None, is_padding=scale.is_padding, notes=notes)
    slope, intercept = number(header, "RescaleSlope", 1), number(header, "RescaleIntercept", 0)
    if slope == 0:
        return replace(scale, notes=(*scale.notes, "rescale slope of 0 ignored"))
    line = Linear(scale.modality.slope * slope, scale.modality.intercept * slope + intercept)
    return replace(scale, modality=line)


def modality_unit(header: Dataset) -> str:
    """Return the unit of the modality values (Rescale Type, or Modality LUT Type), "" when unspecified."""
    items: list[Any] = values(header, "ModalityLUTSequence")
    unit = text(items[0], "ModalityLUTType") if items else text(header, "RescaleType")
    return "" if unit.upper() == _UNSPECIFIED else unit


def _unsigned(header: Dataset, stored: Stored) -> Scale:
    """Return the stored values as uint8 or uint16 with the way back; signed ones shifted up by half their range."""
    array, bits = stored.values, min(stored.bits, 8 * stored.values.dtype.itemsize)
    is_padding = _padding(header, stored)
    if array.dtype.kind == "f" or bits > 16:
        deep = to_uint16(array)
        line = Linear(deep.slope, deep.intercept)
        return Scale(deep.pixels, 16, line, line, is_padding, deep.notes)
    shift = 2 ** (bits - 1) if stored.is_signed else 0
    low = int(array.min()) + shift if stored.is_signed else 0
    high = int(array.max()) + shift if stored.largest is None else stored.largest
    if low < 0 or high > 2**16 - 1:
        raise Refused(f"the pixel values {low - shift} to {high - shift} contradict the header ({stored.bits} bits)")
    bits = max(bits, high.bit_length())
    pixels = array
    if shift:  # modulo the size of a word: all sums are between `low` and `high`
        pixels = array.view(f"u{array.dtype.itemsize}")
        pixels = pixels + pixels.dtype.type(shift)
    line = Linear(1.0, float(-shift))
    narrow: Pixels = pixels.astype(np.uint8, copy=False) if bits <= 8 else pixels.astype(np.uint16, copy=False)
    return Scale(narrow, bits, line, line, is_padding)


def _padding(header: Dataset, stored: Stored) -> NDArray[np.bool_] | None:
    """Return which values are Pixel Padding Value, or between it and its Range Limit (PS3.3 C.7.5.1.1.2)."""
    ends = [*numbers(header, "PixelPaddingValue")[:1], *numbers(header, "PixelPaddingRangeLimit")[:1]]
    if not ends:
        return None
    if stored.is_signed:  # written as unsigned by some
        half = 2 ** (8 * stored.values.dtype.itemsize - 1)
        ends = [(end + half) % (2 * half) - half for end in ends]
    return np.asarray((stored.values >= min(ends)) & (stored.values <= max(ends)))
