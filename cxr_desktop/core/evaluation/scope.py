"""An evaluation beside itself: the figures of the films inside the model's scope, and what is said of the others."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.evaluation.metrics import binary_metrics, multiclass_metrics
from cxr_desktop.core.evaluation.result import ScopeSplit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.evaluation.result import Scores
    from cxr_desktop.core.model.prediction import Metric

_MOST_REASONS = 4


def split_by_scope(
    scores: Scores,
    probabilities: NDArray[np.float64],
    *,
    operating_point: float,
    prevalence: float | None,
    data: str,
) -> ScopeSplit | None:
    """Return how films divide by the guard's verdict, with the figures of those not outside; None without a guard.

    Parameters
    ----------
    scores
        The films with their verdicts.
    probabilities
        (n, C), calibrated.
    operating_point, data
        As for the figures of all films.
    prevalence
        Share of class 1 that PPV and NPV are computed for; None: that of the films not outside.
    """
    verdicts = scores.scopes
    if all(verdict.is_inside is None for verdict in verdicts):
        return None
    is_counted = np.array([not verdict.is_outside for verdict in verdicts], dtype=np.bool_)
    outside = int((~is_counted).sum())
    reasons = Counter(verdict.reason for verdict in verdicts if verdict.is_outside)
    metrics: tuple[Metric, ...] = ()
    if outside and is_counted.any():
        truth, p = scores.truth[is_counted], probabilities[is_counted]
        patients = [patient for patient, is_in in zip(scores.patients, is_counted, strict=True) if is_in]
        data = f"{data}, inside the scope"
        share = float((truth == 1).mean()) if prevalence is None else prevalence
        metrics = (
            binary_metrics(
                truth, p[:, 1], operating_point=operating_point, patients=patients, prevalence=share, data=data
            )
            if p.shape[1] == 2
            else multiclass_metrics(truth, p, patients=patients, data=data)
        )
    inside = sum(verdict.is_inside is True for verdict in verdicts)
    return ScopeSplit(inside, outside, len(verdicts) - inside - outside, tuple(reasons.most_common()), metrics)


def scope_warnings(split: ScopeSplit | None) -> list[str]:
    """Return what a reader should know of films outside the model's scope before the figures."""
    if split is None or not split.outside:
        return []
    n, outside = split.inside + split.outside + split.unknown, split.outside
    named = "; ".join(f"{count:,}: {reason or 'no reason'}" for reason, count in split.reasons[:_MOST_REASONS])
    more = len(split.reasons) - _MOST_REASONS
    tail = f"; and {more} other reasons" if more > 0 else ""
    begin = (
        f"1 of {n:,} films is outside the model's scope ({named}{tail})."
        if outside == 1
        else f"{outside:,} of {n:,} films are outside the model's scope ({named}{tail})."
    )
    if outside == n:
        return [f"{begin} The figures are of films that the model is not made for."]
    return [f"{begin} The figures of all films count them; those of the films inside stand beside."]
