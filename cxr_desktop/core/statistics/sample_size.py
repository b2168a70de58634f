"""How many labelled films a wanted interval takes, and what interval so many films give."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import betaincinv

from cxr_desktop.core.statistics.intervals import Z

if TYPE_CHECKING:
    from numpy.typing import NDArray

NARROWEST = 0.005
"""The smallest width that is answered."""

_TAIL = 0.025
_RAREST = 0.001  # share of a class that is waited for


@dataclass(frozen=True, slots=True)
class SampleSize:
    """How many films to label.

    Parameters
    ----------
    sick, well
        Films of class 1 and of class 0.
    total
        Films drawn as they come until, on average, both are reached; None where a class hardly ever comes.
    """

    sick: int
    well: int
    total: int | None


def interval_width(share: float, n: float) -> float:
    """Return the width of Wilson's 95 % interval when a share 0-1 of `n` films is hit (not rounded to films)."""
    return 2 * Z / (1 + Z * Z / n) * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))


def films_needed(share: float, width: float) -> int:
    """Return how many films make Wilson's 95 % interval of a share no wider than `width`.

    Raises
    ------
    ValueError
        For a width below `NARROWEST`, or a share outside 0 to 1.
    """
    _check(share, width)
    enough = 1
    while interval_width(share, enough) > width:
        enough *= 2
    few = enough // 2  # the width falls with n
    while enough - few > 1:
        middle = (few + enough) // 2
        few, enough = (few, middle) if interval_width(share, middle) <= width else (middle, enough)
    return enough


def chosen_interval(lost: int, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a sensitivity that an operating point chosen by these same films will have.

    The point is the largest that loses `lost` of `n` films of class 1. Their scores are order statistics, so that the
    true sensitivity follows a beta distribution whatever the scores look like (Wilks 1941). A point between two
    films' scores has the ends of Clopper and Pearson 1934.
    """
    kept = n - lost
    low = float(betaincinv(kept, lost + 1, _TAIL)) if kept else 0.0
    high = float(betaincinv(kept + 1, lost, 1 - _TAIL)) if lost else 1.0
    return low, high


def films_needed_to_choose(share: float, width: float) -> int:
    """Return how many films of class 1 choose a point of sensitivity `share`, known to no more than `width`.

    So many and any more of them: the width jumps a little where one more film may be lost.

    Raises
    ------
    ValueError
        For a width below `NARROWEST`, or a share outside 0 to 1.
    """
    _check(share, width)
    most = 4 * films_needed(share, width) + 40
    n = np.arange(1, most + 1)
    too_wide = np.flatnonzero(_chosen_widths(share, n) > width)
    return int(n[too_wide[-1]] + 1) if too_wide.size else 1


def sample_needed(*, sensitivity: float, specificity: float, prevalence: float, width: float) -> SampleSize:
    """Return how many films choose a new operating point and know both of its figures to a width.

    Parameters
    ----------
    sensitivity
        That the point shall keep: chosen and known by the same films of class 1 (`films_needed_to_choose`).
    specificity
        Expected there; Wilson's interval on films of class 0, which do not choose.
    prevalence
        Share of class 1 among films as they come.
    width
        Of both 95 % intervals, from end to end.

    Raises
    ------
    ValueError
        As the two.
    """
    sick, well = films_needed_to_choose(sensitivity, width), films_needed(specificity, width)
    if not _RAREST <= prevalence <= 1 - _RAREST:
        return SampleSize(sick, well, None)
    return SampleSize(sick, well, max(math.ceil(sick / prevalence), math.ceil(well / (1 - prevalence))))


def _chosen_widths(share: float, n: NDArray[np.int64]) -> NDArray[np.float64]:
    lost = np.floor((1 - share) * n + 1e-9)
    kept = n - lost
    low = np.where(kept > 0, betaincinv(np.maximum(kept, 1), lost + 1, _TAIL), 0.0)
    high = np.where(lost > 0, betaincinv(kept + 1, np.maximum(lost, 1), 1 - _TAIL), 1.0)
    widths: NDArray[np.float64] = high - low
    return widths


def _check(share: float, width: float) -> None:
    if not 0 <= share <= 1:
        msg = f"a share lies between 0 and 1, not at {share:g}"
        raise ValueError(msg)
    if not width >= NARROWEST:
        msg = f"no interval narrower than {NARROWEST:g} is planned, and {width:g} is asked for"
        raise ValueError(msg)
