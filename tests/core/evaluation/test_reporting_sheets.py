"""Reporting sheets: every row is there, what is known is the evaluation's, what is not is left to the authors."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cxr_desktop.core.evaluation.reporting_facts import facts
from cxr_desktop.core.evaluation.reporting_items import CLAIM, GUIDELINES, STARD, TRIPOD, Guideline
from cxr_desktop.core.evaluation.reporting_sheets import FULLY_YOURS, HEAD, filled, write_sheets
from cxr_desktop.core.evaluation.result import Evaluation, EvaluationError
from tests.core.evaluation.test_report import INFO, made_up


@pytest.fixture
def evaluation() -> Evaluation:
    return made_up()


def test_every_row_of_the_guidelines_is_there_once():
    assert [item.number for item in CLAIM.items] == [str(number) for number in range(1, 45)]
    main = {item.number.rstrip("abcdefg") for item in TRIPOD.items}
    assert main == {str(number) for number in range(1, 28)}
    assert {item.number.rstrip("ab") for item in STARD.items} == {"+", *(str(number) for number in range(1, 31))}


@pytest.mark.parametrize("guideline", GUIDELINES, ids=lambda guideline: guideline.name)
def test_no_row_names_a_fact_that_is_not_there(guideline: Guideline, evaluation: Evaluation):
    known = facts(evaluation, INFO)
    assert {name for item in guideline.items for name in item.facts} <= known.keys()
    assert all(answer or left for *_, answer, left, _ in filled(guideline, known))


def test_every_fact_is_asked_for(evaluation: Evaluation):
    asked = {name for guideline in GUIDELINES for item in guideline.items for name in item.facts}
    assert set(facts(evaluation, INFO)) == asked


def test_figures_carry_their_interval_and_n(evaluation: Evaluation):
    known = facts(evaluation, INFO)
    for metric in evaluation.metrics:
        assert (
            f"{metric.name} {metric.value:.3f} [{metric.low:.3f}, {metric.high:.3f}], n = {metric.n}"
            in known["figures"]
        )
    assert all(str(n) in known["confusion"] for row in evaluation.confusion for n in row)


def test_films_that_failed_and_looks_are_told(evaluation: Evaluation):
    told = facts(replace(evaluation, failed=(("a.png", "is empty"),), test_looks=3), INFO)
    assert "1 films could not be read" in told["missing"]
    assert "3 times" in told["looks"]


def test_the_workbook_reads_back(evaluation: Evaluation, tmp_path: Path):
    book = load_workbook(write_sheets(tmp_path / "reporting.xlsx", evaluation, INFO))
    assert book.sheetnames == ["CLAIM 2024", "TRIPOD+AI", "STARD-AI"]
    rows = list(book["CLAIM 2024"].iter_rows(values_only=True))
    assert rows[2] == HEAD
    assert rows[3 + 43][0] == "44"
    assert rows[3 + 43][4] == FULLY_YOURS
    answer = next(row[3] for row in rows if row[0] == "37")
    assert "AUC" in answer
    assert "\\n" not in answer


def test_a_place_that_cannot_be_written_is_named(evaluation: Evaluation, tmp_path: Path):
    with pytest.raises(EvaluationError, match=r"reporting\.xlsx"):
        write_sheets(tmp_path / "none" / "reporting.xlsx", evaluation, INFO)
