"""The network of a classifier opened up, for tests that change what it sees or how it is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from cxr_desktop.core.model.classifier import calibrated
from cxr_desktop.core.model.explanation import raw_map

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import Method
    from cxr_desktop.core.model.vgg16 import Vgg16

CAM_LAYERS = 30  # of `features`, those before and with the one that heat maps are made at
_GPU_BATCH = 16


@dataclass(frozen=True, eq=False)
class Sight:
    """What the network made of one input.

    Parameters
    ----------
    activations
        (1, 512, 14, 14) float32.
    inputs
        What came into some layers of ``features``, by their number.
    """

    activations: torch.Tensor
    inputs: Mapping[int, torch.Tensor]


@dataclass(frozen=True, eq=False)
class MapAndAnswer:
    """A raw heat map (14, 14) float32 and the calibrated probability of each class, from one pass of the head."""

    values: NDArray[np.float32]
    probabilities: tuple[float, ...]


class LogOdds(torch.nn.Module):
    """A classifier as the grad-cam library wants it: preprocessed films in, calibrated log-odds (N, n) out.

    Log-odds and not probabilities, because a sure answer's probability cannot move. The odds are those of each class
    against all others.
    """

    def __init__(self, classifier: Classifier) -> None:
        super().__init__()
        self._network, self._temperature = classifier.network, classifier.info.temperature
        self._chunk = 1 if classifier.device.device == "cpu" else _GPU_BATCH  # as `Classifier` does

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the log-odds of (N, 3, 224, 224) float32."""
        with torch.no_grad():
            rows = [self._network(_channels_last(part)) for part in torch.split(x, self._chunk)]
        logs = torch.log_softmax(torch.cat(rows).to(torch.float64) / self._temperature, dim=1)
        others = [logs[:, [c for c in range(logs.shape[1]) if c != index]] for index in range(logs.shape[1])]
        return torch.stack([logs[:, i] - rest.logsumexp(dim=1) for i, rest in enumerate(others)], dim=1)


def see(network: Vgg16, x: torch.Tensor, *, keep: Collection[int] = ()) -> Sight:
    """Return the activations of one preprocessed film (1, 3, 224, 224), and what came into the layers in `keep`."""
    kept: dict[int, torch.Tensor] = {}
    x = x.to(next(network.features.parameters()).dtype)
    with torch.no_grad():
        for number, layer in enumerate(network.features[:CAM_LAYERS]):
            if number in keep:
                kept[number] = x
            x = layer(x)
    return Sight(x.to(torch.float32), kept)


def map_and_answer(
    network: Vgg16, activations: torch.Tensor, *, method: Method, class_index: int, temperature: float
) -> MapAndAnswer:
    """Return heat map and probabilities of kept activations (1, 512, 14, 14), by a method of one pass."""
    seen = activations.detach().requires_grad_(True)  # noqa: FBT003 - torch's signature
    with torch.enable_grad():
        output = network.head(seen)
    values = raw_map(network, seen, method=method, class_index=class_index, known=output)
    return MapAndAnswer(values, calibrated(output[0].tolist(), temperature))


def _channels_last(x: torch.Tensor) -> torch.Tensor:
    return x.contiguous(memory_format=torch.channels_last)
