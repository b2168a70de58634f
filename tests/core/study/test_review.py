"""Readers: order, report and merged labels against numbers counted by hand."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.study.comparison import compare_models
from cxr_desktop.core.study.reading_order import reading_order
from cxr_desktop.core.study.results import UNKNOWN, UNSURE, Reading
from cxr_desktop.core.study.review import merge_readings, reading_report

from .test_store import OTHER

NAN = float("nan")


def reading(
    film: str, reader: str, first: int, final: int | None = None, *, time: int = 0, seconds: float = 2.0
) -> Reading:
    is_blind = final is not None
    last = first if final is None else final
    return Reading(film, reader, last, first, is_blind, seconds, seconds + 1, f"2026-01-01T00:00:{time:02}", "")


def test_a_report_counts_what_was_said_before_and_after_the_model_was_shown():
    truth = {"a": 1, "b": 1, "c": 0, "d": 0, "e": 1}
    readings = [
        reading("a", "ann", 0, 1),  # changed to right
        reading("b", "ann", 1, 1),
        reading("c", "ann", 0, 1),  # changed to wrong
        reading("d", "ann", 0, 0),
        reading("e", "ann", UNSURE),
        reading("x", "ann", 1),  # no truth
    ]
    (ann,) = reading_report(readings, truth).readers
    assert (ann.n, ann.unsure, ann.blind) == (6, 1, 4)
    assert ann.sensitivity_before is not None
    assert ann.sensitivity_after is not None
    assert (ann.sensitivity_before.value, ann.sensitivity_after.value) == (0.5, 1.0)
    assert (ann.sensitivity_after.low, ann.sensitivity_after.high) == wilson(2, 2)
    assert ann.specificity_before is not None
    assert ann.specificity_after is not None
    assert (ann.specificity_before.value, ann.specificity_after.value) == (1.0, 0.5)
    assert (ann.changed, ann.to_right, ann.to_wrong) == (2, 1, 1)
    assert ann.sensitivity is not None
    assert ann.sensitivity.n == 2  # unsure decides nothing
    assert ann.seconds is not None
    assert (ann.seconds.value, ann.seconds.n) == (3.0, 6)
    assert ann.against_truth is not None
    assert ann.against_truth.n == 4


def test_readers_are_compared_on_the_films_both_decided():
    one = [reading(film, "ann", label) for film, label in zip("abcdef", (0, 1, 1, 0, 1, UNSURE), strict=True)]
    two = [reading(film, "bob", label) for film, label in zip("abcdf", (0, 1, 0, 0, 1), strict=True)]
    report = reading_report(one + two, {})
    ((first, second, agreement),) = report.pairs
    assert (first, second, agreement.n, agreement.share_equal) == ("ann", "bob", 4, 0.75)
    assert report.readers[0].sensitivity is None
    assert reading_report([], {}).readers == ()


def test_medians_have_the_interval_of_the_order_statistics():
    readings = [reading(str(n), "ann", 0, seconds=float(n)) for n in range(1, 21)]
    (ann,) = reading_report(readings, {}).readers
    assert ann.first_seconds is not None
    # Conover's table for n = 20: the 6th and the 15th value
    assert (ann.first_seconds.value, ann.first_seconds.low, ann.first_seconds.high) == (10.5, 6, 15)


def test_orders_put_the_doubtful_and_the_wrongly_labelled_first(results):
    ward = results([0.9, 0.31, NAN, 0.05, 0.28], truth=[0, 1, 1, UNKNOWN, 1])
    assert reading_order(ward, "name").tolist() == [0, 1, 2, 3, 4]
    assert reading_order(ward, "uncertainty").tolist() == [1, 4, 3, 0, 2]
    assert reading_order(ward, "label-error").tolist() == [0, 4, 1, 2, 3]


@pytest.mark.parametrize(
    ("rule", "labels", "conflicts"),
    [("majority", {"a": 1, "c": 0}, 1), ("latest", {"a": 0, "b": 1, "c": 0}, 0), ("unanimous", {"c": 0}, 2)],
)
def test_readings_are_merged_by_a_rule(rule: str, labels: dict[str, int], conflicts: int):
    readings = [
        reading("a", "ann", 1, time=1),
        reading("a", "bob", 1, time=2),
        reading("a", "cem", 0, time=3),
        reading("b", "ann", 0, time=1),
        reading("b", "bob", 1, time=2),
        reading("c", "ann", 0),
        reading("c", "bob", UNSURE),
        reading("d", "ann", UNSURE),
    ]
    merged = merge_readings(readings, rule)
    assert (merged.labels, merged.conflicts, merged.unsure) == (labels, conflicts, 1)


def test_another_rule_is_refused():
    with pytest.raises(ValueError, match="loudest"):
        merge_readings([], "loudest")


def test_two_models_are_compared_on_the_films_both_predicted(results):
    first = np.array([0.1, 0.9, 0.8, 0.2, NAN])
    second = np.array([0.6, 0.9, 0.1, 0.2, 0.5])
    labels = np.array([1, 1, 0, 0, 1], np.int8)
    other = (OTHER, np.stack([1 - second, second], axis=1), labels)
    found = compare_models(results(first.tolist(), truth=[0, 1, 1, UNKNOWN, 1], other=other))
    assert found is not None
    assert (found.n, found.n_truth, found.disagreements.tolist()) == (4, 3, [2, 0])
    assert found.correct is not None
    assert (found.correct.only_first, found.correct.only_second) == (2, 0)
    assert found.auc is not None
    assert (found.auc.first, found.auc.second) == (1.0, 0.5)
    assert compare_models(results([0.1])) is None
