"""The filter language: what each word keeps, how they combine, and what is said of a word that is not understood."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr_desktop.core.model.scope import ConformalRule
from cxr_desktop.core.study.query import WORDS, QueryError, matching
from cxr_desktop.core.study.results import INSIDE, OUTSIDE, UNKNOWN, UNSURE, Results

from .test_store import MODEL, OTHER

NAN = float("nan")


@pytest.fixture
def ward(results) -> Results:
    other = np.array([0.2, 0.9, 0.9, NAN, 0.1, NAN])
    return results(
        [0.1, 0.35, 0.9, NAN, 0.5, NAN],
        paths=tuple(Path("/films") / name for name in ("a/One.png", "a/two b.png", "b/3.png", "b/4.png", "5", "6")),
        truth=[0, 0, 1, 1, UNKNOWN, UNKNOWN],
        readings=[0, UNSURE, 1, UNKNOWN, 0, UNKNOWN],
        flagged=[True, False, False, False, False, False],
        notes=("", "rotated", "", "", "", ""),
        errors=("", "", "", "is empty", "", ""),
        other=(OTHER, np.stack([1 - other, other], axis=1), np.array([0, 1, 1, -1, 0, -1], np.int8)),
    )


def kept(text: str, results: Results) -> list[int]:
    return np.flatnonzero(matching(text, results)).tolist()


@pytest.fixture
def guarded(results) -> Results:
    """Inside with one class, outside turned, outside by distance, unknown with no class, unreadable."""
    return results(
        [0.9, 0.52, 0.1, 0.2, NAN],
        model=replace(MODEL, conformal=ConformalRule(0.95, (0.85, 0.5), (50, 50))),
        in_scope=[INSIDE, OUTSIDE, OUTSIDE, UNKNOWN, UNKNOWN],
        scope_reasons=("", "the film looks turned by 180 degrees", "it is far from the training films", "", ""),
        spread=[0.02, 0.2, 0.3, NAN, NAN],
    )


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("outside", [1, 2]),
        ("inside", [0]),
        ("-outside", [0, 3, 4]),
        ("-inside -outside", [3, 4]),
        ("outside:turned", [1]),
        ("OUTSIDE:Turned", [1]),
        ('outside:"turned by 180"', [1]),
        ('-outside:"turned by 180"', [0, 2, 3, 4]),
        ('outside:"turned by 180', [1]),
        ("(outside:far or inside)", [0, 2]),
        ("spread>0.1", [1, 2]),
        ("spread<=0.2", [0, 1]),
        ("spread:0.1..0.25", [1]),
        ("set:one", [0, 1, 2]),
        ("set:none", [3]),
        ("set:both", []),
        ('"outside"', []),
    ],
)
def test_words_about_the_scope(guarded: Results, text: str, rows: list[int]):
    assert kept(text, guarded) == rows


def test_sets_of_several_classes(results):
    model = replace(MODEL, conformal=ConformalRule(0.95, (0.4, 0.3), (50, 50)))
    assert kept("set:both", results([0.9, 0.5, 0.1], model=model)) == [1]
    assert kept("set:both or set:one or set:none", results([0.9, 0.5, 0.1])) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("outside:", '"outside:" needs a word of the reason'),
        ('outside:""', "needs a word of the reason"),
        ("set:two", '"set:two" needs one of none, one, both'),
        ("spread>much", '"spread>much" needs a number from 0 to 1, spread>0.1 say'),
        ("spread:high", "needs a range"),
    ],
)
def test_words_about_the_scope_that_are_not_understood_are_named(guarded: Results, text: str, said: str):
    with pytest.raises(QueryError) as told:
        matching(text, guarded)
    assert said in str(told.value)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [0, 1, 2, 3, 4, 5]),
        ("  ", [0, 1, 2, 3, 4, 5]),
        ("p>0.35", [2, 4]),
        ("P>=0.35", [1, 2, 4]),
        ("p<0.35", [0]),
        ("p<=.35", [0, 1]),
        ("p=0.5", [4]),
        ("p:0.3..0.6", [1, 4]),
        ("p:0.6..0.3", [1, 4]),
        ("p2>0.5", [1, 2]),
        ("label:PNEUMONIA", [1, 2, 4]),
        ("label:pn", [1, 2, 4]),
        ("label:0", [0]),
        ("label2:NORMAL", [0, 4]),
        ("truth:NORMAL", [0, 1]),
        ("reading:NORMAL", [0, 4]),
        ("reading:unsure", [1]),
        ("wrong", [1]),
        ("disagree", [1, 4]),
        ("models", [4]),
        ("uncertain", [1, 4]),
        ("doubtful", [1, 4]),
        ("unread", [3, 5]),
        ("read", [0, 1, 2, 4]),
        ("unsure", [1]),
        ("flag", [0]),
        ("note", [1]),
        ("error", [3]),
        ("missing", [5]),
        ("done", [0, 1, 2, 4]),
        ("one", [0]),
        ("A/", [0, 1]),
        ('"two b"', [1]),
        ('-"two b"', [0, 2, 3, 4, 5]),
        ("-read", [3, 5]),
        ("not read", [3, 5]),
        ("not -read", [0, 1, 2, 4]),
        ("a/ p>0.3", [1]),
        ("a/ and p>0.3", [1]),
        ("flag or note", [0, 1]),
        ("flag or note p>0.3", [0, 1]),
        ("(flag or note) p>0.3", [1]),
        ("-(flag or note)", [2, 3, 4, 5]),
        ('"or"', []),
    ],
)
def test_what_a_filter_keeps(ward: Results, text: str, rows: list[int]):
    assert kept(text, ward) == rows


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("p>high", "p>high"),
        ("p>1.5", "p>1.5"),
        ("p:0.3", "range"),
        ("p:a..b", "p:a..b"),
        ("label:cat", "NORMAL, PNEUMONIA"),
        ("label:", "label:"),
        ("truth:2", "truth:2"),
        ("(flag", "missing"),
        ("flag)", "too many"),
        ("flag or", "missing"),
        ("or flag", "missing"),
        ("-", "missing"),
        ("()", "missing"),
        ("(" * 40 + "flag" + ")" * 40, "brackets"),
    ],
)
def test_what_is_said_of_a_word_that_is_not_understood(ward: Results, text: str, word: str):
    with pytest.raises(QueryError) as failure:
        matching(text, ward)
    assert word in str(failure.value)


@pytest.mark.parametrize("word", ["p2>0.5", "label2:NORMAL", "models"])
def test_a_second_model_must_be_there(results, word: str):
    with pytest.raises(QueryError, match="second model"):
        matching(word, results([0.1, 0.9]))


def test_every_word_of_the_help_is_understood(ward: Results):
    for words, _ in WORDS:
        for word in words.split(", "):
            if word not in {"also >= < <= =", "( )"}:
                matching(word, ward)


def test_any_text_is_understood_or_refused_in_a_sentence(ward: Results):
    random = np.random.default_rng(0)
    alphabet = [*'p>=<:.0("a)- or', "label:", "not ", "not", "..", "\N{SNOWMAN}"]
    for _ in range(2000):
        text = "".join(random.choice(alphabet, size=int(random.integers(1, 12))))
        with suppress(QueryError):
            assert matching(text, ward).shape == (6,)


def test_reasons_are_found_as_they_are_shown_and_in_english(guarded: Results):
    german = {"the film looks turned by 180 degrees": "die Aufnahme scheint gedreht"}
    for text in ("outside:gedreht", "outside:turned", 'OUTSIDE:"Aufnahme scheint"'):
        assert np.flatnonzero(matching(text, guarded, lambda reason: german.get(reason, reason))).tolist() == [1]
    assert not matching("outside:gedreht", guarded).any()
