"""Verdicts on planted heat in the corners: a figure never speaks against its verdict."""

from __future__ import annotations

import numpy as np
import pytest

from cxr_desktop.core.film.geometry import whole_film
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.core.trust.heat_check_result import TestResult, Verdict
from cxr_desktop.core.trust.heat_findings import CornerHeat, Findings
from cxr_desktop.core.trust.heat_tests import CORNER_SHARE, judged
from cxr_desktop.ui.heat_check.words import figure_of


def corner(share: float, *, has_peak: bool) -> TestResult:
    values = np.random.default_rng(1).random((14, 14)).astype(np.float32)
    heatmap = Heatmap(values, whole_film(224, 224), Method.GRAD_CAM, 0, "", 0.0)
    findings = Findings(heatmap, corners=CornerHeat(share, 0.09, has_peak))
    return next(test for test in judged(findings) if test.name == "corner")


@pytest.mark.parametrize(
    ("share", "has_peak", "verdict", "figure"),
    [
        (0.06, False, Verdict.PASSED, "6\N{NO-BREAK SPACE}% of the heat, at most 25\N{NO-BREAK SPACE}%"),
        (0.40, False, Verdict.FAILED, "40\N{NO-BREAK SPACE}% of the heat, at most 25\N{NO-BREAK SPACE}%"),
        (0.40, True, Verdict.FAILED, "40\N{NO-BREAK SPACE}% of the heat, at most 25\N{NO-BREAK SPACE}%"),
        (0.06, True, Verdict.FAILED, "peak in a corner"),
    ],
)
def test_the_figure_of_the_corners_shows_what_decided(share: float, has_peak: bool, verdict: Verdict, figure: str):
    found = corner(share, has_peak=has_peak)
    assert (found.verdict, figure_of(found)) == (verdict, figure)
    assert ("hottest spot" in found.sentence) == (has_peak or verdict is Verdict.PASSED)
    if found.value is not None:
        assert (found.value > CORNER_SHARE) == (verdict is Verdict.FAILED)


def test_where_corners_were_not_looked_at_nothing_is_shown():
    heatmap = Heatmap(np.eye(14, dtype=np.float32), whole_film(224, 224), Method.GRAD_CAM, 0, "", 0.0)
    found = next(test for test in judged(Findings(heatmap)) if test.name == "corner")
    assert figure_of(found) == ""
