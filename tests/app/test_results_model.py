"""The rows of the results: sorted, filtered, renewed without losing what is chosen."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cxr_desktop.app.film_words import OUTSIDE_MARK
from cxr_desktop.app.results_model import (
    CLASS_ROLE,
    COLUMNS,
    DOUBT_ROLE,
    ERROR_ROLE,
    OUTSIDE_ROLE,
    PATH_ROLE,
    ResultsModel,
)
from cxr_desktop.core.model.scope import PHANTOM
from cxr_desktop.core.study.query import QueryError
from cxr_desktop.core.study.results import UNSURE

NAN = float("nan")
NUMBER = {column.name: number for number, column in enumerate(COLUMNS)}


@pytest.fixture
def model(qapp: object, results) -> ResultsModel:
    made = ResultsModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    made.show(
        results([0.9, 0.1, NAN, 0.5], truth=[1, 0, 0, 0], readings=[-1, UNSURE, -1, 1], notes=("", "x", "", ""))
    )
    return made


def names(model: ResultsModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_cells_say_what_is_known(model: ResultsModel):
    row = [model.index(0, number).data() for number in range(model.columnCount())]
    assert row[NUMBER["film"]] == "film0.png"
    assert row[NUMBER["class"]] == row[NUMBER["truth"]] == "PNEUMONIA"
    assert row[NUMBER["p"]] == "0.90"
    assert model.index(1, NUMBER["reading"]).data() == "unsure"
    assert model.index(1, NUMBER["reading"]).data(CLASS_ROLE) == UNSURE
    assert model.index(2, NUMBER["p"]).data() == ""
    assert model.index(2, NUMBER["error"]).data() == "unreadable"
    assert model.index(2, 0).data(ERROR_ROLE)
    assert model.index(3, NUMBER["p"]).data(DOUBT_ROLE)
    assert "doubtful" in model.index(3, NUMBER["p"]).data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(1, 0).data(PATH_ROLE) == model.path_at(1)


def test_cells_of_films_outside_are_marked_and_say_why(model: ResultsModel, results):
    model.show(
        results(
            [0.9, 0.1, NAN, 0.5],
            in_scope=[0, 1, -1, -1],
            scope_reasons=("the film looks turned by 180 degrees", "", "", ""),
            scope_doubts=("", "the header says 45 years", "", ""),
            spread=[0.1, 0.004, NAN, 0.2],
        )
    )
    called, scope, spread = (model.index(0, NUMBER[name]) for name in ("class", "scope", "spread"))
    assert (called.data(), called.data(OUTSIDE_ROLE)) == (f"{OUTSIDE_MARK} PNEUMONIA", True)
    assert scope.data() == "outside: looks turned by 180 degrees"
    assert spread.data() == "±0.100"
    said = "Outside the model's scope: the film looks turned by 180 degrees. Do not use this result."
    assert said in called.data(Qt.ItemDataRole.ToolTipRole)
    assert called.data(Qt.ItemDataRole.AccessibleTextRole) == f"PNEUMONIA. {said}"
    assert scope.data(Qt.ItemDataRole.AccessibleTextRole) == said
    assert not model.index(0, NUMBER["truth"]).data(OUTSIDE_ROLE)
    inside = model.index(1, NUMBER["class"])
    assert (inside.data(), inside.data(OUTSIDE_ROLE)) == ("NORMAL", False)
    assert "Doubt: the header says 45 years" in inside.data(Qt.ItemDataRole.ToolTipRole)
    assert [model.index(row, NUMBER["scope"]).data() for row in (1, 2, 3)] == ["inside", "", ""]
    assert model.index(2, NUMBER["spread"]).data() == ""
    model.sort(NUMBER["scope"], Qt.SortOrder.AscendingOrder)
    assert names(model)[:2] == ["film0.png", "film1.png"]
    model.sort(NUMBER["spread"], Qt.SortOrder.DescendingOrder)
    assert names(model) == ["film3.png", "film0.png", "film1.png", "film2.png"]
    model.sort(0, Qt.SortOrder.AscendingOrder)
    model.show(results([0.9, 0.1, NAN, 0.5], in_scope=[0, 0, -1, -1], scope_reasons=(PHANTOM, "", "", "")))
    assert [model.index(row, NUMBER["scope"]).data() for row in (0, 1)] == ["phantom", "outside"]
    assert "A phantom, drawn by" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(
    ("column", "ascending", "descending"),
    [
        ("film", "0123", "3210"),
        ("p", "1302", "0312"),  # without a probability last, either way
        ("class", "1032", "0312"),
        ("note", "1023", "0231"),
        ("error", "2013", "0132"),
    ],
)
def test_columns_sort(model: ResultsModel, column: str, ascending: str, descending: str):
    model.sort(NUMBER[column], Qt.SortOrder.AscendingOrder)
    assert names(model) == [f"film{number}.png" for number in ascending]
    model.sort(NUMBER[column], Qt.SortOrder.DescendingOrder)
    assert names(model) == [f"film{number}.png" for number in descending]


def test_a_filter_keeps_the_order_and_a_bad_one_changes_nothing(model: ResultsModel):
    model.sort(NUMBER["p"], Qt.SortOrder.DescendingOrder)
    model.set_filter("p>0.2")
    assert names(model) == ["film0.png", "film3.png"]
    with pytest.raises(QueryError):
        model.set_filter("p>much")
    assert (names(model), model.filter) == (["film0.png", "film3.png"], "p>0.2")
    assert model.row_of(model.results.paths[1]) is None


def test_what_is_chosen_follows_its_film(model: ResultsModel, results):
    chosen = QPersistentModelIndex(model.index(3, 0))
    gone = QPersistentModelIndex(model.index(1, 0))
    model.sort(NUMBER["p"], Qt.SortOrder.AscendingOrder)
    assert chosen.row() == 1
    model.set_filter("p>0.2")
    assert (chosen.row(), gone.isValid()) == (0, False)
    model.show(results([0.9, 0.1, 0.95, 0.99]))  # the same films, other answers
    assert [model.path_at(row).name for row in range(3)] == ["film0.png", "film2.png", "film3.png"]
    assert chosen.row() == 2


def test_other_films_are_a_new_table(model: ResultsModel, results):
    model.show(results([0.4, 0.2, 0.3], paths=tuple(model.results.root / f"other{i}" for i in range(3))))
    assert names(model) == ["other0", "other1", "other2"]
    model.show(results([]))
    assert model.rowCount() == 0


def test_a_hundred_thousand_rows_sort_and_filter(qapp: object, results):
    model = ResultsModel()
    p = np.random.default_rng(0).random(100_000)
    model.show(results(p.tolist()))
    model.sort(NUMBER["p"], Qt.SortOrder.DescendingOrder)
    model.set_filter("p>0.5 uncertain film")
    shown = p[model.rows]
    assert (np.diff(shown) <= 0).all()
    assert model.rowCount() == int(((p > 0.5) & (p <= 0.7)).sum())
