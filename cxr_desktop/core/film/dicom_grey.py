"""From stored DICOM values to pixels with a window, in the order of the standard (PS3.3 C.11, PS3.4 N.2).

A linear rescale does not touch the stored values: the window moves instead, from modality values into pixel units.
Look-up tables and sigmoid windows bend the scale; they are applied to the values, and the window is then the full
one. Signed values are shifted up by half their range, so that pixels are never negative.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from cxr_desktop.core.film.dicom_header import number, numbers, text
from cxr_desktop.core.film.dicom_table import modality_table, voi_table
from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.film.raster_grey import from_rgb, to_uint16
from cxr_desktop.core.film.refusal import Refused
from cxr_desktop.core.film.window import full_window, robust_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from cxr_desktop.core.film.radiograph import Pixels

_SIGMOID_BITS = 16


@dataclass(frozen=True)
class Stored:
    """Decoded values (H, W) or (H, W, 3), what they mean, and how many bits of them are in use."""

    values: NDArray[Any]
    photometric: str
    bits: int
    is_signed: bool


@dataclass(frozen=True)
class DicomGrey:
    """What a `Radiograph` takes over: pixels in MONOCHROME2 sense, bits, default window, colour, notes."""

    pixels: Pixels
    bits: int
    window: Window
    notes: tuple[str, ...]
    colour: NDArray[np.uint8] | None = None


@dataclass(frozen=True)
class _Scale:
    """Pixels on their way: ``modality value = slope * pixel + intercept``; `is_padding` marks those of no picture."""

    pixels: Pixels
    bits: int
    slope: float = 1.0
    intercept: float = 0.0
    is_padding: NDArray[np.bool_] | None = None
    notes: tuple[str, ...] = ()

    def through(self, table: NDArray[np.uint8] | NDArray[np.uint16], bits: int, note: str) -> _Scale:
        """Return the pixels looked up in a table with an entry for each pixel value."""
        return replace(
            self, pixels=table[self.pixels], bits=bits, slope=1.0, intercept=0.0, notes=(*self.notes, note)
        )

    def modality_values(self) -> NDArray[np.float64]:
        """Return the modality value of every pixel value, shape (2**bits,)."""
        return self.slope * np.arange(2**self.bits) + self.intercept


def grey_scale(header: Dataset, stored: Stored) -> DicomGrey:
    """Return pixels in MONOCHROME2 sense with bits, default window, notes, and colour if there is any.

    Raises
    ------
    Refused
        For a photometric interpretation that is no film's.
    """
    if stored.values.ndim == 3:
        return _from_colour(stored)
    if stored.photometric not in {"MONOCHROME1", "MONOCHROME2"} or stored.values.ndim != 2:
        kind = stored.photometric or "(none)"
        raise Refused(f"pictures with the photometric interpretation {kind} are not read")
    scale = _with_modality(header, _unsigned(header, stored))
    scale, window = _with_window(header, scale)
    is_inverted = (stored.photometric == "MONOCHROME1") != (scale.slope < 0)
    if is_inverted:
        top = 2**scale.bits - 1
        scale = replace(scale, pixels=scale.pixels.dtype.type(top) - scale.pixels)
        window = Window(top + 1 - window.centre, window.width)  # what was at x is at top - x; see lookup_table
    notes = list(scale.notes)
    if stored.photometric == "MONOCHROME1":
        notes.append("MONOCHROME1, inverted")
    if scale.slope < 0:
        notes.append("negative rescale slope, inverted")
    return DicomGrey(scale.pixels, scale.bits, window, tuple(notes))


def _from_colour(stored: Stored) -> DicomGrey:
    values = stored.values
    notes: tuple[str, ...] = ()
    if stored.photometric != "RGB" or values.shape[-1] != 3:
        raise Refused(f"{stored.photometric} pictures with {values.shape[-1]} channels are not read")
    if stored.bits > 8:
        values, notes = values >> (stored.bits - 8), ("colour of more than 8 bits, read with 8",)
    grey = from_rgb(Image.fromarray(np.ascontiguousarray(values.astype(np.uint8))))
    return DicomGrey(grey.pixels, grey.bits, full_window(8), (*notes, *grey.notes), grey.colour)


def _unsigned(header: Dataset, stored: Stored) -> _Scale:
    """Return the stored values as uint8 or uint16 with how to get back."""
    values, bits = stored.values, min(stored.bits, 8 * stored.values.dtype.itemsize)
    is_padding = _padding(header, stored)
    if values.dtype.kind == "f" or bits > 16:
        deep = to_uint16(values)
        return _Scale(deep.pixels, 16, deep.slope, deep.intercept, is_padding, deep.notes)
    shift = 2 ** (bits - 1) if stored.is_signed else 0
    low, high = int(values.min()) + shift, int(values.max()) + shift
    if low < 0 or high > 2**16 - 1:
        raise Refused(f"the pixel values {low - shift} to {high - shift} contradict the header ({stored.bits} bits)")
    bits = max(bits, high.bit_length())
    pixels = values.astype(np.int32) + shift if shift else values
    return _Scale(_narrow(pixels, bits), bits, 1.0, -shift, is_padding)


def _narrow(values: NDArray[Any], bits: int) -> Pixels:
    return values.astype(np.uint8) if bits <= 8 else values.astype(np.uint16)


def _padding(header: Dataset, stored: Stored) -> NDArray[np.bool_] | None:
    """Return which values are Pixel Padding Value, or between it and its Range Limit (PS3.3 C.7.5.1.1.2)."""
    ends = [*numbers(header, "PixelPaddingValue")[:1], *numbers(header, "PixelPaddingRangeLimit")[:1]]
    if not ends:
        return None
    if stored.is_signed:  # written as unsigned by some
        ends = [end - 2**16 if end >= 2**15 else end for end in ends]
    return np.asarray((stored.values >= min(ends)) & (stored.values <= max(ends)))


def _with_modality(header: Dataset, scale: _Scale) -> _Scale:
    table = modality_table(header)
    if table is not None:
        return scale.through(table.of(scale.modality_values()), table.bits, "modality look-up table applied")
    slope, intercept = number(header, "RescaleSlope", 1), number(header, "RescaleIntercept", 0)
    if slope == 0:
        return replace(scale, notes=(*scale.notes, "rescale slope of 0 ignored"))
    return replace(scale, slope=scale.slope * slope, intercept=scale.intercept * slope + intercept)


def _with_window(header: Dataset, scale: _Scale) -> tuple[_Scale, Window]:
    """Return the pixels, bent where a table or a sigmoid asks for it, and the default window."""
    table = voi_table(header)
    if table is not None:
        scale = _bent(scale, table.of, table.bits, "VOI look-up table applied")
        return scale, full_window(scale.bits)
    centre, width = number(header, "WindowCenter", np.nan), number(header, "WindowWidth", np.nan)
    function = text(header, "VOILUTFunction").upper() or "LINEAR"
    if not (np.isfinite(centre) and width > 0 and (width >= 1 or function != "LINEAR")):
        return _with_robust(scale, "no window in the header")
    low, high = _ends(centre, width, function)
    values = scale.slope * np.array([scale.pixels.min(), scale.pixels.max()], dtype=float) + scale.intercept
    if high < values.min() or low > values.max():
        return _with_robust(scale, f"the header's window ({centre:g}, {width:g}) lies outside the picture")
    if function == "SIGMOID":
        scale = _bent(scale, lambda v: _sigmoid(v, centre, width), _SIGMOID_BITS, "sigmoid window applied")
        return scale, full_window(scale.bits)
    low, high = sorted(((low - scale.intercept) / scale.slope, (high - scale.intercept) / scale.slope))
    return scale, Window((low + high) / 2 + 0.5, max(high - low + 1, 1.0))


def _ends(centre: float, width: float, function: str) -> tuple[float, float]:
    """Return the modality values shown black and white (PS3.3 C.11.2.1.2.1; .3.2 for LINEAR_EXACT)."""
    if function == "LINEAR":
        return centre - 0.5 - (width - 1) / 2, centre - 0.5 + (width - 1) / 2
    return centre - width / 2, centre + width / 2


def _bent(scale: _Scale, curve: Callable[[NDArray[np.float64]], Any], bits: int, note: str) -> _Scale:
    return scale.through(curve(scale.modality_values()), bits, note)


def _with_robust(scale: _Scale, why: str) -> tuple[_Scale, Window]:
    valid = None if scale.is_padding is None else ~scale.is_padding
    noted = replace(scale, notes=(*scale.notes, f"{why}: 0.5th to 99.5th percentile shown"))
    return noted, robust_window(scale.pixels, valid=valid)


def _sigmoid(values: NDArray[np.float64], centre: float, width: float) -> NDArray[np.uint16]:
    """Return the sigmoid of PS3.3 C.11.2.1.3.1 over 16 bits."""
    exponent = np.clip(-4 * (values - centre) / width, -700, 700)
    return np.asarray(np.rint((2**_SIGMOID_BITS - 1) / (1 + np.exp(exponent))), dtype=np.uint16)
