"""From stored DICOM values to pixels with a window, in the order of the standard (PS3.3 C.11, PS3.4 N.2).

A linear rescale keeps the stored values and moves the window instead; look-up tables and non-linear window functions
are applied to the values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image
from pydicom.pixels import apply_modality_lut, apply_voi_lut, convert_color_space

from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.film.window import full_window, robust_window
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from cxr_desktop.core.film.radiograph import Pixels

    Grey = tuple[Pixels, int, Window, tuple[str, ...], NDArray[np.uint8] | None]

_SIGMOID_BITS = 12


def grey_scale(path: Path, header: Dataset, stored: NDArray[Any]) -> Grey:
    """Return pixels in MONOCHROME2 sense, bits, default window, notes, and colour if there is any.

    Raises
    ------
    FilmError
        For a photometric interpretation that is no film's.
    """
    photometric = str(header.get("PhotometricInterpretation", "MONOCHROME2")).strip()
    if stored.ndim == 3 and stored.shape[-1] == 3:
        return _from_colour(stored, photometric)
    if stored.ndim != 2:
        raise FilmError(path, f"its pixel data have an unexpected shape {stored.shape}")
    if photometric == "PALETTE COLOR":
        raise FilmError(path, "palette colour pictures are not films")
    pixels, bits, window, notes = _monochrome(header, stored)
    if photometric == "MONOCHROME1":
        top = 2**bits - 1
        pixels = _inverted(pixels, bits)
        window = Window(top + 1 - window.centre, window.width)
        notes = (*notes, "MONOCHROME1, inverted")
    return pixels, bits, window, notes, None


def _from_colour(stored: NDArray[Any], photometric: str) -> Grey:
    picture = np.ascontiguousarray(stored).astype(np.uint8)
    if photometric.startswith("YBR_FULL"):
        picture = np.asarray(convert_color_space(picture, photometric, "RGB"), dtype=np.uint8)
    if (picture == picture[..., :1]).all():
        return np.ascontiguousarray(picture[..., 0]), 8, full_window(8), ("stored as colour",), None
    grey = np.array(Image.fromarray(picture).convert("L"))
    return grey, 8, full_window(8), ("colour picture, shown in grey",), picture


def _monochrome(header: Dataset, stored: NDArray[Any]) -> tuple[Pixels, int, Window, tuple[str, ...]]:
    notes: list[str] = []
    if "ModalityLUTSequence" in header:
        stored = np.asarray(apply_modality_lut(stored, header))
        slope, intercept = 1.0, 0.0
        notes.append("modality look-up table applied")
    else:
        slope, intercept = _rescale(header)
    if header.get("VOILUTSequence"):
        pixels, bits = _shifted(np.asarray(apply_voi_lut(stored, header)), notes)[:2]
        notes.append("VOI look-up table applied")
        return pixels, bits, full_window(bits), tuple(notes)
    asked = _asked_window(header)
    function = str(header.get("VOILUTFunction", "LINEAR")).strip() or "LINEAR"
    if asked is not None and function == "SIGMOID":
        return (*_sigmoid(stored * slope + intercept, asked), (*notes, "sigmoid window applied"))
    pixels, bits, shift = _shifted(stored, notes)
    if slope < 0:
        pixels, notes = _inverted(pixels, bits), [*notes, "negative rescale slope"]
    if asked is None:
        notes.append("no window in the header: 0.5th to 99.5th percentile")
        return pixels, bits, robust_window(pixels, ignored=_padding(header, shift)), tuple(notes)
    centre, width = (asked.centre - intercept) / slope + shift, asked.width / abs(slope)
    if slope < 0:
        centre = 2**bits - 1 - centre
    if function == "LINEAR_EXACT":  # PS3.3 C.11.2.1.3.2: the same line, half a value on and one wider
        centre, width = centre + 0.5, width + 1
    return pixels, bits, Window(centre, max(width, 1.0)), tuple(notes)


def _rescale(header: Dataset) -> tuple[float, float]:
    try:
        slope, intercept = float(header.get("RescaleSlope", 1)), float(header.get("RescaleIntercept", 0))
    except (TypeError, ValueError):
        return 1.0, 0.0
    return (slope, intercept) if np.isfinite(slope * intercept) and slope != 0 else (1.0, 0.0)


def _asked_window(header: Dataset) -> Window | None:
    """Return the first window of the header in modality units, or None when it is absent or cannot be."""
    try:
        centre, width = (
            float(np.atleast_1d(np.asarray(header[name].value, dtype=float))[0])
            for name in ("WindowCenter", "WindowWidth")
        )
        return Window(centre, width)
    except (KeyError, TypeError, ValueError, IndexError):
        return None


def _padding(header: Dataset, shift: float) -> int | None:
    try:
        return int(header["PixelPaddingValue"].value + shift)
    except (KeyError, TypeError, ValueError):
        return None


def _shifted(values: NDArray[Any], notes: list[str]) -> tuple[Pixels, int, float]:
    """Return values as uint8/uint16 with their bits, and how far they were shifted up from below zero."""
    if values.dtype.kind == "f":
        low, high = float(np.nanmin(values)), float(np.nanmax(values))
        notes.append(f"values {low:g} to {high:g} rounded")
    low, high = int(np.floor(values.min())), int(np.ceil(values.max()))
    shift = -low if low < 0 else 0
    if high + shift > 65535:
        msg = f"pixel values {low} to {high} do not fit into 16 bits"
        raise ValueError(msg)
    bits = max(8, int(high + shift).bit_length())
    whole = np.rint(values + shift)
    return (whole.astype(np.uint8) if bits <= 8 else whole.astype(np.uint16)), bits, float(shift)


def _inverted(pixels: Pixels, bits: int) -> Pixels:
    top = 2**bits - 1
    return np.uint8(top) - pixels if pixels.dtype == np.uint8 else np.uint16(top) - pixels.astype(np.uint16)


def _sigmoid(values: NDArray[Any], window: Window) -> tuple[Pixels, int, Window]:
    """Return values through the sigmoid of PS3.3 C.11.2.1.3.1 as 12 bits."""
    top = 2**_SIGMOID_BITS - 1
    output = top / (1 + np.exp(-4 * (values.astype(np.float64) - window.centre) / window.width))
    return np.rint(output).astype(np.uint16), _SIGMOID_BITS, full_window(_SIGMOID_BITS)
