"""Films as the lung network is shown them while it learns: moved, bent and spoilt in every way a film can be."""

from __future__ import annotations

import torch
from torch.nn import functional

from cxr_desktop.core.trust.lung_network import SIDE

_QUANTILES = 64
_COLLAR = 0.14  # share of a film's height above which lungs are rare
_LEAST_COLLAR = 10  # rows


def quantiles(films: torch.Tensor) -> torch.Tensor:
    """Return the greys of films (N, 1, H, W) at 64 even shares of their pixels, (N, 64): their exposure."""
    places = torch.linspace(0, 1, _QUANTILES)
    return torch.quantile(films.flatten(1), places, dim=1).T.contiguous()


def warped(
    films: torch.Tensor, masks: torch.Tensor, rng: torch.Generator, *, is_phantom: bool
) -> tuple[torch.Tensor, torch.Tensor]:
    """Return films (N, 1, H, W) and masks (N, 2, H, W) turned, moved, stretched and bent alike, at 128 x 128.

    Real films less than phantoms, since their proportions are real already. The chest of phantoms is made larger on the
    film, as that of children is, and their mediastinum wider.
    """
    n, strength, closer = len(films), 1.0 if is_phantom else 0.6, 0.14 if is_phantom else 0.0
    turn = torch.randn(n, generator=rng) * 0.10 * strength
    scale = torch.exp(torch.randn(n, 2, generator=rng) * 0.17 * strength - closer)  # below 1 shows less of the film
    shear = torch.randn(n, generator=rng) * 0.05 * strength
    shift = torch.randn(n, 2, generator=rng) * 0.10 * strength
    theta = torch.zeros(n, 2, 3)
    theta[:, 0, 0], theta[:, 0, 1] = turn.cos() * scale[:, 0], (-turn.sin() + shear) * scale[:, 0]
    theta[:, 1, 0], theta[:, 1, 1] = turn.sin() * scale[:, 1], turn.cos() * scale[:, 1]
    theta[:, :, 2] = shift
    grid = functional.affine_grid(theta, [n, 1, SIDE, SIDE], align_corners=False)
    bends = torch.randn(n, 2, 5, 5, generator=rng) * 0.045 * strength
    bend = functional.interpolate(bends, size=(SIDE, SIDE), mode="bicubic", align_corners=True)
    grid = grid + bend.permute(0, 2, 3, 1)
    if is_phantom:
        grid = _widened(grid, rng)
    moved = functional.grid_sample(films, grid, padding_mode="border", align_corners=False)
    return moved, functional.grid_sample(masks, grid, padding_mode="zeros", align_corners=False)


