"""Small data sets of pictures made on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.core.dataset.films import Dataset, find_dataset
from cxr_desktop.core.words.progress import CancelToken, drain


def picture(seed: int, side: int = 96) -> np.ndarray:
    """Return smooth shapes (side, side) uint8 that no other seed has."""
    draw = np.random.default_rng(seed)
    small = Image.fromarray(draw.integers(0, 256, (9, 9), dtype=np.uint8))
    return np.asarray(small.resize((side, side), Image.Resampling.BICUBIC))


def listed(root: Path) -> Dataset:
    return drain(find_dataset(root, token=CancelToken()))


@pytest.fixture
def film() -> Callable[..., Path]:
    """Write one film, by default one that is unlike all others."""
    count = iter(range(10_000))

    def write(path: Path, pixels: np.ndarray | None = None, **options: object) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(picture(next(count)) if pixels is None else pixels).save(path, **options)
        return path

    return write
