"""Fit a guard to the films a model learned from, and set its limit on films it did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.model.guard import Guard
from cxr_desktop.core.model.projection import Projection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cxr_desktop.core.model.appearance import Appearance

FALSE_ALARMS = 0.015
"""Share of films like the model's own that may be called outside."""

_AXES, _HIDDEN_AXES = 48, 32
_THUMB = 16


def fit_guard(
    learned: Sequence[Appearance], unseen: Sequence[Appearance], *, false_alarms: float = FALSE_ALARMS
) -> Guard:
    """Return the guard that films make.

    Parameters
    ----------
    learned
        Films of the training list: they say where films lie.
    unseen
        Films of the validation list: they say how far one of the same kind may lie, because the network was fitted to
        the others.
    false_alarms
        Share of films of the same kind that may lie beyond the limit, 0-0.5.
    """
    outlook = Projection.fit(np.stack([look.outlook for look in learned]), _AXES)
    hidden = Projection.fit(np.stack([look.hidden for look in learned]), _HIDDEN_AXES)
    distances = outlook.distance(np.stack([look.outlook for look in unseen]))
    weights, bias = _fit_posture(np.stack([look.greys for look in learned]))
    return Guard(outlook, hidden, limit_of(distances, false_alarms), weights, bias)


def limit_of(distances: NDArray[np.float64], false_alarms: float) -> float:
    """Return the distance (of n) that a further film of the same kind passes with at most that probability.

    The k-th smallest, k = ceil((n + 1)(1 - false_alarms)), as in conformal prediction (Vovk 2005); the largest where
    n is too small for that.
    """
    rank = int(np.ceil((len(distances) + 1) * (1 - false_alarms) - 1e-9))
    return float(np.sort(distances)[min(rank, len(distances)) - 1])


def _fit_posture(greys: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return weights (5, 256) and bias (5,) of a linear softmax that tells films from turned and inverted copies."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - a second to import, and only here

    pictures = greys.reshape(-1, _THUMB, _THUMB)
    copies = [np.rot90(pictures, turns, axes=(1, 2)).reshape(greys.shape) for turns in range(4)]
    values = np.concatenate([*copies, -greys])
    postures = np.repeat(np.arange(5), len(greys))
    fitted = LogisticRegression(max_iter=500).fit(values, postures)
    return fitted.coef_.astype(np.float32), fitted.intercept_.astype(np.float32)
