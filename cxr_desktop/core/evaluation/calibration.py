"""What is fitted on validation films, and on nothing else: temperature, operating point, uncertain band."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import expit

from cxr_desktop.core.evaluation.result import Calibration
from cxr_desktop.core.statistics.temperature import fit_temperature, fit_temperature_and_shift
from cxr_desktop.core.words.percent import percent

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.evaluation.result import Scores

_SURE = 0.98
_FEWEST = 10  # films of each class below which nothing is fitted


def fit_calibration(scores: Scores, *, rule: str = "sensitivity", sensitivity: float = 0.95) -> Calibration:
    """Return temperature, operating point and uncertain band that fit validation films.

    The temperature minimises the negative log-likelihood (Guo et al. 2017); with two classes a shift of the log-odds
    is fitted with it (Platt 1999), because class weights move all probabilities to one side. The operating point is
    Youden's (``"youden"``: largest sum of sensitivity and specificity) or the largest that keeps a sensitivity.

    The uncertain band lies between the points that keep 98 % specificity and 98 % sensitivity: outside it a call was
    right for 98 of 100 validation films of the class it denies. It always holds the operating point.

    Parameters
    ----------
    scores
        Of validation films.
    rule
        ``"sensitivity"`` or ``"youden"``.
    sensitivity
        To be kept, 0-1.

    Raises
    ------
    ValueError
        For an unknown rule.
    """
    if rule not in {"sensitivity", "youden"}:
        msg = f"an operating point is chosen by sensitivity or youden, not {rule!r}"
        raise ValueError(msg)
    n, is_binary = len(scores.truth), len(scores.classes) == 2
    counts = np.bincount(scores.truth, minlength=len(scores.classes))
    if counts.min() < _FEWEST:
        how = f"Nothing was fitted: there are fewer than {_FEWEST} validation films of a class."
        return Calibration(1.0, 0.5 if is_binary else None, None, how, n)
    if not is_binary:
        temperature = fit_temperature(scores.log_probabilities, scores.truth)
        return Calibration(temperature, None, None, f"Temperature fitted on {n} validation films.", n)
    log_odds = scores.log_probabilities[:, 1] - scores.log_probabilities[:, 0]
    temperature, shift = fit_temperature_and_shift(log_odds, scores.truth)
    p = expit((log_odds + shift) / temperature)
    sick, well = np.sort(p[scores.truth == 1]), np.sort(p[scores.truth == 0])
    point = _youden(sick, well) if rule == "youden" else _keeping(sick, sensitivity)
    ends = (_keeping(sick, _SURE), 1 - _keeping(np.sort(1 - well), _SURE), point)
    chosen = "Youden's index" if rule == "youden" else f"{percent(sensitivity)} sensitivity"
    how = f"Probabilities, operating point ({chosen}) and uncertain band were fitted on {n} validation films."
    return Calibration(temperature, point, (min(ends), max(ends)), how, n, shift)


def _keeping(ascending: NDArray[np.float64], share: float) -> float:
    """Return the largest threshold from which on at least `share` of the values lie, halfway to the next below."""
    lost = int(np.floor((1 - share) * len(ascending) + 1e-9))
    above = ascending[lost]
    below = ascending[ascending < above]
    return float((above + below[-1]) / 2) if below.size else float(above)


def _youden(sick: NDArray[np.float64], well: NDArray[np.float64]) -> float:
    candidates = np.unique(np.r_[sick, well])
    middles = np.r_[candidates[0], (candidates[1:] + candidates[:-1]) / 2]
    sensitivity = 1 - np.searchsorted(sick, middles, side="left") / len(sick)
    specificity = np.searchsorted(well, middles, side="left") / len(well)
    return float(middles[np.argmax(sensitivity + specificity)])
