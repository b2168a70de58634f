"""The figures of an evaluation, each with n and a 95 % interval."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.statistics.calibration_error import expected_calibration_error
from cxr_desktop.core.statistics.intervals import cluster_bootstrap, delong_auc, wilson

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Statistic = Callable[[NDArray[np.int64], NDArray[np.float64]], float | None]

_BOOTSTRAP = "bootstrap of {} patients, 1,000 draws, percentiles"
_WILSON = "Wilson"


@dataclass(frozen=True, slots=True)
class Counts:
    """Films of two classes by truth and call."""

    true_positive: int
    false_negative: int
    true_negative: int
    false_positive: int


def count(truth: NDArray[np.int64], p: NDArray[np.float64], threshold: float) -> Counts:
    """Return how films are called at a threshold: class 1 from it on."""
    called = p >= threshold
    sick = truth == 1
    tp, fp = int((called & sick).sum()), int((called & ~sick).sum())
    return Counts(tp, int(sick.sum()) - tp, int((~sick).sum()) - fp, fp)


def at_threshold(
    truth: NDArray[np.int64], p: NDArray[np.float64], threshold: float, prevalence: float, *, data: str = ""
) -> dict[str, Metric]:
    """Return sensitivity, specificity, PPV, NPV and accuracy at a threshold; those that do not exist are left out.

    Quick enough to follow a mouse. PPV and NPV are Bayes' for the prevalence given; their interval puts the ends of
    the intervals of sensitivity and specificity into it, which is wider than 95 % (Mercaldo 2007 discusses others).

    Parameters
    ----------
    truth, p
        (n,) of 0 and 1, and probabilities of class 1.
    threshold
        Films are called class 1 from it on.
    prevalence
        Share of class 1 among those the model will see, 0-1.
    """
    c = count(truth, p, threshold)
    found: dict[str, Metric] = {}
    sick, well = c.true_positive + c.false_negative, c.true_negative + c.false_positive
    if sick:
        found["sensitivity"] = _proportion("sensitivity", c.true_positive, sick, data)
    if well:
        found["specificity"] = _proportion("specificity", c.true_negative, well, data)
    if sick + well:
        found["accuracy"] = _proportion("accuracy", c.true_positive + c.true_negative, sick + well, data)
    if sick and well:
        for metric in _predictive_values(found["sensitivity"], found["specificity"], prevalence, data):
            found[metric.name] = metric
    return found


def binary_metrics(
    truth: NDArray[np.int64],
    p: NDArray[np.float64],
    *,
    operating_point: float,
    patients: Sequence[str],
    prevalence: float,
    data: str,
) -> tuple[Metric, ...]:
    """Return the figures of a model of two classes; those that do not exist for these films are left out.

    Parameters
    ----------
    truth, p
        (n,) of 0 and 1, and calibrated probabilities of class 1.
    patients
        (n,) whose films these are. Where one has several, the AUC's interval is a bootstrap, else DeLong's.
    """
    fixed = at_threshold(truth, p, operating_point, prevalence, data=data)
    found = [auc_metric(truth, p, patients, data)]
    statistics: list[tuple[str, Statistic]] = [
        ("AUC PR", average_precision),
        ("balanced accuracy", lambda t, q: _balanced_accuracy(t, q, operating_point)),
        ("F1", lambda t, q: _f1(t, q, operating_point)),
        ("MCC", lambda t, q: _mcc(t, q, operating_point)),
        ("Brier", lambda t, q: float(((q - t) ** 2).mean())),
        ("ECE", expected_calibration_error),
    ]
    found += [_bootstrapped(name, statistic, truth, p, patients, data) for name, statistic in statistics]
    by_name = {metric.name: metric for metric in found if metric is not None} | fixed
    order = ("AUC", "sensitivity", "specificity", "accuracy", "balanced accuracy", "PPV", "NPV", "F1", "MCC")
    names = (*order, "AUC PR", "Brier", "ECE")
    return tuple(by_name[name] for name in names if name in by_name)


def multiclass_metrics(
    truth: NDArray[np.int64], probabilities: NDArray[np.float64], *, patients: Sequence[str], data: str
) -> tuple[Metric, ...]:
    """Return the figures of a model of more than two classes: truth (n,), probabilities (n, C)."""
    called = probabilities.argmax(axis=1)
    found = [_proportion("accuracy", int((called == truth).sum()), len(truth), data)]
    statistics: list[tuple[str, Callable[[NDArray[np.int64]], float | None]]] = [
        ("balanced accuracy", lambda at: _mean_recall(truth[at], called[at])),
        ("macro AUC", lambda at: _macro_auc(truth[at], probabilities[at])),
        ("macro F1", lambda at: _macro_f1(truth[at], called[at], probabilities.shape[1])),
        ("Brier", lambda at: _multiclass_brier(truth[at], probabilities[at])),
        ("ECE", lambda at: _top_label_error(truth[at], probabilities[at])),
    ]
    for name, statistic in statistics:
        metric = _by_bootstrap(name, statistic, len(truth), patients, data)
        if metric is not None:
            found.append(metric)
    return tuple(found)


def auc_metric(truth: NDArray[np.int64], p: NDArray[np.float64], patients: Sequence[str], data: str) -> Metric | None:
    """Return the area under the ROC curve, or None for films of one class."""
    if len(set(truth.tolist())) < 2:
        return None
    auc, low, high = delong_auc(truth, p)
    if len(set(patients)) == len(patients):
        return Metric("AUC", auc, len(truth), low, high, data, "DeLong, logit scale")
    metric = _bootstrapped("AUC", area_under_roc, truth, p, patients, data)
    if metric is not None and metric.low < metric.high:  # a perfect AUC is perfect in every draw
        return metric
    return Metric("AUC", auc, len(truth), low, high, data, "DeLong, logit scale")


def area_under_roc(truth: NDArray[np.int64], p: NDArray[np.float64]) -> float | None:
    """Return the AUC, or None for films of one class."""
    if truth.min() == truth.max():
        return None
    from scipy.stats import rankdata  # noqa: PLC0415 - the window does not need it

    m = int(truth.sum())
    return float((rankdata(p)[truth == 1].sum() - m * (m + 1) / 2) / (m * (len(truth) - m)))


def average_precision(truth: NDArray[np.int64], p: NDArray[np.float64]) -> float | None:
    """Return the area under the precision-recall curve as a sum of steps, or None without a film of each class."""
    if truth.min() == truth.max():
        return None
    from sklearn.metrics import average_precision_score  # noqa: PLC0415 - costs a second to import

    return float(average_precision_score(truth, p))


def _proportion(name: str, hits: int, n: int, data: str) -> Metric:
    low, high = wilson(hits, n)
    return Metric(name, hits / n, n, low, high, data, _WILSON)


def _predictive_values(sensitivity: Metric, specificity: Metric, prevalence: float, data: str) -> list[Metric]:
    found = []
    n = sensitivity.n + specificity.n
    method = f"Bayes at a prevalence of {prevalence:.3g}, from Wilson's ends of sensitivity and specificity"
    for name, function in (("PPV", _ppv), ("NPV", _npv)):
        value = function(sensitivity.value, specificity.value, prevalence)
        ends = (
            function(sensitivity.low, specificity.low, prevalence),
            function(sensitivity.high, specificity.high, prevalence),
        )
        if value is not None:
            known = [end for end in (*ends, value) if end is not None]
            found.append(Metric(name, value, n, min(known), max(known), data, method))
    return found


def _ppv(sensitivity: float, specificity: float, prevalence: float) -> float | None:
    called = sensitivity * prevalence + (1 - specificity) * (1 - prevalence)
    return sensitivity * prevalence / called if called > 0 else None


def _npv(sensitivity: float, specificity: float, prevalence: float) -> float | None:
    called = specificity * (1 - prevalence) + (1 - sensitivity) * prevalence
    return specificity * (1 - prevalence) / called if called > 0 else None


def _bootstrapped(
    name: str,
    statistic: Statistic,
    truth: NDArray[np.int64],
    p: NDArray[np.float64],
    patients: Sequence[str],
    data: str,
) -> Metric | None:
    return _by_bootstrap(name, lambda at: statistic(truth[at], p[at]), len(truth), patients, data)


def _by_bootstrap(
    name: str,
    statistic: Callable[[NDArray[np.int64]], float | None],
    n: int,
    patients: Sequence[str],
    data: str,
) -> Metric | None:
    value = statistic(np.arange(n))
    interval = None if value is None else cluster_bootstrap(statistic, patients)
    if value is None or interval is None:
        return None
    low, high = min(interval[0], value), max(interval[1], value)
    return Metric(name, value, n, low, high, data, _BOOTSTRAP.format(len(set(patients))))


def _balanced_accuracy(truth: NDArray[np.int64], p: NDArray[np.float64], threshold: float) -> float | None:
    c = count(truth, p, threshold)
    sick, well = c.true_positive + c.false_negative, c.true_negative + c.false_positive
    return (c.true_positive / sick + c.true_negative / well) / 2 if sick and well else None


def _f1(truth: NDArray[np.int64], p: NDArray[np.float64], threshold: float) -> float | None:
    c = count(truth, p, threshold)
    bottom = 2 * c.true_positive + c.false_positive + c.false_negative
    return 2 * c.true_positive / bottom if bottom else None


def _mcc(truth: NDArray[np.int64], p: NDArray[np.float64], threshold: float) -> float | None:
    c = count(truth, p, threshold)
    tp, fn, tn, fp = (float(x) for x in (c.true_positive, c.false_negative, c.true_negative, c.false_positive))
    bottom = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    return float((tp * tn - fp * fn) / bottom**0.5) if bottom else None


def _mean_recall(truth: NDArray[np.int64], called: NDArray[np.int64]) -> float:
    return float(np.mean([(called[truth == label] == label).mean() for label in np.unique(truth)]))


def _macro_auc(truth: NDArray[np.int64], probabilities: NDArray[np.float64]) -> float | None:
    """Return the mean AUC of each class against the rest, or None when a class is missing."""
    areas = [
        area_under_roc((truth == label).astype(int), probabilities[:, label])
        for label in range(probabilities.shape[1])
    ]
    known = [area for area in areas if area is not None]
    return float(np.mean(known)) if len(known) == len(areas) else None


def _macro_f1(truth: NDArray[np.int64], called: NDArray[np.int64], n_classes: int) -> float:
    from sklearn.metrics import f1_score  # noqa: PLC0415 - costs a second to import

    return float(f1_score(truth, called, labels=range(n_classes), average="macro", zero_division=0))


def _multiclass_brier(truth: NDArray[np.int64], probabilities: NDArray[np.float64]) -> float:
    wanted = np.eye(probabilities.shape[1])[truth]
    return float(((probabilities - wanted) ** 2).sum(axis=1).mean())


def _top_label_error(truth: NDArray[np.int64], probabilities: NDArray[np.float64]) -> float:
    called = probabilities.argmax(axis=1)
    return expected_calibration_error((called == truth).astype(np.int64), probabilities.max(axis=1))
