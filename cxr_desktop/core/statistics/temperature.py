"""Temperature and shift that make a model's probabilities true on films of known class."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize, minimize_scalar

if TYPE_CHECKING:
    from numpy.typing import NDArray

_COLDEST, _HOTTEST = 0.05, 20.0


def fit_temperature(log_probabilities: NDArray[np.float64], truth: NDArray[np.int64]) -> float:
    """Return the temperature that minimises the negative log-likelihood of log-probabilities (n, C), 0.05 to 20."""

    def loss(log_temperature: float) -> float:
        scaled = log_probabilities / np.exp(log_temperature)
        peak = scaled.max(axis=1, keepdims=True)
        norm = peak[:, 0] + np.log(np.exp(scaled - peak).sum(axis=1))
        return float((norm - scaled[np.arange(len(truth)), truth]).mean())

    found = minimize_scalar(loss, bounds=(np.log(_COLDEST), np.log(_HOTTEST)), method="bounded")
    return float(np.exp(found.x))


def fit_temperature_and_shift(log_odds: NDArray[np.float64], truth: NDArray[np.int64]) -> tuple[float, float]:
    """Return T (0.05 to 20) and s that minimise the negative log-likelihood of ``sigmoid((log_odds + s) / T)``.

    The targets are Platt's smoothed ones, so that films that a model tells apart perfectly do not make it certain.
    """
    sick, well = int((truth == 1).sum()), int((truth == 0).sum())
    wanted = np.where(truth == 1, (sick + 1) / (sick + 2), 1 / (well + 2))

    def loss(x: NDArray[np.float64]) -> float:
        scaled = (log_odds + x[1]) / np.exp(x[0])
        return float((np.logaddexp(0, scaled) - wanted * scaled).mean())

    bounds = ((np.log(_COLDEST), np.log(_HOTTEST)), (-30.0, 30.0))
    found = minimize(loss, np.zeros(2), bounds=bounds, method="L-BFGS-B")
    return float(np.exp(found.x[0])), float(found.x[1])
