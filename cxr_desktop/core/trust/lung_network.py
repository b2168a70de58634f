"""The network that draws lungs and heart: a small U-Net (Ronneberger 2015, arXiv 1505.04597) of our own."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import torch
from PIL import Image
from torch import nn
from torch.nn import functional

from cxr_desktop.core.model.preprocess import windowed

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Radiograph

SIDE = 128
"""Pixels a side of what the network sees and of the maps it gives."""
LUNGS, HEART = 0, 1
"""Places of the two maps in its output."""

_WIDTHS = (8, 24, 56, 112)  # channels at 64, 32, 16 and 8 pixels a side
_GROUP = 8
_LEAST_SPREAD = 0.02  # of grey, so that a blank film is not blown up to noise


class LungNetwork(nn.Module):
    """A U-Net of 0.36 M weights on 64 x 64 places, whose maps are doubled in size at the end.

    Every film is brought to mean 0 and standard deviation 1 first, so that exposure and contrast do not matter.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(1, _WIDTHS[0], 4, stride=2, padding=1)
        self.down = nn.ModuleList(_block(_WIDTHS[max(0, i - 1)], width) for i, width in enumerate(_WIDTHS))
        self.up = nn.ModuleList(_block(high + low, high) for high, low in pairwise(_WIDTHS))
        self.last = nn.Conv2d(_WIDTHS[0], 2, 1)

    def forward(self, greys: torch.Tensor) -> torch.Tensor:
        """Return logits of lung and heart, (N, 2, 128, 128) float32, of films (N, 1, 128, 128) in 0-1."""
        x = self.stem(_standardised(greys))
        kept = []
        for depth, block in enumerate(self.down):
            x = block(x if depth == 0 else functional.max_pool2d(x, 2))
            kept.append(x)
        for depth in reversed(range(len(self.up))):
            x = functional.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)
            x = self.up[depth](torch.cat([kept[depth], x], dim=1))
        return functional.interpolate(self.last(x), scale_factor=2.0, mode="bilinear", align_corners=False)


def squared(film: Radiograph) -> np.ndarray:
    """Return a film as the network starts from it: through its default window, grey, (128, 128) uint8."""
    picture = Image.fromarray(windowed(film)).convert("L")
    return np.asarray(picture.resize((SIDE, SIDE), Image.Resampling.BILINEAR))


def _block(inputs: int, outputs: int) -> nn.Sequential:
    layers: list[nn.Module] = []
    for channels in (inputs, outputs):
        layers += [
            nn.Conv2d(channels, outputs, 3, padding=1, bias=False),
            nn.GroupNorm(outputs // _GROUP, outputs),
            nn.ReLU(inplace=True),
        ]
    return nn.Sequential(*layers)


def _standardised(greys: torch.Tensor) -> torch.Tensor:
    mean = greys.mean(dim=(1, 2, 3), keepdim=True)
    spread = greys.std(dim=(1, 2, 3), keepdim=True).clamp(min=_LEAST_SPREAD)
    return (greys - mean) / spread
