"""Log-odds of certain films are finite, and the same for who keeps and who compares them."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.statistics.odds import log_odds


def test_log_odds_are_those_of_class_1_against_class_0():
    assert log_odds(np.array([[0.25, 0.75, 0.0]])) == pytest.approx([np.log(3)])


def test_a_certain_film_has_finite_log_odds():
    assert log_odds(np.array([[1.0, 0.0], [0.0, 1.0], [1 - 1e-40, 1e-40]])) == pytest.approx(
        [-27.63, 27.63, -27.63], abs=0.01
    )
    assert log_odds(np.empty((0, 2))).shape == (0,)
