"""The recipe as a table of fields: what each is called on screen, how it is written, what it does in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.app.language import mark, tr
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
        On screen; as the other words of it in English, to be shown with `tr`.
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
        mark("start from"),
        CHOICE,
        mark(
            "Weights the network begins with. ImageNet's know everyday pictures and are downloaded once; the bundled "
            "model knows chest films already."
        ),
        _named(BASES, mark("ImageNet"), mark("bundled model"), mark("random weights")),
        is_open=True,
    ),
    Field(
        "trained",
        mark("trained layers"),
        CHOICE,
        mark("Which layers learn; the others stay as they are. The fewer, the quicker: what stays is computed once."),
        _named(
            TRAINED,
            mark("head only"),
            mark("head and FC layers"),
            mark("from conv block 5"),
            mark("from conv block 4"),
            mark("from conv block 3"),
            mark("all"),
        ),
    ),
    Field("epochs", mark("epochs"), WHOLE, mark("How often every film is looked at, at most")),
    Field(
        "batch_size",
        mark("batch"),
        WHOLE,
        mark("Films per step of learning. Empty: as many as the device has memory for."),
        nothing=mark("automatic"),
    ),
    Field(
        "learning_rate", mark("Adam, rate"), NUMBER, mark("How far one step of learning goes; 0.001 in the original")
    ),
    Field(
        "patience",
        mark("stop after"),
        WHOLE,
        mark(
            "Epochs without a lower validation loss after which the training stops and keeps its best. Empty: never."
        ),
        nothing=mark("never"),
    ),
    Field(
        "class_weights",
        mark("class weights"),
        CHOICE,
        mark("Balanced: a film of the rarer class counts for more, so that both classes count the same"),
        _named(CLASS_WEIGHTS, mark("none"), mark("balanced")),
    ),
    Field(
        "augmentation",
        mark("augmentation"),
        CHOICE,
        mark(
            "How films are changed at random, so that the network does not learn them by heart. The preview shows it."
        ),
        _named(AUGMENTATIONS, mark("none"), mark("original"), mark("strong")),
    ),
    Field(
        "views",
        mark("augmented views"),
        WHOLE,
        mark(
            "Changed versions of each film that frozen layers are computed for; an epoch takes one of them. "
            "More take longer to prepare."
        ),
    ),
    Field(
        "preprocessing",
        mark("film to 224 px"),
        CHOICE,
        mark(
            "Stretch: the whole film. Crop: the middle, as the original has it. The model keeps this for predictions."
        ),
        _named(PREPROCESSINGS, mark("crop the middle"), mark("stretch the whole")),
        is_advanced=True,
    ),
    Field(
        "horizontal_flip",
        mark("mirror half of the films"),
        SWITCH,
        mark("Off by default: it moves the heart to the wrong side"),
        is_advanced=True,
    ),
    Field(
        "freeze_fc",
        mark("keep FC6 and FC7"),
        SWITCH,
        mark("Leave the two large FC layers as they are whatever else learns: the model's file stays small"),
        is_advanced=True,
    ),
    Field(
        "dropout",
        mark("dropout in the last layers"),
        SWITCH,
        mark(
            "Leave out values at random while learning, as the original does. Off when starting from random weights."
        ),
        is_advanced=True,
    ),
    Field(
        "frozen_epochs",
        mark("head first, epochs"),
        WHOLE,
        mark("Epochs in which only the head learns before the other layers join"),
        is_advanced=True,
        nothing=mark("none"),
    ),
    Field(
        "low_resolution",
        mark("small films first"),
        STEPS,
        mark("Side in pixels : epochs, for example 96:4, 160:2. Quick epochs on small films before those at 224."),
        is_advanced=True,
        nothing=mark("none"),
    ),
    Field(
        "schedule",
        mark("rate over time"),
        CHOICE,
        mark("Constant, or rising for a moment and then falling to zero along a cosine"),
        _named(SCHEDULES, mark("constant"), mark("cosine")),
        is_advanced=True,
    ),
    Field(
        "weight_decay",
        mark("weight decay"),
        NUMBER,
        mark("Pulls weights towards zero, against learning by heart"),
        is_advanced=True,
        nothing=mark("none"),
    ),
    Field(
        "label_smoothing",
        mark("label smoothing"),
        NUMBER,
        mark("Share of doubt put on every label, so that the network does not become too sure; 0 to 0.9"),
        is_advanced=True,
        nothing=mark("none"),
    ),
    Field(
        "gradient_clip",
        mark("gradient limit"),
        NUMBER,
        mark("Longer steps are cut to this length"),
        is_advanced=True,
        nothing=mark("none"),
    ),
    Field(
        "averaging",
        mark("weight averaging"),
        NUMBER,
        mark(
            "Share of the old average kept at every step, for example 0.998. "
            "The average is what is validated and kept."
        ),
        is_advanced=True,
        nothing=mark("none"),
    ),
    Field("seed", mark("seed"), WHOLE, mark("The same seed makes the same training again"), is_advanced=True),
    Field(
        "precision",
        mark("precision"),
        CHOICE,
        mark("Numbers the network computes with; bf16 is quicker where the processor has it"),
        _named(PRECISIONS, mark("automatic"), mark("fp32"), mark("bf16")),
        is_advanced=True,
    ),
    Field(
        "device",
        mark("device"),
        CHOICE,
        mark("Where the training runs"),
        (
            ("auto", mark("automatic")),
            ("cpu", mark("CPU")),
            ("cuda", mark("GPU (CUDA)")),
            ("mps", mark("GPU (Apple)")),
        ),
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
        When it says none; the message is a sentence for the user.
    """
    title = tr(field.title)
    reader: Callable[[str], object] = {WHOLE: _whole, NUMBER: _number, STEPS: _steps}[field.kind]
    if not text.strip():
        if not field.nothing:
            raise ValueError(tr("{field} is missing.", field=title))
        return () if field.kind == STEPS else reader("0")
    try:
        return reader(text.strip())
    except ValueError as failure:
        wrong = {
            WHOLE: mark("{field} is a whole number, not {text!r}."),
            NUMBER: mark("{field} is a number, not {text!r}."),
            STEPS: mark("{field} is written like 96:4, 160:2."),
        }
        raise ValueError(tr(wrong[field.kind], field=title, text=text.strip())) from failure


def _whole(text: str) -> int:
    return int(text)


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _steps(text: str) -> tuple[tuple[int, int], ...]:
    pairs = [part.split(":") for part in text.replace(";", ",").split(",")]
    return tuple((int(side), int(epochs)) for side, epochs in pairs)
