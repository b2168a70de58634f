"""Films from disk to the device, decoded and changed ahead of the network."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from cxr_desktop.core.training.views import FilmViews

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from cxr_desktop.core.training.recipe import Recipe

_FEW_CORES = 4
_MOST_WORKERS = 12


@dataclass(frozen=True, eq=False)
class Loaded:
    """A batch of views.

    Parameters
    ----------
    positions
        Which of the films these are, in the order of `views`.
    sha256
        Of their files.
    views
        (N, 3, 224, 224) uint8 on the device.
    unreadable
        (position, reason) of films that could not be read.
    waited
        Seconds that the network waited for it.
    """

    positions: list[int]
    sha256: list[str]
    views: torch.Tensor
    unreadable: list[tuple[int, str]]
    waited: float


def load_views(
    paths: Sequence[Path],
    recipe: Recipe,
    number: int,
    *,
    order: Sequence[int],
    batch_size: int,
    device: torch.device,
) -> Iterator[Loaded]:
    """Yield the films at the positions of `order` in batches; where there are cores to spare, decoded ahead.

    What is yielded does not depend on how many processes decode.
    """
    workers = decoding_processes(device)
    batches = [list(order[start : start + batch_size]) for start in range(0, len(order), batch_size)]
    loader = torch.utils.data.DataLoader(
        FilmViews(paths, recipe, number),
        batch_sampler=batches,
        num_workers=workers,
        collate_fn=_collate,
        pin_memory=device.type == "cuda",
        multiprocessing_context="spawn" if workers else None,
        prefetch_factor=4 if workers else None,
    )
    iterator = iter(loader)
    while True:
        start = time.perf_counter()
        batch = next(iterator, None)
        if batch is None:
            return
        positions, sha256, stacked, unreadable = batch
        views = stacked.to(device, non_blocking=True)
        yield Loaded(positions, sha256, views, unreadable, time.perf_counter() - start)


def decoding_processes(device: torch.device) -> int:
    """Return how many processes decode: none where the cores are needed for the network itself."""
    cores = os.cpu_count() or 1
    if device.type == "cpu" or cores < _FEW_CORES:
        return 0
    return min(cores - 1, _MOST_WORKERS)


def _collate(
    films: list[tuple[int, torch.Tensor | None, str]],
) -> tuple[list[int], list[str], torch.Tensor, list[tuple[int, str]]]:
    readable = [(position, view, sha256) for position, view, sha256 in films if view is not None]
    unreadable = [(position, reason) for position, view, reason in films if view is None]
    views = [view for _, view, _ in readable]
    stacked = torch.stack(views) if views else torch.empty(0, 3, 224, 224, dtype=torch.uint8)
    return [p for p, _, _ in readable], [sha256 for _, _, sha256 in readable], stacked, unreadable
