"""Prediction sets with a stated coverage, fitted on films that the network did not learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.model.scope import ConformalRule

if TYPE_CHECKING:
    from numpy.typing import NDArray


def fit_conformal(
    probabilities: NDArray[np.float64], truth: NDArray[np.int64], coverage: float = 0.95
) -> ConformalRule:
    """Return the rule that holds the truth of new films with at least `coverage`, for each class.

    Split conformal prediction, conditional on the class (Vovk 2012; Sadinle, Lei and Wasserman 2019): the limit of a
    class is the k-th smallest probability that its n calibration films have of it, k = floor((n + 1)(1 - coverage)).
    Where n is too small for the coverage (k = 0) the class is in every set.

    Parameters
    ----------
    probabilities
        (n, C), of calibration films.
    truth
        (n,) class indices.
    coverage
        0-1.
    """
    limits, counts = [], []
    for label in range(probabilities.shape[1]):
        own = np.sort(probabilities[truth == label, label])
        rank = int(np.floor((len(own) + 1) * (1 - coverage) + 1e-9))
        limits.append(float(own[rank - 1]) if rank else 0.0)
        counts.append(len(own))
    return ConformalRule(coverage, tuple(limits), tuple(counts))
