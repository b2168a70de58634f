"""From Pillow's modes to grey values: 8 bits as they are, deeper ones without clipping (`convert("L")` clips)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from cxr_desktop.core.film.refusal import Refused

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Pixels

_PHOTOMETRIC, _MIN_IS_WHITE = 262, 0
_TOP = 65535
_ROWS = 256
_TRANSPARENT = {"LA", "PA", "RGBA", "La", "RGBa"}


@dataclass(frozen=True)
class Grey:
    """Grey values (H, W), their bits, the colours (H, W, 3) uint8 where the channels differ, and what was done."""

    pixels: Pixels
    bits: int
    colour: NDArray[np.uint8] | None = None
    notes: tuple[str, ...] = ()


def grey_of(picture: Image.Image) -> Grey:
    """Return the grey values of a decoded picture; of a colour one by ITU-R 601, as Pillow's "L".

    Raises
    ------
    Refused
        For a colour model that no film has (Lab).
    """
    mode = picture.mode
    if mode in {"1", "L"}:
        return Grey(np.asarray(picture if mode == "L" else picture.convert("L")), 8)
    if mode.startswith("I") or mode == "F":
        return _deep(np.asarray(picture), is_inverted=_is_min_white(picture))
    if mode in _TRANSPARENT or (mode == "P" and "transparency" in picture.info):
        return _over_black(picture.convert("RGBA"))
    if mode == "CMYK":
        return from_rgb(picture.convert("RGB"), "CMYK, converted without a colour profile")
    if mode in {"P", "RGB", "RGBX", "YCbCr"}:
        return from_rgb(picture.convert("RGB"))
    raise Refused(f"pictures of the colour model {mode} are not read")


def from_rgb(picture: Image.Image, *notes: str) -> Grey:
    """Return the grey values of an RGB picture, and its colours where the channels differ anywhere."""
    colour = np.asarray(picture)
    red, green, blue = colour[..., 0], colour[..., 1], colour[..., 2]
    if np.array_equal(red, green) and np.array_equal(green, blue):
        return Grey(np.ascontiguousarray(red), 8, notes=notes)
    return Grey(np.asarray(picture.convert("L")), 8, colour, (*notes, "colour picture, shown in grey"))


def _over_black(picture: Image.Image) -> Grey:
    if picture.getchannel("A").getextrema() == (255, 255):
        return from_rgb(picture.convert("RGB"))
    black = Image.new("RGBA", picture.size, (0, 0, 0, 255))
    return from_rgb(Image.alpha_composite(black, picture).convert("RGB"), "transparent parts shown black")


def _is_min_white(picture: Image.Image) -> bool:
    """Whether white is low. Pillow inverts such TIFFs up to 8 bits by itself, and no deeper ones."""
    return isinstance(picture, TiffImageFile) and picture.tag_v2.get(_PHOTOMETRIC) == _MIN_IS_WHITE


def _deep(values: NDArray[Any], *, is_inverted: bool) -> Grey:
    deep = to_uint16(values)
    bits = max(8, int(deep.pixels.max()).bit_length())
    if is_inverted:
        return Grey(np.uint16(2**bits - 1) - deep.pixels, bits, notes=(*deep.notes, "white is low, inverted"))
    return Grey(deep.pixels, bits, notes=deep.notes)


@dataclass(frozen=True)
class Deep:
    """Values as uint16, with the way back: ``value = slope * pixel + intercept``."""

    pixels: NDArray[np.uint16]
    slope: float = 1.0
    intercept: float = 0.0
    notes: tuple[str, ...] = ()


def to_uint16(values: NDArray[Any]) -> Deep:
    """Return values (H, W) of any kind as uint16: unchanged where they fit, else shifted or scaled, never clipped.

    Not-a-number and minus infinity become the lowest finite value, infinity the highest.

    Raises
    ------
    Refused
        When no value is finite.
    """
    low, high = _range(values)
    is_whole = values.dtype.kind != "f"
    if is_whole and low >= 0 and high <= _TOP:
        return Deep(values.astype(np.uint16))
    is_shifted = high == low or (is_whole and high - low <= _TOP)
    slope = 1.0 if is_shifted else (high - low) / _TOP
    pixels = np.empty(values.shape, np.uint16)
    for start in range(0, len(values), _ROWS):  # in parts: the whole film in float64 could take gigabytes
        part = np.nan_to_num(values[start : start + _ROWS].astype(np.float64), nan=low, posinf=high, neginf=low)
        pixels[start : start + _ROWS] = np.rint((part - low) / slope)
    note = f"values {low:g} to {high:g} {'shifted' if is_shifted else 'scaled'} to 16 bits"
    return Deep(pixels, slope, low, (note,))


def _range(values: NDArray[Any]) -> tuple[float, float]:
    if values.dtype.kind != "f":
        return float(values.min()), float(values.max())
    is_finite = np.isfinite(values)
    if not is_finite.any():
        raise Refused("the picture holds no finite value")
    low = values.min(where=is_finite, initial=np.inf)
    return float(low), float(values.max(where=is_finite, initial=-np.inf))
