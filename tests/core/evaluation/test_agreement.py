"""Kappa, McNemar and DeLong against other libraries, textbooks and simulation."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import cohen_kappa_score, roc_auc_score

from cxr_desktop.core.evaluation.agreement import cohen_kappa, compare_auc, mcnemar


def pairs(table: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    """Return two raters' decisions whose cross table is `table`."""
    cells = [(i, j) for i, row in enumerate(table) for j, n in enumerate(row) for _ in range(n)]
    return np.array([i for i, _ in cells]), np.array([j for _, j in cells])


def test_kappa_of_the_textbook():
    """Fleiss, Levin and Paik 2003, table 18.1: kappa 0.676 with standard error 0.088."""
    found = cohen_kappa(*pairs([[75, 1, 4], [5, 4, 1], [0, 0, 10]]))
    assert found is not None
    assert found.value == pytest.approx(0.676, abs=0.0005)
    assert (found.high - found.value) / 1.96 == pytest.approx(0.088, abs=0.001)
    assert (found.n, found.share_equal) == (100, 0.89)


def test_kappa_equals_another_librarys():
    random = np.random.default_rng(0)
    for classes in (2, 3, 4):
        first = random.integers(0, classes, 200)
        second = np.where(random.random(200) < 0.6, first, random.integers(0, classes, 200))
        found = cohen_kappa(first, second)
        assert found is not None
        assert found.value == pytest.approx(cohen_kappa_score(first, second))


def test_kappas_interval_holds_the_truth_as_often_as_it_says():
    random = np.random.default_rng(1)
    truth = cohen_kappa(*pairs([[350, 50], [100, 500]]))
    assert truth is not None
    cells = np.array([0.35, 0.05, 0.1, 0.5])
    hits = 0
    for _ in range(400):
        drawn = random.choice(4, size=200, p=cells)
        found = cohen_kappa(drawn // 2, drawn % 2)
        assert found is not None
        hits += found.low <= truth.value <= found.high
    assert 0.92 <= hits / 400 <= 0.98


def test_kappa_does_not_exist_where_nobody_differs_from_one_class():
    assert cohen_kappa(np.zeros(5, np.int64), np.zeros(5, np.int64)) is None
    assert cohen_kappa(np.zeros(0, np.int64), np.zeros(0, np.int64)) is None
    perfect = cohen_kappa(np.array([0, 1, 0]), np.array([0, 1, 0]))
    assert perfect is not None
    assert (perfect.value, perfect.low, perfect.high) == (1, 1, 1)


def test_mcnemar_is_the_exact_binomial_test():
    truth = np.zeros(50, np.int64)
    first = np.array([0] * 36 + [0] * 12 + [1] * 2)
    second = np.array([0] * 36 + [1] * 12 + [0] * 2)
    found = mcnemar(truth, first, second)
    assert found is not None
    assert (found.only_first, found.only_second, found.n) == (12, 2, 50)
    assert found.p_value == pytest.approx(2 * (1 + 14 + 91) / 2**14)  # two tails of 14 throws, 2 or fewer
    assert found.difference == pytest.approx(-0.2)
    assert found.low < -0.2 < found.high < 0


def test_the_interval_of_the_difference_holds_the_truth_as_often_as_it_says():
    random = np.random.default_rng(2)
    hits = 0
    for _ in range(500):
        drawn = random.choice(4, size=60, p=[0.6, 0.1, 0.2, 0.1])  # both right, only first, only second, neither
        first, second = np.isin(drawn, (2, 3)).astype(np.int64), np.isin(drawn, (1, 3)).astype(np.int64)
        found = mcnemar(np.zeros(60, np.int64), first, second)
        assert found is not None
        hits += found.low <= 0.1 <= found.high
    assert 0.93 <= hits / 500 <= 0.985


def test_equal_decisions_do_not_differ():
    same = np.array([0, 1, 1, 0])
    found = mcnemar(same, same, same)
    assert found is not None
    assert (found.difference, found.p_value) == (0, 1)
    assert found.low <= 0 <= found.high
    assert mcnemar(same[:0], same[:0], same[:0]) is None


def test_two_aucs_are_those_of_another_library_and_differ_as_simulated():
    random = np.random.default_rng(3)
    p_values, hits = [], 0
    for _ in range(300):
        truth = np.repeat([0, 1], [60, 40])
        common = random.normal(size=100) + truth
        first, second = common + 0.5 * random.normal(size=100), common + 0.5 * random.normal(size=100)
        found = compare_auc(truth, first, second)
        assert found is not None
        assert found.first == pytest.approx(roc_auc_score(truth, first))
        assert found.second == pytest.approx(roc_auc_score(truth, second))
        p_values.append(found.p_value)
        hits += found.low <= 0 <= found.high
    assert 0.02 <= np.mean(np.array(p_values) < 0.05) <= 0.09  # no difference: 5 % by chance
    assert 0.91 <= hits / 300 <= 0.98


def test_auc_of_one_class_does_not_exist_and_equal_scores_do_not_differ():
    scores = np.array([0.1, 0.4, 0.8])
    assert compare_auc(np.array([1, 1, 1]), scores, scores) is None
    found = compare_auc(np.array([0, 1, 1]), scores, scores)
    assert found is not None
    assert (found.difference, found.p_value) == (0, 1)
