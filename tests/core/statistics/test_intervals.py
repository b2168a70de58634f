"""Intervals against textbook values, brute force and each other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from cxr_desktop.core.evaluation.metrics import area_under_roc
from cxr_desktop.core.statistics.intervals import cluster_bootstrap, delong_auc, wilson


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [  # Newcombe 1998, Statistics in Medicine 17:857, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_gives_newcombes_figures(hits: int, n: int, low: float, high: float):
    assert wilson(hits, n) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_its_value_and_stays_within_0_and_1(case: tuple[int, int]):
    hits, n = case
    low, high = wilson(hits, n)
    assert 0 <= low <= hits / n <= high <= 1
    assert low < high


def drawn(n: int, shift: float, seed: int, *, ties: bool = False) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    truth = (draw.random(n) < 0.4).astype(np.int64)
    truth[:2] = 0, 1
    scores = draw.normal(size=n) + shift * truth
    return truth, np.round(scores, 1) if ties else scores


def brute_force(truth: np.ndarray, scores: np.ndarray) -> tuple[float, float]:
    """AUC and DeLong's variance, pair by pair (DeLong 1988, equations 4 to 8)."""
    sick, well = scores[truth == 1], scores[truth == 0]
    kernel = (sick[:, None] > well[None, :]) + 0.5 * (sick[:, None] == well[None, :])
    return float(kernel.mean()), float(
        kernel.mean(1).var(ddof=1) / len(sick) + kernel.mean(0).var(ddof=1) / len(well)
    )


@pytest.mark.parametrize("ties", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_delong_equals_the_pairwise_form(seed: int, *, ties: bool):
    truth, scores = drawn(90, 1.2, seed, ties=ties)
    auc, low, high = delong_auc(truth, scores)
    wanted, variance = brute_force(truth, scores)
    assert auc == pytest.approx(wanted) == roc_auc_score(truth, scores)
    logit = np.log(auc / (1 - auc))
    half = 1.959964 * variance**0.5 / (auc * (1 - auc))
    assert (low, high) == pytest.approx((1 / (1 + np.exp(half - logit)), 1 / (1 + np.exp(-half - logit))), abs=1e-6)


def test_delong_and_bootstrap_agree():
    truth, scores = drawn(400, 1.0, 7)
    _, low, high = delong_auc(truth, scores)
    films = [str(i) for i in range(len(truth))]
    interval = cluster_bootstrap(lambda at: area_under_roc(truth[at], scores[at]), films)
    assert interval == pytest.approx((low, high), abs=0.01)


@pytest.mark.parametrize("scores", [[0.1, 0.2, 0.8, 0.9], [0.9, 0.8, 0.2, 0.1], [0.5, 0.5, 0.5, 0.5]])
def test_extreme_scores_have_an_interval_that_is_not_a_point(scores: list[float]):
    auc, low, high = delong_auc(np.array([0, 0, 1, 1]), np.array(scores))
    assert 0 <= low <= auc <= high <= 1
    assert high - low > 0.2


def test_films_of_one_patient_are_no_further_evidence():
    truth, scores = drawn(120, 1.0, 3)
    films = [str(i) for i in range(len(truth))]
    single = cluster_bootstrap(lambda at: area_under_roc(truth[at], scores[at]), films)
    truth2, scores2 = np.repeat(truth, 4), np.repeat(scores, 4)
    by_patient = cluster_bootstrap(lambda at: area_under_roc(truth2[at], scores2[at]), list(np.repeat(films, 4)))
    naive = cluster_bootstrap(
        lambda at: area_under_roc(truth2[at], scores2[at]), [str(i) for i in range(len(truth2))]
    )
    assert single is not None
    assert by_patient is not None
    assert naive is not None
    assert by_patient == pytest.approx(single, abs=0.02)
    assert naive[1] - naive[0] < 0.7 * (by_patient[1] - by_patient[0])


def test_a_statistic_that_seldom_exists_has_no_interval():
    assert cluster_bootstrap(lambda at: None if at[0] else 1.0, ["a", "b", "c", "d"]) is None
