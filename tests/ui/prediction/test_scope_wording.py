"""What is said of scope, spread and prediction set."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cxr_desktop.core.model.scope import PHANTOM, ConformalRule, ScopeVerdict
from cxr_desktop.ui.prediction.scope_wording import alarm, points, scope_note, set_in_words, trust_rows
from cxr_desktop.ui.prediction.wording import Tone, headline

TURNED = ScopeVerdict(False, "the film looks turned by 180 degrees", distance=1.314)
RULE = ConformalRule(0.95, (0.4, 0.3), (135, 1380))


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def guarded(info):
    return replace(info, has_guard=True, conformal=RULE)


def test_a_film_outside_is_greyed_and_told_why(guarded, predicted):
    for p in (0.01, 0.3, 0.93):
        outside = replace(predicted(p), scope=TURNED)
        assert headline(guarded, outside).tone is Tone.GREYED
        assert headline(guarded, outside).percent == headline(guarded, predicted(p)).percent
        assert alarm(outside) == (
            "Outside the model's scope: the film looks turned by 180 degrees. Do not use this result."
        )
    assert alarm(predicted(0.9)) == alarm(None) == ""
    assert alarm(replace(predicted(0.9), scope=ScopeVerdict(False))) == (
        "Outside the model's scope. Do not use this result."
    )


def test_a_model_of_many_classes_is_greyed_too(many, predicted):
    prediction = replace(predicted(0.5), probabilities=(0.1, 0.7, 0.15, 0.05), scope=TURNED)
    assert headline(many, prediction).tone is Tone.GREYED


def test_a_phantom_is_called_one(predicted):
    assert alarm(replace(predicted(0.9), scope=ScopeVerdict(False, PHANTOM))).startswith("A phantom, drawn by")


@pytest.mark.parametrize(
    ("verdict", "is_loud"),
    [
        (ScopeVerdict(True), False),
        (ScopeVerdict(True, doubt="the header says 7 years"), True),
        (ScopeVerdict(None), True),
        (TURNED, True),
    ],
)
def test_the_scope_is_loud_unless_the_film_is_known_to_be_inside(guarded, predicted, verdict, is_loud):
    note = scope_note(guarded, replace(predicted(0.9), scope=verdict))
    assert note.is_loud is is_loud
    assert note.text.endswith("Research use, not for diagnosis.")
    assert note.text.startswith("The header says 7 years. Trained on" if verdict.doubt else "Trained on")


def test_before_a_prediction_the_scope_is_loud_for_models_without_a_guard(info, guarded):
    assert scope_note(info, None).is_loud
    assert scope_note(None, None).is_loud
    assert not scope_note(guarded, None).is_loud


def test_spread_set_and_distance_are_facts(guarded, info, predicted):
    said = replace(predicted(0.93), scope=TURNED, spread=0.1123)
    rows = {row.name.replace("\N{NO-BREAK SPACE}", " "): row for row in trust_rows(guarded, said)}
    assert {name: plain(row.value) for name, row in rows.items()} == {
        "spread": "± 11.2 points",
        "set at 95 %": "does not hold outside",
        "distance": "131 % of the limit",
    }
    assert "pneumonia" in {row.value for row in trust_rows(guarded, predicted(0.93))}
    assert "135 of Normal and 1,380 of Pneumonia" in rows["set at 95 %"].tip
    assert all(row.tip for row in rows.values())
    assert {row.value for row in trust_rows(guarded, None)} == {"\N{EN DASH}"}
    assert trust_rows(info, predicted(0.9)) == trust_rows(info, None) == ()


@pytest.mark.parametrize(
    ("spread", "text"), [(0.0, "< ± 0.1 points"), (0.0004, "< ± 0.1 points"), (0.0212, "± 2.1 points")]
)
def test_no_spread_reads_as_none(spread, text):
    assert plain(points(spread)) == text


def test_sets_are_said_in_words(info, many):
    assert set_in_words(info, RULE, (0.9, 0.1)) == "normal"
    assert set_in_words(info, RULE, (0.5, 0.5)) == "both: cannot be told"
    assert set_in_words(info, replace(RULE, limits=(0.9, 0.9)), (0.5, 0.5)) == "none: unlike both"
    four = ConformalRule(0.9, (0.2,) * 4, (9,) * 4)
    assert set_in_words(many, four, (0.05, 0.72, 0.225, 0.005)) == "cardiomegaly, no finding"
    assert set_in_words(many, replace(four, limits=(0.0,) * 4), (0.05, 0.72, 0.225, 0.005)) == "all: cannot be told"
    assert set_in_words(many, replace(four, limits=(1.0,) * 4), (0.05, 0.72, 0.225, 0.005)) == "none: unlike all"
