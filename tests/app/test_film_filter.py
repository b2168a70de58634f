"""The language of the filter box."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from cxr_desktop.app.film_filter import parse_filter
from cxr_desktop.app.film_table import FilmTable, RowMaker
from cxr_desktop.core.model.prediction import Prediction
from cxr_desktop.core.model.scope import ScopeVerdict
from tests.core.model.answers import prediction
from tests.pseudo_language import compiled, spoken

P_OF = {"IM-1": 0.04, "person9_bacteria": 0.93, "person63_virus": 0.47, "Été": 0.8}


def answer(p: float) -> Prediction:
    return prediction(p, uncertain=0.35 < p < 0.5)


@pytest.fixture
def table(tmp_path: Path) -> FilmTable:
    """Six films in two folders: four classified, one unreadable, one that nothing is known of."""
    films = [
        tmp_path / "ward A" / "IM-1.png",
        tmp_path / "ward A" / "person9_bacteria.png",
        tmp_path / "ward B" / "person63_virus.png",
        tmp_path / "ward B" / "Été.png",
        tmp_path / "ward B" / "torn.png",
        tmp_path / "ward B" / "new error.png",
    ]
    made = FilmTable()
    made.add(RowMaker([tmp_path]).rows(films))
    for film in films[:4]:
        made.predictions[str(film)] = answer(P_OF[film.stem])
    made.errors[str(films[4])] = "the file is cut short"
    made.read.add(str(films[0]))
    return made


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("outside", [1, 3]),
        ("inside", [0]),
        ("outside:turned", [1]),
        ('outside:"looks turned"', [1]),
        ('OUTSIDE:"Looks Turned" person', [1]),
        ("outside:turned person63", []),
        ('"outside"', []),
        ("spread>0.1", [3]),
        ("spread:0.01..0.2", [1, 3]),
    ],
)
def test_words_about_the_scope_narrow_the_list(table: FilmTable, text: str, rows: list[int]) -> None:
    keys = table.rows.keys
    for row, verdict, spread in (
        (0, ScopeVerdict(True), 0.001),
        (1, ScopeVerdict(False, "the film looks turned by 180 degrees"), 0.05),
        (3, ScopeVerdict(False, "it is far from the training films"), 0.2),
    ):
        table.predictions[keys[row]] = replace(table.predictions[keys[row]], scope=verdict, spread=spread)
    understood = parse_filter(text)
    assert understood.problem == ""
    assert understood.rows(table) == rows
    assert (table.outside(range(6)), table.doubtful(range(6))) == (2, 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("outside:", "needs a word of the reason"),
        ('outside:""', "needs a word of the reason"),
        ("set:one", "a word of the results table"),
        ("spread>2", "needs a number from 0 to 1"),
        ("spread:low", "needs a range"),
    ],
)
def test_words_about_the_scope_that_are_wrong_are_said(text: str, said: str) -> None:
    assert said in parse_filter(text).problem


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [0, 1, 2, 3, 4, 5]),
        ("  ", [0, 1, 2, 3, 4, 5]),
        ("person", [1, 2]),
        ("PERSON virus", [2]),
        ("ÉTÉ", [3]),
        ("ward", [0, 1, 2, 3, 4, 5]),
        ('"ward b"', [2, 3, 4, 5]),
        ('"ward b" person', [2]),
        ('"ward b', [2, 3, 4, 5]),
        ("p>0.8", [1]),
        ("p>=0.8", [1, 3]),
        ("p>.8", [1]),
        ("p<0.3", [0]),
        ("P<=0.47", [0, 2]),
        ("p:0.4..0.8", [2, 3]),
        ("p:0.8..0.4", [2, 3]),
        ("p:0..1", [0, 1, 2, 3]),
        ("label:PNEUMONIA", [1, 2, 3]),
        ("label:norm", [0]),
        ("uncertain", [2]),
        ("doubtful", [2]),
        ("error", [4]),
        ('"error"', [5]),
        ("unread", [1, 2, 3, 4, 5]),
        ("read", [0]),
        ("unread p>0.4 person", [1, 2]),
        ("p>0.5 p<0.3", []),
    ],
)
def test_every_word_narrows_the_list(table: FilmTable, text: str, rows: list[int]) -> None:
    understood = parse_filter(text)
    assert understood.problem == ""
    assert understood.rows(table) == rows


@pytest.mark.parametrize(
    "word", ["p>", "p>x", "p>1.5", "p<0,3", "p:", "p:0.4", "p:0.4..", "p:..0.6", "label:", "p>-1"]
)
def test_a_word_that_is_not_understood_is_said_and_the_others_hold(table: FilmTable, word: str) -> None:
    understood = parse_filter(f"person {word}")
    assert '"' in understood.problem
    assert word.rstrip(".0123456789x,-")[:2] in understood.problem
    assert understood.rows(table) == [1, 2]


def test_a_folder_above_what_was_opened_is_not_searched(tmp_path: Path) -> None:
    (tmp_path / "opened").mkdir()
    table = FilmTable()
    table.add(RowMaker([tmp_path / "opened"]).rows([tmp_path / "opened" / "a.png"]))
    assert parse_filter(tmp_path.name).rows(table) == []
    assert parse_filter("opened").rows(table) == []
    assert parse_filter("a.p").rows(table) == [0]


def test_a_name_is_searched_as_it_is_read(tmp_path: Path) -> None:
    table = FilmTable()
    table.add(RowMaker([tmp_path]).rows([tmp_path / "a\nb.png", Path(f"{tmp_path}/x\udcff.png")]))
    assert parse_filter("\\nb").rows(table) == [0]
    assert parse_filter("\\xff").rows(table) == [1]


def test_a_reason_is_found_as_it_is_shown_and_in_english(
    table: FilmTable, qapp: QCoreApplication, tmp_path: Path
) -> None:
    reason, key = "the film looks turned by 180 degrees", table.rows.keys[1]
    table.predictions[key] = replace(table.predictions[key], scope=ScopeVerdict(False, reason))
    with spoken(qapp, compiled(tmp_path, {reason: "die Aufnahme scheint gedreht"})):
        assert parse_filter("outside:Gedreht").rows(table) == [1]
        assert parse_filter("outside:turned").rows(table) == [1]
    assert parse_filter("outside:gedreht").rows(table) == []
