"""Do two agree: readers, models, a reader and the truth. Each figure with n and a 95 % interval."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.statistics.intervals import Z, auc_placements, wilson

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Agreement:
    """Cohen's kappa with its interval, of n films; `share_equal` is the plain share of equal decisions."""

    value: float
    low: float
    high: float
    n: int
    share_equal: float


@dataclass(frozen=True, slots=True)
class PairedProportions:
    """Two decisions about the same films: `only_first` right by the first alone, `only_second` by the second alone.

    `difference` is the second's share of right films less the first's, with its interval; `p_value` is McNemar's.
    """

    n: int
    only_first: int
    only_second: int
    difference: float
    low: float
    high: float
    p_value: float


@dataclass(frozen=True, slots=True)
class PairedAuc:
    """Two scores of the same films: their AUCs, the second less the first with its interval, DeLong's p value."""

    n: int
    first: float
    second: float
    difference: float
    low: float
    high: float
    p_value: float


def cohen_kappa(first: NDArray[np.int64], second: NDArray[np.int64]) -> Agreement | None:
    """Return how far two raters agree beyond chance (Cohen 1960); variance of Fleiss, Cohen and Everitt 1969.

    Parameters
    ----------
    first, second
        (n,) class indices of the same films.

    Returns
    -------
    Agreement or None
        None without films, or when both say one and the same class of all: then kappa does not exist.
    """
    n = len(first)
    n_classes = int(max(first.max(), second.max())) + 1 if n else 0
    table = np.zeros((n_classes, n_classes))
    np.add.at(table, (first, second), 1)
    table /= max(n, 1)
    rows, columns = table.sum(axis=1), table.sum(axis=0)
    observed, expected = float(np.trace(table)), float(rows @ columns)
    if not n or expected >= 1:
        return None
    kappa = (observed - expected) / (1 - expected)
    spread = math.sqrt(_kappa_variance(table, rows, columns, observed, expected) / n)
    return Agreement(kappa, max(-1.0, kappa - Z * spread), min(1.0, kappa + Z * spread), n, observed)


def _kappa_variance(
    table: NDArray[np.float64],
    rows: NDArray[np.float64],
    columns: NDArray[np.float64],
    observed: float,
    expected: float,
) -> float:
    """Return n times the variance (Fleiss, Cohen and Everitt 1969, equation 13)."""
    kept = 1 - (1 - observed) / (1 - expected)  # kappa
    diagonal = np.diag(table) @ (1 - (rows + columns) * (1 - kept)) ** 2
    sums = columns[:, None] + rows[None, :]
    off = table * sums**2
    off_diagonal = (1 - kept) ** 2 * (off.sum() - np.trace(off))
    rest = (kept - expected * (1 - kept)) ** 2
    return max(0.0, float(diagonal + off_diagonal - rest)) / (1 - expected) ** 2


def mcnemar(
    truth: NDArray[np.int64], first: NDArray[np.int64], second: NDArray[np.int64]
) -> PairedProportions | None:
    """Return whether two decisions about the same films differ in how often they are right; None without films.

    The p value is exact (binomial on the discordant films); the interval of the difference is Newcombe's for paired
    proportions (1998, method 10).

    Parameters
    ----------
    truth, first, second
        (n,) class indices.
    """
    from scipy.stats import binomtest  # noqa: PLC0415 - costs a second to import

    n = len(truth)
    if not n:
        return None
    right_first, right_second = first == truth, second == truth
    only_first, only_second = int((right_first & ~right_second).sum()), int((~right_first & right_second).sum())
    both, neither = int((right_first & right_second).sum()), int((~right_first & ~right_second).sum())
    discordant = only_first + only_second
    p_value = float(binomtest(only_first, discordant).pvalue) if discordant else 1.0
    low, high = _newcombe(both, only_first, only_second, neither)
    return PairedProportions(n, only_first, only_second, (only_second - only_first) / n, low, high, p_value)


def _newcombe(both: int, only_first: int, only_second: int, neither: int) -> tuple[float, float]:
    """Return the interval of share(second) - share(first) (Newcombe 1998, Statistics in Medicine 17, 2635)."""
    n = both + only_first + only_second + neither
    p1, p2 = (both + only_second) / n, (both + only_first) / n
    l1, u1 = wilson(both + only_second, n)
    l2, u2 = wilson(both + only_first, n)
    product = (both + only_first) * (only_second + neither) * (both + only_second) * (only_first + neither)
    phi = 0.0
    if product:
        cross = both * neither - only_first * only_second
        phi = max(cross - n / 2, 0) / math.sqrt(product) if cross > 0 else cross / math.sqrt(product)
    difference = p1 - p2
    down = (p1 - l1) ** 2 - 2 * phi * (p1 - l1) * (u2 - p2) + (u2 - p2) ** 2
    up = (u1 - p1) ** 2 - 2 * phi * (u1 - p1) * (p2 - l2) + (p2 - l2) ** 2
    return difference - math.sqrt(max(0.0, down)), difference + math.sqrt(max(0.0, up))


def compare_auc(
    truth: NDArray[np.int64], first: NDArray[np.float64], second: NDArray[np.float64]
) -> PairedAuc | None:
    """Return whether two scores of the same films differ in AUC (DeLong 1988); None unless both classes are there.

    Parameters
    ----------
    truth
        (n,) of 0 and 1.
    first, second
        (n,) scores, larger for class 1.
    """
    if len(set(truth.tolist())) < 2:
        return None
    one, other = auc_placements(truth, first), auc_placements(truth, second)
    variance = sum(
        float(np.var(a - b, ddof=1)) / len(a) if len(a) > 1 else 0.0
        for a, b in zip((other.of_second, other.of_first), (one.of_second, one.of_first), strict=True)
    )
    difference, spread = other.auc - one.auc, math.sqrt(variance)
    p_value = math.erfc(abs(difference) / spread / math.sqrt(2)) if spread > 0 else float(difference == 0)
    low, high = max(-1.0, difference - Z * spread), min(1.0, difference + Z * spread)
    return PairedAuc(len(truth), one.auc, other.auc, difference, low, high, p_value)
