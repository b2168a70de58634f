"""Views: what the network is shown of a film while it learns, the same for the same film, seed and number."""

from __future__ import annotations

import hashlib
from functools import cache, partial
from typing import TYPE_CHECKING

import torch

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.preprocess import STRETCH, view_without_change, windowed
from cxr_desktop.core.training import film_changes as changes
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.training.recipe import Recipe

_SIDE, _CROPPED = 224, 256
PLAIN = -1
"""Number of the view without any change, which validation and inference see."""


def view_of(film: Radiograph, recipe: Recipe, number: int) -> torch.Tensor:
    """Return one view of a film, (3, 224, 224) uint8, before normalisation.

    Parameters
    ----------
    film
        Seen through its default window.
    recipe
        Its preprocessing, augmentation, flip and seed decide.
    number
        Of the view, 0 or more; `PLAIN` is exactly what `core.model.preprocess` gives.
    """
    if number == PLAIN or (recipe.augmentation == "none" and not recipe.horizontal_flip):
        return view_without_change(film, recipe.preprocessing)
    pixels = torch.from_numpy(windowed(film).copy())
    picture = pixels.unsqueeze(0) if pixels.ndim == 2 else pixels.permute(2, 0, 1)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(_seed_of(recipe.seed, film.sha256, number))
        changed: torch.Tensor = _transform(recipe.augmentation, recipe.preprocessing, recipe.horizontal_flip)(picture)
    return changed.expand(3, -1, -1)


def augmentation_identity(recipe: Recipe, number: int) -> str:
    """Return a text that tells views apart: equal texts give equal views of a film."""
    if number == PLAIN or (recipe.augmentation == "none" and not recipe.horizontal_flip):
        return f"{recipe.preprocessing}/plain"
    flip = "/flip" if recipe.horizontal_flip else ""
    return f"{recipe.preprocessing}/{recipe.augmentation}{flip}/seed {recipe.seed}/view {number}/{_VERSION}"


def preview_views(films: Sequence[Path], recipe: Recipe, count: int) -> list[NDArray[np.uint8]]:
    """Return `count` views, (224, 224, 3) uint8 each, going round the films; unreadable ones are left out."""
    pictures: list[NDArray[np.uint8]] = []
    for position in range(count if films else 0):
        try:
            film = read_radiograph(films[position % len(films)])
        except CxrError:
            continue
        view = view_of(film, recipe, position // len(films))
        pictures.append(view.permute(1, 2, 0).contiguous().numpy())
    return pictures


_VERSION = "1"  # of the transforms below: another one makes other views of the same number


@cache
def _transform(augmentation: str, preprocessing: str, horizontal_flip: bool) -> changes.Change:  # noqa: FBT001 - a key
    steps = {"none": _plain_steps, "original": _original_steps, "strong": _strong_steps}[augmentation](preprocessing)
    if horizontal_flip:
        steps.append(changes.sometimes(changes.mirrored, 0.5))
    return changes.in_order(steps)


def _plain_steps(preprocessing: str) -> list[changes.Change]:
    if preprocessing == STRETCH:
        return [changes.resized(_SIDE, _SIDE)]
    return [changes.resized(_CROPPED), changes.centre_cropped(_SIDE)]


def _original_steps(preprocessing: str) -> list[changes.Change]:
    side = _SIDE if preprocessing == STRETCH else _CROPPED
    steps = [changes.random_resized_crop(side, scale=(0.8, 1.0)), changes.random_rotation(15)]
    return steps if preprocessing == STRETCH else [*steps, changes.centre_cropped(_SIDE)]


def _strong_steps(preprocessing: str) -> list[changes.Change]:
    """Return changes of what differs between hospitals and says nothing of lungs.

    Borders and corners (crop, shift), where markers stand (erased boxes), exposure and processing (gamma, contrast,
    equalisation), sharpness (blur), position of the child (rotation).
    """
    side = _SIDE if preprocessing == STRETCH else _CROPPED
    steps = [
        changes.random_resized_crop(side, scale=(0.7, 1.0), ratio=(0.9, 1.11)),
        changes.random_affine(10, translate=(0.05, 0.05)),
        changes.sometimes(changes.equalised, 0.15),
        changes.sometimes(changes.stretched, 0.15),
        changes.sometimes(changes.random_blur(5, (0.1, 1.5)), 0.25),
        *(changes.sometimes(changes.random_erased((0.005, 0.04), grey), 0.25) for grey in (0, 255)),
        changes.random_brightness_and_contrast(0.15, 0.2),
        changes.random_gamma(0.4),
    ]
    return steps if preprocessing == STRETCH else [*steps, changes.centre_cropped(_SIDE)]


def _seed_of(seed: int, sha256: str, number: int) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed} {sha256} {number}".encode()).digest()[:7], "little")


class FilmViews(torch.utils.data.Dataset[tuple[int, torch.Tensor | None, str]]):
    """Films as a torch data set: position -> (position, view or None, sha256 or the reason it cannot be read)."""

    def __init__(self, paths: Sequence[Path], recipe: Recipe, number: int) -> None:
        self._paths = tuple(paths)
        self._view = partial(view_of, recipe=recipe, number=number)

    def __len__(self) -> int:
        return len(self._paths)

    def __getitem__(self, position: int) -> tuple[int, torch.Tensor | None, str]:
        try:
            film = read_radiograph(self._paths[position])
        except CxrError as failure:
            return position, None, str(failure)
        return position, self._view(film), film.sha256
