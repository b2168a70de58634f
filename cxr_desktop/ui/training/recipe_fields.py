"""The recipe as a table of fields: what each is called on screen, how it is written, what it does in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.training.recipe import (
    AUGMENTATIONS,
    BASES,
    CLASS_WEIGHTS,
    PRECISIONS,
    PREPROCESSINGS,
    SCHEDULES,
    TRAINED,
)

if TYPE_CHECKING:
    from collections.abc import Callable

CHOICE, WHOLE, NUMBER, SWITCH, STEPS = "choice", "whole", "number", "switch", "steps"


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a recipe on screen.

    Parameters
    ----------
    name
        In the recipe.
    title
        On screen.
    kind
        How it is asked for.
    tip
        What it does.
    choices
        Values and their words, for a choice.
    is_advanced
        Whether it is shown only on request.
    nothing
        What an empty text means on screen: "automatic" for 0.
    is_open
        Whether other values than the choices may be there (a checkpoint, a device).
    """

    name: str
    title: str
    kind: str
    tip: str
    choices: tuple[tuple[str, str], ...] = ()
    is_advanced: bool = False
    nothing: str = ""
    is_open: bool = False


def _named(values: tuple[str, ...], *words: str) -> tuple[tuple[str, str], ...]:
    return tuple(zip(values, words, strict=True))


FIELDS = (
    Field(
        "base",
        "start from",
        CHOICE,
        "Weights the network begins with. ImageNet's know everyday pictures and are downloaded once; the bundled "
        "model knows chest films already.",
        _named(BASES, "ImageNet", "bundled model", "random weights"),
        is_open=True,
    ),
    Field(
        "trained",
        "train",
        CHOICE,
        "Which layers learn; the others stay as they are. The fewer, the quicker: what stays is computed once.",
        _named(
            TRAINED,
            "head only",
            "head and FC layers",
            "from conv block 5",
            "from conv block 4",
            "from conv block 3",
            "all",
        ),
    ),
    Field("epochs", "epochs", WHOLE, "How often every film is looked at, at most"),
    Field(
        "batch_size",
        "batch",
        WHOLE,
        "Films per step of learning. Empty: as many as the device has memory for.",
        nothing="automatic",
    ),
    Field("learning_rate", "Adam, rate", NUMBER, "How far one step of learning goes; 0.001 in the original"),
    Field(
        "patience",
        "stop after",
        WHOLE,
        "Epochs without a lower validation loss after which the training stops and keeps its best. Empty: never.",
        nothing="never",
    ),
    Field(
        "class_weights",
        "class weights",
        CHOICE,
        "Balanced: a film of the rarer class counts for more, so that both classes count the same",
        _named(CLASS_WEIGHTS, "none", "balanced"),
    ),
    Field(
        "augmentation",
        "augmentation",
        CHOICE,
        "How films are changed at random, so that the network does not learn them by heart. The preview shows it.",
        _named(AUGMENTATIONS, "none", "original", "strong"),
    ),
    Field(
        "views",
        "augmented views",
        WHOLE,
        "Changed versions of each film that frozen layers are computed for; an epoch takes one of them. More take "
        "longer to prepare.",
    ),
    Field(
        "preprocessing",
        "film to 224 px",
        CHOICE,
        "Stretch: the whole film. Crop: the middle, as the original has it. The model keeps this for predictions.",
        _named(PREPROCESSINGS, "crop the middle", "stretch the whole"),
        is_advanced=True,
    ),
    Field(
        "horizontal_flip",
        "mirror half of the films",
        SWITCH,
        "Off by default: it moves the heart to the wrong side",
        is_advanced=True,
    ),
    Field(
        "freeze_fc",
        "keep FC6 and FC7",
        SWITCH,
        "Leave the two large FC layers as they are whatever else learns: the model's file stays small",
        is_advanced=True,
    ),
    Field(
        "dropout",
        "dropout in the last layers",
        SWITCH,
        "Leave out values at random while learning, as the original does. Off when starting from random weights.",
        is_advanced=True,
    ),
    Field(
        "frozen_epochs",
        "head first, epochs",
        WHOLE,
        "Epochs in which only the head learns before the other layers join",
        is_advanced=True,
        nothing="none",
    ),
    Field(
        "low_resolution",
        "small films first",
        STEPS,
        "Side in pixels : epochs, for example 96:4, 160:2. Quick epochs on small films before those at 224.",
        is_advanced=True,
        nothing="none",
    ),
    Field(
        "schedule",
        "rate over time",
        CHOICE,
        "Constant, or rising for a moment and then falling to zero along a cosine",
        _named(SCHEDULES, "constant", "cosine"),
        is_advanced=True,
    ),
    Field(
        "weight_decay",
        "weight decay",
        NUMBER,
        "Pulls weights towards zero, against learning by heart",
        is_advanced=True,
        nothing="none",
    ),
    Field(
        "label_smoothing",
        "label smoothing",
        NUMBER,
        "Share of doubt put on every label, so that the network does not become too sure; 0 to 0.9",
        is_advanced=True,
        nothing="none",
    ),
    Field(
        "gradient_clip",
        "gradient limit",
        NUMBER,
        "Longer steps are cut to this length",
        is_advanced=True,
        nothing="none",
    ),
    Field(
        "averaging",
        "weight averaging",
        NUMBER,
        "Share of the old average kept at every step, for example 0.998. The average is what is validated and kept.",
        is_advanced=True,
        nothing="none",
    ),
    Field("seed", "seed", WHOLE, "The same seed makes the same training again", is_advanced=True),
    Field(
        "precision",
        "precision",
        CHOICE,
        "Numbers the network computes with; bf16 is quicker where the processor has it",
        _named(PRECISIONS, "automatic", "fp32", "bf16"),
        is_advanced=True,
    ),
    Field(
        "device",
        "device",
        CHOICE,
        "Where the training runs",
        (("auto", "automatic"), ("cpu", "CPU"), ("cuda", "GPU (CUDA)"), ("mps", "GPU (Apple)")),
        is_advanced=True,
        is_open=True,
    ),
)
TITLES = {field.name: field.title for field in FIELDS}


def written(field: Field, value: object) -> str:
    """Return a value as the field shows it; what `nothing` stands for is empty."""
    if field.kind == STEPS:
        return ", ".join(f"{side}:{epochs}" for side, epochs in value)  # type: ignore[attr-defined]
    if field.nothing and value == 0:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def read(field: Field, text: str) -> object:
    """Return the value that a text says.

    Raises
    ------
    ValueError
        When it says none; the message is a sentence's end for the user.
    """
    reader: Callable[[str], object] = {WHOLE: _whole, NUMBER: _number, STEPS: _steps}[field.kind]
    if not text.strip():
        if not field.nothing:
            raise ValueError("is missing")
        return () if field.kind == STEPS else reader("0")
    return reader(text.strip())


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError as failure:
        msg = f"is a whole number, not {text!r}"
        raise ValueError(msg) from failure


def _number(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError as failure:
        msg = f"is a number, not {text!r}"
        raise ValueError(msg) from failure


def _steps(text: str) -> tuple[tuple[int, int], ...]:
    pairs = [part.split(":") for part in text.replace(";", ",").split(",")]
    try:
        return tuple((int(side), int(epochs)) for side, epochs in pairs)
    except ValueError as failure:
        msg = "is written like 96:4, 160:2"
        raise ValueError(msg) from failure
