"""Results as columns: what is counted, and how large each film's prediction set is."""

from __future__ import annotations

from dataclasses import replace

from cxr_desktop.core.model.scope import ConformalRule
from cxr_desktop.core.study.results import INSIDE, OUTSIDE, UNKNOWN
from tests.core.study.studies import MODEL

NAN = float("nan")


def test_films_outside_are_counted_only_when_asked_for(results):
    found = results([0.9, 0.1, 0.5, NAN], in_scope=[INSIDE, OUTSIDE, UNKNOWN, UNKNOWN])
    assert found.is_outside.tolist() == [False, True, False, False]
    assert found.counted(with_outside=False).tolist() == [True, False, True, False]
    assert found.counted(with_outside=True).tolist() == [True, True, True, False]


def test_prediction_sets_have_a_size_where_there_is_a_rule_and_an_answer(results):
    model = replace(MODEL, conformal=ConformalRule(0.95, (0.4, 0.3), (50, 50)))
    p = [0.9, 0.5, 0.1, NAN, 0.3, 0.6]
    assert results(p, model=model).set_sizes.tolist() == [1, 2, 1, UNKNOWN, 2, 2]
    alien = replace(MODEL, conformal=ConformalRule(0.95, (0.9, 0.8), (50, 50)))
    assert results([0.5, 0.95], model=alien).set_sizes.tolist() == [0, 1]
    assert results(p).set_sizes.tolist() == [UNKNOWN] * 6
    for row, size in enumerate(results(p, model=model).set_sizes.tolist()):
        if size != UNKNOWN:
            assert len(model.conformal.classes_in((1 - p[row], p[row]))) == size
