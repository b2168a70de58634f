"""How far promised probabilities lie from observed shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BINS = 10


def expected_calibration_error(
    truth: NDArray[np.int64], p: NDArray[np.float64], weights: NDArray[np.float64] | None = None
) -> float:
    """Return the mean gap between promised and observed share of class 1 over ten bins (Naeini 2015).

    Parameters
    ----------
    truth, p
        (n,) of 0 and 1, and probabilities of class 1.
    weights
        (n,) how often each film counts; None: once.
    """
    place = np.minimum((p * _BINS).astype(int), _BINS - 1)
    counts = np.ones(len(p)) if weights is None else weights
    gaps = np.bincount(place, weights=(p - truth) * counts, minlength=_BINS)
    return float(np.abs(gaps).sum() / counts.sum())
