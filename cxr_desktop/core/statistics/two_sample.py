"""Whether two samples of films come from one distribution: kernel, classifier and score tests with permutation p."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial.distance import pdist, squareform
from scipy.stats import ks_2samp

from cxr_desktop.core.statistics.intervals import auc_placements, cluster_bootstrap, delong_auc

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

_DRAWS = 999
_FOLDS = 5


@dataclass(frozen=True, slots=True)
class TwoSample:
    """What a test of two samples found.

    Parameters
    ----------
    statistic
        Larger for samples that differ more.
    p
        How often samples of one distribution differ as much, 0-1.
    smallest_p
        That p cannot fall below, whatever the films look like: where few patients are drawn anew, most draws are the
        samples themselves. A p above a threshold says nothing where this is above it too.
    n_first, n_second
        Films of each.
    method
        In words.
    """

    statistic: float
    p: float
    smallest_p: float
    n_first: int
    n_second: int
    method: str


@dataclass(frozen=True, slots=True, eq=False)
class Separation:
    """How well a classifier tells two samples apart.

    Parameters
    ----------
    auc, low, high
        For films it did not learn from, with a 95 % interval: 0.5 where the samples are alike, 1 where they part.
    p, smallest_p
        How often samples of one distribution are told apart as well, 0-1, and what that cannot fall below.
    of_first, of_second
        Each film's score by a classifier that did not learn from it; larger for the second sample.
    method
        In words.
    """

    auc: float
    low: float
    high: float
    p: float
    smallest_p: float
    of_first: NDArray[np.float64]
    of_second: NDArray[np.float64]
    method: str


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Whose films two samples hold: films of one patient are no independent evidence, so they are drawn together.

    Parameters
    ----------
    first, second
        The patient of each film. The samples have no patient in common: equal names are different patients.
    """

    first: Sequence[str]
    second: Sequence[str]

    @property
    def are_films(self) -> bool:
        """Whether every film is a patient of its own."""
        return all(len(set(sample)) == len(sample) for sample in (self.first, self.second))

    def owners(self) -> NDArray[np.int64]:
        """Return the patient of each film of both samples, (n_first + n_second,) numbers from 0."""
        names = [f"1 {name}" for name in self.first] + [f"2 {name}" for name in self.second]
        _, owners = np.unique(np.asarray(names, dtype=object).astype(str), return_inverse=True)
        return owners.astype(np.int64)


