"""What a DICOM file draws over its film: overlay planes (PS3.3 C.9.2) and display shutters (C.7.6.11, C.7.6.15).

For display only. A damaged plane or shutter is left out: the film is whole without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image, ImageDraw

from cxr_desktop.core.film.dicom_header import number, numbers, values
from cxr_desktop.core.film.radiograph import Graphic

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    Mask = NDArray[np.bool_]

_GROUPS = range(0x6000, 0x6020, 2)


def graphics(header: Dataset, shape: tuple[int, int], words: NDArray[Any] | None = None) -> tuple[Graphic, ...]:
    """Return the overlay planes that hold anything, at the size of the film; a plane that is a shutter is none.

    `words` are the pixels (H, W) as stored, where there is more in them than the picture.
    """
    hidden = number(header, "ShutterOverlayGroup", 0)
    planes = ((group, _plane(header, group, shape, words)) for group in _GROUPS if group != hidden)
    return tuple(Graphic(mask, _name(header, group)) for group, mask in planes if mask is not None and mask.any())


def shutter(header: Dataset, shape: tuple[int, int], words: NDArray[Any] | None = None) -> Mask | None:
    """Return where the file's shutters hide the film, or None where nothing (or everything) is hidden.

    `words` as for `graphics`.
    """
    kinds = values(header, "ShutterShape")
    if not kinds:
        return None
    hidden = np.zeros(shape, bool)
    for kind in kinds:
        mask = _shutter(str(kind).strip().upper(), header, shape, words)
        if mask is not None:
            hidden |= mask
    return hidden if hidden.any() and not hidden.all() else None


# Overlay planes


def _name(header: Dataset, group: int) -> str:
    return _text(header, group, 0x1500) or _text(header, group, 0x0022) or f"overlay {group:04X}"


def _plane(header: Dataset, group: int, shape: tuple[int, int], words: NDArray[Any] | None = None) -> Mask | None:
    try:
        rows, columns = _numbers(header, group, 0x0010)[0], _numbers(header, group, 0x0011)[0]
        if rows < 1 or columns < 1 or rows * columns > 4 * shape[0] * shape[1] + 2**20:
            return None
        is_own = (group, 0x3000) in header
        bits = _own_bits(header, group, rows * columns) if is_own else _spare_bits(header, group, words)
        if bits is None or bits.size < rows * columns:
            return None
        origin = (*_numbers(header, group, 0x0050), 1, 1)[:2]
        return _placed(bits[: rows * columns].reshape(rows, columns), origin, shape)
    except Exception:  # noqa: BLE001 - pydicom raises a zoo at damaged fields
        return None


def _own_bits(header: Dataset, group: int, count: int) -> Mask:
    """Return the bits of Overlay Data, the first pixel in the lowest bit (PS3.5 8.1.2)."""
    element = header[group, 0x3000]
    data = np.frombuffer(element.value, np.uint8)
    if element.VR == "OW" and header.original_encoding[1] is False:
        data = data[: len(data) // 2 * 2].reshape(-1, 2)[:, ::-1].reshape(-1)
    return np.unpackbits(data, count=min(count, 8 * len(data)), bitorder="little").astype(bool)


def _spare_bits(header: Dataset, group: int, words: NDArray[Any] | None) -> Mask | None:
    """Return a plane that lies in the unused bits of the pixels (retired; PS3.5-2004 8.1.2)."""
    size = (_numbers(header, group, 0x0010)[0], _numbers(header, group, 0x0011)[0])
    if words is None or words.shape != size:  # every pixel has its bit: a plane of another size is none
        return None
    position = _numbers(header, group, 0x0102)[0]
    stored, high = number(header, "BitsStored", 16), number(header, "HighBit", 15)
    if high - stored < position <= high or not 0 <= position < 8 * words.dtype.itemsize:
        return None
    return np.asarray((words.reshape(-1) >> position) & 1).astype(bool)


def _placed(bits: Mask, origin: tuple[int, ...], shape: tuple[int, int]) -> Mask:
    """Return the plane on the film; its upper left pixel lies at `origin` (row, column; the film's first is 1, 1)."""
    mask = np.zeros(shape, bool)
    top, left = origin[0] - 1, origin[1] - 1
    rows = slice(max(top, 0), max(min(top + bits.shape[0], shape[0]), 0))
    columns = slice(max(left, 0), max(min(left + bits.shape[1], shape[1]), 0))
    part = bits[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
    if part.size:
        mask[rows, columns] = part
    return mask


def _numbers(header: Dataset, group: int, element: int) -> list[int]:
    value: Any = header[group, element].value if (group, element) in header else []
    return [int(one) for one in (value if hasattr(value, "__iter__") else [value])]


def _text(header: Dataset, group: int, element: int) -> str:
    return str(header[group, element].value or "").strip() if (group, element) in header else ""


# Shutters


def _shutter(kind: str, header: Dataset, shape: tuple[int, int], words: NDArray[Any] | None) -> Mask | None:
    try:
        if kind == "BITMAP":
            return _plane(header, int(number(header, "ShutterOverlayGroup", 0)), shape, words)
        return _SHUTTERS[kind](header, shape) if kind in _SHUTTERS else None
    except (ValueError, OverflowError, MemoryError):  # numbers that no picture can have
        return None


def _rectangle(header: Dataset, shape: tuple[int, int]) -> Mask | None:
    """Hide what lies beyond the edges; the rows and columns of the edges themselves are seen."""
    edges = [
        number(header, f"Shutter{name}Edge", -1)
        for name in ("UpperHorizontal", "LowerHorizontal", "LeftVertical", "RightVertical")
    ]
    if min(edges) < 0:
        return None
    top, bottom, left, right = (int(edge) for edge in edges)
    hidden = np.ones(shape, bool)
    hidden[max(top - 1, 0) : bottom, max(left - 1, 0) : right] = False
    return hidden


def _circle(header: Dataset, shape: tuple[int, int]) -> Mask | None:
    """Hide what lies outside a circle whose radius counts in pixels along a row."""
    centre, radius = numbers(header, "CenterOfCircularShutter"), number(header, "RadiusOfCircularShutter", 0)
    if len(centre) != 2 or radius <= 0:
        return None
    rows, columns = np.ogrid[1 : shape[0] + 1, 1 : shape[1] + 1]
    aspect = _aspect(header)
    return np.asarray(((rows - centre[0]) * aspect) ** 2 + (columns - centre[1]) ** 2 > radius**2)


def _aspect(header: Dataset) -> float:
    """Return how high a pixel is in its widths."""
    for keyword in ("PixelSpacing", "ImagerPixelSpacing", "PixelAspectRatio"):
        pair = numbers(header, keyword)
        if len(pair) == 2 and min(pair) > 0:
            return pair[0] / pair[1]
    return 1.0


def _polygon(header: Dataset, shape: tuple[int, int]) -> Mask | None:
    corners = numbers(header, "VerticesOfThePolygonalShutter")
    if len(corners) < 6:
        return None
    seen = Image.new("1", (shape[1], shape[0]))
    places = [(column - 1, row - 1) for row, column in _pairs(corners)]
    ImageDraw.Draw(seen).polygon(places, fill=1, outline=1)
    return ~np.asarray(seen)


def _pairs(found: list[float]) -> Iterator[tuple[float, float]]:
    return zip(found[::2], found[1::2], strict=False)


_SHUTTERS = {"RECTANGULAR": _rectangle, "CIRCULAR": _circle, "POLYGONAL": _polygon}
