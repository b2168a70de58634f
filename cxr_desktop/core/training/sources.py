"""Where a phase takes its values from: kept features, or films decoded and changed anew in every epoch."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from torch.nn import functional

from cxr_desktop.core.model.preprocess import normalised
from cxr_desktop.core.training.features import Features, compute_features
from cxr_desktop.core.training.loading import load_views
from cxr_desktop.core.training.views import PLAIN

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    import torch

    from cxr_desktop.core.training.films import TrainingFilm
    from cxr_desktop.core.training.learner import Learner
    from cxr_desktop.core.training.recipe import Recipe
    from cxr_desktop.core.words.progress import CancelToken, Progress


@dataclass(frozen=True, eq=False)
class Batch:
    """Values at the cut (N, ...) on the device, which films they are of, and what could not be read."""

    positions: list[int]
    values: torch.Tensor
    unreadable: list[tuple[int, str]]
    waited: float


class Source(Protocol):
    """Values of a list of films."""

    def prepare(self, epoch: int, token: CancelToken) -> Generator[Progress, None, None]:
        """Do what an epoch needs before its first batch."""
        ...

    def batches(self, epoch: int, order: Sequence[int], batch_size: int) -> Iterator[Batch]:
        """Yield the films at the positions of `order` as an epoch sees them."""
        ...


class KeptFeatures:
    """Values computed once for each of the recipe's views and taken in turn."""

    def __init__(self, films: Sequence[TrainingFilm], recipe: Recipe, learner: Learner, *, is_plain: bool) -> None:
        self._films, self._recipe, self._learner = films, recipe, learner
        self._is_plain = is_plain
        self._features: dict[int, Features] = {}

    def prepare(self, epoch: int, token: CancelToken) -> Generator[Progress, None, None]:
        """Compute the epoch's view where it is not kept."""
        number = self._number(epoch)
        if number not in self._features:
            self._features[number] = yield from compute_features(
                self._learner, self._films, self._recipe, number, token=token
            )

    def batches(self, epoch: int, order: Sequence[int], batch_size: int) -> Iterator[Batch]:
        """Yield kept values."""
        features = self._features[self._number(epoch)]
        unreadable = [position for position in order if self._films[position].sha256 not in features]
        readable = [position for position in order if self._films[position].sha256 in features]
        told = [(position, "it cannot be read") for position in unreadable]
        for start in range(0, len(readable), batch_size):
            began = time.perf_counter()
            positions = readable[start : start + batch_size]
            values = features.of([self._films[position].sha256 for position in positions])
            values = values.to(self._learner.device, non_blocking=True).float()
            yield Batch(positions, values, told if start == 0 else [], time.perf_counter() - began)

    def _number(self, epoch: int) -> int:
        if self._is_plain:
            return PLAIN
        is_one = self._recipe.augmentation == "none" and not self._recipe.horizontal_flip
        return 0 if is_one else (epoch - 1) % self._recipe.views


class FreshFilms:
    """Films decoded in every epoch, each time as another view, through what is frozen of the network."""

    def __init__(
        self, films: Sequence[TrainingFilm], recipe: Recipe, learner: Learner, *, side: int, is_plain: bool
    ) -> None:
        self._paths = [film.path for film in films]
        self._recipe, self._learner = recipe, learner
        self._side, self._is_plain = side, is_plain

    def prepare(self, epoch: int, token: CancelToken) -> Generator[Progress, None, None]:  # noqa: ARG002 - nothing
        """Nothing is computed ahead."""
        yield from ()

    def batches(self, epoch: int, order: Sequence[int], batch_size: int) -> Iterator[Batch]:
        """Yield values of views made for this epoch."""
        number = PLAIN if self._is_plain else epoch
        for loaded in load_views(
            self._paths, self._recipe, number, order=order, batch_size=batch_size, device=self._learner.device
        ):
            inputs = normalised(loaded.views)
            if self._side != inputs.shape[-1]:
                size = (self._side, self._side)
                inputs = functional.interpolate(inputs, size, mode="bilinear", antialias=True, align_corners=False)
            yield Batch(loaded.positions, self._learner.frozen_values(inputs), loaded.unreadable, loaded.waited)
