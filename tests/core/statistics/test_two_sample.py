"""Two-sample tests: right under the null, sure of planted shifts, and fair to films of one patient."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.distance import cdist
from scipy.stats import ks_2samp

from cxr_desktop.core.statistics.two_sample import Groups, kernel_test, score_test, tell_apart


def samples(seed: int, *, shift: float = 0.0, n: int = 60, m: int = 40, d: int = 8) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    second = draw.normal(size=(m, d))
    second[:, 0] += shift
    return draw.normal(size=(n, d)), second


def patients(seed: int, shift: float, *, each: int = 5, n: int = 12) -> tuple[np.ndarray, np.ndarray, Groups]:
    """Films that are alike within a patient: 60 films of 12 patients in each sample."""
    draw = np.random.default_rng(seed)
    first, second = (np.repeat(draw.normal(size=(n, 4)), each, axis=0) for _ in range(2))
    second[:, 0] += shift
    names = [str(index // each) for index in range(n * each)]
    noise = 0.1 * draw.normal(size=(2, n * each, 4))
    return first + noise[0], second + noise[1], Groups(names, names)


def test_the_kernel_statistic_is_gretton_s_unbiased_one():
    first, second = samples(0, shift=0.5, n=9, m=7)
    pooled = np.concatenate([first, second])
    distances = cdist(pooled, pooled, "sqeuclidean")
    width = np.median(distances[np.triu_indices(16, 1)])

    def mean_kernel(a: np.ndarray, b: np.ndarray, *, same: bool) -> float:
        values = [np.exp(-((x - y) @ (x - y)) / (2 * width)) for x in a for y in b]
        return (sum(values) - len(a)) / (len(a) * (len(a) - 1)) if same else sum(values) / (len(a) * len(b))

    wanted = mean_kernel(first, first, same=True) + mean_kernel(second, second, same=True)
    wanted -= 2 * mean_kernel(first, second, same=False)
    assert kernel_test(first, second, draws=9).statistic == pytest.approx(wanted)


@pytest.mark.parametrize("test", [kernel_test, tell_apart], ids=["kernel", "classifier"])
def test_alike_samples_are_rejected_as_often_as_stated(test):
    p = np.array([test(*samples(seed), draws=99, seed=seed).p for seed in range(200)])
    assert 0.015 <= (p <= 0.05).mean() <= 0.095  # 99 % of binomial(200, 0.05)
    assert p.mean() == pytest.approx(0.5, abs=0.06)


@pytest.mark.parametrize("test", [kernel_test, tell_apart], ids=["kernel", "classifier"])
def test_a_planted_shift_is_found(test):
    assert max(test(*samples(seed, shift=1.5), draws=199, seed=seed).p for seed in range(10)) <= 0.05
    assert test(*samples(1, shift=1.5), draws=199).p == test(*samples(1, shift=1.5), draws=199).p


def test_how_well_samples_are_told_apart_is_what_was_planted():
    """Two normals a distance d apart have AUC Phi(d / sqrt(2)): 0.76 for d = 1."""
    apart = tell_apart(*samples(3, shift=1.0, n=800, m=800), draws=19)
    assert apart.auc == pytest.approx(0.76, abs=0.03)
    assert apart.low < apart.auc < apart.high < apart.low + 0.06
    assert apart.of_second.mean() > apart.of_first.mean()
    alike = tell_apart(*samples(4, n=800, m=800), draws=19)
    assert alike.low < 0.5 < alike.high


def test_samples_that_nothing_confuses_have_an_auc_of_one_with_an_interval():
    apart = tell_apart(*samples(3, shift=30.0, n=30, m=10), draws=199)
    assert apart.auc == apart.high == 1.0
    assert 0.6 < apart.low < 1.0
    assert apart.p == pytest.approx(1 / 200)


@pytest.mark.parametrize(
    "test", [kernel_test, pytest.param(tell_apart, marks=pytest.mark.slow)], ids=["kernel", "classifier"]
)
def test_films_of_one_patient_are_no_independent_evidence(test):
    alone, together = [], []
    for seed in range(40):
        first, second, groups = patients(seed, 0.0)
        alone.append(test(first, second, draws=99, seed=seed).p)
        together.append(test(first, second, groups=groups, draws=99, seed=seed).p)
    assert np.mean(np.array(together) <= 0.05) <= 0.15
    if test is kernel_test:  # the mistake it avoids
        assert np.mean(np.array(alone) <= 0.05) > 0.5


def test_scores_are_compared_as_scipy_does_and_by_patients_where_they_recur():
    draw = np.random.default_rng(5)
    first, second = draw.normal(size=50), draw.normal(0.8, size=40)
    found = score_test(first, second)
    wanted = ks_2samp(first, second)
    assert (found.statistic, found.p) == (wanted.statistic, wanted.pvalue)
    films = Groups([str(i) for i in range(50)], [str(i) for i in range(40)])
    assert score_test(first, second, groups=films) == found
    pairs = Groups([str(i // 2) for i in range(50)], [str(i // 2) for i in range(40)])
    grouped = score_test(first, second, groups=pairs)
    assert grouped.statistic == pytest.approx(wanted.statistic)
    assert "patients" in grouped.method
    assert found.p < grouped.p * 10 < 1


@pytest.mark.parametrize("test", [kernel_test, tell_apart, score_test], ids=["kernel", "classifier", "scores"])
def test_what_p_cannot_fall_below_is_known(test):
    first, second = samples(6, shift=5.0, n=500, m=60)
    if test is score_test:
        first, second = first[:, 0], second[:, 0]
    films = [str(i) for i in range(500)]
    of_one = test(first, second, groups=Groups(films, ["a"] * 60))
    assert of_one.p == of_one.smallest_p == 1.0
    pairs = test(
        first[:60], second, groups=Groups([str(i // 30) for i in range(60)], [str(i // 30) for i in range(60)])
    )
    assert pairs.smallest_p == pytest.approx(
        2 / 6, abs=0.06
    )  # 6 ways to draw 2 of 4 patients, 2 of them these samples
    assert pairs.smallest_p <= pairs.p
    of_all = test(first, second)
    assert of_all.smallest_p <= 0.001
    assert of_all.p <= 0.001


def test_films_that_are_all_the_same_do_not_differ():
    same = np.ones((6, 3))
    assert kernel_test(same, same, draws=99).p == 1.0
    assert tell_apart(same, same, draws=99).p > 0.05
