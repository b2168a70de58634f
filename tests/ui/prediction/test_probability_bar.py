from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from cxr_desktop.ui.prediction.probability_bar import ClassBars, ProbabilityBar, bar_position
from cxr_desktop.ui.theme import colours


@given(st.floats(0, 1))
def test_the_middle_of_the_bar_is_the_operating_point(point):
    assert bar_position(point, point) == pytest.approx(0.5)


@given(st.floats(0.01, 0.99), st.floats(0, 1), st.floats(0, 1))
def test_places_grow_with_the_probability_and_stay_on_the_bar(point, one, other):
    low, high = sorted((one, other))
    assert 0 <= bar_position(low, point) <= bar_position(high, point) <= 1
    assert bar_position(0, point) == 0
    assert bar_position(1, point) == 1


def test_each_half_is_linear():
    assert bar_position(0.08, 0.16) == pytest.approx(0.25)
    assert bar_position(0.58, 0.16) == pytest.approx(0.75)


@pytest.fixture
def bar(qtbot) -> ProbabilityBar:
    widget = ProbabilityBar()
    qtbot.addWidget(widget)
    widget.set_scale(point=0.16, band=(0.04, 0.5), names=("normal", "pneumonia"))
    widget.resize(300, widget.sizeHint().height())
    return widget


def columns(bar: ProbabilityBar) -> list[QColor]:
    image = bar.grab().toImage()
    return [image.pixelColor(x, image.height() // 2) for x in range(image.width())]


def test_the_needle_stands_at_the_probability(bar):
    needle = QColor(colours().text)
    assert needle not in columns(bar)
    for probability in (0.02, 0.3, 0.93):
        bar.set_probability(probability)
        found = [x for x, colour in enumerate(columns(bar)) if colour == needle]
        assert sum(found) / len(found) == pytest.approx(bar.position_of(probability), abs=1.5)


@pytest.mark.parametrize("probability", [0.0, 1.0])
def test_the_needle_stays_visible_at_the_ends(bar, probability):
    bar.set_probability(probability)
    assert QColor(colours().text) in columns(bar)


def test_the_uncertain_band_is_tinted(bar):
    shades = columns(bar)
    palette = colours()
    assert shades[int(bar.position_of(0.1))] == QColor(palette.doubtful_fill)
    assert shades[int(bar.position_of(0.4))] == QColor(palette.doubtful_fill)
    assert shades[int(bar.position_of(0.02))] == QColor(palette.normal_fill)
    assert shades[int(bar.position_of(0.8))] == QColor(palette.pneumonia_fill)


def test_the_bar_is_told_to_those_who_do_not_see_it(bar):
    bar.set_probability(0.934)
    assert bar.accessibleName() == "Probability of pneumonia"
    assert bar.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ") == "93 %; operating point 0.16"


def test_a_narrow_bar_with_long_names_paints(bar):
    bar.set_scale(point=0.5, band=None, names=("a very long name of a class", "another very long name"))
    bar.resize(bar.minimumSizeHint())
    assert not bar.grab().isNull()


def test_each_class_has_a_bar_as_long_as_its_probability(qtbot):
    bars = ClassBars()
    qtbot.addWidget(bars)
    bars.set_classes(("effusion", "mass"))
    bars.set_probabilities((0.75, 0.25))
    bars.resize(200, bars.sizeHint().height())
    image = bars.grab().toImage()
    palette = colours()
    for index, (share, colour) in enumerate(((0.75, palette.accent_text), (0.25, palette.text_disabled))):
        rows = range(index * image.height() // 2, (index + 1) * image.height() // 2)
        longest = max(sum(image.pixelColor(x, y) == QColor(colour) for x in range(200)) for y in rows)
        assert longest == pytest.approx(200 * share, abs=4)
    assert "effusion 75" in bars.accessibleDescription()
