"""The network as a chain of layers, cut where what is frozen ends: behind the cut something learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import nn

if TYPE_CHECKING:
    from cxr_desktop.core.model.vgg16 import Vgg16

# where each kind of training cuts the chain of 31 features, pooling, flattening and the seven of the classifier
_FLATTENED, _FC6_DONE = 33, 35
_CUTS = {"head": _FC6_DONE, "fc": _FLATTENED, "block5": 24, "block4": 17, "block3": 10, "all": 0}
_FIRST_FC, _LAST_FC = 33, 36


def chain(network: Vgg16) -> list[nn.Module]:
    """Return the layers in the order of the forward pass: 31 features, pooling, flattening, 7 of the classifier."""
    return [*network.features, network.avgpool, nn.Flatten(), *network.classifier]


def cut_of(trained: str) -> int:
    """Return how many links of the chain are frozen, exact and the same in every epoch.

    With the head alone the cut lies behind FC6 and its ReLU, because the first dropout comes after it.
    """
    return _CUTS[trained]


def frozen_part(network: Vgg16, trained: str) -> nn.Sequential:
    """Return the links before the cut; without any, an empty sequence that gives back its input."""
    return nn.Sequential(*chain(network)[: cut_of(trained)])


def learning_part(network: Vgg16, trained: str) -> nn.Sequential:
    """Return the links from the cut to the log-probabilities; not all of them need learn."""
    return nn.Sequential(*chain(network)[cut_of(trained) :])


def mark_trained(network: Vgg16, trained: str, *, freeze_fc: bool) -> list[str]:
    """Let gradients reach what is trained and nothing else; return the names of those tensors, sorted."""
    network.requires_grad_(requires_grad=False)
    links = chain(network)
    first = len(links) - 1 if trained == "head" else cut_of(trained)
    for position, link in enumerate(links):
        is_kept_fc = freeze_fc and _FIRST_FC <= position <= _LAST_FC
        if position >= first and not is_kept_fc:
            link.requires_grad_(requires_grad=True)
    return sorted(name for name, parameter in network.named_parameters() if parameter.requires_grad)


def value_shape(trained: str) -> tuple[int, ...]:
    """Return the shape of one film's values at the cut."""
    shapes = {"head": (4096,), "fc": (25088,), "block5": (512, 14, 14), "block4": (256, 28, 28)}
    return {**shapes, "block3": (128, 56, 56), "all": (3, 224, 224)}[trained]


def is_cached(trained: str) -> bool:
    """Return whether the values at the cut are few enough to be kept: up to 200 KB a film in 16 bits."""
    return trained in {"head", "fc", "block5"}


def lower_frozen(network: Vgg16, dtype: torch.dtype) -> None:
    """Keep frozen convolutions and FC layers in `dtype`, so that nothing is cast again at every step."""
    for link in chain(network):
        parameters = list(link.parameters())
        if isinstance(link, nn.Conv2d | nn.Linear) and not any(p.requires_grad for p in parameters):
            link.to(dtype)
