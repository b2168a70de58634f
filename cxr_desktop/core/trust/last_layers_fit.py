"""Fit an ensemble of last layers to training films drawn anew by patient, and its stretch on validation films."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize_scalar

from cxr_desktop.core.model.last_layers import LastLayers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_MEMBERS = 16
_STRENGTHS = (1e-4, 1e-3, 1e-2, 1e-1)  # of the fit, as scikit-learn's C
_LARGEST_STRETCH = 20.0


def fit_last_layers(
    hidden: NDArray[np.float32],
    truth: NDArray[np.int64],
    patients: Sequence[str],
    *,
    validation: tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.float64]],
    temperature: float,
    seed: int = 0,
) -> LastLayers:
    """Return an ensemble of logistic regressions over the last hidden layer.

    Parameters
    ----------
    hidden, truth, patients
        Of training films: (n, 256), (n,) of 0 and 1, and whose films they are.
    validation
        The same of films the network did not learn from, and the network's own log-odds of them (m,). They choose how
        strongly the members are fitted and how far their deviations are stretched: so far that the network's
        probabilities, averaged over the deviations, have the largest likelihood.
    temperature
        The network's.
    """
    drawn = _drawn(patients, np.random.default_rng(seed))
    scale = hidden.std(axis=0) + 1e-3
    unseen, answers, log_odds = validation
    fits = [_members(hidden / scale, truth, drawn, strength) for strength in _STRENGTHS]
    likelihoods = [_likelihood((unseen / scale) @ w.T + b, answers) for w, b in fits]
    weights, bias = fits[int(np.argmax(likelihoods))]
    weights = weights / scale
    deviations = unseen @ weights.T + bias
    stretch = _stretch(deviations - deviations.mean(1, keepdims=True), log_odds, answers, temperature)
    layers = LastLayers(weights.astype(np.float32), bias.astype(np.float32), stretch, np.zeros(101, np.float32))
    spreads = [layers.spread(row, float(odds), temperature) for row, odds in zip(unseen, log_odds, strict=True)]
    quantiles = np.percentile(spreads, np.arange(101)).astype(np.float32)
    return LastLayers(layers.weights, layers.bias, stretch, quantiles)


def _drawn(patients: Sequence[str], generator: np.random.Generator) -> list[NDArray[np.int64]]:
    """Return the rows of each member's films: whole patients, drawn with repeats."""
    names, owner = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    counts = [
        np.bincount(generator.integers(0, len(names), len(names)), minlength=len(names)) for _ in range(_MEMBERS)
    ]
    return [np.repeat(np.arange(len(owner)), count[owner]) for count in counts]


def _members(
    hidden: NDArray[np.float32], truth: NDArray[np.int64], drawn: list[NDArray[np.int64]], strength: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - a second to import, and only here

    fits = [LogisticRegression(C=strength, max_iter=300).fit(hidden[rows], truth[rows]) for rows in drawn]
    return np.concatenate([fit.coef_ for fit in fits]), np.concatenate([fit.intercept_ for fit in fits])


def _likelihood(log_odds: NDArray[np.float64], truth: NDArray[np.int64]) -> float:
    """Return the mean log-likelihood of the members' averaged log-odds (n, m)."""
    mean = log_odds.mean(axis=1)
    return float(-np.logaddexp(0, np.where(truth == 1, -mean, mean)).mean())


def _stretch(
    deviations: NDArray[np.float64], log_odds: NDArray[np.float64], truth: NDArray[np.int64], temperature: float
) -> float:
    def loss(stretch: float) -> float:
        scaled = np.clip((log_odds[:, None] + stretch * deviations) / temperature, -50, 50)
        p = (1 / (1 + np.exp(-scaled))).mean(axis=1)
        return float(-np.log(np.where(truth == 1, p, 1 - p).clip(1e-12)).mean())

    return float(minimize_scalar(loss, bounds=(0.0, _LARGEST_STRETCH), method="bounded").x)
