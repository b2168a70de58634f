"""The values of interest that a DICOM file asks for: look-up tables and windows (PS3.3 C.11.2), in pixel units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.dicom_header import numbers, text, values
from cxr_desktop.core.film.dicom_table import voi_tables
from cxr_desktop.core.film.radiograph import Curve, NamedWindow, Window
from cxr_desktop.core.film.window import PRESETS, robust_window

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from cxr_desktop.core.film.dicom_scale import Scale

_SIGMOID_BITS = 16
_OURS = frozenset(preset.name for preset in PRESETS)


@dataclass(frozen=True)
class Choice:
    """The default window, the windows that the file offers (the default first, if it is one), and what to note."""

    default: Window
    offered: tuple[NamedWindow, ...]
    note: str = ""


def choose_window(header: Dataset, scale: Scale) -> Choice:
    """Return what the file offers for pixels not yet inverted: its tables, then its windows.

    The default is the first table, else the first window that is valid and shows something of the picture, else
    percentiles.
    """
    tables = _tables(header, scale)
    windows = _windows(header, scale)
    usable = [window for window in windows if isinstance(window, NamedWindow)]
    offered = _unique([*tables, *usable])
    if tables:
        return Choice(tables[0].window, offered, "VOI look-up table applied")
    first = windows[0] if windows else "no window in the header"
    if not usable:
        valid = None if scale.is_padding is None else ~scale.is_padding
        note = f"{first}: 0.5th to 99.5th percentile shown"
        return Choice(robust_window(scale.pixels, valid=valid), offered, note)
    notes = [f"{first}: another of its windows shown"] if isinstance(first, str) else []
    notes += [] if usable[0].window.curve is None else ["sigmoid window applied"]
    return Choice(usable[0].window, offered, ", ".join(notes))


def turned(window: Window, bits: int, *, is_negative: bool, is_inverted: bool) -> Window:
    """Return the window for a film that is shown as a negative and whose pixels are counted from the other end.

    The straight scale always rises with the pixel value, so only a curve cares for `is_negative`.
    """
    curve = window.curve
    if curve is not None:
        greys = curve.greys[::-1] if is_inverted else curve.greys
        curve = Curve(greys.dtype.type(2**curve.bits - 1) - greys if is_negative else greys, curve.bits)
    # what was at x is at top - x; see lookup_table
    return Window(2**bits - window.centre if is_inverted else window.centre, window.width, curve)


def _tables(header: Dataset, scale: Scale) -> list[NamedWindow]:
    found, inputs = [], scale.modality_values()
    for number, (table, explanation) in enumerate(voi_tables(header, float(inputs.min())), 1):
        ends = (table.first, table.first + len(table.entries) - 1)
        window = _over(ends, scale, Curve(table.of(inputs), table.bits))
        if window is not None:
            found.append(NamedWindow(explanation or f"Table {number} of the file", window))
    return found


def _windows(header: Dataset, scale: Scale) -> list[NamedWindow | str]:
    """Return each window of the header, or why it cannot be used."""
    function = text(header, "VOILUTFunction").upper() or "LINEAR"
    explanations = [str(one).strip() for one in values(header, "WindowCenterWidthExplanation")]
    pairs = list(zip(numbers(header, "WindowCenter"), numbers(header, "WindowWidth"), strict=False))
    names = (*explanations, *[""] * len(pairs))
    extent = _extent(scale) if pairs else (0.0, 0.0)
    found: list[NamedWindow | str] = []
    for number, ((centre, width), name) in enumerate(zip(pairs, names, strict=False), 1):
        window = _window(centre, width, function, scale, extent)
        if isinstance(window, Window):
            found.append(NamedWindow(name or f"Window {number} of the file", window))
        else:
            found.append(f"the header's window ({centre:g}, {width:g}) {window}")
    return found


def _extent(scale: Scale) -> tuple[float, float]:
    """Return the smallest and the largest modality value of the picture, padding left out."""
    pixels = scale.pixels
    if scale.is_padding is not None and not scale.is_padding.all():
        pixels = pixels[~scale.is_padding]
    line = scale.modality
    low, high = sorted(line.slope * float(end) + line.intercept for end in (pixels.min(), pixels.max()))
    return low, high


def _window(centre: float, width: float, function: str, scale: Scale, extent: tuple[float, float]) -> Window | str:
    """Return a window in pixel units, or what is the matter with it."""
    if not (width > 0 and (width >= 1 or function != "LINEAR")):
        return "is not valid"
    low, high = _ends(centre, width, function)
    if high < extent[0] or low > extent[1]:
        return "lies outside the picture"
    curve = None
    if function == "SIGMOID":
        curve = Curve(_sigmoid(scale.modality_values(), centre, width), _SIGMOID_BITS)
    window = _over((low, high), scale, curve)
    return "is not valid" if window is None else window


def _ends(centre: float, width: float, function: str) -> tuple[float, float]:
    """Return the modality values shown black and white (PS3.3 C.11.2.1.2.1; .3.2 for LINEAR_EXACT)."""
    if function == "LINEAR":
        return centre - 0.5 - (width - 1) / 2, centre - 0.5 + (width - 1) / 2
    return centre - width / 2, centre + width / 2


def _over(ends: tuple[float, float], scale: Scale, curve: Curve | None) -> Window | None:
    """Return the window between two modality values, None when they are beyond all numbers."""
    line = scale.modality
    low, high = sorted((end - line.intercept) / line.slope for end in ends)
    centre, width = (low + high) / 2 + 0.5, max(high - low + 1, 1.0)
    return Window(centre, width, curve) if np.isfinite([centre, width]).all() else None


def _sigmoid(inputs: NDArray[np.float64], centre: float, width: float) -> NDArray[np.uint16]:
    """Return the sigmoid of PS3.3 C.11.2.1.3.1 over 16 bits."""
    exponent = np.clip(-4 * (inputs - centre) / width, -700, 700)
    return np.asarray(np.rint((2**_SIGMOID_BITS - 1) / (1 + np.exp(exponent))), dtype=np.uint16)


def _unique(windows: list[NamedWindow]) -> tuple[NamedWindow, ...]:
    """Return the windows under names of which none is used twice, and none is one of ours."""
    found: dict[str, NamedWindow] = {}
    for one in windows:
        own = f"{one.name} (file)" if one.name in _OURS else one.name
        name, number = own, 2
        while name in found:
            name, number = f"{own} ({number})", number + 1
        found[name] = NamedWindow(name, one.window)
    return tuple(found.values())
