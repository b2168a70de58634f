"""The badge of a film: the class called in one letter and the probability of PNEUMONIA."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.app.film_table import positive_probability
from cxr_desktop.app.film_words import figure
from cxr_desktop.app.language import tr

if TYPE_CHECKING:
    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.ui.palettes import Palette


@dataclass(frozen=True, slots=True)
class Badge:
    """What stands in a badge, and the name of its colour in the theme."""

    text: str
    colour: str

    def colours(self, palette: Palette) -> tuple[str, str]:
        """Return text and ground in this theme."""
        if self.colour == "greyed":
            return palette.text_muted, palette.button
        return getattr(palette, self.colour), getattr(palette, f"{self.colour}_fill")


def badge_of(prediction: Prediction | None, error: str) -> Badge | None:
    """Return ``N 0.04``, ``P 0.93``, ``? 0.47``, ``out`` or ``!``; None for a film that nothing is known of.

    ``out`` is a film outside the model's scope: its probability would be taken for an answer.
    """
    if error:
        return Badge("!", "error")
    if prediction is None:
        return None
    if prediction.scope.is_outside:
        return Badge(tr("out"), "greyed")
    probability = figure(positive_probability(prediction))
    if prediction.uncertain:
        return Badge(f"? {probability}", "doubtful")
    return Badge(f"{prediction.label[:1].upper()} {probability}", "pneumonia" if prediction.label_index else "normal")
