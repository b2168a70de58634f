"""A model that learned nothing: the bundled one with the weights of every layer shuffled."""

from __future__ import annotations

import torch

from cxr_desktop.core.model.checkpoint import LoadedModel
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.model.vgg16 import build_vgg16

_LARGE = 5_000_000


def shuffled(classifier: Classifier, seed: int = 3) -> Classifier:
    """Return a classifier whose weights are those of another in random order, layer by layer."""
    draw = torch.Generator().manual_seed(seed)
    state = {name: _shuffled(tensor, draw) for name, tensor in classifier.network.state_dict().items()}
    network = build_vgg16(len(classifier.info.classes), device="meta")
    network.load_state_dict(state, assign=True)
    model = LoadedModel(classifier.info, network.requires_grad_(requires_grad=False))
    return Classifier(model, torch.device("cpu"), classifier.device.precision)


def _shuffled(tensor: torch.Tensor, draw: torch.Generator) -> torch.Tensor:
    if tensor.numel() > _LARGE:  # FC6 and FC7 are random already: rows and columns are enough
        rows, columns = (torch.randperm(size, generator=draw) for size in tensor.shape)
        return tensor[rows][:, columns].contiguous()
    flat = tensor.contiguous().reshape(-1)[torch.randperm(tensor.numel(), generator=draw)].reshape(tensor.shape)
    return flat.contiguous(memory_format=torch.channels_last) if tensor.ndim == 4 else flat
