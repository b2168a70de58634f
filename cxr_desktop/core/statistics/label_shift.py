"""How common a class is among films without labels, if nothing but that changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_array

from cxr_desktop.core.statistics.intervals import wilson

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_CELLS = 256  # probabilities are gathered in so many, so that a thousand draws take no longer for many films
_STEPS = 40  # halvings: 1e-12
_SMALLEST = 1e-12
_DRAWS = 1000
_BLOCK = 1_000_000  # drawn counts of patients held at a time: 8 MB, however many patients there are
_AT_THE_END = 1e-6  # of 0 or 1: there every draw finds the same, and the bootstrap has no width


@dataclass(frozen=True, slots=True)
class Prevalence:
    """A share of class 1 with its 95 % interval, estimated from `n` films."""

    value: float
    low: float
    high: float
    n: int


def estimate_prevalence(
    p: NDArray[np.float64], prior: float, *, patients: Sequence[str], draws: int = _DRAWS, seed: int = 0
) -> Prevalence:
    """Return the share of class 1 under which a model's probabilities are most likely.

    After Saerens, Latinne and Decaestecker 2002, who climb to it by expectation and maximisation; the likelihood is
    concave in the share, so that halving an interval finds the same top. It assumes that the probabilities are true
    at the share `prior`, and that films of a class look as they did there: only how many there are may have changed.
    The interval is a bootstrap of patients, at 0 and 1 no narrower than Wilson's of as many patients; it knows
    nothing of a broken assumption or of the fit of the calibration.

    Parameters
    ----------
    p
        (n,) calibrated probabilities of class 1.
    prior
        The share of class 1 among the films that the probabilities were calibrated on, within (0, 1).
    patients
        (n,) whose films these are.
    """
    order = np.argsort(p, kind="stable")
    cell = np.empty(len(p), np.int64)
    cell[order] = np.arange(len(p)) * min(_CELLS, len(p)) // len(p)
    of_cell = np.bincount(cell)
    middles = np.clip(np.bincount(cell, weights=p) / of_cell, _SMALLEST, 1 - _SMALLEST)
    ratios = middles / prior, (1 - middles) / (1 - prior)
    _, owner = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    counts = _drawn_counts(owner, cell, draws, seed)
    value = float(_most_likely(of_cell[None, :].astype(np.float64), *ratios)[0])
    low, high = np.percentile(_most_likely(counts, *ratios), (2.5, 97.5))
    n_patients = int(owner.max()) + 1
    if value < _AT_THE_END:
        high = max(high, wilson(0, n_patients)[1])
    elif value > 1 - _AT_THE_END:
        low = min(low, wilson(n_patients, n_patients)[0])
    return Prevalence(value, min(float(low), value), max(float(high), value), len(p))


def _drawn_counts(owner: NDArray[np.int64], cell: NDArray[np.int64], draws: int, seed: int) -> NDArray[np.float64]:
    """Return (draws, cells) films in each cell when the owners (n,) of films in cells (n,) are drawn anew."""
    n_patients = int(owner.max()) + 1
    films = coo_array((np.ones(len(owner)), (owner, cell))).tocsr()  # most patients have films in few cells
    generator, share = np.random.default_rng(seed), np.full(n_patients, 1 / n_patients)
    block = max(1, _BLOCK // n_patients)
    found: NDArray[np.float64] = np.concatenate(
        [
            generator.multinomial(n_patients, share, size=min(block, draws - begin)) @ films
            for begin in range(0, draws, block)
        ]
    )
    return found


def _most_likely(
    counts: NDArray[np.float64], sick: NDArray[np.float64], well: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the share that maximises each row's likelihood.

    Parameters
    ----------
    counts
        (k, c) films in each cell.
    sick, well
        (c,) likelihoods of a cell under the two classes.
    """
    low, high = np.zeros(len(counts)), np.ones(len(counts))
    for _ in range(_STEPS):
        middle = (low + high) / 2
        mixed = middle[:, None] * sick + (1 - middle[:, None]) * well
        rises = (counts * (sick - well) / mixed).sum(axis=1) > 0
        low, high = np.where(rises, middle, low), np.where(rises, high, middle)
    found: NDArray[np.float64] = (low + high) / 2
    return found
