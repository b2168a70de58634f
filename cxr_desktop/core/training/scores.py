"""The figures of an epoch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.training.events import EpochScores

if TYPE_CHECKING:
    from numpy.typing import NDArray


def epoch_scores(
    log_probabilities: NDArray[np.float32], truth: NDArray[np.int64], *, loss: float | None = None
) -> EpochScores:
    """Return the figures of log-probabilities (N, C) against class indices (N,), N >= 1.

    `loss` is the one learnt by; without it, the mean negative log-likelihood.
    """
    if loss is None:
        loss = float(-log_probabilities[np.arange(len(truth)), truth].astype(np.float64).mean())
    called = log_probabilities.argmax(axis=1)
    accuracy = float((called == truth).mean())
    if log_probabilities.shape[1] != 2:
        return EpochScores(loss, len(truth), accuracy)
    return EpochScores(
        loss,
        len(truth),
        accuracy,
        auc=_auc(log_probabilities[:, 1] - log_probabilities[:, 0], truth),
        sensitivity=_share(called[truth == 1] == 1),
        specificity=_share(called[truth == 0] == 0),
    )


def _auc(scores: NDArray[np.float32], truth: NDArray[np.int64]) -> float | None:
    if truth.min() == truth.max():
        return None
    from sklearn.metrics import roc_auc_score  # noqa: PLC0415 - costs a second to import

    return float(roc_auc_score(truth, scores))


def _share(hits: NDArray[np.bool_]) -> float | None:
    return float(hits.mean()) if hits.size else None
