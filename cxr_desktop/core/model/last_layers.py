"""An ensemble of last layers over the network's last hidden layer: how far other trainings would have answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class LastLayers:
    """Linear last layers, fitted to training films drawn anew by patient (bagging, Breiman 1996).

    Parameters
    ----------
    weights, bias
        (m, 256) and (m,) float32: the log-odds of class 1 that each member gives for a hidden layer.
    stretch
        Factor that brings the members' deviations onto the network's scale, fitted on validation films.
    """

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    stretch: float

    def spread(self, hidden: NDArray[np.float32], log_odds: float, temperature: float) -> float:
        """Return the standard deviation of the calibrated probability of class 1 among members, 0-0.5.

        Parameters
        ----------
        hidden
            (256,) the last hidden layer of a film.
        log_odds, temperature
            The network's own answer, around which the members lie.
        """
        return float(self.probabilities(hidden, log_odds, temperature).std())

    def probabilities(self, hidden: NDArray[np.float32], log_odds: float, temperature: float) -> NDArray[np.float64]:
        """Return the members' calibrated probabilities of class 1, (m,)."""
        members = (self.weights @ hidden + self.bias).astype(np.float64)
        scaled = (log_odds + self.stretch * (members - members.mean())) / temperature
        probabilities: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(scaled, -50, 50)))
        return probabilities
