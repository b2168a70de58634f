"""Reporting sheets: every row is there, what is known is the evaluation's, what is not is left to the authors."""

from __future__ import annotations

import gc
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from cxr_desktop.core.evaluation.reporting_facts import facts
from cxr_desktop.core.evaluation.reporting_items import CLAIM, GUIDELINES, STARD, TRIPOD, Guideline
from cxr_desktop.core.evaluation.reporting_sheets import FULLY_YOURS, HEAD, filled, write_sheets
from cxr_desktop.core.evaluation.result import Evaluation, EvaluationError, ScopeSplit
from tests.core.evaluation.test_report import INFO, made_up


@pytest.fixture(scope="module")
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


UNFITTED = replace(
    INFO,
    temperature=1.0,
    operating_point=0.5,
    uncertain_band=None,
    training="Unknown: a plain weights file does not say.",
)
TRAINED = replace(
    INFO,
    training="4,679 films of kermany224, recipe bundled, epoch 9.",
    chosen_by=537,
    lists="537 of 5216 films cut from train for validation: whole patients (rule kermany), 10% of each class.",
    calibration="Probabilities were fitted on 537 validation films.",
)


def row(guideline: Guideline, number: str, known: dict[str, str]) -> tuple[str, str]:
    return next((answer, left) for n, _, _, answer, left, _ in filled(guideline, known) if n == number)


def test_of_a_model_that_tells_nothing_nothing_is_claimed(evaluation: Evaluation):
    """As of plain weights: no training, no lists, no selection, nothing fitted."""
    known = facts(replace(evaluation, operating_point=0.5), UNFITTED)
    assert not any(known[name] for name in ("selection", "training", "lists", "patients", "updating", "updated"))
    assert known["outputs"].startswith("Probabilities of NORMAL, PNEUMONIA as the network gives them")
    for guideline, number in ((CLAIM, "25"), (CLAIM, "10"), (TRIPOD, "12f"), (TRIPOD, "24")):
        assert row(guideline, number, known) == ("", FULLY_YOURS)
    assert row(CLAIM, "20", known) == ("", "whether the test films are of other patients")


def test_a_training_without_validation_films_chose_no_epoch(evaluation: Evaluation):
    assert facts(evaluation, replace(TRAINED, chosen_by=0))["selection"] == ""
    assert "lowest loss on 537 validation films" in facts(evaluation, TRAINED)["selection"]


def test_patients_are_told_of_only_where_a_rule_tells_them(evaluation: Evaluation):
    assert "cut by patient" in facts(evaluation, TRAINED)["patients"]
    no_rule = TRAINED.lists.replace("kermany", "none")
    assert facts(evaluation, replace(TRAINED, lists=no_rule))["patients"] == ""  # every film is a patient of its own
    assert facts(evaluation, replace(TRAINED, lists="The folders' own splits."))["patients"] == ""
    grouped = tuple(
        replace(metric, method=metric.method.replace(f"of {evaluation.n} patients", "of 9 patients"))
        for metric in evaluation.metrics
    )
    told = facts(replace(evaluation, metrics=grouped), INFO)["patients"]
    assert (
        told
        == "Intervals: bootstrap of 9 patients, 1,000 draws, percentiles; whose film it is comes from file names."
    )


def test_what_was_fitted_is_told_while_the_models_own_point_is_used(evaluation: Evaluation):
    own = replace(evaluation, operating_point=TRAINED.operating_point)
    assert facts(own, TRAINED)["calibration"].endswith("fitted on 537 validation films.")
    assert "537" not in facts(replace(own, operating_point=0.3), TRAINED)["calibration"]


def test_a_refit_is_an_update(evaluation: Evaluation):
    said = "Temperature, shift and operating point were fitted again on 60 films of here."
    known = facts(evaluation, replace(TRAINED, refitted=said, metrics=evaluation.metrics))
    assert row(TRIPOD, "12f", known)[0] == said
    assert "AUC" in row(TRIPOD, "24", known)[0]


def test_an_ensemble_is_told_of_where_there_is_one(evaluation: Evaluation):
    assert "ensemble" in facts(evaluation, replace(INFO, has_guard=True))["ensemble"]
    many = replace(INFO, has_guard=True, classes=("A", "B", "C"))
    assert facts(evaluation, many)["ensemble"] == "One network answers."


def test_the_scope_is_told_whole(evaluation: Evaluation):
    split = ScopeSplit(0, 60, 0, (("turned", 60),), ())
    assert facts(replace(evaluation, scope=split), INFO)["excluded"].endswith("scope (turned (60)).")
    split = ScopeSplit(40, 0, 20, (), ())
    assert "Of 20 films nobody can tell" in facts(replace(evaluation, scope=split), INFO)["excluded"]


def test_films_that_are_wrong_are_named_whatever_is_most_surprising(evaluation: Evaluation):
    """A film may be called right and surprise most, with an operating point far from the middle."""
    right = [film for film in evaluation.films if film.truth == film.called]
    wrong = [film for film in evaluation.films if film.truth != film.called]
    films = (*(replace(film, loss=9.0) for film in right), *(replace(film, loss=1.0) for film in wrong))
    told = facts(replace(evaluation, films=films), INFO)["failures"]
    assert told.startswith(f"{len(wrong)} of 60 films")
    assert wrong[0].name in told
    assert not any(film.name in told for film in right)


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


def test_the_command_is_told_as_it_was_given(evaluation: Evaluation, tmp_path: Path):
    said = "cxr-desktop evaluate 'D:\\films\\normal'\nand on"
    book = load_workbook(write_sheets(tmp_path / "r.xlsx", replace(evaluation, command=said), INFO))
    cells = [str(cell.value) for sheet in book for line in sheet.iter_rows() for cell in line if cell.value]
    assert sum(said in cell for cell in cells) >= 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_disk_is_one_sentence_and_nothing_is_left_open(
    evaluation: Evaluation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("cxr_desktop.core.words.writing.write_beside", lambda _path: nullcontext(Path("/dev/full")))
    with pytest.raises(EvaluationError, match="No space left"):
        write_sheets(tmp_path / "r.xlsx", evaluation, INFO)
    gc.collect()  # an archive left open would say that it cannot be closed: every warning is an error here
