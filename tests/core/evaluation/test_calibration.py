"""What is fitted on validation films does what it says on them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxr_desktop.core.evaluation.calibration import fit_calibration, fit_temperature, fit_temperature_and_shift
from cxr_desktop.core.evaluation.metrics import count
from cxr_desktop.core.evaluation.result import Calibration, Scores
from cxr_desktop.core.evaluation.scoring import uncalibrated
from cxr_desktop.core.model.classifier import calibrated


def scores(n: int = 400, seed: int = 0, temperature: float = 1.0, shift: float = 1.5) -> Scores:
    """Scores whose probabilities are true, made over- or under-confident by a temperature."""
    draw = np.random.default_rng(seed)
    truth = (draw.random(n) < 0.5).astype(np.int64)
    logit = (draw.normal(size=n) * shift + shift**2 * (truth - 0.5)) * temperature
    logs = np.stack([-np.logaddexp(0, logit), -np.logaddexp(0, -logit)], axis=1)
    names = tuple(str(i) for i in range(n))
    return Scores(("NORMAL", "PNEUMONIA"), tuple(map(Path, names)), names, truth, logs, names)


def applied(s: Scores, fitted: Calibration) -> np.ndarray:
    log_odds = s.log_probabilities[:, 1] - s.log_probabilities[:, 0]
    return 1 / (1 + np.exp(-(log_odds + fitted.shift) / fitted.temperature))


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.5])
def test_a_planted_temperature_is_found(temperature: float):
    assert fit_temperature(
        scores(4000, temperature=temperature).log_probabilities, scores(4000).truth
    ) == pytest.approx(temperature, rel=0.1)


@pytest.mark.parametrize("shift", [-2.0, 0.0, 1.5])
def test_what_class_weights_did_is_taken_back(shift: float):
    s = scores(4000, temperature=1.7)
    log_odds = s.log_probabilities[:, 1] - s.log_probabilities[:, 0]
    temperature, found = fit_temperature_and_shift(log_odds + shift, s.truth)
    assert temperature == pytest.approx(1.7, rel=0.1)
    assert found == pytest.approx(-shift, abs=0.2)


def test_films_told_apart_perfectly_do_not_make_it_certain():
    truth = np.array([0] * 20 + [1] * 20)
    temperature, shift = fit_temperature_and_shift(np.where(truth, 3.0, -3.0), truth)
    assert 0.8 < 1 / (1 + np.exp(-(3.0 + shift) / temperature)) < 0.98


@pytest.mark.parametrize("wanted", [0.8, 0.9, 0.95, 0.99, 1.0])
@pytest.mark.parametrize("n", [30, 400])
def test_the_operating_point_keeps_the_sensitivity_and_no_larger_one_does(wanted: float, n: int):
    s = scores(n)
    fitted = fit_calibration(s, sensitivity=wanted)
    p = applied(s, fitted)
    assert fitted.operating_point is not None
    c = count(s.truth, p, fitted.operating_point)
    sick = c.true_positive + c.false_negative
    assert c.true_positive >= wanted * sick - 1e-9
    following = p[p >= fitted.operating_point].min() + 1e-9
    more = count(s.truth, p, np.nextafter(np.sort(p[(s.truth == 1) & (p >= following - 1e-9)])[0], 2))
    assert more.true_positive < wanted * sick or wanted < 1.0


def test_youdens_point_equals_brute_force():
    s = scores(120, seed=4)
    fitted = fit_calibration(s, rule="youden")
    p = applied(s, fitted)

    def index(threshold: float) -> float:
        c = count(s.truth, p, threshold)
        sick, well = c.true_positive + c.false_negative, c.true_negative + c.false_positive
        return c.true_positive / sick + c.true_negative / well

    assert fitted.operating_point is not None
    assert index(fitted.operating_point) == pytest.approx(max(index(t) for t in p))


@given(st.integers(0, 200), st.floats(0.5, 3), st.floats(0.2, 4))
def test_the_band_holds_the_operating_point(seed: int, temperature: float, shift: float):
    fitted = fit_calibration(scores(80, seed, temperature, shift))
    assert fitted.uncertain_band is not None
    assert fitted.operating_point is not None
    low, high = fitted.uncertain_band
    assert 0 <= low <= fitted.operating_point <= high <= 1


def test_too_few_films_fit_nothing_and_say_so():
    fitted = fit_calibration(scores(12))
    assert (fitted.temperature, fitted.operating_point, fitted.uncertain_band) == (1.0, 0.5, None)
    assert "fewer than 10" in fitted.how


def test_an_unknown_rule_is_refused():
    with pytest.raises(ValueError, match="youden"):
        fit_calibration(scores(), rule="luck")


@given(st.lists(st.floats(-20, 0), min_size=2, max_size=4), st.floats(0.3, 5))
def test_scaling_is_undone(logs: list[float], temperature: float):
    whole = np.array(logs) - np.logaddexp.reduce(logs)
    again = uncalibrated(calibrated(whole.tolist(), temperature), temperature)
    assert np.exp(again) == pytest.approx(np.exp(whole), abs=1e-6)
