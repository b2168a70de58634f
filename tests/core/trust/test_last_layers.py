"""The ensemble of last layers: wide where films are few, narrow where they are many."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.trust.last_layers_fit import fit_last_layers


def films(n: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return hidden layers (n, 256) of which two units tell the class, the truth, and the true log-odds."""
    rng = np.random.default_rng(seed)
    hidden = np.abs(rng.normal(size=(n, 256))).astype(np.float32)
    log_odds = 3 * (hidden[:, 0] - hidden[:, 1])
    truth = (rng.random(n) < 1 / (1 + np.exp(-log_odds))).astype(np.int64)
    return hidden, truth, log_odds.astype(np.float64)


def unseen() -> tuple[np.ndarray, np.ndarray]:
    hidden, _, log_odds = films(300, 1)
    return hidden, log_odds


@pytest.fixture(scope="module")
def fitted():
    hidden, truth, _ = films(600, 0)
    return fit_last_layers(hidden, truth, [f"patient {row // 2}" for row in range(600)], validation=unseen())


def test_members_agree_on_the_mean_and_differ_around_it(fitted):
    hidden, _, log_odds = films(40, 2)
    for row, odds in zip(hidden, log_odds, strict=True):
        p = fitted.probabilities(row, float(odds), 1.3)
        assert p.shape == (16,)
        assert p.min() <= 1 / (1 + np.exp(-odds / 1.3)) <= p.max()
        assert 0 <= fitted.spread(row, float(odds), 1.3) <= 0.5


def test_an_alien_hidden_layer_spreads_wider_than_a_usual_one(fitted):
    hidden, _, _ = films(200, 3)
    usual = np.median([fitted.spread(row, 0.0, 1.3) for row in hidden])
    alien = np.median([fitted.spread(4 * row, 0.0, 1.3) for row in hidden])
    assert alien > 1.5 * usual > 0


@pytest.mark.parametrize("seed", range(4))
def test_one_sick_patient_among_many_is_enough_for_every_member(seed: int):
    hidden, truth, log_odds = films(120, seed)
    truth[:] = 0
    truth[3] = 1
    fitted = fit_last_layers(
        hidden, truth, [str(row) for row in range(120)], validation=(hidden, log_odds), seed=seed
    )
    assert np.isfinite(fitted.weights).all()


def test_the_same_films_make_the_same_ensemble(fitted):
    hidden, truth, _ = films(600, 0)
    again = fit_last_layers(hidden, truth, [f"patient {row // 2}" for row in range(600)], validation=unseen())
    assert np.array_equal(again.weights, fitted.weights)
    assert again.stretch == fitted.stretch
