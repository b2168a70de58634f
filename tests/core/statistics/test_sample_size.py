"""How many films: against brute force, and by simulation where the films themselves choose the point."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.statistics.sample_size import (
    SampleSize,
    chosen_interval,
    films_needed,
    films_needed_to_choose,
    interval_width,
    sample_needed,
)

SENSITIVITY = 0.95


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_width_is_wilsons(case: tuple[int, int]):
    hits, n = case
    low, high = wilson(hits, n)
    assert interval_width(hits / n, n) == pytest.approx(high - low, abs=1e-9)


@pytest.mark.parametrize("share", [0.0, 0.5, 0.8, 0.95, 1.0])
@pytest.mark.parametrize("width", [0.02, 0.1, 0.3])
def test_so_many_films_are_needed_and_no_fewer(share: float, width: float):
    n = films_needed(share, width)
    assert interval_width(share, n) <= width
    assert all(interval_width(share, few) > width for few in range(1, n))


@pytest.mark.parametrize("share", [0.5, 0.8, 0.95])
@pytest.mark.parametrize("width", [0.05, 0.1, 0.2])
def test_a_chosen_point_is_known_to_the_width_with_any_more_films(share: float, width: float):
    n = films_needed_to_choose(share, width)

    def at(count: int) -> float:
        low, high = chosen_interval(int(np.floor((1 - share) * count + 1e-9)), count)
        return high - low

    assert all(at(count) <= width for count in range(n, 2 * n))
    assert at(n - 1) > width


def test_the_interval_of_a_chosen_point_is_clopper_and_pearsons():
    low, high = chosen_interval(5, 100)
    assert binom.sf(94, 100, low) == pytest.approx(0.025, abs=1e-9)  # of 95 hits or more
    assert binom.cdf(95, 100, high) == pytest.approx(0.025, abs=1e-9)
    assert chosen_interval(0, 50)[1] == 1.0
    assert chosen_interval(50, 50)[0] == 0.0


def test_a_point_chosen_by_the_films_has_the_stated_interval_and_width():
    """The true sensitivity of the point that loses 5 % of the films, over many draws of films."""
    width = 0.1
    n = films_needed_to_choose(SENSITIVITY, width)
    lost = int(np.floor((1 - SENSITIVITY) * n + 1e-9))
    draw = np.random.default_rng(0)
    scores = np.sort(draw.random((4000, n)), axis=1)  # uniform: the true sensitivity of a point t is 1 - t
    truth = 1 - (scores[:, lost] + scores[:, lost - 1]) / 2  # halfway, as `fit_calibration` chooses
    low, high = chosen_interval(lost, n)
    inside = float(np.mean((low <= truth) & (truth <= high)))
    assert 0.95 <= inside <= 0.985
    assert np.diff(np.percentile(truth, (2.5, 97.5)))[0] <= width
    assert np.mean(truth) == pytest.approx(SENSITIVITY, abs=0.01)


def test_a_sample_is_drawn_until_the_rarer_class_is_full():
    found = sample_needed(sensitivity=0.95, specificity=0.8, prevalence=0.1, width=0.1)
    assert found == SampleSize(
        films_needed_to_choose(0.95, 0.1), films_needed(0.8, 0.1), 10 * films_needed_to_choose(0.95, 0.1)
    )
    assert sample_needed(sensitivity=0.95, specificity=0.8, prevalence=0.0, width=0.1).total is None


@pytest.mark.parametrize(("share", "width"), [(1.2, 0.1), (0.5, 0.001), (0.5, float("nan"))])
def test_what_cannot_be_planned_is_refused(share: float, width: float):
    with pytest.raises(ValueError, match=r"between 0 and 1|narrower"):
        films_needed(share, width)
    with pytest.raises(ValueError, match=r"between 0 and 1|narrower"):
        films_needed_to_choose(share, width)
