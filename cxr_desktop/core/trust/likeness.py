"""How alike two heat maps are: by structure as they are drawn, and by the order of their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import ndimage, stats

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SIGMA = 1.5  # cells; Wang's window, which he gives in pixels
_C1, _C2 = 0.01**2, 0.03**2  # Wang's constants for values in 0-1


def drawn(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a raw map as shares of its peak, as the overlay draws it: in [0, 1], all zero without positive heat."""
    peak = float(values.max())
    if not 0 < peak < float("inf") or float(values.min()) == peak:
        return np.zeros_like(values)
    return np.asarray(np.maximum(values, 0) / peak, dtype=np.float32)


def structural_similarity(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """Return the SSIM of two maps as they are drawn (Wang et al. 2004), 1 for the same, about 0 for strangers.

    Gaussian window of 1.5 cells, constants for values in 0-1, mean over all cells. A map that has nothing to draw is
    like none: 0.

    Parameters
    ----------
    first, second
        Raw maps of one shape, (h, w) float32.
    """
    a, b = drawn(first).astype(np.float64), drawn(second).astype(np.float64)
    if not a.any() or not b.any():
        return 0.0
    mean_a, mean_b = _blurred(a), _blurred(b)
    variance_a, variance_b = _blurred(a * a) - mean_a**2, _blurred(b * b) - mean_b**2
    together = _blurred(a * b) - mean_a * mean_b
    top = (2 * mean_a * mean_b + _C1) * (2 * together + _C2)
    bottom = (mean_a**2 + mean_b**2 + _C1) * (variance_a + variance_b + _C2)
    return float(np.clip((top / bottom).mean(), -1, 1))


def rank_correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    """Return Spearman's correlation of the cells of two raw maps of one shape; 0 where one of them is constant."""
    if np.ptp(first) == 0 or np.ptp(second) == 0 or not (np.isfinite(first).all() and np.isfinite(second).all()):
        return 0.0
    return float(stats.spearmanr(first.ravel(), second.ravel()).statistic)


def _blurred(grid: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(ndimage.gaussian_filter(grid, _SIGMA, mode="nearest"))
