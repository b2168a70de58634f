"""Figures against hand-computed values and scikit-learn, and what becomes of degenerate films."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sklearn.metrics as sk
from hypothesis import given, settings
from hypothesis import strategies as st

from cxr_desktop.core.evaluation.metrics import at_threshold, binary_metrics, count, multiclass_metrics

TRUTH = np.array([0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
P = np.array([0.1, 0.2, 0.6, 0.3, 0.9, 0.8, 0.7, 0.4, 0.95, 0.55])
FILMS = [str(i) for i in range(len(TRUTH))]


def by_name(metrics) -> dict[str, object]:
    return {metric.name: metric for metric in metrics}


def test_counts_and_rates_are_those_of_the_hand():
    c = count(TRUTH, P, 0.5)
    assert (c.true_positive, c.false_negative, c.true_negative, c.false_positive) == (5, 1, 3, 1)
    found = at_threshold(TRUTH, P, 0.5, 0.1)
    assert found["sensitivity"].value == pytest.approx(5 / 6)
    assert found["specificity"].value == pytest.approx(3 / 4)
    assert found["accuracy"].value == pytest.approx(8 / 10)
    # Bayes by hand: 0.1 x 5/6 against 0.9 x 1/4
    assert found["PPV"].value == pytest.approx((0.1 * 5 / 6) / (0.1 * 5 / 6 + 0.9 / 4))
    assert found["NPV"].value == pytest.approx((0.9 * 3 / 4) / (0.9 * 3 / 4 + 0.1 / 6))
    assert (found["sensitivity"].n, found["specificity"].n, found["PPV"].n) == (6, 4, 10)


def test_a_film_at_the_operating_point_is_called():
    assert count(np.array([1, 0]), np.array([0.5, 0.5]), 0.5).true_positive == 1
    assert count(np.array([1, 0]), np.array([0.5, 0.5]), 0.5).false_positive == 1


def test_figures_equal_those_of_scikit_learn():
    draw = np.random.default_rng(1)
    truth = (draw.random(150) < 0.3).astype(np.int64)
    p = 1 / (1 + np.exp(-(draw.normal(size=150) + 1.5 * truth - 0.7)))
    films = [str(i) for i in range(150)]
    found = by_name(
        binary_metrics(truth, p, operating_point=0.4, patients=films, prevalence=float(truth.mean()), data="x")
    )
    called = (p >= 0.4).astype(int)
    wanted = {
        "AUC": sk.roc_auc_score(truth, p),
        "AUC PR": sk.average_precision_score(truth, p),
        "accuracy": sk.accuracy_score(truth, called),
        "balanced accuracy": sk.balanced_accuracy_score(truth, called),
        "sensitivity": sk.recall_score(truth, called),
        "specificity": sk.recall_score(truth, called, pos_label=0),
        "PPV": sk.precision_score(truth, called),  # at the films' own prevalence Bayes gives the plain share
        "NPV": sk.precision_score(truth, called, pos_label=0),
        "F1": sk.f1_score(truth, called),
        "MCC": sk.matthews_corrcoef(truth, called),
        "Brier": sk.brier_score_loss(truth, p),
    }
    for name, value in wanted.items():
        assert found[name].value == pytest.approx(value), name
        assert found[name].low <= value <= found[name].high
        assert found[name].low < found[name].high, name
    assert set(found) == {*wanted, "ECE"}


def test_calibration_error_by_hand():
    found = by_name(
        binary_metrics(
            np.array([0, 1, 1, 1]),
            np.array([0.25, 0.25, 0.85, 0.85]),
            operating_point=0.5,
            patients=list("abcd"),
            prevalence=0.5,
            data="x",
        )
    )
    assert found["ECE"].value == pytest.approx((abs(0.25 - 0.5) * 2 + abs(0.85 - 1) * 2) / 4)


@pytest.mark.parametrize(
    ("truth", "p", "absent"),
    [
        ([1, 1, 1], [0.2, 0.8, 0.9], {"AUC", "specificity", "NPV", "PPV", "balanced accuracy"}),
        ([0, 0, 0], [0.2, 0.8, 0.9], {"AUC", "sensitivity", "PPV"}),
        ([1], [0.7], {"AUC", "specificity"}),
        ([0, 1, 0, 1], [0.5, 0.5, 0.5, 0.5], set()),
    ],
)
def test_what_does_not_exist_is_left_out_and_nothing_is_nan(truth: list[int], p: list[float], absent: set[str]):
    metrics = binary_metrics(
        np.array(truth),
        np.array(p),
        operating_point=0.5,
        patients=[str(i) for i in range(len(p))],
        prevalence=0.5,
        data="x",
    )
    found = by_name(metrics)
    assert not absent & found.keys()
    for metric in metrics:
        assert all(math.isfinite(v) for v in (metric.value, metric.low, metric.high))
        assert metric.low <= metric.value <= metric.high


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 1), st.floats(0, 1)), min_size=1, max_size=40), st.floats(0, 1), st.floats(0, 1)
)
def test_at_any_threshold_and_prevalence_figures_hold(rows: list[tuple[int, float]], point: float, prevalence: float):
    truth, p = np.array([t for t, _ in rows]), np.array([q for _, q in rows])
    for metric in at_threshold(truth, p, point, prevalence).values():
        assert 0 <= metric.low <= metric.value <= metric.high <= 1


def test_three_classes():
    draw = np.random.default_rng(0)
    truth = draw.integers(0, 3, 90)
    logits = draw.normal(size=(90, 3)) + 1.5 * np.eye(3)[truth]
    p = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    found = by_name(multiclass_metrics(truth, p, patients=[str(i) for i in range(90)], data="x"))
    called = p.argmax(1)
    assert found["accuracy"].value == pytest.approx((called == truth).mean())
    assert found["balanced accuracy"].value == pytest.approx(sk.balanced_accuracy_score(truth, called))
    assert found["macro AUC"].value == pytest.approx(sk.roc_auc_score(truth, p, multi_class="ovr", average="macro"))
    assert found["macro F1"].value == pytest.approx(sk.f1_score(truth, called, average="macro"))
    assert all(metric.low <= metric.value <= metric.high for metric in found.values())
