"""Pictures of no chest, made up, so that the network learns to draw nothing where there is nothing."""

from __future__ import annotations

import torch
from torch.nn import functional

from cxr_desktop.core.trust.lung_network import SIDE

_TILES = 4


def no_chests(films: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Return as many pictures without a chest as `films` (N, 1, 128, 128): clouds, shapes, blanks, shuffled films."""
    kinds = (_shuffled(films, rng), _clouds(len(films), rng), _shapes(len(films), rng), _blanks(len(films), rng))
    chosen = torch.multinomial(torch.tensor([0.35, 0.25, 0.25, 0.15]), len(films), replacement=True, generator=rng)
    return torch.stack(kinds)[chosen, torch.arange(len(films))].clamp(0, 1)


def _shuffled(films: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Return films cut into 4 x 4 tiles that lie in another order."""
    size = SIDE // _TILES
    tiles = functional.unfold(films, size, stride=size)  # (N, 1024, 16)
    order = torch.rand(len(films), 1, _TILES**2, generator=rng).argsort(dim=2).expand(-1, tiles.shape[1], -1)
    return functional.fold(tiles.gather(2, order), SIDE, size, stride=size)


def _clouds(n: int, rng: torch.Generator) -> torch.Tensor:
    """Return noise with lumps of all sizes."""
    picture = torch.zeros(n, 1, SIDE, SIDE)
    for cells in (2, 4, 8, 16, 32, 64):
        lumps = torch.randn(n, 1, cells, cells, generator=rng)
        strength = torch.rand(n, 1, 1, 1, generator=rng)
        picture = picture + strength * functional.interpolate(lumps, size=(SIDE, SIDE), mode="bilinear")
    return torch.sigmoid(picture)


def _shapes(n: int, rng: torch.Generator) -> torch.Tensor:
    """Return up to eight boxes and ellipses, one upon the other, on a slope of grey."""
    at = torch.linspace(-1, 1, SIDE)
    slope = torch.randn(n, 2, 1, 1, generator=rng) * 0.2
    picture = 0.5 + slope[:, :1] * at[None, None, None, :] + slope[:, 1:] * at[None, None, :, None]
    for _ in range(8):
        place = torch.rand(n, 2, 1, 1, generator=rng) * 2 - 1
        half = 0.05 + torch.rand(n, 2, 1, 1, generator=rng) ** 2 * 0.8
        x, y = (at[None, None, :] - place[:, 0]) / half[:, 0], (at[None, :, None] - place[:, 1]) / half[:, 1]
        is_box = torch.rand(n, 1, 1, generator=rng) < 0.5
        inside = torch.where(is_box, torch.maximum(x.abs(), y.abs()), x**2 + y**2) < 1
        is_there = torch.rand(n, 1, 1, generator=rng) < 0.6
        grey = torch.rand(n, 1, 1, 1, generator=rng)
        picture = torch.where((inside & is_there)[:, None], grey, picture)
    return picture


def _blanks(n: int, rng: torch.Generator) -> torch.Tensor:
    """Return one grey with hardly any noise."""
    grey = torch.rand(n, 1, 1, 1, generator=rng)
    noise = torch.rand(n, 1, 1, 1, generator=rng) * 0.02
    return grey + noise * torch.randn(n, 1, SIDE, SIDE, generator=rng)
