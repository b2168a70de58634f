"""Prediction sets: the rule by hand, and coverage on exchangeable films."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.trust.conformal import fit_conformal


def drawn(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return probabilities (n, 2) of an imperfect, badly calibrated model, and the truth."""
    rng = np.random.default_rng(seed)
    truth = (rng.random(n) < 0.7).astype(np.int64)
    p = 1 / (1 + np.exp(-3 * (rng.normal(size=n) + truth - 0.2)))
    return np.stack((1 - p, p), axis=1), truth


def test_the_limit_is_the_kth_smallest_probability_of_the_own_class():
    probabilities = np.array([[1 - p, p] for p in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)])
    rule = fit_conformal(probabilities, np.ones(9, dtype=np.int64), coverage=0.8)  # k = floor(10 * 0.2) = 2
    assert rule.limits[1] == pytest.approx(0.2)
    assert rule.counts == (0, 9)
    assert rule.limits[0] == 0.0  # no film of it: it can never be ruled out
    assert rule.classes_in((0.85, 0.15)) == (0,)
    assert rule.classes_in((0.8, 0.2)) == (0, 1)


def test_too_few_films_for_the_coverage_put_the_class_into_every_set():
    probabilities, truth = drawn(30, 0)
    assert fit_conformal(probabilities, truth, coverage=0.999).limits == (0.0, 0.0)


@pytest.mark.parametrize("coverage", [0.8, 0.9, 0.95])
def test_sets_cover_exchangeable_films_as_stated_in_each_class(coverage: float):
    hits = {0: 0, 1: 0}
    total = {0: 0, 1: 0}
    for seed in range(40):
        rule = fit_conformal(*drawn(400, 2 * seed), coverage=coverage)
        probabilities, truth = drawn(200, 2 * seed + 1)
        for row, label in zip(probabilities, truth.tolist(), strict=True):
            hits[label] += label in rule.classes_in(tuple(row))
            total[label] += 1
    for label in (0, 1):
        low, high = wilson(hits[label], total[label])
        assert high >= coverage
        assert low <= coverage + 0.02  # and not much more: wide sets would be of no use
