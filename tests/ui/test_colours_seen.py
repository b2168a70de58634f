"""Class colours, lines and icons: seen on their grounds, and told apart without one kind of cone."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from cxr_desktop.ui.palettes import DARK, LIGHT, Palette
from cxr_desktop.ui.parts import class_colour, series_colours
from tests.colour_vision import DEFICIENCIES, difference, seen_by
from tests.ui.test_theme import contrast

_GROUNDS = ("window", "panel", "panel_raised")
_APART = 10.0  # CIE76
_BOTH = pytest.mark.parametrize("palette", [DARK, LIGHT], ids=lambda palette: palette.name)


def rgb(colour: QColor) -> np.ndarray:
    return np.array(colour.getRgbF()[:3])


@_BOTH
@pytest.mark.parametrize("ground", [*_GROUNDS, "field", "button"])
def test_borders_of_fields_and_the_focus_are_seen(palette: Palette, ground: str) -> None:
    for line in ("field_border", "accent_text"):
        assert contrast(getattr(palette, line), getattr(palette, ground)) >= 3


@_BOTH
@pytest.mark.parametrize("ground", _GROUNDS)
def test_lines_of_charts_are_seen(palette: Palette, ground: str) -> None:
    for colour in (*series_colours(palette), *(class_colour(palette, label) for label in (0, 1))):
        assert contrast(colour.name(), getattr(palette, ground)) >= 3


@_BOTH
@pytest.mark.parametrize("deficiency", DEFICIENCIES)
def test_lines_and_classes_are_told_apart(palette: Palette, deficiency: str) -> None:
    lines = series_colours(palette)[:2]  # more lines have names beside them
    for pair in (lines, [class_colour(palette, label) for label in (0, 1)]):
        one, other = (seen_by(deficiency, rgb(colour)) for colour in pair)
        assert difference(one, other) >= _APART
