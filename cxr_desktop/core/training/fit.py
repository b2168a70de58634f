"""Fine-tuning: epochs of learning and choosing, each saved before the next begins."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch

from cxr_desktop.core.model.preprocess import normalised
from cxr_desktop.core.training.chain import is_cached
from cxr_desktop.core.training.events import EpochDone, EpochScores, FilmLeftOut, Learning, Noted, Paused
from cxr_desktop.core.training.learner import Learner
from cxr_desktop.core.training.loading import load_views
from cxr_desktop.core.training.memory import memory_in_use
from cxr_desktop.core.training.phases import phases
from cxr_desktop.core.training.resume import Place
from cxr_desktop.core.training.scores import epoch_scores
from cxr_desktop.core.training.sources import FreshFilms, KeptFeatures, Source
from cxr_desktop.core.training.start import scale_layer_by_layer
from cxr_desktop.core.training.views import PLAIN
from cxr_desktop.core.words.errors import Cancelled
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from cxr_desktop.core.model.vgg16 import Vgg16
    from cxr_desktop.core.training.control import Control
    from cxr_desktop.core.training.films import TrainingFilm
    from cxr_desktop.core.training.phases import Phase
    from cxr_desktop.core.training.recipe import Recipe

_SECONDS_BETWEEN_NEWS = 0.25
_FILMS_TO_SCALE_BY = 64
_CHOOSING_BATCH = 32
_LEARNT = "learnt/"  # tensors of earlier phases in a state


@dataclass(frozen=True, eq=False)
class EpochOver:
    """An epoch is over: what is told of it, and what the run folder is to keep before that.

    `kept` is all that was learnt, by name, when this epoch is the best so far, else None.
    """

    event: EpochDone
    place: Place
    state: Mapping[str, torch.Tensor]
    kept: Mapping[str, torch.Tensor] | None


FitEvent = Progress | Learning | EpochOver | FilmLeftOut | Noted | Paused


@dataclass(frozen=True, eq=False)
class Material:
    """What is learnt from, and with what.

    Parameters
    ----------
    network
        The start, float32 on the CPU.
    needs_scaling
        Whether its convolutions are random and must be scaled layer by layer first.
    train, val
        Films; `val` may be empty: then the last epoch is the best.
    n_classes
        Of the network.
    device, precision, batch_size
        As chosen.
    """

    network: Vgg16
    needs_scaling: bool
    train: Sequence[TrainingFilm]
    val: Sequence[TrainingFilm]
    n_classes: int
    device: torch.device
    precision: str
    batch_size: int


def fit(
    material: Material, recipe: Recipe, control: Control, *, place: Place, state: Mapping[str, torch.Tensor]
) -> Generator[FitEvent, None, Place]:
    """Train from `place` on and return where it ended.

    Every epoch draws its random numbers from the recipe's seed and its own number, so that a training that was
    interrupted and goes on equals one that was not.

    Raises
    ------
    torch.OutOfMemoryError, RuntimeError, MemoryError
        When the device or the machine has too little memory (`is_out_of_memory`).
    OSError
        When features cannot be kept.
    """
    if material.needs_scaling:  # when going on too: what never learns is not in the state
        yield Noted("Scaling the random convolutions layer by layer.")
        _scale(material, recipe)
    left_out: set[int] = set()
    learnt = {name: tensor for part in (_LEARNT, "weights/") for name, tensor in _part(state, part).items()}
    for phase in phases(recipe):
        if phase.last <= place.epoch or place.is_over:
            continue
        _give_back(material.network, learnt)
        trainer = _PhaseTrainer(material, recipe, phase, control, left_out)
        place = yield from trainer.run(place, state, learnt)
        learnt |= {name: tensor.cpu().clone() for name, tensor in trainer.weights().items()}
        state = {}
    return place


def _part(state: Mapping[str, torch.Tensor], prefix: str) -> dict[str, torch.Tensor]:
    return {name.removeprefix(prefix): tensor for name, tensor in state.items() if name.startswith(prefix)}


def _give_back(network: Vgg16, learnt: Mapping[str, torch.Tensor]) -> None:
    """Set what was learnt so far: a phase that froze it may have kept it at a lower precision.

    The layout in memory stays, because it decides in which order a convolution adds up.
    """
    for name, parameter in network.named_parameters():
        if name in learnt:
            parameter.data = torch.empty_like(parameter, dtype=learnt[name].dtype).copy_(learnt[name])


def _scale(material: Material, recipe: Recipe) -> None:
    order = np.random.default_rng(recipe.seed).permutation(len(material.train))[:_FILMS_TO_SCALE_BY].tolist()
    paths = [film.path for film in material.train]
    views = next(
        load_views(paths, recipe, PLAIN, order=order, batch_size=len(order), device=torch.device("cpu"))
    ).views
    if len(views):
        inputs = torch.nn.functional.interpolate(normalised(views), (96, 96), mode="bilinear", antialias=True)
        scale_layer_by_layer(material.network, inputs)


def class_weights(films: Sequence[TrainingFilm], n_classes: int) -> torch.Tensor:
    """Return weights (C,) inverse to the classes' frequencies, 1 on average over the films."""
    counts = np.bincount([film.label for film in films], minlength=n_classes)
    return torch.tensor(len(films) / (n_classes * np.maximum(counts, 1)), dtype=torch.float32)


