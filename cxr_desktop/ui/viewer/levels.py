"""Smaller copies of a film, averaged, so that a reduced view does not flicker or lose thin lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Pixels

_KEPT = 2
_Value = TypeVar("_Value", bound=np.unsignedinteger[Any])


def reduction_for(zoom: float) -> int:
    """Return how many film pixels in a row become one before painting at `zoom` device pixels per film pixel."""
    return max(1, int(1 / zoom + 1e-6))


def reduced(pixels: NDArray[_Value], factor: int) -> NDArray[_Value]:
    """Return the means of ``factor`` x ``factor`` blocks.

    Parameters
    ----------
    pixels
        (H, W) or (H, W, 3), uint8 or uint16.
    factor
        1 or more.

    Returns
    -------
    NDArray
        (ceil(H / factor), ceil(W / factor), ...) of the same dtype, rounded. Blocks at the right and lower edge
        that stick out are filled with the film's last column and row.
    """
    if factor == 1:
        return pixels
    height, width = pixels.shape[:2]
    more = ((0, -height % factor), (0, -width % factor), (0, 0))[: pixels.ndim]
    whole = np.pad(pixels, more, mode="edge") if any(edge for _, edge in more) else pixels
    sums: NDArray[np.uint32] = whole[0::factor].astype(np.uint32)
    for row in range(1, factor):
        sums += whole[row::factor]
    totals: NDArray[np.uint32] = sums[:, 0::factor].copy()
    for column in range(1, factor):
        totals += sums[:, column::factor]
    totals += factor * factor // 2
    totals //= factor * factor
    return totals.astype(pixels.dtype)


class Levels:
    """One film and its last reduced copies: those of the view and of a magnifier over it."""

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels
        self._levels: dict[int, Pixels] = {}

    def at(self, factor: int) -> Pixels:
        """Return the film reduced by `factor` (see `reduced`)."""
        if factor == 1:
            return self._pixels
        level = self._levels.pop(factor, None)
        self._levels[factor] = reduced(self._pixels, factor) if level is None else level
        while len(self._levels) > _KEPT:
            del self._levels[next(iter(self._levels))]
        return self._levels[factor]