def kernel_test(
    first: NDArray[np.floating],
    second: NDArray[np.floating],
    *,
    groups: Groups | None = None,
    draws: int = _DRAWS,
    seed: int = 0,
) -> TwoSample:
    """Test by the unbiased squared maximum mean discrepancy (Gretton et al. 2012, JMLR 13, equation 3).

    The kernel is Gaussian, as wide as the median distance between films of both samples; p comes from drawing anew
    who belongs to which sample, whole patients at a time.

    Parameters
    ----------
    first, second
        (n, d) and (m, d), each with two films or more.
    """
    squares = squareform(pdist(np.concatenate([first, second]).astype(np.float64), "sqeuclidean"))
    width = float(np.median(squares[np.triu_indices(len(squares), 1)]))  # squared
    kernel = np.exp(squares / (-2 * width)) if width > 0 else np.ones_like(squares)
    np.fill_diagonal(kernel, 0)
    totals, total = kernel.sum(axis=1), float(kernel.sum())

    def statistic(is_second: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Return the statistic of each column of (n, k) memberships."""
        inside = is_second.astype(np.float64)
        of_second = (inside * (kernel @ inside)).sum(axis=0)
        touching = totals @ inside  # pairs with one film or two in the second sample
        across = touching - of_second
        n_second = inside.sum(axis=0)
        n_first = len(inside) - n_second
        within_first = (total - 2 * touching + of_second) / (n_first * (n_first - 1))
        found: NDArray[np.float64] = (
            within_first + of_second / (n_second * (n_second - 1)) - 2 * across / (n_first * n_second)
        )
        return found

    observed, p, smallest = _permuted(statistic, len(first), len(second), groups, draws, seed)
    method = f"unbiased MMD squared, Gaussian kernel of the median distance, {draws:,} permutations"
    if _draws_patients(groups):
        method = f"unbiased MMD squared, Gaussian kernel of the median distance, {draws:,} permutations of patients"
    return TwoSample(observed, p, smallest, len(first), len(second), method)


def tell_apart(
    first: NDArray[np.floating],
    second: NDArray[np.floating],
    *,
    groups: Groups | None = None,
    draws: int = _DRAWS,
    seed: int = 0,
) -> Separation:
    """Test by a classifier that tells the samples apart (Lopez-Paz and Oquab 2017), judged by its AUC in 5 folds.

    The classifier is ridge regression on the membership (a shrunken linear discriminant). Its scores are linear in
    the memberships, so that all permutations are fitted anew in one product of matrices, which a logistic regression
    could not afford. Films of one patient lie in one fold. p counts drawn permutations: it holds its level where
    patients have equally many films; elsewhere the samples change their size from draw to draw, and it is nearer to
    1 than it need be. The AUC pools the scores of all folds, each by a classifier of its own, and its interval takes
    these scores as given: it knows nothing of the fitting.

    Parameters
    ----------
    first, second
        (n, d) and (m, d), each with two films or more.
    """
    n, m = len(first), len(second)
    films = np.concatenate([first, second]).astype(np.float64)
    spread = films.std(axis=0)
    films = (films - films.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    owners = np.arange(n + m) if groups is None else groups.owners()
    hat = _out_of_fold(films, owners, seed)
    shuffled = np.random.default_rng(seed + 2).permutation(n + m)  # equal scores take no side

    def aucs(is_second: NDArray[np.bool_]) -> NDArray[np.float64]:
        rows = np.ascontiguousarray(is_second.T)  # (k, n)
        count = rows.sum(axis=1)
        scores = (rows - (count / rows.shape[1])[:, None]).astype(np.float32) @ hat.T.astype(np.float32)
        places = np.take_along_axis(rows, shuffled[np.argsort(scores[:, shuffled], axis=1)], axis=1)
        ranks = places @ np.arange(1.0, rows.shape[1] + 1)
        areas: NDArray[np.float64] = (ranks - count * (count + 1) / 2) / (count * (rows.shape[1] - count))
        return areas

    _, p, smallest = _permuted(aucs, n, m, groups, draws, seed)
    truth = np.r_[np.zeros(n, np.int64), np.ones(m, np.int64)]
    scores = hat @ (truth - m / (n + m))
    auc, low, high, interval = _auc(truth, scores, owners)
    method = f"ridge regression in {_FOLDS} folds, {draws:,} permutations; interval: {interval}, of pooled scores"
    return Separation(auc, min(low, auc), max(high, auc), p, smallest, scores[:n], scores[n:], method)


def score_test(
    first: NDArray[np.floating],
    second: NDArray[np.floating],
    *,
    groups: Groups | None = None,
    draws: int = _DRAWS,
    seed: int = 0,
) -> TwoSample:
    """Test (n,) against (m,) values by the largest distance of their distribution functions (Kolmogorov, Smirnov).

    p is scipy's, or from permutations of whole patients where somebody has several films.
    """
    n, m = len(first), len(second)
    if groups is None or groups.are_films:
        found = ks_2samp(first, second)
        smallest = float(ks_2samp(np.zeros(n), np.ones(m)).pvalue)
        return TwoSample(float(found.statistic), float(found.pvalue), smallest, n, m, "Kolmogorov-Smirnov")
    values = np.r_[first, second]
    order = np.argsort(values, kind="stable")
    is_step = np.r_[np.diff(values[order]) > 0, True]  # ties make one step

    def statistic(is_second: NDArray[np.bool_]) -> NDArray[np.float64]:
        inside = is_second[order].astype(np.float64)
        count = inside.sum(axis=0)
        gaps = np.cumsum(inside / count - (1 - inside) / (len(inside) - count), axis=0)
        largest: NDArray[np.float64] = np.abs(gaps[is_step]).max(axis=0)
        return largest

    observed, p, smallest = _permuted(statistic, n, m, groups, draws, seed)
    method = f"Kolmogorov-Smirnov, {draws:,} permutations"
    if _draws_patients(groups):
        method = f"Kolmogorov-Smirnov, {draws:,} permutations of patients"
    return TwoSample(observed, p, smallest, n, m, method)


def _draws_patients(groups: Groups | None) -> bool:
    return groups is not None and not groups.are_films


def _permuted(
    statistic: Callable[[NDArray[np.bool_]], NDArray[np.float64]],
    n: int,
    m: int,
    groups: Groups | None,
    draws: int,
    seed: int,
) -> tuple[float, float, float]:
    """Return the statistic of the samples, the share of drawn memberships that reach it, and the least of that share.

    The observed membership counts as drawn once more. The least counts these samples, or these swapped.
    """
    own = np.r_[np.zeros(n, bool), np.ones(m, bool)][:, None]
    observed = float(statistic(own)[0])
    drawn = _memberships(n, m, groups, draws, seed)
    values = statistic(drawn)
    is_usable = np.isfinite(values)  # a draw may leave a sample without two films
    drawn, values = drawn[:, is_usable], values[is_usable]
    reaching = int((values >= observed - 1e-12).sum())
    same = int(((drawn == own).all(axis=0) | (drawn != own).all(axis=0)).sum())
    return observed, (1 + reaching) / (1 + len(values)), (1 + min(same, reaching)) / (1 + len(values))


def _memberships(n: int, m: int, groups: Groups | None, draws: int, seed: int) -> NDArray[np.bool_]:
    """Return (n + m, draws): who is in the second sample when patients are drawn anew."""
    owners = np.arange(n + m) if groups is None else groups.owners()
    is_second = np.zeros(owners.max() + 1, bool)
    is_second[owners[n:]] = True
    drawn = np.random.default_rng(seed).permuted(np.tile(is_second, (draws, 1)), axis=1)
    memberships: NDArray[np.bool_] = drawn[:, owners].T
    counts = memberships.sum(axis=0)
    return memberships[:, (counts >= 2) & (counts <= n + m - 2)]


def _out_of_fold(films: NDArray[np.float64], owners: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """Return (n, n) by which centred memberships become scores of films that were not learnt from."""
    n, d = films.shape
    products = films @ films.T
    fold = np.random.default_rng(seed + 1).permutation(owners.max() + 1)[owners] % _FOLDS
    hat = np.zeros((n, n))
    for number in range(_FOLDS):
        learns, judges = np.flatnonzero(fold != number), np.flatnonzero(fold == number)
        # d of strength d: as much shrinkage as there are features to a film
        ridge = products[np.ix_(learns, learns)] + d * np.eye(len(learns))
        hat[np.ix_(judges, learns)] = np.linalg.solve(ridge, products[np.ix_(learns, judges)]).T
    return hat


def _auc(
    truth: NDArray[np.int64], scores: NDArray[np.float64], owners: NDArray[np.int64]
) -> tuple[float, float, float, str]:
    """Return the AUC, its interval, and how that was made."""
    auc, low, high = delong_auc(truth, scores)
    if len(np.unique(owners)) == len(owners) or not 0 < auc < 1:
        return auc, low, high, "DeLong, logit scale"

    def area(at: NDArray[np.int64]) -> float | None:
        return auc_placements(truth[at], scores[at]).auc if 0 < truth[at].sum() < len(at) else None

    found = cluster_bootstrap(area, [str(owner) for owner in owners.tolist()])
    return (auc, low, high, "DeLong, logit scale") if found is None else (auc, *found, "bootstrap of patients")
