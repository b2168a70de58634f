"""95 % intervals: Wilson's for proportions, DeLong's for the area under the ROC curve, the bootstrap for the rest."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

Z = 1.959963984540054
"""The 97.5th percentile of the normal distribution."""

_REPEATS = 1000


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return Wilson's score interval (1927) of `hits` among `n` >= 1, within [0, 1]."""
    share = hits / n
    centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    return min(share, max(0.0, centre - half)), max(share, min(1.0, centre + half))


def delong_auc(truth: NDArray[np.int64], scores: NDArray[np.float64]) -> tuple[float, float, float]:
    """Return the AUC and its interval by DeLong's variance (DeLong 1988; fast form of Sun and Xu 2014).

    The interval is taken on the logit scale, so that it stays within [0, 1] (Pepe 2003, section 5.2.5). A perfect
    AUC has no variance; its interval then is that of a proportion of the rarer class' size.

    Parameters
    ----------
    truth
        (n,) of 0 and 1, both present.
    scores
        (n,), larger for class 1.
    """
    placed = auc_placements(truth, scores)
    auc, m, n = placed.auc, len(placed.of_second), len(placed.of_first)
    variance = _variance(placed.of_second) / m + _variance(placed.of_first) / n
    if variance <= 0 or not 0 < auc < 1:
        low, high = wilson(round(auc * min(m, n)), min(m, n))
        return auc, min(low, auc), max(high, auc)
    logit, spread = math.log(auc / (1 - auc)), math.sqrt(variance) / (auc * (1 - auc))
    return auc, _sigmoid(logit - Z * spread), _sigmoid(logit + Z * spread)


@dataclass(frozen=True, slots=True, eq=False)
class Placements:
    """An AUC, and for each film of a class the share of the other's films that it stands on the right side of."""

    auc: float
    of_second: NDArray[np.float64]
    of_first: NDArray[np.float64]


def auc_placements(truth: NDArray[np.int64], scores: NDArray[np.float64]) -> Placements:
    """Return the placement values of DeLong 1988 by midranks (Sun and Xu 2014).

    Parameters
    ----------
    truth
        (n,) of 0 and 1, both present.
    scores
        (n,), larger for class 1.
    """
    first, second = scores[truth == 0], scores[truth == 1]
    m, n = len(second), len(first)
    among_second, among_first, among_all = _midranks(second), _midranks(first), _midranks(np.r_[second, first])
    auc = float((among_all[:m].sum() - m * (m + 1) / 2) / (m * n))
    return Placements(auc, (among_all[:m] - among_second) / n, 1 - (among_all[m:] - among_first) / m)


def _midranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return ranks from 1, ties sharing their mean."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks: NDArray[np.float64] = (ends - (counts - 1) / 2)[inverse]
    return ranks


def _variance(values: NDArray[np.float64]) -> float:
    return float(values.var(ddof=1)) if len(values) > 1 else 0.0


def _sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-value)) if value > -700 else 0.0


def cluster_bootstrap(
    statistic: Callable[[NDArray[np.int64]], float | None],
    patients: Sequence[str],
    *,
    repeats: int = _REPEATS,
    seed: int = 0,
) -> tuple[float, float] | None:
    """Return the percentile interval of a statistic under resampling of whole patients.

    After Field and Welsh 2007: films of one patient are no independent evidence.

    Parameters
    ----------
    statistic
        Of the positions of films drawn (with repeats); None where it does not exist for a draw.
    patients
        Whose film each position is.

    Returns
    -------
    The interval, or None when the statistic existed in fewer than half of the draws.
    """
    _, owner = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    order = np.argsort(owner, kind="stable")
    bounds = np.searchsorted(owner[order], np.arange(owner.max() + 2))
    generator = np.random.default_rng(seed)
    n, sizes = len(bounds) - 1, np.diff(bounds)
    values = []
    for _ in range(repeats):
        drawn = generator.integers(0, n, n)
        films = sizes[drawn]
        ends = np.cumsum(films)
        positions = order[np.repeat(bounds[drawn] - (ends - films), films) + np.arange(ends[-1])]
        value = statistic(positions)
        if value is not None:
            values.append(value)
    if len(values) * 2 < repeats:
        return None
    low, high = np.percentile(values, (2.5, 97.5))
    return float(low), float(high)
