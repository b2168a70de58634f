"""Whether a drawn mask can be two lungs: what is kept of it, and why it is not believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import ndimage

from cxr_desktop.core.words.percent import percent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

_SPECK = 0.01  # share of the film below which a part is no lung
_LESSER = 0.12  # share of the largest part below which a part belongs to nothing
_LEAST, _MOST = 0.06, 0.62  # share of the film
_BALANCE = 0.15  # smaller lung to larger one, by area
_BESIDE = 0.45  # rows that both lungs have, to the rows of the shorter one
_TALL = 0.16  # rows of each lung, to those of the film
_BRIDGE = 0.35  # rows that may join both lungs in the middle, to the rows of both


def clean_lungs(drawn: Mask) -> Mask:
    """Return the two largest parts of a drawn mask without their holes; specks are left out."""
    parts, n = ndimage.label(drawn)
    sizes = np.bincount(parts.ravel(), minlength=n + 1)
    sizes[0] = 0
    least = max(_SPECK * drawn.size, _LESSER * sizes.max())
    kept = [part for part in np.argsort(sizes)[::-1][:2] if sizes[part] >= least]
    lungs = np.zeros(drawn.shape, dtype=bool)
    for part in kept:  # one by one, so that the space between two lungs that touch twice is no hole
        lungs |= np.asarray(ndimage.binary_fill_holes(parts == part))
    return lungs


def clean_heart(drawn: Mask, lungs: Mask) -> Mask:
    """Return the largest part of a drawn heart that is no lung, without its holes."""
    parts, n = ndimage.label(drawn & ~lungs)
    if n == 0:
        return np.zeros(drawn.shape, dtype=bool)
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    return np.asarray(ndimage.binary_fill_holes(parts == sizes.argmax()))


def two_lungs(lungs: Mask) -> tuple[Mask, Mask] | None:
    """Return the lung on the left of the film and the one on its right, or None where there are no two.

    Lungs that touch are parted at the column of the middle third that holds least of them.
    """
    parts, n = ndimage.label(lungs)
    if n == 2:
        middles = [float(np.nonzero(parts == part)[1].mean()) for part in (1, 2)]
        first = int(np.argmin(middles)) + 1
        return parts == first, parts == 3 - first
    return _parted(lungs) if n == 1 else None


def reason_against(lungs: Mask) -> str:
    """Return why a cleaned mask is not believed to be two lungs, as a phrase; "" when it is."""
    share = float(lungs.mean())
    if share < _LEAST:
        return f"hardly any lung was found ({percent(share)} of the film)"
    if share > _MOST:
        return f"too much of the film would be lung ({percent(share)})"
    both = two_lungs(lungs)
    if both is None or _balance(*both) < _BALANCE:
        return "only one lung was found"
    spans = [np.flatnonzero(lung.any(axis=1)) for lung in both]
    shorter = min(len(span) for span in spans)
    if shorter < _TALL * lungs.shape[0]:
        return "one of the lungs is too short"
    one, other = spans
    if len(np.intersect1d(one, other)) < _BESIDE * shorter:
        return "the two lungs do not lie side by side"
    return ""


def _parted(lungs: Mask) -> tuple[Mask, Mask] | None:
    columns = np.flatnonzero(lungs.any(axis=0))
    third = len(columns) // 3
    middle = columns[third : 2 * third + 1]
    filled = lungs[:, middle].sum(axis=0)
    if filled.min() > _BRIDGE * np.count_nonzero(lungs.any(axis=1)):
        return None
    at = middle[int(filled.argmin())]
    left = np.arange(lungs.shape[1]) < at
    return lungs & left, lungs & ~left


def _balance(one: Mask, other: Mask) -> float:
    sizes = int(np.count_nonzero(one)), int(np.count_nonzero(other))
    return min(sizes) / max(1, *sizes)
