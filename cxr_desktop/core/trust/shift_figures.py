"""Figures of films of a new place: measured with labels; without, expected as if only the prevalence had changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.statistics.calibration_error import expected_calibration_error
from cxr_desktop.core.statistics.intervals import auc_placements, cluster_bootstrap, delong_auc, wilson

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from cxr_desktop.core.statistics.label_shift import Prevalence

_DRAWS = 1000


def share(name: str, hits: NDArray[np.bool_], patients: Sequence[str], data: str) -> Metric:
    """Return the share of n >= 1 films that are hit, by Wilson's interval, or a bootstrap where patients recur."""
    value, n = float(hits.mean()), len(hits)
    if len(set(patients)) == n or value in {0.0, 1.0}:
        low, high = wilson(int(hits.sum()), n)
        return Metric(name, value, n, low, high, data, "Wilson")
    return _bootstrapped(name, lambda at: float(hits[at].mean()), n, patients, data)


def measured_figures(
    truth: NDArray[np.int64],
    p: NDArray[np.float64],
    *,
    called: NDArray[np.bool_],
    patients: Sequence[str],
    data: str,
) -> tuple[Metric, ...]:
    """Return AUC, sensitivity, specificity, accuracy and calibration error of films of known class.

    Those that do not exist for these films are left out.

    Parameters
    ----------
    truth, p
        (n,) of 0 and 1, and calibrated probabilities of class 1.
    called
        (n,) whether each film is called class 1.
    patients
        (n,) whose films these are.
    """
    found: list[Metric] = []
    owners = np.asarray(patients, dtype=object)
    is_sick = truth == 1
    if is_sick.any() and not is_sick.all():
        found.append(_auc(truth, p, patients, data))
    for name, inside, is_right in (
        ("sensitivity", is_sick, called),
        ("specificity", ~is_sick, ~called),
        ("accuracy", np.ones_like(is_sick), called == is_sick),
    ):
        if inside.any():
            found.append(share(name, is_right[inside], owners[inside].tolist(), data))
    if len(truth):
        error = _bootstrapped(
            "ECE", lambda at: expected_calibration_error(truth[at], p[at]), len(truth), patients, data
        )
        found.append(error)
    return tuple(found)


def expected_figures(
    truth: NDArray[np.int64],
    p: NDArray[np.float64],
    *,
    prevalence: Prevalence,
    point: float,
    seed: int = 0,
) -> tuple[Metric, ...]:
    """Return accuracy and calibration error that validation films would have at another prevalence.

    Validation films count as often as their class does there. Intervals come from drawing validation films of each
    class and the prevalence (normal, as wide as its interval) anew. They are optimistic: the same films chose epoch
    and calibration of the model, and no interval knows that.

    Parameters
    ----------
    truth, p
        (n,) of validation films, both classes present; calibrated probabilities of class 1.
    prevalence
        Of class 1 among the new films.
    point
        Called class 1 from this probability on.
    """
    sick, well = np.flatnonzero(truth == 1), np.flatnonzero(truth == 0)
    generator = np.random.default_rng(seed)
    spread = (prevalence.high - prevalence.low) / 3.92
    accuracies, errors = [], []
    for draw in range(_DRAWS + 1):
        at, wanted = np.r_[sick, well], prevalence.value
        if draw:
            at = np.r_[generator.choice(sick, len(sick)), generator.choice(well, len(well))]
            wanted = float(np.clip(generator.normal(prevalence.value, spread), 0, 1))
        weights = np.r_[np.full(len(sick), wanted / len(sick)), np.full(len(well), (1 - wanted) / len(well))]
        accuracies.append(float((weights * ((p[at] >= point) == truth[at])).sum()))
        errors.append(expected_calibration_error(truth[at], p[at], weights))
    data = f"validation films at a prevalence of {prevalence.value:.2f}"
    how = f"bootstrap of validation films and of the prevalence, {_DRAWS:,} draws, percentiles"
    return tuple(
        _spread(name, values, len(truth), data, how)
        for name, values in (("expected accuracy", accuracies), ("expected ECE", errors))
    )


def _spread(name: str, values: list[float], n: int, data: str, how: str) -> Metric:
    """Return the first of some values with the percentiles of the rest."""
    low, high = np.percentile(values[1:], (2.5, 97.5))
    return Metric(name, values[0], n, min(float(low), values[0]), max(float(high), values[0]), data, how)


def _auc(truth: NDArray[np.int64], p: NDArray[np.float64], patients: Sequence[str], data: str) -> Metric:
    auc, low, high = delong_auc(truth, p)
    if len(set(patients)) == len(patients) or not 0 < auc < 1:
        return Metric("AUC", auc, len(truth), low, high, data, "DeLong, logit scale")

    def area(at: NDArray[np.int64]) -> float | None:
        return auc_placements(truth[at], p[at]).auc if 0 < truth[at].sum() < len(at) else None

    return _bootstrapped("AUC", area, len(truth), patients, data)


def _bootstrapped(
    name: str,
    statistic: Callable[[NDArray[np.int64]], float | None],
    n: int,
    patients: Sequence[str],
    data: str,
) -> Metric:
    value = statistic(np.arange(n)) or 0.0
    low, high = cluster_bootstrap(statistic, patients) or (0.0, 1.0)
    how = f"bootstrap of {len(set(patients))} patients, 1,000 draws, percentiles"
    return Metric(name, value, n, min(low, value), max(high, value), data, how)
