"""What is said of a film in the list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop.app.film_table import positive_probability
from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.model.scope import outside_sentence
from cxr_desktop.core.words.paths import display_name, display_path, display_text

if TYPE_CHECKING:
    from cxr_desktop.app.film_table import FilmTable
    from cxr_desktop.core.model.prediction import Prediction


OUTSIDE_MARK = "\N{CIRCLED DIVISION SLASH}"
"""Stands before what the model says of a film that it may not be asked about."""
_KINDS = {"": "DICOM", "DCM": "DICOM", "IMA": "DICOM", "JPG": "JPEG", "JPE": "JPEG", "TIF": "TIFF", "WEBP": "WebP"}


def subtitle(table: FilmTable, key: str) -> str:
    """Return the second line of a film: its size or kind and whether it was looked at; or its error."""
    if key in table.errors:
        return shown(table.errors[key])
    size = table.sizes.get(key)
    suffix = Path(key).suffix[1:].upper()
    kind = _KINDS.get(suffix, suffix)
    what = f"{size[0]} × {size[1]}" if size else kind
    return f"{what} · {tr('read') if key in table.read else tr('unread')}"


def tool_tip(table: FilmTable, key: str) -> str:
    """Return the whole path and what is known of the film."""
    lines = [display_path(Path(key))]
    prediction = table.answer(key)
    if key in table.errors:
        lines.append(shown(table.errors[key]))
    elif prediction is not None:
        lines.append(answer_in_words(prediction))
    return "\n".join(lines)


def answer_in_words(prediction: Prediction) -> str:
    """Return the model's answer as a sentence for tool tips and screen readers."""
    if prediction.scope.is_outside:
        return display_text(shown(outside_sentence(prediction.scope.reason)))
    of = "PNEUMONIA" if len(prediction.probabilities) == 2 else prediction.label
    probability = figure(positive_probability(prediction))
    label, doubt = prediction.label, prediction.scope.doubt
    said = (
        tr(
            "Called {label} (doubtful, close to the operating point); calibrated probability of {positive}: "
            "{probability}",
            label=label,
            positive=of,
            probability=probability,
        )
        if prediction.uncertain
        else tr(
            "Called {label}; calibrated probability of {positive}: {probability}",
            label=label,
            positive=of,
            probability=probability,
        )
    )
    return f"{said}. {tr('Doubt: {doubt}', doubt=display_text(shown(doubt)))}" if doubt else said


def figure(probability: float) -> str:
    """Return a probability with two decimals that never claims certainty."""
    if probability > 0.995:
        return ">0.99"
    return "<0.01" if probability < 0.005 else f"{probability:.2f}"


def spoken(table: FilmTable, key: str) -> str:
    """Return a film as a screen reader says it."""
    prediction = table.answer(key)
    parts = [display_name(Path(key)), subtitle(table, key)]
    if prediction is not None:
        parts.append(answer_in_words(prediction))
    return ", ".join(parts)
