"""The reference of the cardiothoracic ratio follows age and view."""

from __future__ import annotations

import pytest

from cxr_desktop.core.measure.heart_size import caveat, reference, verdict


@pytest.mark.parametrize(
    ("age", "limit"), [("045Y", 0.5), ("016Y", 0.5), ("", 0.5), ("004Y", None), ("003M", 0.6), ("010D", 0.6)]
)
def test_the_limit_follows_the_age(age, limit):
    assert reference({"PatientAge": age}).limit == limit


@pytest.mark.parametrize(("view", "word"), [("AP", "too large"), ("LL", "no cardiothoracic"), ("", "unknown")])
def test_the_view_is_said(view, word):
    assert word in caveat({"ViewPosition": view})
    assert caveat({"ViewPosition": "PA"}) == ""


def test_a_verdict_names_limit_and_source():
    assert verdict(0.56, {"PatientAge": "060Y"}) == "above 0.50, the limit for adults, PA (Danzer 1919)."
    assert verdict(0.50, {}) == "not above 0.50, the limit for adults, PA (age unknown) (Danzer 1919)."
    assert verdict(0.61, {"PatientAge": "001M"}).startswith("above 0.60")
    assert "0.49 on average" in verdict(0.55, {"PatientAge": "004Y"})
