"""The cascading randomisation test of heat maps (Adebayo et al. 2018, arXiv 1810.03292).

Layer by layer from the last one down, the weights are replaced by random ones. A heat map that shows what the network
learned must fall apart; one that stays shows the film's edges. Where a model stands on the seeded base, FC6 and FC7
are random projections from the start: those two stages change one random layer for another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
import torch

from cxr_desktop.core.model.vgg16 import build_vgg16
from cxr_desktop.core.trust.heat_findings import CascadeStage
from cxr_desktop.core.trust.inspection import CAM_LAYERS, map_and_answer
from cxr_desktop.core.trust.likeness import rank_correlation, structural_similarity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import Heatmap
    from cxr_desktop.core.model.vgg16 import Vgg16
    from cxr_desktop.core.trust.inspection import Sight

SEED = 20181008
_BLOCK = 1 << 22
_UNIFORM = 2**16 / 12**0.5  # standard deviation of a whole 16-bit number


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of the cascade: its name for people, its layers, and the first of ``features`` to run anew."""

    name: str
    layers: tuple[str, ...]
    first: int = CAM_LAYERS


_STEPS = (
    _Step("last layer", ("classifier.6.3",)),
    _Step("hidden layer", ("classifier.6.0",)),
    _Step("FC7", ("classifier.3",)),
    _Step("FC6", ("classifier.0",)),
    _Step("conv 5-3", ("features.28",), 28),
    _Step("conv 5-2", ("features.26",), 26),
    _Step("conv 5-1", ("features.24",), 24),
    _Step("block 4", ("features.21", "features.19", "features.17"), 17),
    _Step("block 3", ("features.14", "features.12", "features.10"), 10),
    _Step("block 1", ("features.7", "features.5", "features.2", "features.0"), 0),
)
KEPT_INPUTS = frozenset(step.first for step in _STEPS if step.first < CAM_LAYERS)
"""Layers of ``features`` whose input `cascade` needs (`inspection.see`)."""
STAGES = len(_STEPS)

_drawn: WeakKeyDictionary[Classifier, dict[str, torch.Tensor]] = WeakKeyDictionary()


def cascade(classifier: Classifier, sight: Sight, heatmap: Heatmap) -> Iterator[CascadeStage]:
    """Yield each stage: the map with all layers from the last one down to this one random, beside the model's own.

    The random weights are drawn once for a model and kept as long as it is; they take as much memory as its own.

    Parameters
    ----------
    sight
        Of the film, with the inputs of `KEPT_INPUTS`.
    heatmap
        The model's own map.
    """
    random, state = random_weights(classifier), classifier.network.state_dict()
    for step in _STEPS:
        for layer in step.layers:
            state |= {f"{layer}.{kind}": random[f"{layer}.{kind}"] for kind in ("weight", "bias")}
        mixed = _network(state)
        activations = sight.activations
        if step.first < CAM_LAYERS:
            with torch.no_grad():
                activations = mixed.features[step.first : CAM_LAYERS](sight.inputs[step.first]).to(torch.float32)
        found = map_and_answer(
            mixed,
            activations,
            method=heatmap.method,
            class_index=heatmap.class_index,
            temperature=classifier.info.temperature,
        ).values
        ssim, correlation = structural_similarity(heatmap.values, found), rank_correlation(heatmap.values, found)
        yield CascadeStage(step.name, ssim, correlation, found)


def random_weights(classifier: Classifier) -> Mapping[str, torch.Tensor]:
    """Return random tensors for every layer of a model: uniform, with each tensor's own mean 0 and spread.

    The same for the same shapes and spreads, whatever the machine.
    """
    known = _drawn.get(classifier)
    if known is None:
        generator = np.random.SFC64(SEED)
        known = _drawn[classifier] = {
            name: _random_like(tensor, generator) for name, tensor in classifier.network.state_dict().items()
        }
    return known


def _random_like(tensor: torch.Tensor, generator: np.random.SFC64) -> torch.Tensor:
    """Return uniform values of a tensor's shape, dtype, memory format and root mean square."""
    scale = float(tensor.square().mean(dtype=torch.float32).sqrt()) / _UNIFORM
    flat = torch.empty(tensor.numel(), dtype=tensor.dtype)
    for start in range(0, len(flat), _BLOCK):
        part = flat[start : start + _BLOCK]
        words = generator.random_raw(-(-len(part) // 4))  # four 16-bit numbers each
        part.copy_(torch.from_numpy(words.view("<i2")[: len(part)])).mul_(scale)
    shaped = flat.view(tensor.shape)
    if tensor.ndim == 4:
        shaped = shaped.contiguous(memory_format=torch.channels_last)
    return shaped.to(tensor.device)


def _network(state: Mapping[str, torch.Tensor]) -> Vgg16:
    network = build_vgg16(state["classifier.6.3.bias"].numel(), device="meta")
    network.load_state_dict(state, assign=True)
    return network.requires_grad_(requires_grad=False)
