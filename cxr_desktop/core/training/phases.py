"""A training's epochs in phases: what learns in each, at which side, at which rate."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cxr_desktop.core.training.recipe import Recipe

_SIDE = 224
_LONGEST_WARM_UP = 200  # steps


@dataclass(frozen=True, slots=True)
class Phase:
    """Epochs `first` to `last` (from 1), in which `trained` learns at `side` pixels.

    The best weights are looked for in the final phase alone: earlier ones are on the way to it.
    """

    trained: str
    side: int
    first: int
    last: int
    is_final: bool

    @property
    def epochs(self) -> int:
        """How many epochs it has."""
        return self.last - self.first + 1


def phases(recipe: Recipe) -> tuple[Phase, ...]:
    """Return the phases of a recipe in order."""
    steps = [("head", _SIDE, recipe.frozen_epochs)] if recipe.frozen_epochs else []
    steps += [("all", side, epochs) for side, epochs in recipe.low_resolution]
    steps.append((recipe.trained, _SIDE, recipe.epochs - sum(epochs for _, _, epochs in steps)))
    made: list[Phase] = []
    for trained, side, epochs in steps:
        first = made[-1].last + 1 if made else 1
        made.append(Phase(trained, side, first, first + epochs - 1, is_final=len(made) + 1 == len(steps)))
    return tuple(made)


def learning_rate(recipe: Recipe, step: int, steps: int) -> float:
    """Return the rate of a step (from 0) of a phase of so many.

    ``"cosine"`` warms up over a twentieth of the steps and falls to zero (Loshchilov and Hutter 2017).
    """
    if recipe.schedule == "constant":
        return recipe.learning_rate
    warm_up = max(1, min(_LONGEST_WARM_UP, steps // 20))
    if step < warm_up:
        return recipe.learning_rate * (step + 1) / warm_up
    return recipe.learning_rate * 0.5 * (1 + math.cos(math.pi * (step - warm_up) / max(1, steps - warm_up)))
