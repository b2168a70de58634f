"""Log-odds of two classes: clipped alike wherever they are kept or compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SMALLEST = 1e-12  # of a probability: what a network of 32 bits says below is rounding


def log_odds(probabilities: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the log-odds of class 1 against class 0, (n,) within about -27.6 to 27.6 where the two sum to one.

    Parameters
    ----------
    probabilities
        (n, C) with two classes or more, 0-1; below 1e-12 they count as that.
    """
    p = np.clip(np.asarray(probabilities, dtype=np.float64)[:, :2], _SMALLEST, None)
    odds: NDArray[np.float64] = np.log(p[:, 1]) - np.log(p[:, 0])
    return odds
