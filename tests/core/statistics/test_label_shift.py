"""The prevalence of unlabelled films: the one planted, by the maximum that expectation and maximisation climb to."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from scipy.special import expit

from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.statistics.label_shift import estimate_prevalence

PRIOR = 0.74


def drawn(prevalence: float, n: int, seed: int, distance: float = 2.0) -> tuple[np.ndarray, np.ndarray]:
    """Return truth, and probabilities that are true at `PRIOR`, of two normals `distance` apart."""
    draw = np.random.default_rng(seed)
    truth = (draw.random(n) < prevalence).astype(np.int64)
    score = draw.normal(size=n) + distance * (truth - 0.5)
    return truth, expit(distance * score + np.log(PRIOR / (1 - PRIOR)))


def at_prevalence(p: np.ndarray, prior: float, prevalence: float) -> np.ndarray:
    """Saerens, Latinne and Decaestecker 2002, equation 4."""
    sick, well = p * prevalence / prior, (1 - p) * (1 - prevalence) / (1 - prior)
    return sick / (sick + well)


def expectation_maximisation(p: np.ndarray, prior: float) -> float:
    """Saerens, Latinne and Decaestecker 2002, equation 5, word by word."""
    share = prior
    for _ in range(5000):
        share = float(at_prevalence(p, prior, share).mean())
    return share


@pytest.mark.parametrize("prevalence", [0.1, 0.5, 0.9])
def test_it_is_the_maximum_of_saerens_and_near_the_truth(prevalence: float):
    _, p = drawn(prevalence, 250, 1)
    found = estimate_prevalence(p, PRIOR, patients=[str(i) for i in range(250)])
    assert found.value == pytest.approx(expectation_maximisation(p, PRIOR), abs=1e-6)
    assert found.low < prevalence < found.high
    assert found.value == pytest.approx(prevalence, abs=0.1)


def test_many_patients_take_little_memory():
    _, p = drawn(0.4, 20_000, 3)
    names = [str(i) for i in range(20_000)]
    tracemalloc.start()
    found = estimate_prevalence(p, PRIOR, patients=names, draws=300)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 40_000_000  # all draws of all patients at once: 89 MB
    assert found.high - found.low < 0.03


def test_its_interval_covers_as_stated():
    names = [str(i) for i in range(150)]
    hits = []
    for seed in range(150):
        _, p = drawn(0.3, 150, seed)
        found = estimate_prevalence(p, PRIOR, patients=names, draws=200, seed=seed)
        hits.append(found.low <= 0.3 <= found.high)
    assert 0.88 <= np.mean(hits) <= 0.99


def test_many_films_gathered_in_cells_give_the_same():
    _, p = drawn(0.3, 4000, 2)
    found = estimate_prevalence(p, PRIOR, patients=[str(i) for i in range(4000)], draws=50)
    assert found.value == pytest.approx(expectation_maximisation(p, PRIOR), abs=2e-3)


def test_films_of_one_patient_widen_the_interval():
    _, p = drawn(0.4, 60, 3)
    p = np.repeat(p, 5)
    alone = estimate_prevalence(p, PRIOR, patients=[str(i) for i in range(300)])
    together = estimate_prevalence(p, PRIOR, patients=[str(i // 5) for i in range(300)])
    assert together.value == alone.value
    assert together.high - together.low > 1.5 * (alone.high - alone.low)


def test_certain_films_of_one_class_leave_no_room():
    found = estimate_prevalence(np.array([0.0, 0.0, 1e-300]), 0.5, patients=["a", "b", "c"])
    assert found.value == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("end", [0.0, 1.0])
def test_an_estimate_of_none_or_all_has_the_width_of_as_many_patients(end: float):
    names = [str(i // 2) for i in range(60)]  # 30 patients
    found = estimate_prevalence(np.full(60, end), PRIOR, patients=names)
    low, high = wilson(round(30 * end), 30)
    assert (found.low, found.high) == pytest.approx((low, high), abs=1e-6)
