"""Fit an ensemble of last layers to training films drawn anew by patient.

What it tells is a lower bound: the layers below, which learned from the same films, stay as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.model.last_layers import LastLayers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_MEMBERS = 16
_STRENGTH = 0.1  # of the fit, as scikit-learn's C: members answer as the network does, validation films say


def fit_last_layers(
    hidden: NDArray[np.float32],
    truth: NDArray[np.int64],
    patients: Sequence[str],
    *,
    validation: tuple[NDArray[np.float32], NDArray[np.float64]],
    temperature: float,
    seed: int = 0,
) -> LastLayers:
    """Return an ensemble of logistic regressions over the last hidden layer.

    Parameters
    ----------
    hidden, truth, patients
        Of training films: (n, 256), (n,) of 0 and 1, and whose films they are.
    validation
        Hidden layers of films the network did not learn from, and its own log-odds of them: (m, 256) and (m,). They
        say by what factor the members' deviations come onto the network's scale (least squares), and which spread is
        usual.
    temperature
        The network's.
    """
    drawn = _drawn(patients, np.random.default_rng(seed))
    scale = hidden.std(axis=0) + 1e-3
    unseen, log_odds = validation
    weights, bias = _members(hidden / scale, truth, drawn)
    weights = weights / scale
    means = (unseen @ weights.T + bias).mean(axis=1)
    stretch = max(0.0, float(np.polyfit(means, log_odds, 1)[0]))
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
    hidden: NDArray[np.float32], truth: NDArray[np.int64], drawn: list[NDArray[np.int64]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - a second to import, and only here

    fits = [LogisticRegression(C=_STRENGTH, max_iter=300).fit(hidden[rows], truth[rows]) for rows in drawn]
    return np.concatenate([fit.coef_ for fit in fits]), np.concatenate([fit.intercept_ for fit in fits])
