"""The recipe: everything that decides what a training does, checked, and kept as JSON beside its result."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from cxr_desktop.core.words.documents import read_words
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1

BASES = ("imagenet", "bundled", "random")
"""Named starting weights; any other base is the path of a checkpoint."""
TRAINED = ("head", "fc", "block5", "block4", "block3", "all")
"""What is trained, each with what stands before it: the last layers (the original), FC6 and FC7, conv blocks."""
PREPROCESSINGS = ("resize256-crop224", "stretch224")
AUGMENTATIONS = ("none", "original", "strong")
SCHEDULES = ("constant", "cosine")
CLASS_WEIGHTS = ("none", "balanced")
PRECISIONS = ("auto", "fp32", "bf16")


class RecipeError(PathError):
    """A recipe file that cannot be used."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a training does. The defaults are the original's.

    Parameters
    ----------
    name
        Of the preset or of the recipe, for people.
    base
        Where the weights come from: ``"imagenet"``, ``"bundled"``, ``"random"`` (convolutions at random, scaled layer
        by layer to unit variance, FC6 and FC7 the seeded base), or the path of a checkpoint.
    trained
        One of `TRAINED`; each trains what it names and all that comes after it.
    freeze_fc
        Keep FC6 and FC7 as they are whatever else is trained, so that a model on the seeded base stays small.
    frozen_epochs
        Epochs in which only the head learns, before the rest of `trained` joins.
    low_resolution
        (side, epochs) pairs: epochs at a smaller side in pixels, in which the whole network learns, before those at
        224, in which `trained` does.
    epochs
        In all, at most.
    batch_size
        Films per step; 0: chosen by the device's memory.
    learning_rate, weight_decay
        Of Adam, with decoupled decay (AdamW; Loshchilov and Hutter 2019); without decay it is plain Adam.
    schedule
        ``"constant"``, or ``"cosine"`` to zero over each resolution's epochs, after a short warm-up.
    gradient_clip
        Largest norm of a step's gradient; 0: none.
    averaging
        Decay per step of an exponential moving average of the weights, which is what is validated and kept; 0: none.
    patience
        Epochs without a lower validation loss after which training stops; 0: never.
    class_weights
        ``"balanced"`` weighs the loss by the inverse frequency of the classes.
    label_smoothing
        0 to below 1.
    dropout
        Drop values between the last layers at random, as the original does. From random weights it drowns what the
        frozen seeded layers let through, and nothing is learnt for epochs.
    preprocessing
        What the network sees (`core.model.preprocess`): the same name goes into the checkpoint.
    augmentation
        ``"original"``: RandomResizedCrop(256, 0.8-1), RandomRotation(15), CenterCrop(224). ``"strong"``: geometry,
        grey scale, borders and markers (`core.training.views`).
    horizontal_flip
        Mirror half of the films. Off by default: it moves the heart to the wrong side.
    views
        Augmented views of each film that frozen layers are computed for; an epoch takes one of them. 1 or more.
    seed
        Of everything random.
    precision, device
        As elsewhere.

    Raises
    ------
    ValueError
        For values that cannot be; the message is a sentence for the user.
    """

    name: str = "original"
    base: str = "imagenet"
    trained: str = "head"
    freeze_fc: bool = False
    frozen_epochs: int = 0
    low_resolution: tuple[tuple[int, int], ...] = ()
    epochs: int = 10
    batch_size: int = 8
    learning_rate: float = 1e-3
    weight_decay: float = 0.0
    schedule: str = "constant"
    gradient_clip: float = 0.0
    averaging: float = 0.0
    patience: int = 3
    class_weights: str = "none"
    label_smoothing: float = 0.0
    dropout: bool = True
    preprocessing: str = "resize256-crop224"
    augmentation: str = "original"
    horizontal_flip: bool = False
    views: int = 4
    seed: int = 0
    precision: str = "auto"
    device: str = "auto"

    def __post_init__(self) -> None:
        for name, choices in _CHOICES.items():
            value = getattr(self, name)
            _check(value in choices, f"{name} is one of {', '.join(choices)}, not {value!r}")
        for name, (low, high) in _BOUNDS.items():
            value = getattr(self, name)
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            _check(is_number and low <= value <= high, f"{name} lies between {low:g} and {high:g}, not at {value!r}")
        for name in _WHOLE:
            _check(isinstance(getattr(self, name), int), f"{name} is a whole number, not {getattr(self, name)!r}")
        for name in ("name", "base", "device"):
            value = getattr(self, name)
            _check(isinstance(value, str) and value != "", f"{name} is a text, not {value!r}")
        for name in ("freeze_fc", "dropout", "horizontal_flip"):
            _check(isinstance(getattr(self, name), bool), f"{name} is true or false")
        _check_steps(self)

    def to_json(self) -> str:
        """Return the recipe as JSON text for people and programs."""
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=2, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Recipe:
        """Return the recipe that `text` says; what it does not say is the original's.

        Raises
        ------
        ValueError
            When it is no recipe or says what cannot be; the message is a reason for the user.
        """
        try:
            values = json.loads(text)
        except (ValueError, RecursionError) as failure:
            msg = "it is not JSON"
            raise ValueError(msg) from failure
        _check(isinstance(values, dict), "it is not a JSON object")
        version = values.pop("format", FORMAT)
        _check(version == FORMAT, f"it has format {version}; this program reads {FORMAT}")
        unknown = values.keys() - {field.name for field in fields(cls)}
        _check(not unknown, f"it names what no recipe has: {', '.join(sorted(unknown))}")
        if "low_resolution" in values:
            values["low_resolution"] = _steps(values["low_resolution"])
        return cls(**values)


_CHOICES = {
    "trained": TRAINED,
    "schedule": SCHEDULES,
    "class_weights": CLASS_WEIGHTS,
    "preprocessing": PREPROCESSINGS,
    "augmentation": AUGMENTATIONS,
    "precision": PRECISIONS,
}
_BOUNDS: dict[str, tuple[float, float]] = {
    "frozen_epochs": (0, 1000),
    "epochs": (1, 1000),
    "batch_size": (0, 1024),
    "learning_rate": (1e-7, 1.0),
    "weight_decay": (0.0, 1.0),
    "gradient_clip": (0.0, 1000.0),
    "averaging": (0.0, 0.99999),
    "patience": (0, 1000),
    "label_smoothing": (0.0, 0.9),
    "views": (1, 64),
    "seed": (0, 2**31 - 1),
}
_WHOLE = ("frozen_epochs", "epochs", "batch_size", "patience", "views", "seed")
_SMALLEST_SIDE, _SIDE = 32, 224


def _check(is_right: object, reason: str) -> None:
    if not is_right:
        raise ValueError(reason)


def _check_steps(recipe: Recipe) -> None:
    spent = recipe.frozen_epochs + sum(epochs for _, epochs in recipe.low_resolution)
    _check(
        spent < recipe.epochs or spent == 0, "no epochs are left after the frozen ones and those at a low resolution"
    )
    for side, epochs in recipe.low_resolution:
        _check(_SMALLEST_SIDE <= side < _SIDE and side % 32 == 0, f"a low resolution is 32, 64 ... 192, not {side}")
        _check(epochs >= 1, "a low resolution has one epoch or more")


def _steps(value: Any) -> tuple[tuple[int, int], ...]:  # noqa: ANN401 - JSON
    try:
        return tuple((int(side), int(epochs)) for side, epochs in value)
    except (TypeError, ValueError, OverflowError) as failure:
        msg = "low_resolution is a list of (side, epochs) pairs"
        raise ValueError(msg) from failure


PRESETS = {
    "original": Recipe(),
    "fast": Recipe(
        name="fast",
        base="bundled",
        batch_size=32,
        class_weights="balanced",
        preprocessing="stretch224",
        augmentation="none",
        views=1,
    ),
    "best": Recipe(
        name="best",
        base="bundled",
        trained="all",
        freeze_fc=True,
        epochs=12,
        batch_size=32,
        learning_rate=1e-4,
        weight_decay=0.05,
        schedule="cosine",
        gradient_clip=1.0,
        averaging=0.998,
        class_weights="balanced",
        label_smoothing=0.05,
        preprocessing="stretch224",
        augmentation="strong",
    ),
}
"""Recipes to start from, by name."""


def read_recipe(path: Path) -> Recipe:
    """Read a recipe file.

    Raises
    ------
    RecipeError
        When it cannot be read or is no recipe.
    """
    try:
        return Recipe.from_json(read_words(path))
    except OSError as failure:
        raise RecipeError(path, f"cannot be read ({failure.strerror or failure})") from failure
    except (ValueError, TypeError) as failure:
        raise RecipeError(path, str(failure)) from failure


def write_recipe(path: Path, recipe: Recipe) -> None:
    """Write a recipe, beside and renamed.

    Raises
    ------
    RecipeError
        When it cannot be written.
    """
    with writing(path, RecipeError) as beside:
        beside.write_text(recipe.to_json(), encoding="utf-8")


def with_values(recipe: Recipe, values: dict[str, Any]) -> Recipe:
    """Return the recipe with some values changed and checked; its name tells that it is no longer the preset."""
    changed = replace(recipe, **values)
    is_preset = any(replace(changed, name=preset.name) == preset for preset in PRESETS.values())
    return changed if is_preset or "name" in values else replace(changed, name="own")
