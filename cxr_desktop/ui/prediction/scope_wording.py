"""Whether to believe a prediction, in words: the scope of its film, its spread and its prediction set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.model.scope import outside_sentence
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.prediction.wording import UNKNOWN, Row, class_title, notice, percent, within_sentence
from cxr_desktop.ui.word_lists import joined_by_and

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
    return shown(display_text(outside_sentence(prediction.scope.reason)))


def scope_note(info: ModelInfo | None, prediction: Prediction | None) -> Note:
    """Return whom the model holds for, after what the film's header says against it.

    It is loud wherever nobody can say that the film is one of those, and while a model without a guard is in use.
    """
    scope = notice(info)
    if prediction is None:
        return Note(scope, is_loud=info is None or not info.has_guard)
    if prediction.scope.doubt:
        doubt = shown(display_text(prediction.scope.doubt))
        sentence = tr("{sentence}.", sentence=f"{doubt[:1].upper()}{doubt[1:]}")
        return Note(f"{sentence} {scope}", is_loud=True)
    return Note(scope, is_loud=prediction.scope.is_inside is not True)


def trust_rows(info: ModelInfo, prediction: Prediction | None) -> tuple[Row, ...]:
    """Return the facts that say how far to believe a prediction, as far as the model can tell them."""
    rows = []
    spread = None if prediction is None else prediction.spread
    if spread is not None or (prediction is None and info.has_guard):
        tip = tr(
            "How much the probability varies over the model's ensemble of last layers, each fitted to another draw "
            "of the training films: one standard deviation, in percent points. Large where the training films leave "
            "open what the answer is."
        )
        rows.append(Row(tr("spread"), UNKNOWN if spread is None else points(spread), tip))
    if info.conformal is not None:
        rows.append(_set_row(info, info.conformal, prediction))
    distance = None if prediction is None else prediction.scope.distance
    if distance is not None or (prediction is None and info.has_guard):
        tip = tr(
            "How far the film lies from those the model learned from, by what the network sees in it, as a share of "
            "the guard's limit: from 100 % on it is outside."
        )
        rows.append(Row(tr("distance"), UNKNOWN if distance is None else _of_limit(distance), tip))
    return tuple(rows)


def points(spread: float) -> str:
    """Return a standard deviation of a probability in percent points; never 0."""
    value = spread * 100
    if value < 0.1:
        return tr("<\N{NO-BREAK SPACE}±\N{NO-BREAK SPACE}0.1\N{NO-BREAK SPACE}points")
    return tr("±\N{NO-BREAK SPACE}{value:.1f}\N{NO-BREAK SPACE}points", value=value)


def set_in_words(info: ModelInfo, rule: ConformalRule, probabilities: tuple[float, ...]) -> str:
    """Return what is in the prediction set of a film."""
    found = rule.classes_in(probabilities)
    names = [within_sentence(class_title(info.classes[index])) for index in found]
    is_two = len(info.classes) == 2
    if not found:
        return tr("none: unlike both") if is_two else tr("none: unlike all")
    if len(found) == len(info.classes):
        return tr("both: cannot be told") if is_two else tr("all: cannot be told")
    return ", ".join(names)


def _set_row(info: ModelInfo, rule: ConformalRule, prediction: Prediction | None) -> Row:
    held = percent(rule.coverage)
    numbers = zip(info.classes, rule.counts, strict=True)
    counts = joined_by_and(tr("{n:,} of {label}", n=n, label=class_title(name)) for name, n in numbers)
    tip = tr(
        "The classes that cannot be ruled out. On films like those it was fitted on ({counts}) the set holds the "
        "truth in at least {held}, for each class. One class is an answer; several cannot be told apart; none means "
        "that the film is unlike all of them.",
        counts=counts,
        held=held,
    )
    said = UNKNOWN
    if prediction is not None:
        is_outside = prediction.scope.is_outside  # the coverage is of films like those it was fitted on
        said = tr("does not hold outside") if is_outside else set_in_words(info, rule, prediction.probabilities)
    return Row(tr("set at {held}", held=held), said, tip)


def _of_limit(distance: float) -> str:
    return tr("{percent} of the limit", percent=f"{distance * 100:,.0f}{_SPACE}%")
