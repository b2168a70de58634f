"""Train the lung mask's network: first on phantoms, then on its own maps of unlabelled films.

usage: python packaging/train_lungs.py DATA SPLIT [--target FILE] [--cache FOLDER] [--seed N]

DATA is kermany224, SPLIT a split.json whose validation films are left out; no label is read. About a quarter of an
hour on two cores, phantoms included; they are kept in the cache.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from lung_nothing import no_chests
from lung_phantoms import STORED, phantoms
from lung_views import spoilt, warped
from PIL import Image
from safetensors.torch import load_file, save_file
from torch.nn import functional

from cxr_desktop.core.trust.lung_network import HEART, LUNGS, SIDE, LungNetwork
from cxr_desktop.core.trust.lung_shape import clean_heart, clean_lungs, reason_against

BATCH, RATE = 16, 3e-3
VIEWS = 5
"""How often a film is looked at when the network draws on it for itself."""
TRUSTED = 0.6
"""Share of the films on which the network is believed: where the maps of all views are most alike (mean Dice)."""
KEPT = 0.995  # of the running mean of the weights


@dataclass
class Taught:
    """Films with maps to learn: (N, 1, H, W) in 0-1 and (N, 2, H, W) in 0-1."""

    films: torch.Tensor
    maps: torch.Tensor

    def drawn(self, n: int, rng: torch.Generator) -> tuple[torch.Tensor, torch.Tensor]:
        """Return `n` of them by chance, with 0-255 brought to 0-1."""
        chosen = torch.randint(len(self.films), (n,), generator=rng)
        return self.films[chosen].float() / 255, self.maps[chosen].float() / 255


def unlabelled_films(data: Path, split: Path, n: int, rng: np.random.Generator) -> torch.Tensor:
    """Return `n` films of the split's training list by chance, (n, 1, 160, 160) uint8; classes are not looked at."""
    names = sorted(row[0] for row in json.loads(split.read_text())["films"]["train"])
    chosen = rng.choice(len(names), min(n, len(names)), replace=False)
    films = [
        Image.open(data / names[index]).convert("L").resize((STORED, STORED), Image.Resampling.BILINEAR)
        for index in sorted(chosen)
    ]
    return torch.from_numpy(np.stack([np.asarray(film) for film in films]))[:, None]


