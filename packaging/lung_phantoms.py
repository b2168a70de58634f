"""Phantoms to learn lungs from: bodies of all proportions, films of all shapes, opacities of all kinds; with masks."""

from __future__ import annotations

from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.film.phantom_anatomy import Build
from cxr_desktop.core.film.phantom_masks import phantom_masks

if TYPE_CHECKING:
    from pathlib import Path

STORED = 160
"""Pixels a side of a stored film."""
_SHORTER = 160
_FIRST_SEED = 1_000_000  # far from those of samples and tests


def child_or_adult(rng: np.random.Generator) -> Build:
    """Return a body of wider variety than `Build.drawn`: wide hearts, high domes, thin and thick walls."""
    right_dome = rng.uniform(0.64, 0.80)
    return Build(
        lung_width=rng.uniform(0.27, 0.37),
        apex=rng.uniform(0.085, 0.142),
        domes=(right_dome, right_dome + rng.uniform(-0.01, 0.05)),
        heart_size=rng.uniform(0.85, 1.40),
        rib_gap=rng.uniform(0.048, 0.064),
        rib_slope=rng.uniform(0.5, 1.4),
        depth=rng.uniform(0.75, 1.15),
        flank=rng.uniform(0.015, 0.09),
        stomach_gas=rng.uniform(0.0, 1.6),
    )


def one_phantom(number: int) -> tuple[np.ndarray, np.ndarray]:
    """Return a film (160, 160) and its masks of lungs and heart (2, 160, 160), uint8 0-255."""
    rng = np.random.default_rng([_FIRST_SEED, number])
    seed, build = _FIRST_SEED + number, child_or_adult(rng)
    longer = int(_SHORTER * rng.uniform(1.0, 1.5))
    height, width = (_SHORTER, longer) if rng.random() < 0.5 else (longer, _SHORTER)
    opacities = [
        Opacity(rng.uniform(0.15, 0.85), rng.uniform(0.15, 0.75), rng.uniform(0.04, 0.22), rng.uniform(0.2, 1.0))
        for _ in range(rng.choice((0, 0, 1, 2, 3, 5)))
    ]
    marker = str(rng.choice(("", "R", "L", "R")))
    film = make_phantom(seed, height=height, width=width, opacities=opacities, marker=marker, build=build)
    masks = phantom_masks(seed, height=height, width=width, build=build)
    both = [_stored(mask.astype(np.uint8) * 255) for mask in (masks.lungs, masks.heart)]
    return _stored(film.pixels.astype(np.uint8)), np.stack(both)


def phantoms(n: int, cache: Path, *, workers: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Return `n` phantoms and their masks, from `cache` when it holds them."""
    if not cache.exists():
        with ProcessPoolExecutor(workers) as pool:
            films, masks = zip(*pool.map(one_phantom, range(n), chunksize=20), strict=True)
        np.savez(cache, films=np.stack(films), masks=np.stack(masks))
    kept = np.load(cache)
    return kept["films"], kept["masks"]


def _stored(picture: np.ndarray) -> np.ndarray:
    return np.asarray(Image.fromarray(picture).resize((STORED, STORED), Image.Resampling.BILINEAR))
