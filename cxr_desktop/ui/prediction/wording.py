"""A prediction in words: what the result card says, without widgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from cxr_desktop.core.film.geometry import FieldOfView
    from cxr_desktop.core.model.prediction import DeviceInfo, Metric, ModelInfo, Prediction

NOTICE = mark("Research use, not for diagnosis.")
UNKNOWN = "\N{EN DASH}"
_DOT = " \N{MIDDLE DOT} "
_LONGEST_NAME = 24
_SPACE = "\N{NO-BREAK SPACE}"


class Tone(StrEnum):
    """How a headline is coloured."""

    PLAIN = "plain"
    NORMAL = "normal"
    ABNORMAL = "abnormal"
    DOUBTFUL = "doubtful"
    BAD = "bad"
    GREYED = "greyed"


@dataclass(frozen=True, slots=True)
class Headline:
    """The top of the card: the call, its probability as text, one line that explains it, and a tooltip."""

    title: str
    tone: Tone = Tone.PLAIN
    percent: str = ""
    line: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of facts: its name, its value, and what it means as a tooltip."""

    name: str
    value: str
    tip: str


def class_title(name: str) -> str:
    """Return the name of a class as a headline: "PNEUMONIA" becomes "Pneumonia", mixed case stays as it is."""
    words = display_text(name.replace("_", " ").strip())
    return words.capitalize() if words.isupper() else words[:1].upper() + words[1:]


def percent(probability: float, decimals: int = 0) -> str:
    """Return a probability (0-1) in percent; never "0 %" or "100 %", which no measurement supports."""
    step = 10.0 ** -(2 + decimals)
    if probability < step:
        return f"<{step * 100:.{decimals}f}{_SPACE}%"
    if probability > 1 - step:
        return f">{(1 - step) * 100:.{decimals}f}{_SPACE}%"
    return f"{probability * 100:.{decimals}f}{_SPACE}%"


def percents_beside(probability: float, point: float) -> tuple[str, str]:
    """Return both in percent, with so many decimals (at most 2) that a probability on one side looks like it."""
    texts = percent(probability), percent(point)
    for decimals in (1, 2):
        if texts[0] != texts[1] or probability == point:
            break
        texts = percent(probability, decimals), percent(point, decimals)
    return texts


def headline(info: ModelInfo, prediction: Prediction) -> Headline:
    """Return the call in words: for two classes with the operating point that decided it."""
    called = class_title(prediction.label)
    if info.operating_point is None or len(info.classes) != 2:
        return Headline(
            called,
            Tone.GREYED if prediction.scope.is_outside else Tone.PLAIN,
            percent(prediction.probability),
            tr("the most probable class"),
            tr("Called: the most probable."),
        )
    suspect, other = class_title(info.classes[1]), class_title(info.classes[0])
    chance, point = percents_beside(prediction.probabilities[1], info.operating_point)
    is_suspect = prediction.label_index == 1
    chance_called = chance if is_suspect else _rest(chance, prediction.probability)
    if prediction.uncertain and is_suspect:
        clauses = [_leans_to(called), tr("called from {point} on", point=point)]
    elif is_suspect:
        clauses = [_called_from(suspect, point)]
    else:
        leaning = [_leans_to(called)] if prediction.uncertain else []
        clauses = [*leaning, f"{within_sentence(suspect)} {chance}", tr("called from {point} on", point=point)]
    return Headline(
        title=tr("Doubtful") if prediction.uncertain else called,
        tone=_tone(prediction, is_suspect=is_suspect),
        percent=chance_called,
        line=_DOT.join(clauses),
        tip=_why(info, prediction, suspect=suspect, other=other),
    )


def _tone(prediction: Prediction, *, is_suspect: bool) -> Tone:
    if prediction.scope.is_outside:
        return Tone.GREYED
    if prediction.uncertain:
        return Tone.DOUBTFUL
    return Tone.ABNORMAL if is_suspect else Tone.NORMAL


def pending(info: ModelInfo | None) -> Headline:
    """Return the top of the card while the network works."""
    if info is None or info.operating_point is None or len(info.classes) != 2:
        return Headline(tr("Computing..."))
    line = _called_from(class_title(info.classes[1]), percent(info.operating_point))
    return Headline(tr("Computing..."), line=line)


def _called_from(suspect: str, point: str) -> str:
    return tr("called {label} from {point} on", label=within_sentence(suspect), point=point)


def _leans_to(called: str) -> str:
    return tr("leans to {label}", label=within_sentence(called))


def _rest(chance: str, probability: float) -> str:
    """Return `probability` in percent with as many decimals as `chance` has, so that the two add up."""
    decimals = len(chance.rstrip(f"{_SPACE}%").partition(".")[2])
    return percent(probability, decimals)


def _why(info: ModelInfo, prediction: Prediction, *, suspect: str, other: str) -> str:
    chance, point = percents_beside(prediction.probabilities[1], info.operating_point or 0.0)
    one, two = within_sentence(suspect), within_sentence(other)
    sentences = [
        tr("The probability of {label} is {probability}.", label=one, probability=chance),
        tr(
            "The operating point decides the call: {second} from {point} on, {first} below.",
            second=one,
            point=point,
            first=two,
        ),
        tr("It was chosen so that few are missed, and need not be 50 %."),
    ]
    if prediction.uncertain and info.uncertain_band is not None:
        low, high = (percent(edge) for edge in info.uncertain_band)
        sentences.append(
            tr("Between {low} and {high} a small change of the film can change the call.", low=low, high=high)
        )
    return " ".join(sentences)


