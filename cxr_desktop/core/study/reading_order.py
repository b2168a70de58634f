"""In which order to read films."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.study.results import UNKNOWN

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.study.results import Results

ORDERS = ("name", "uncertainty", "label-error")


def reading_order(results: Results, order: str) -> NDArray[np.int64]:
    """Return the rows of films in the order to read them.

    Parameters
    ----------
    results
        The films.
    order
        ``"name"``: as they are; ``"uncertainty"``: nearest to the operating point first; ``"label-error"``: the
        films whose folder the model finds least probable first (the self-confidence of Northcutt 2021). Films without
        what an order needs come last.
    """
    rows = np.arange(len(results), dtype=np.int64)
    if order == "name":
        return rows
    if order == "uncertainty":
        key = _distance(results)
    else:
        known = (results.truth != UNKNOWN) & (results.labels != UNKNOWN)
        key = np.where(known, results.probabilities[rows, np.maximum(results.truth, 0)], np.inf)
    return rows[np.argsort(np.where(np.isnan(key), np.inf, key), kind="stable")]


def _distance(results: Results) -> NDArray[np.float64]:
    point = results.model.operating_point if results.model is not None else None
    if point is not None:
        return np.abs(results.p - point)
    ranked = np.sort(results.probabilities, axis=1)
    margin: NDArray[np.float64] = ranked[:, -1] - ranked[:, -2]
    return margin
