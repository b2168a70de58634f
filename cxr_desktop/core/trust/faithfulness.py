"""Whether the hot parts of a film are those that the answer hangs on: deletion, insertion and ROAD.

All through the measures of the grad-cam library. Each sets the hottest cells first against the coldest first, so that
a map without knowledge gets 0 in the mean, whatever the network and whatever the film.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from cxr_desktop.core.model.cam_library import ClassifierOutputTarget, perturbation_confidence, road_measures
from cxr_desktop.core.trust.heat_findings import PixelCurves, RoadStep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from cxr_desktop.core.trust.inspection import LogOdds
    from cxr_desktop.core.words.progress import CancelToken

CURVE_SHARES = (0.1, 0.25, 0.75, 0.9)
"""Of the cells that are blanked; symmetric, so that insertion needs no passes of its own shares."""
CHANCE_SHARE = 0.5
"""Of the cells that are blanked in an order that has nothing to do with the heat."""
ROAD_SHARES = (0.4,)
"""Of the cells that are smoothed out: one, because each takes two passes and two systems of 20,000 equations."""

_CELL = 16
_SEED = 11


def pixel_curves(
    model: LogOdds,
    x: torch.Tensor,
    values: NDArray[np.float32],
    *,
    class_index: int,
    token: CancelToken,
) -> PixelCurves:
    """Return the curves of deletion and insertion (Petsiuk et al. 2018, arXiv 1806.07421), 11 passes.

    What is deleted is filled with the film's mean grey, in both: then insertion of the hottest cells equals deletion
    of the coldest, and maps without knowledge get the same area under both.

    Parameters
    ----------
    model
        Returns log-odds.
    x
        The preprocessed film (1, 3, 224, 224).
    values
        The raw map (14, 14); its order counts, also among cells without positive heat.

    Raises
    ------
    Cancelled
        When stopped.
    """
    grey = x.mean(dim=(2, 3), keepdim=True).expand_as(x)
    whole, nothing = (float(model(film)[0, class_index]) for film in (x, grey))

    def after(order: NDArray[np.float32], blanked: tuple[float, ...] = CURVE_SHARES) -> Iterator[float]:
        for share in blanked:
            token.raise_if_cancelled()
            remove = perturbation_confidence.RemoveMostRelevantFirst(100 * (1 - share), _Blanking(grey))
            yield _score(perturbation_confidence.PerturbationConfidenceMetric(remove), model, x, order, class_index)

    hottest, coldest = _ranks(values), _ranks(-values)
    chance = np.random.default_rng(_SEED).permutation(hottest.ravel()).reshape(hottest.shape)
    left = tuple(after(coldest))  # with the coldest share blanked, the hottest rest is left
    return PixelCurves(
        shares=(0.0, *CURVE_SHARES, 1.0),
        deletion=(whole, *after(hottest), nothing),
        insertion=(nothing, *reversed(left), whole),
        random=(whole, *after(chance, (CHANCE_SHARE,)), nothing),
        random_shares=(0.0, CHANCE_SHARE, 1.0),
    )


def road(
    model: LogOdds,
    x: torch.Tensor,
    values: NDArray[np.float32],
    *,
    class_index: int,
    token: CancelToken,
) -> tuple[RoadStep, ...]:
    """Return the steps of ROAD, 2 passes each.

    Rong et al. 2022, arXiv 2202.00449: what is removed is filled in from its surroundings, so that the hole itself
    tells the network nothing.

    Raises
    ------
    Cancelled
        When stopped.
    """
    ranks = _ranks(values)
    found = []
    for share in ROAD_SHARES:
        token.raise_if_cancelled()
        with torch.random.fork_rng(devices=[]):  # the library's noise, the same for each film
            torch.manual_seed(_SEED)
            hottest = _score(road_measures.ROADMostRelevantFirst(100 * (1 - share)), model, x, ranks, class_index)
            token.raise_if_cancelled()
            coldest = _score(road_measures.ROADLeastRelevantFirst(100 * (1 - share)), model, x, ranks, class_index)
        found.append(RoadStep(share, hottest, coldest))
    return tuple(found)


class _Blanking:
    """Puts the film's mean grey where the mask is 0, as the library's imputers put theirs."""

    def __init__(self, grey: torch.Tensor) -> None:
        self._grey = grey[0].cpu()

    def __call__(self, film: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return torch.where(mask.bool(), film, self._grey)


def _score(
    metric: Any,  # noqa: ANN401 - the library has no types
    model: LogOdds,
    x: torch.Tensor,
    order: NDArray[np.float32],
    class_index: int,
) -> float:
    plane = order.repeat(_CELL, axis=0).repeat(_CELL, axis=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the library hands torch's tensors to numpy's functions
        found = metric(x, plane[None], [ClassifierOutputTarget(class_index)], model, return_diff=False)
    return float(found[0])


def _ranks(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the order of the cells in [0, 1), every cell its own: a share of the cells is then exact."""
    order = np.argsort(np.argsort(values, axis=None, kind="stable"), kind="stable")
    return np.asarray(order.reshape(values.shape) / values.size, dtype=np.float32)
