"""Principal axes and distances against plain linear algebra."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.model.projection import Projection


@pytest.fixture
def values() -> np.ndarray:
    rng = np.random.default_rng(0)
    return (rng.normal(size=(3000, 6)) @ rng.normal(size=(6, 12)) + 0.1 * rng.normal(size=(3000, 12))).astype(
        np.float32
    )


def test_codes_have_mean_zero_and_variance_one(values: np.ndarray):
    code = Projection.fit(values, 6).code(values, 4)
    assert code.shape == (3000, 4)
    assert np.abs(code.mean(axis=0)).max() < 1e-3
    assert code.var(axis=0) == pytest.approx(np.ones(4), abs=1e-2)


def test_the_distance_is_mahalanobis_when_every_axis_is_kept(values: np.ndarray):
    projection = Projection.fit(values, 11)
    standard = (values.astype(np.float64) - values.mean(0)) / (values.std(0) + 1e-6)
    precision = np.linalg.inv(standard.T @ standard / len(values))
    wanted = np.sqrt(np.einsum("ij,jk,ik->i", standard, precision, standard))
    assert projection.distance(values) == pytest.approx(wanted, rel=0.15)


def test_a_film_off_the_plane_of_the_others_is_far(values: np.ndarray):
    projection = Projection.fit(values, 6)
    usual = projection.distance(values)
    odd = values[:50] + np.random.default_rng(1).normal(size=(50, 12)).astype(np.float32) * values.std(axis=0)
    assert np.median(projection.distance(odd)) > np.quantile(usual, 0.99)


def test_constant_values_and_few_films_do_no_harm():
    values = np.ones((3, 8), np.float32)
    values[:, 0] = (1, 2, 3)
    projection = Projection.fit(values, 256)
    assert np.isfinite(projection.distance(values)).all()
    code = projection.code(values, 5)
    assert code.shape == (3, 5)
    assert np.isfinite(code).all()
    assert (code[:, 2:] == 0).all()  # films that differ in one direction have no more


def test_a_value_that_never_stirred_is_no_axis(values: np.ndarray):
    dead = np.concatenate((values, np.zeros((len(values), 3), np.float32)), axis=1)
    projection = Projection.fit(dead, 14)
    stirred = dead[:1].copy()
    stirred[0, -1] = 0.1
    assert np.abs(projection.code(stirred, 14)).max() < 100
