"""How alike two maps are: known answers."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.trust.likeness import drawn, rank_correlation, structural_similarity


def a_map(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(14, 14)).astype(np.float32)


def test_a_map_is_like_itself_at_any_scale():
    values = a_map(1)
    assert structural_similarity(values, values) == pytest.approx(1)
    assert structural_similarity(values, 250 * values) == pytest.approx(1)
    assert rank_correlation(values, 3 * values + 7) == pytest.approx(1)
    assert rank_correlation(values, -values) == pytest.approx(-1)


def test_strangers_are_not_alike():
    found = [structural_similarity(a_map(seed), a_map(seed + 1)) for seed in range(1, 40, 2)]
    assert abs(np.mean(found)) < 0.15


@pytest.mark.parametrize("nothing", [np.zeros((14, 14)), np.full((14, 14), 3.0), -np.abs(a_map(2))])
def test_a_map_without_heat_is_like_none(nothing: np.ndarray):
    nothing = nothing.astype(np.float32)
    assert not drawn(nothing).any()
    assert structural_similarity(nothing, nothing) == 0
    assert structural_similarity(a_map(3), nothing) == 0


def test_a_constant_map_has_no_order():
    assert rank_correlation(np.ones((14, 14), np.float32), a_map(4)) == 0