class _PhaseTrainer:
    """One phase of a training."""

    def __init__(
        self, material: Material, recipe: Recipe, phase: Phase, control: Control, left_out: set[int]
    ) -> None:
        self._material, self._recipe, self._phase, self._control = material, recipe, phase, control
        self._left_out = left_out
        steps = -(-len(material.train) // material.batch_size) * phase.epochs
        weights = class_weights(material.train, material.n_classes) if recipe.class_weights == "balanced" else None
        self._learner = Learner(
            material.network,
            recipe,
            phase,
            steps=steps,
            class_weights=weights,
            device=material.device,
            precision=material.precision,
        )
        self._train = self._source(material.train, is_plain=False)
        self._val = self._source(material.val, is_plain=True)

    def _source(self, films: Sequence[TrainingFilm], *, is_plain: bool) -> Source:
        if is_cached(self._phase.trained):
            return KeptFeatures(films, self._recipe, self._learner, is_plain=is_plain)
        return FreshFilms(films, self._recipe, self._learner, side=self._phase.side, is_plain=is_plain)

    def weights(self) -> dict[str, torch.Tensor]:
        """Return what learnt in this phase."""
        return self._learner.weights()

    def run(
        self, place: Place, state: Mapping[str, torch.Tensor], learnt: Mapping[str, torch.Tensor]
    ) -> Generator[FitEvent, None, Place]:
        """Run the phase's epochs that are left; `learnt` is what earlier phases did."""
        if state and place.epoch >= self._phase.first:
            self._learner.restore(state, place.step_number)
        for epoch in range(max(self._phase.first, place.epoch + 1), self._phase.last + 1):
            began = time.perf_counter()
            try:
                yield from self._train.prepare(epoch, self._control.stop)
                yield from self._val.prepare(epoch, self._control.stop)
                train = yield from self._learn(epoch)
            except Cancelled:
                train = None
            if train is None:
                return replace(place, is_over=True, why="stopped")
            with self._learner.as_kept():
                val = yield from self._choose(epoch)
            place, event = self._judge(place, epoch, train, val)
            kept = dict(learnt) | self._learner.kept_weights() if event.is_best else None
            earlier = {_LEARNT + name: learnt[name] for name in learnt.keys() - self._learner.weights().keys()}
            event = replace(event, seconds=time.perf_counter() - began)
            yield EpochOver(event, place, earlier | self._learner.state(), kept)
            if place.is_over:
                return place
        return place

    def _learn(self, epoch: int) -> Generator[FitEvent, None, EpochScores | None]:
        """Learn for one epoch; return its figures, or None when somebody asked to stop."""
        films = self._material.train
        generator = torch.Generator().manual_seed(self._recipe.seed * 1_000_003 + epoch)
        order = torch.randperm(len(films), generator=generator).tolist()
        torch.manual_seed(self._recipe.seed * 1_000_003 + epoch)  # of the dropouts
        labels = torch.tensor([film.label for film in films])
        pace = _Pace(epoch, self._recipe.epochs, len(films))
        losses, answers, truths = 0.0, [], []
        for batch in self._train.batches(epoch, order, self._material.batch_size):
            yield from self._tell_left_out(films, batch.unreadable)
            yield from self._obey()
            if self._control.stop.is_cancelled:
                return None
            if batch.positions:
                truth = labels[batch.positions].to(self._material.device)
                loss, outputs = self._learner.step(batch.values, truth)
                losses += loss * len(truth)
                answers.append(outputs)
                truths.append(truth)
            if (news := pace.after(len(batch.positions) + len(batch.unreadable), batch.waited)) is not None:
                yield self._with_memory(news)
        seen = torch.cat(truths)
        return epoch_scores(_numpy(torch.cat(answers)), seen.cpu().numpy(), loss=losses / len(seen))

    def _choose(self, epoch: int) -> Generator[FitEvent, None, EpochScores | None]:
        """Return the figures of the validation films, or None where there are none."""
        films = self._material.val
        labels = np.array([film.label for film in films], dtype=np.int64)
        positions: list[int] = []
        answers: list[torch.Tensor] = []
        for batch in self._val.batches(epoch, range(len(films)), _CHOOSING_BATCH):
            yield from self._obey()
            if batch.positions:
                answers.append(self._learner.answer(batch.values))
                positions += batch.positions
            yield Progress(min(len(positions), len(films)), len(films), "Validating")
        return epoch_scores(_numpy(torch.cat(answers)), labels[positions]) if answers else None

    def _judge(
        self, place: Place, epoch: int, train: EpochScores, val: EpochScores | None
    ) -> tuple[Place, EpochDone]:
        """Return where the training stands after an epoch, and what is told of it."""
        loss = float("-inf") if val is None else val.loss  # without validation the latest is the best
        is_best = self._phase.is_final and (val is None or loss < place.best_loss)
        best_epoch = epoch if is_best else place.best_epoch
        best_loss = (0.0 if val is None else loss) if is_best else place.best_loss
        patience = self._recipe.patience
        without_gain = epoch - max(best_epoch, self._phase.first - 1)
        is_spent = self._phase.is_final and val is not None and 0 < patience <= without_gain
        is_last = epoch == self._recipe.epochs
        why = "stopped early" if is_spent and not is_last else "finished" if is_last else ""
        after = Place(epoch, self._learner.step_number, best_epoch, best_loss, is_over=bool(why), why=why)
        left = None if not patience or val is None else max(0, patience - without_gain)
        rate = self._learner.learning_rate
        event = EpochDone(
            epoch, self._recipe.epochs, train, val, is_best, best_epoch, left, rate, 0.0, self._phase.side
        )
        return after, event

    def _obey(self) -> Generator[Paused, None, None]:
        if self._control.is_paused:
            yield Paused(is_paused=True)
            self._control.wait()
            yield Paused(is_paused=False)

    def _tell_left_out(
        self, films: Sequence[TrainingFilm], unreadable: Sequence[tuple[int, str]]
    ) -> Generator[FilmLeftOut, None, None]:
        for position, reason in unreadable:
            if position not in self._left_out:
                self._left_out.add(position)
                yield FilmLeftOut(str(films[position].path), reason)

    def _with_memory(self, news: Learning) -> Learning:
        used, total = memory_in_use(self._material.device)
        return replace(news, memory=used, memory_total=total)


class _Pace:
    """How fast an epoch goes."""

    def __init__(self, epoch: int, epochs: int, total: int) -> None:
        self._epoch, self._epochs, self._total = epoch, epochs, total
        self._done, self._waited = 0, 0.0
        self._began = self._told = time.perf_counter()

    def after(self, films: int, waited: float) -> Learning | None:
        """Return news after some more films, or None when there were some a moment ago."""
        self._done += films
        self._waited += waited
        now = time.perf_counter()
        if now - self._told < _SECONDS_BETWEEN_NEWS and self._done < self._total:
            return None
        self._told = now
        seconds = max(now - self._began, 1e-9)
        left = (self._total - self._done + (self._epochs - self._epoch) * self._total) * seconds / max(self._done, 1)
        return Learning(
            self._epoch,
            self._epochs,
            self._done,
            self._total,
            films_per_second=self._done / seconds,
            seconds_left=left,
            waiting=min(1.0, self._waited / seconds),
            memory=0,
            memory_total=0,
        )


def _numpy(tensor: torch.Tensor) -> np.ndarray:
    return tensor.float().cpu().numpy()
