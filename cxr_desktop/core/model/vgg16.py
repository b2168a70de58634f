"""The network: VGG16 (Simonyan and Zisserman 2014, arXiv 1409.1556) with the original's head.

Built from torch.nn with torchvision's state_dict keys and outputs, because ``import torchvision`` would cost the
start of the program two seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import torch
from torch import nn

if TYPE_CHECKING:
    from collections.abc import Iterable

_WIDTHS = (64, 64, "pool", 128, 128, "pool", 256, 256, 256, "pool", 512, 512, 512, "pool", 512, 512, 512, "pool")
_CAM_LAYER = 29  # the last ReLU before the last pooling: 512 maps of 14 x 14
_TEXTURE_LAYER = 9  # the second pooling: 128 maps of 56 x 56
_BATCH_OF_TABLE = 8


class Vgg16(nn.Module):
    """VGG16 whose last layer is Linear(4096, 256), ReLU, Dropout(0.4), Linear(256, n), LogSoftmax.

    The forward pass is cut at ``features[29]``: `activations` is the expensive part, `head` the cheap one, and a heat
    map needs the gradient of the head alone. Each part takes its input in the dtype of its own weights, so that the
    convolutions and FC6/FC7 may be bf16 while the last layers stay fp32.
    """

    def __init__(self, n_classes: int = 2) -> None:
        super().__init__()
        self.features = nn.Sequential(*_feature_layers())
        self.avgpool = nn.AdaptiveAvgPool2d((7, 7))
        self.classifier = nn.Sequential(
            nn.Linear(512 * 7 * 7, 4096),
            nn.ReLU(inplace=True),
            nn.Dropout(0.5),
            nn.Linear(4096, 4096),
            nn.ReLU(inplace=True),
            nn.Dropout(0.5),
            nn.Sequential(
                nn.Linear(4096, 256),
                nn.ReLU(inplace=True),
                nn.Dropout(0.4),
                nn.Linear(256, n_classes),
                nn.LogSoftmax(dim=1),
            ),
        )

    @property
    def n_classes(self) -> int:
        """How many classes the last layer has."""
        return self._last_layers.get_submodule("3").out_features  # type: ignore[return-value]

    @property
    def _last_layers(self) -> nn.Sequential:
        return cast("nn.Sequential", self.classifier[6])

    def textures(self, x: torch.Tensor) -> torch.Tensor:
        """Return the maps behind the second block: (N, 3, 224, 224) in, (N, 128, 56, 56) out."""
        return cast("torch.Tensor", self.features[: _TEXTURE_LAYER + 1](x.to(_dtype_of(self.features[0]))))

    def activations_from_textures(self, maps: torch.Tensor) -> torch.Tensor:
        """Return the maps of ``features[29]`` (N, 512, 14, 14) that `textures` lead to."""
        return cast("torch.Tensor", self.features[_TEXTURE_LAYER + 1 : _CAM_LAYER + 1](maps))

    def activations(self, x: torch.Tensor) -> torch.Tensor:
        """Return the maps of ``features[29]``: (N, 3, 224, 224) in, (N, 512, 14, 14) out."""
        return self.activations_from_textures(self.textures(x))

    def hidden(self, activations: torch.Tensor) -> torch.Tensor:
        """Return the last hidden layer (N, 256) of kept activations (N, 512, 14, 14)."""
        x = self.avgpool(self.features[_CAM_LAYER + 1 :](activations.to(_dtype_of(self.classifier[0]))))
        x = self.classifier[:6](torch.flatten(x, 1))
        return cast("torch.Tensor", self._last_layers[:2](x.to(_dtype_of(self._last_layers[0]))))

    def output(self, hidden: torch.Tensor) -> torch.Tensor:
        """Return log-probabilities (N, n_classes) of the last hidden layer (N, 256)."""
        return cast("torch.Tensor", self._last_layers[2:](hidden))

    def head(self, activations: torch.Tensor) -> torch.Tensor:
        """Return log-probabilities (N, n_classes) of kept activations (N, 512, 14, 14)."""
        return self.output(self.hidden(activations))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return log-probabilities (N, n_classes) of preprocessed films (N, 3, 224, 224)."""
        return self.head(self.activations(x))


def _feature_layers() -> Iterable[nn.Module]:
    channels = 3
    for width in _WIDTHS:
        if isinstance(width, str):
            yield nn.MaxPool2d(kernel_size=2, stride=2)
        else:
            yield nn.Conv2d(channels, width, kernel_size=3, padding=1)
            yield nn.ReLU(inplace=True)
            channels = width


def _dtype_of(layer: nn.Module) -> torch.dtype:
    return cast("torch.Tensor", layer.weight).dtype


def build_vgg16(n_classes: int = 2, *, device: str = "cpu") -> Vgg16:
    """Return the network in evaluation mode; on ``"meta"`` it has shapes but no memory."""
    with torch.device(device):
        return Vgg16(n_classes).eval()


def train_last_layers(model: Vgg16) -> Vgg16:
    """Freeze all but ``classifier[6]``, as the original trains it, and return the model."""
    model.requires_grad_(requires_grad=False)
    model.classifier[6].requires_grad_(requires_grad=True)
    return model


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One row of the layer table.

    Parameters
    ----------
    name
        Kind and number in the order of the forward pass: ``"Conv2d-1"``.
    shape
        Of its output for a batch of 8 films.
    parameters, trainable
        How many weights it has, and how many of them are not frozen.
    """

    name: str
    shape: tuple[int, ...]
    parameters: int
    trainable: int


def layer_table(model: Vgg16) -> tuple[LayerRow, ...]:
    """Return the layers in the order of the forward pass, from the modules themselves.

    Nothing is computed, wherever the model is: shapes come from a pass without data (on the meta device). Order and
    numbering are those of torchsummary, which the original's table was made with.
    """
    rows: list[LayerRow] = []
    layers = {module: _sizes(module) for module in model.modules() if not list(module.children())}

    def note(module: nn.Module, _inputs: object, output: torch.Tensor) -> None:
        rows.append(LayerRow(f"{type(module).__name__}-{len(rows) + 1}", tuple(output.shape), *layers[module]))

    hooks = [layer.register_forward_hook(note) for layer in layers]
    weightless = {name: tensor.to("meta") for name, tensor in model.state_dict().items()}
    try:
        with torch.no_grad():
            torch.func.functional_call(model, weightless, torch.empty(_BATCH_OF_TABLE, 3, 224, 224, device="meta"))
    finally:
        for hook in hooks:
            hook.remove()
    return tuple(rows)


def _sizes(layer: nn.Module) -> tuple[int, int]:
    sizes = [(p.numel(), p.requires_grad) for p in layer.parameters()]
    return sum(n for n, _ in sizes), sum(n for n, is_trained in sizes if is_trained)


def format_layer_table(rows: tuple[LayerRow, ...]) -> str:
    """Return the table as text with its totals."""
    total, trainable = sum(row.parameters for row in rows), sum(row.trainable for row in rows)
    lines = [f"{'Layer':<22}{'Output shape':<22}{'Parameters':>14}"]
    lines += [f"{row.name:<22}{list(row.shape)!s:<22}{row.parameters:>14,}" for row in rows]
    lines += [
        "",
        f"Parameters in all       {total:>14,}",
        f"Trainable               {trainable:>14,}",
        f"Frozen                  {total - trainable:>14,}",
    ]
    return "\n".join(lines)