def loss_of(logits: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Return cross-entropy plus soft Dice loss of both maps; places are not weighed."""
    entropy = functional.binary_cross_entropy_with_logits(logits, wanted)
    likely = logits.sigmoid()
    overlap = (likely * wanted).sum(dim=(2, 3))
    sizes = likely.sum(dim=(2, 3)) + wanted.sum(dim=(2, 3))
    return entropy + (1 - (2 * overlap + 1) / (sizes + 1)).mean()


def learn(
    network: LungNetwork,
    sources: list[tuple[Taught, int]],
    *,
    steps: int,
    rng: torch.Generator,
    real: torch.Tensor,
    rate: float = RATE,
    nothing: int = 0,
) -> LungNetwork:
    """Return the running mean of the network's weights over some steps; phantoms are the first source.

    `nothing` pictures without a chest join each step, with empty maps.
    """
    optimiser = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps, pct_start=0.15)
    mean = torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(KEPT))
    network.train()
    began, lately = time.perf_counter(), 0.0
    for step in range(steps):
        parts = []
        for number, (source, n) in enumerate(sources):
            films, maps = warped(*source.drawn(n, rng), rng, is_phantom=number == 0)
            parts.append((spoilt(films, maps, rng, real=real if number == 0 else None), maps))
        if nothing:
            empty = no_chests(parts[-1][0][:nothing], rng)
            parts.append((empty, torch.zeros(nothing, 2, SIDE, SIDE)))
        films, maps = (torch.cat(column) for column in zip(*parts, strict=True))
        loss = loss_of(network(films.contiguous(memory_format=torch.channels_last)), maps)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        mean.update_parameters(network)
        lately = 0.98 * lately + 0.02 * loss.item() if step else loss.item()
        if (step + 1) % 100 == 0:
            print(f"  step {step + 1}: loss {lately:.3f}, {time.perf_counter() - began:.0f} s", flush=True)
    return mean.module.eval()


@torch.no_grad()
def own_maps(network: LungNetwork, films: torch.Tensor, rng: torch.Generator) -> Taught:
    """Return the films on which the network agrees best with itself and draws two likely lungs, with their mean maps."""
    maps, agreements = [], []
    for start in range(0, len(films), 32):
        whole = functional.interpolate(films[start : start + 32].float() / 255, size=(SIDE, SIDE), mode="bilinear")
        views = torch.stack([network(whole).sigmoid()] + [_seen_otherwise(network, whole, rng) for _ in range(VIEWS)])
        mean = views.mean(dim=0)
        maps.append(mean)
        agreements.append(_dice(views[:, :, LUNGS] > 0.5, mean[None, :, LUNGS] > 0.5).mean(dim=0))
    mean, agreement = torch.cat(maps), torch.cat(agreements)
    least = float(torch.quantile(agreement, 1 - TRUSTED))
    print(f"  agreement: median {float(agreement.median()):.3f}, least taken {least:.3f}", flush=True)
    cleaned = {
        index: found
        for index in torch.nonzero(agreement >= least).flatten().tolist()
        if (found := _cleaned(mean[index].numpy())) is not None
    }
    taught = torch.from_numpy(np.stack(list(cleaned.values())))
    large = functional.interpolate(taught, size=(STORED, STORED), mode="bilinear")
    return Taught(films[list(cleaned)], (large * 255).round().to(torch.uint8))


def _seen_otherwise(network: LungNetwork, films: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Return the maps of turned, moved, resized and otherwise exposed films, brought back to where they belong."""
    n = len(films)
    turn = torch.randn(n, generator=rng) * 0.12
    scale = torch.exp(torch.randn(n, 2, generator=rng) * 0.14)
    move = torch.randn(n, 2, 1, generator=rng) * 0.08
    there = torch.stack(
        [
            torch.stack([turn.cos() * scale[:, 0], -turn.sin() * scale[:, 0]], dim=1),
            torch.stack([turn.sin() * scale[:, 1], turn.cos() * scale[:, 1]], dim=1),
        ],
        dim=1,
    )
    back = torch.linalg.inv(there)
    shown = _turned(films, torch.cat([there, move], dim=2), padding="border")
    gamma = torch.exp(torch.randn(n, 1, 1, 1, generator=rng) * 0.25)
    maps = network(shown.clamp(1e-4, 1) ** gamma).sigmoid()
    return _turned(maps, torch.cat([back, -back @ move], dim=2), padding="border")


def _turned(pictures: torch.Tensor, theta: torch.Tensor, *, padding: str) -> torch.Tensor:
    grid = functional.affine_grid(theta, list(pictures.shape), align_corners=False)
    return functional.grid_sample(pictures, grid, padding_mode=padding, align_corners=False)


def _cleaned(maps: np.ndarray) -> np.ndarray | None:
    """Return maps without what belongs to no lung, sharpened, or None when they are no likely chest."""
    lungs, heart = clean_lungs(maps[LUNGS] > 0.5), maps[HEART] > 0.5
    if reason_against(lungs):
        return None
    both = np.stack([lungs, clean_heart(heart, lungs)]).astype(np.float32)
    soft = np.clip((maps - 0.5) * 2 + 0.5, 0, 1)
    return np.where(both > 0, np.maximum(soft, 0.5), np.minimum(soft, 0.5)).astype(np.float32)


def _dice(one: torch.Tensor, other: torch.Tensor) -> torch.Tensor:
    overlap = (one & other).sum(dim=(-2, -1)) * 2.0
    return overlap / (one.sum(dim=(-2, -1)) + other.sum(dim=(-2, -1))).clamp(min=1)


def weights(network: LungNetwork) -> dict[str, torch.Tensor]:
    """Return the network's weights as a file can hold them."""
    return {name: tensor.contiguous() for name, tensor in network.state_dict().items()}


def main() -> None:
    """Train and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("split", type=Path)
    parser.add_argument("--target", type=Path, default=Path("/tmp/lungs-1.safetensors"))
    parser.add_argument("--cache", type=Path, default=Path("/tmp"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--phantoms", type=int, default=700)
    parser.add_argument("--films", type=int, default=1200)
    parser.add_argument("--steps", type=int, nargs="+", default=(800, 300), help="on phantoms, then each round")
    parser.add_argument("--resume", action="store_true", help="take the first round from the cache")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    rng = torch.Generator().manual_seed(options.seed)
    drawn, masks = phantoms(options.phantoms, options.cache / f"phantoms-{options.phantoms}.npz")
    made = Taught(torch.from_numpy(drawn)[:, None], torch.from_numpy(masks))
    real = unlabelled_films(options.data, options.split, options.films, np.random.default_rng(options.seed))
    small = functional.interpolate(real.float() / 255, size=(SIDE, SIDE), mode="bilinear")
    network = LungNetwork().to(memory_format=torch.channels_last)
    print(f"{len(drawn)} phantoms; {len(real)} films without labels", flush=True)
    first = options.cache / "lungs-round-0.safetensors"
    if options.resume:
        network.load_state_dict(load_file(first))
        network.eval()
    else:
        network = learn(network, [(made, BATCH)], steps=options.steps[0], rng=rng, real=small)
        save_file(weights(network), first)
    kept = 0
    for number, steps in enumerate(options.steps[1:], 1):
        rng.manual_seed(options.seed + 1000 * number)  # so that a resumed training is the same
        own = own_maps(network, real, rng)
        kept = len(own.films)
        print(f"round {number}: {kept} of {len(real)} films kept", flush=True)
        sources = [(made, BATCH // 2), (own, BATCH // 2)]
        network = learn(network, sources, steps=steps, rng=rng, real=small, rate=RATE / 2, nothing=3)
        save_file(weights(network), options.cache / f"lungs-round-{number}.safetensors")
    record = {
        "seed": options.seed,
        "phantoms": len(drawn),
        "films": len(real),
        "films_kept": kept,
        "steps": list(options.steps),
        "command": "python packaging/train_lungs.py kermany224 split.json",
        "split": "cxr-desktop dataset split kermany224 --rule kermany --seed 1 --out split.json",
    }
    halves = {name: tensor.half() for name, tensor in weights(network).items()}
    save_file(halves, options.target, metadata={"lungs": json.dumps(record)})
    print(f"{options.target}: {options.target.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