def _widened(grid: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Draw heart and mediastinum up to twice as wide, the upper half otherwise than the lower; chest walls stay."""
    n = len(grid)
    upper, lower = torch.rand(2, n, 1, 1, generator=rng) * torch.tensor([0.5, 0.35])[:, None, None, None]
    x, y = grid[..., 0], grid[..., 1]
    share = torch.sigmoid(y * 6)
    narrower = 1 - (upper * (1 - share) + lower * share) * torch.exp(-((x / 0.42) ** 2))
    return torch.stack([x * narrower, y], dim=-1)


def spoilt(
    films: torch.Tensor, masks: torch.Tensor, rng: torch.Generator, *, real: torch.Tensor | None = None
) -> torch.Tensor:
    """Return films (N, 1, 128, 128) in 0-1 with other exposure, opacities, things on top, blur and noise.

    `real` are films (M, 1, 128, 128) that lend phantoms their greys and what is to be seen above the lungs.
    """
    x = films
    if real is not None:
        lent = real[torch.randint(len(real), (len(x),), generator=rng)]
        x = torch.where(_some(x, rng, 0.6), _exposed_like(x, quantiles(lent)), x)
        x = torch.where(_some(x, rng, 0.5), _collared(x, masks, lent), x)
    x = _tone(x, rng)
    x = torch.where(_some(x, rng, 0.6), _opacified(x, masks, rng), x)
    x = torch.where(_some(x, rng, 0.35), _covered(x, rng), x)
    x = torch.where(_some(x, rng, 0.5), functional.avg_pool2d(x, 3, 1, 1), x)
    x = torch.where(_some(x, rng, 0.25), functional.avg_pool2d(x, 5, 1, 2), x)
    x = x + torch.randn(x.shape, generator=rng) * _uniform(x, rng, 0.0, 0.05)
    return x.clamp(0, 1)


def _exposed_like(x: torch.Tensor, chosen: torch.Tensor) -> torch.Tensor:
    """Give each film the grey values of another one: darkest to darkest, brightest to brightest."""
    n, pixels = len(x), x[0].numel()
    ranks = x.flatten(1).argsort(dim=1).argsort(dim=1).float() / (pixels - 1) * (_QUANTILES - 1)
    low = ranks.floor().long().clamp(max=_QUANTILES - 2)
    below, above = chosen.gather(1, low), chosen.gather(1, low + 1)
    return (below + (above - below) * (ranks - low)).view(n, *x.shape[1:])


def _collared(x: torch.Tensor, masks: torch.Tensor, lent: torch.Tensor) -> torch.Tensor:
    """Put the upper edge of other films, with their collar bones and shoulders, above the lungs of these."""
    rows = torch.arange(SIDE)
    top = (masks[:, 0] > 0.5).any(dim=2).float().argmax(dim=1)[:, None]  # (N, 1), 0 where there is no lung
    down = (rows + 0.5) / top.clamp(min=1) * (2 * _COLLAR) - 1  # (N, 128): row `top` shows the collar's last one
    across = (rows + 0.5) / SIDE * 2 - 1
    grid = torch.stack(torch.broadcast_tensors(across[None, None, :], down[:, :, None]), dim=-1)
    collar = functional.grid_sample(lent, grid, padding_mode="border", align_corners=False)
    cover = (torch.sigmoid((top - 3 - rows) / 1.5) * (top >= _LEAST_COLLAR))[:, None, :, None]
    return x * (1 - cover) + collar * cover


def _tone(x: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Change gamma, contrast and brightness, and add slow changes of brightness over the film."""
    x = x.clamp(1e-4, 1) ** torch.exp(_normal(x, rng) * 0.35)
    x = 0.5 + (x - 0.5) * _uniform(x, rng, 0.5, 1.2) + _normal(x, rng) * 0.08
    slow = functional.interpolate(
        torch.randn(len(x), 1, 4, 4, generator=rng), size=x.shape[2:], mode="bicubic", align_corners=True
    )
    return (x + slow * _uniform(x, rng, 0.0, 0.12)).clamp(0, 1)


def _opacified(x: torch.Tensor, masks: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Whiten blotches that begin in a lung, up to all of it, to the grey of the soft parts about it."""
    n, side = len(x), x.shape[-1]
    at = torch.linspace(-1, 1, side)
    cover = torch.zeros_like(x)
    for _ in range(3):
        centre = torch.rand(n, 2, 1, 1, generator=rng) * 1.5 - 0.75
        radius = 0.1 + torch.rand(n, 2, 1, 1, generator=rng) * 0.55
        far = ((at[None, None, :] - centre[:, 0]) / radius[:, 0]) ** 2
        far = far + ((at[None, :, None] - centre[:, 1]) / radius[:, 1]) ** 2
        cover = torch.maximum(cover, torch.sigmoid((1 - far) * 4)[:, None])
    lumps = functional.interpolate(
        torch.rand(n, 1, 12, 12, generator=rng), size=(side, side), mode="bilinear", align_corners=True
    )
    near = functional.avg_pool2d(functional.max_pool2d(masks[:, :1], 5, 1, 2), 7, 1, 3)
    cover = cover * near * (0.6 + 0.4 * lumps) * _uniform(x, rng, 0.3, 1.0)
    white = torch.quantile(x.flatten(1), 0.8, dim=1)[:, None, None, None] * _uniform(x, rng, 0.8, 1.1)
    return x * (1 - cover) + torch.maximum(x, white) * cover


def _covered(x: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Put a bar or a patch of one grey somewhere: markers, cables, collimator edges, arms."""
    n, side = len(x), x.shape[-1]
    at = torch.linspace(-1, 1, side)
    angle = torch.rand(n, 1, 1, generator=rng) * torch.pi
    across = at[None, None, :] * angle.cos() + at[None, :, None] * angle.sin()
    along = at[None, :, None] * angle.cos() - at[None, None, :] * angle.sin()
    place = torch.rand(n, 2, 1, 1, generator=rng) * 2.2 - 1.1
    half = torch.exp(torch.rand(n, 2, 1, 1, generator=rng) * 3.2 - 4.2)  # 0.015 to 0.37
    inside = ((across - place[:, 0]).abs() < half[:, 0]) & ((along - place[:, 1]).abs() < 3 * half[:, 1])
    grey = torch.rand(n, 1, 1, 1, generator=rng)
    return torch.where(inside[:, None], 0.25 * x + 0.75 * grey, x)


def _some(x: torch.Tensor, rng: torch.Generator, share: float) -> torch.Tensor:
    return torch.rand(len(x), 1, 1, 1, generator=rng) < share


def _uniform(x: torch.Tensor, rng: torch.Generator, low: float, high: float) -> torch.Tensor:
    return low + (high - low) * torch.rand(len(x), 1, 1, 1, generator=rng)


def _normal(x: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    return torch.randn(len(x), 1, 1, 1, generator=rng)
