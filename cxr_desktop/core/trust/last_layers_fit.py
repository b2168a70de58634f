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
    seed: int = 0,
) -> LastLayers:
    """Return an ensemble of logistic regressions over the last hidden layer.

    Parameters
    ----------
    hidden, truth, patients
        Of training films: (n, 256), (n,) of 0 and 1, and whose films they are.
    validation
        Hidden layers of films the network did not learn from, and its own log-odds of them: (m, 256) and (m,). They
        say by what factor the members' deviations come onto the network's scale (least squares).
    """
    drawn = _drawn(patients, truth, np.random.default_rng(seed))
    scale = hidden.std(axis=0) + 1e-3
    unseen, log_odds = validation
    weights, bias = _members(hidden / scale, truth, drawn)
    weights = weights / scale
    means = (unseen @ weights.T + bias).mean(axis=1)
    stretch = max(0.0, float(np.polyfit(means, log_odds, 1)[0]))
    return LastLayers(weights.astype(np.float32), bias.astype(np.float32), stretch)


def _drawn(
    patients: Sequence[str], truth: NDArray[np.int64], generator: np.random.Generator
) -> list[NDArray[np.int64]]:
    """Return the rows of each member's films: whole patients, drawn with repeats within the class they are of."""
    _, owner = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    is_sick = np.bincount(owner, truth) > 0  # a patient with films of both classes counts as sick
    members = []
    for _ in range(_MEMBERS):
        count = np.zeros(len(is_sick), dtype=np.int64)
        for group in (np.flatnonzero(is_sick), np.flatnonzero(~is_sick)):
            np.add.at(count, generator.choice(group, len(group)), 1)
        members.append(np.repeat(np.arange(len(owner)), count[owner]))
    return members


def _members(
    hidden: NDArray[np.float32], truth: NDArray[np.int64], drawn: list[NDArray[np.int64]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - a second to import, and only here

    fits = [LogisticRegression(C=_STRENGTH, max_iter=300).fit(hidden[rows], truth[rows]) for rows in drawn]
    return np.concatenate([fit.coef_ for fit in fits]), np.concatenate([fit.intercept_ for fit in fits])
