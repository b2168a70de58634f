"""Small data sets of real films, and recipes that are quick."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.dataset.split import Split, folder_split
from cxr_desktop.core.training.recipe import Recipe
from cxr_desktop.core.words.progress import CancelToken, drain

QUICK = Recipe(
    name="quick",
    base="bundled",
    preprocessing="stretch224",
    augmentation="none",
    views=1,
    epochs=3,
    batch_size=4,
    seed=3,
)
TINY = Recipe(
    name="tiny",
    base="random",
    trained="block5",
    freeze_fc=True,
    low_resolution=((32, 2),),
    epochs=3,
    batch_size=4,
    learning_rate=1e-4,
    schedule="cosine",
    gradient_clip=1.0,
    averaging=0.9,
    class_weights="balanced",
    label_smoothing=0.05,
    weight_decay=0.05,
    preprocessing="stretch224",
    augmentation="strong",
    views=1,
    seed=5,
)


@pytest.fixture(scope="session")
def small_set(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``train`` with 6 + 6 and ``val`` with 3 + 3 real films."""
    root = tmp_path_factory.mktemp("sets") / "small"
    for label in ("NORMAL", "PNEUMONIA"):
        films = sorted((data / "kermany224/train" / label).iterdir())
        for split, part in (("train", films[:6]), ("val", films[-3:])):
            folder = root / split / label
            folder.mkdir(parents=True)
            for film in part:
                shutil.copy(film, folder)
    return root


@pytest.fixture
def split(small_set: Path) -> Split:
    return split_of(small_set)


def split_of(root: Path) -> Split:
    """Return the folders' own split."""
    return folder_split(drain(find_dataset(root, token=CancelToken())))
