"""The network that a training starts from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import nn

from cxr_desktop.core.model.bases import IMAGENET, NONE, SEEDED, base_tensors
from cxr_desktop.core.model.checkpoint import bundled_model, load_checkpoint, load_model
from cxr_desktop.core.model.vgg16 import Vgg16, build_vgg16
from cxr_desktop.core.model.weights import in_dtype

if TYPE_CHECKING:
    from cxr_desktop.core.training.recipe import Recipe

_HEAD = "classifier.6."


@dataclass(frozen=True)
class Start:
    """A network in float32 on the CPU; the base its checkpoint will name, and where it came from, for the record."""

    network: Vgg16
    base: str
    source: str
    source_sha256: str = ""
    needs_scaling: bool = False


def starting_network(recipe: Recipe, classes: tuple[str, ...]) -> Start:
    """Return the network that the recipe starts from; a checkpoint of other classes gets a new head.

    Raises
    ------
    CxrError
        When the weights cannot be read, or ImageNet's were not fetched.
    """
    n_classes = len(classes)
    if recipe.base == "random":
        return Start(_random(recipe.seed, n_classes), SEEDED, "random weights", needs_scaling=True)
    if recipe.base == "imagenet":
        return Start(_from_base(IMAGENET, recipe.seed, n_classes), IMAGENET, "ImageNet weights of torchvision")
    path = bundled_model() if recipe.base == "bundled" else Path(recipe.base)
    header = load_checkpoint(path).header
    loaded = load_model(path)
    network = loaded.network
    if header.classes != classes:
        network = _with_new_head(network, recipe.seed, n_classes)
    _own(network)
    return Start(network, header.base or NONE, loaded.info.name, loaded.info.sha256)


def _from_base(base: str, seed: int, n_classes: int) -> Vgg16:
    """Return the network of a base's tensors with a new head."""
    network = _fresh(seed, n_classes)
    state = network.state_dict() | base_tensors(base)
    network.load_state_dict(
        {name: in_dtype(name, tensor, torch.float32) for name, tensor in state.items()}, assign=True
    )
    _own(network)
    return network


def _random(seed: int, n_classes: int) -> Vgg16:
    network = _from_base(SEEDED, seed, n_classes)
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(seed)
        for layer in network.features:
            if isinstance(layer, nn.Conv2d):
                nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
                nn.init.zeros_(layer.bias)  # type: ignore[arg-type]  # these have one
        last = network.get_submodule("classifier.6.3")
        for parameter in last.parameters():
            nn.init.zeros_(parameter)
    return network


def _fresh(seed: int, n_classes: int) -> Vgg16:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return build_vgg16(n_classes)


def _with_new_head(network: Vgg16, seed: int, n_classes: int) -> Vgg16:
    head = {name: tensor for name, tensor in _fresh(seed, n_classes).state_dict().items() if name.startswith(_HEAD)}
    body = {name: tensor for name, tensor in network.state_dict().items() if not name.startswith(_HEAD)}
    changed = build_vgg16(n_classes, device="meta")
    changed.load_state_dict(body | head, assign=True)
    return changed


def _own(network: Vgg16) -> None:
    """Give the convolutions and the head memory of their own: what learns must not write into a mapped file."""
    for name, parameter in network.named_parameters():
        if not name.startswith(("classifier.0.", "classifier.3.")):
            parameter.data = parameter.data.clone(memory_format=torch.preserve_format)


@torch.no_grad()
def scale_layer_by_layer(network: Vgg16, films: torch.Tensor) -> None:
    """Scale each convolution so that its output over these films (N, 3, H, W) has unit variance.

    After Mishkin and Matas 2016 (LSUV, arXiv 1511.06422), from He initialisation. Without it a VGG16 without batch
    normalisation stays at chance.
    """
    values = films.contiguous(memory_format=torch.channels_last)
    for layer in network.features:
        if isinstance(layer, nn.Conv2d):
            spread = layer(values).std()
            layer.weight.div_(spread)
        values = layer(values)
