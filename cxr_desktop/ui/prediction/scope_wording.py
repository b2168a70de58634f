"""Whether to believe a prediction, in words: the scope of its film, its spread and its prediction set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.model.scope import outside_sentence
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.prediction.wording import UNKNOWN, Row, class_title, notice, percent, within_sentence

if TYPE_CHECKING:
    from cxr_desktop.core.model.prediction import ModelInfo, Prediction
    from cxr_desktop.core.model.scope import ConformalRule

_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Note:
    """The sentence at the foot of the card, and whether it must catch the eye."""

    text: str
    is_loud: bool


def alarm(prediction: Prediction | None) -> str:
    """Return why the film on screen is none that the model may be asked about, or ""."""
    if prediction is None or not prediction.scope.is_outside:
        return ""
    return display_text(outside_sentence(prediction.scope.reason))


def scope_note(info: ModelInfo | None, prediction: Prediction | None) -> Note:
    """Return whom the model holds for, after what the film's header says against it.

    It is loud wherever nobody can say that the film is one of those, and while a model without a guard is in use.
    """
    scope = notice(info)
    if prediction is None:
        return Note(scope, is_loud=info is None or not info.has_guard)
    doubt = display_text(prediction.scope.doubt)
    if doubt:
        return Note(f"{doubt[:1].upper()}{doubt[1:]}. {scope}", is_loud=True)
    return Note(scope, is_loud=prediction.scope.is_inside is not True)


def trust_rows(info: ModelInfo, prediction: Prediction | None) -> tuple[Row, ...]:
    """Return the facts that say how far to believe a prediction, as far as the model can tell them."""
    rows = []
    spread = None if prediction is None else prediction.spread
    if spread is not None or (prediction is None and info.has_guard):
        tip = (
            "How much the probability varies over the model's ensemble of last layers, each fitted to another draw "
            "of the training films: one standard deviation, in percent points. Large where the training films leave "
            "open what the answer is."
        )
        rows.append(Row("spread", UNKNOWN if spread is None else points(spread), tip))
    if info.conformal is not None:
        rows.append(_set_row(info, info.conformal, prediction))
    distance = None if prediction is None else prediction.scope.distance
    if distance is not None or (prediction is None and info.has_guard):
        tip = (
            "How far the film lies from those the model learned from, by what the network sees in it, as a share of "
            "the guard's limit: from 100 % on it is outside."
        )
        rows.append(Row("distance", UNKNOWN if distance is None else _of_limit(distance), tip))
    return tuple(rows)


def points(spread: float) -> str:
    """Return a standard deviation of a probability in percent points; never 0."""
    value = spread * 100
    if value < 0.1:
        return f"<{_SPACE}±{_SPACE}0.1{_SPACE}points"
    return f"±{_SPACE}{value:.1f}{_SPACE}points"


def set_in_words(info: ModelInfo, rule: ConformalRule, probabilities: tuple[float, ...]) -> str:
    """Return what is in the prediction set of a film."""
    found = rule.classes_in(probabilities)
    names = [within_sentence(class_title(info.classes[index])) for index in found]
    every = "both" if len(info.classes) == 2 else "all"
    if not found:
        return f"none: unlike {every}"
    if len(found) == len(info.classes):
        return f"{every}: cannot be told"
    return ", ".join(names)


def _set_row(info: ModelInfo, rule: ConformalRule, prediction: Prediction | None) -> Row:
    held = percent(rule.coverage)
    counts = " and ".join(f"{n:,} of {class_title(name)}" for name, n in zip(info.classes, rule.counts, strict=True))
    tip = (
        f"The classes that cannot be ruled out. On films like those it was fitted on ({counts}) the set holds the "
        f"truth in at least {held}, for each class. One class is an answer; several cannot be told apart; none means "
        "that the film is unlike all of them."
    )
    shown = UNKNOWN
    if prediction is not None:
        is_outside = prediction.scope.is_outside  # the coverage is of films like those it was fitted on
        shown = "does not hold outside" if is_outside else set_in_words(info, rule, prediction.probabilities)
    return Row(f"set at {held}", shown, tip)


def _of_limit(distance: float) -> str:
    return f"{distance * 100:,.0f}{_SPACE}% of the limit"
