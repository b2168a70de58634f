"""Heat maps under small changes of the film: shifts by one cell, noise, a mirror.

A map that shows something on the film moves with the film. The same passes give the probability under each change
(test-time augmentation).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from cxr_desktop.core.trust.heat_findings import FLIP, ChangedMap
from cxr_desktop.core.trust.inspection import map_and_answer, see
from cxr_desktop.core.trust.likeness import rank_correlation, structural_similarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import Heatmap

CELL = 16  # pixels of the network's input under one cell of the map
NOISE = 0.03
"""Standard deviation of the noise, as a share of the grey scale."""
_SEED = 7
_STD = 0.226  # of ImageNet's normalisation, mean of the channels


@dataclass(frozen=True, slots=True)
class Change:
    """A change: rows and columns the film moves by in cells, whether it is mirrored, and how much noise it gets."""

    name: str
    down: int = 0
    right: int = 0
    is_mirrored: bool = False
    noise: float = 0.0


CHANGES = (
    Change("left", right=-1),
    Change("right", right=1),
    Change("up", down=-1),
    Change("down", down=1),
    Change("noise", noise=NOISE),
    Change(FLIP, is_mirrored=True),
)


def changed_maps(classifier: Classifier, film: Radiograph, heatmap: Heatmap) -> Iterator[ChangedMap]:
    """Yield map and probability under each of `CHANGES`, by the method and for the class of the film's own map."""
    x, values, index = classifier.input_of(film), heatmap.values, heatmap.class_index
    for change in CHANGES:
        activations = see(classifier.network, changed(x, change)).activations
        found = map_and_answer(
            classifier.network,
            activations,
            method=heatmap.method,
            class_index=index,
            temperature=classifier.info.temperature,
        )
        own, back = moved_back(values, found.values, change)
        ssim, correlation = structural_similarity(own, back), rank_correlation(own, back)
        yield ChangedMap(
            change.name,
            back,
            ssim,
            correlation,
            found.probabilities[index],
            max(0, -change.down),
            max(0, -change.right),
        )


def changed(x: torch.Tensor, change: Change) -> torch.Tensor:
    """Return a preprocessed film (1, 3, 224, 224) after a change; what moves in repeats the film's edge."""
    if change.down or change.right:
        rows = (torch.arange(x.shape[2], device=x.device) - change.down * CELL).clamp(0, x.shape[2] - 1)
        columns = (torch.arange(x.shape[3], device=x.device) - change.right * CELL).clamp(0, x.shape[3] - 1)
        x = x[:, :, rows][:, :, :, columns]
    if change.is_mirrored:
        x = x.flip(3)
    if change.noise:
        drawn = np.random.default_rng(_SEED).standard_normal((1, 1, *x.shape[2:])).astype(np.float32)
        x = x + torch.from_numpy(drawn).to(x.device) * (change.noise / _STD)
    return x.contiguous(memory_format=torch.channels_last)


def moved_back(
    own: NDArray[np.float32], found: NDArray[np.float32], change: Change
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the parts of both maps that show the same part of the film, in the film's own order."""
    if change.is_mirrored:
        found = found[:, ::-1]
    rows, columns = own.shape
    down, right = change.down, change.right
    kept_own = own[max(0, -down) : rows - max(0, down), max(0, -right) : columns - max(0, right)]
    kept_found = found[max(0, down) : rows - max(0, -down), max(0, right) : columns - max(0, -right)]
    return kept_own, np.ascontiguousarray(kept_found)