def within_sentence(title: str) -> str:
    """Return a class as it stands within a sentence; abbreviations keep their capitals."""
    return title if title[1:] != title[1:].lower() else title.lower()


def model_rows(info: ModelInfo | None, device: DeviceInfo | None) -> tuple[Row, ...]:
    """Return the facts that hold for every film."""
    if info is None:
        return ()
    rows = [
        Row(
            tr("model"),
            f"{_shortened(info.name)}{_DOT}{info.sha256[:6]}",
            tr("SHA-256 of the model's file: {digest}", digest=info.sha256),
        ),
        Row(tr("calibrated"), _calibration(info), tr("How the network's scores were turned into probabilities.")),
    ]
    if info.operating_point is not None:
        rows.append(
            Row(
                tr("at this point"),
                performance(info.metrics),
                tr("Measured at the operating point; 95 % interval in brackets."),
            )
        )
    if device is not None:
        rows.append(
            Row(
                tr("device"),
                device_title(device),
                tr("The network runs on {device} in {precision}.", device=device.device, precision=device.precision),
            )
        )
    return tuple(rows)


def film_rows(prediction: Prediction | None, film_shape: tuple[int, int] | None) -> tuple[Row, ...]:
    """Return the facts of this film; dashes while there is no prediction. `film_shape` is (H, W) in pixels."""
    seen = UNKNOWN if prediction is None else field_of_view(prediction.field_of_view, film_shape)
    taken = UNKNOWN if prediction is None else duration(prediction.seconds)
    return (
        Row(tr("time"), taken, tr("Preprocessing and network for this film.")),
        Row(tr("model saw"), seen, tr("What of the film the network saw.")),
    )


def notice(info: ModelInfo | None) -> str:
    """Return whom the model holds for, and always that it is no diagnosis."""
    scope = "" if info is None else display_text(" ".join(info.scope.split()))
    return f"{shown(scope)} {tr(NOTICE)}" if scope else tr(NOTICE)


def scale_names(info: ModelInfo) -> tuple[str, ...]:
    """Return the classes as captions."""
    return tuple(within_sentence(class_title(name)) for name in info.classes)


def _shortened(name: str) -> str:
    text = display_text(name)
    return text if len(text) <= _LONGEST_NAME else f"{text[:14]}\N{HORIZONTAL ELLIPSIS}{text[-9:]}"


def _calibration(info: ModelInfo) -> str:
    return tr("no") if info.temperature == 1.0 else tr("temperature {value:g}", value=info.temperature)


def performance(metrics: tuple[Metric, ...]) -> str:
    """Return sensitivity and specificity with their intervals and n, a line each, or that nobody measured them."""
    found = {metric.name.lower(): metric for metric in reversed(metrics)}
    sensitivity, specificity = found.get("sensitivity"), found.get("specificity")
    if sensitivity is None or specificity is None:
        return tr("not measured")
    counts = [sensitivity.n] if sensitivity.n == specificity.n else [sensitivity.n, specificity.n]
    films = f"n{_SPACE}={_SPACE}{f'{_SPACE}+{_SPACE}'.join(str(n) for n in counts)}"
    return "\n".join((_figure(tr("sens"), sensitivity), _figure(tr("spec"), specificity), films))


def _figure(name: str, metric: Metric) -> str:
    value, low, high = (100 * figure for figure in (metric.value, metric.low, metric.high))
    return f"{name} {value:.0f}{_SPACE}%{_SPACE}[{low:.0f},{_SPACE}{high:.0f}]"


def device_title(device: DeviceInfo) -> str:
    """Return where the network runs, with the precision."""
    parts = device.title.split(_DOT)
    return _DOT.join(map(shown, parts if device.precision in parts else (*parts, device.precision)))


def duration(seconds: float) -> str:
    """Return a time as people say it: milliseconds below 10 s."""
    milliseconds = seconds * 1000
    if milliseconds < 1:
        return f"<1{_SPACE}ms"
    return f"{milliseconds:,.0f}{_SPACE}ms" if seconds < 10 else f"{seconds:.0f}{_SPACE}s"


def field_of_view(view: FieldOfView, film_shape: tuple[int, int] | None) -> str:
    """Return what of a film of (H, W) pixels the network saw."""
    if film_shape is None:
        return tr("{size} pixels", size=f"{view.width:.0f} \N{MULTIPLICATION SIGN} {view.height:.0f}")
    height, width = film_shape
    if view.is_whole(height, width):
        return tr("whole film")
    share = view.width * view.height / (height * width)
    is_central = abs(view.left + view.right - width) <= 2 and abs(view.top + view.bottom - height) <= 2
    if is_central:
        return tr("centre crop, {percent} of the film", percent=percent(share))
    return tr("crop, {percent} of the film", percent=percent(share))
