"""The page, the picture and the JSON of a check: what they say of a film outside the model's scope."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.core.film.geometry import whole_film
from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.model.prediction import DeviceInfo, Heatmap, Method, Prediction
from cxr_desktop.core.model.scope import PHANTOM, UNGUARDED, ScopeVerdict, outside_sentence
from cxr_desktop.core.trust.heat_check_page import check_page, check_picture
from cxr_desktop.core.trust.heat_check_result import HeatCheck
from cxr_desktop.core.trust.heat_findings import CornerHeat, Findings
from cxr_desktop.core.trust.heat_tests import judged

FILM = make_phantom(3, height=120, width=120)
INSIDE = ScopeVerdict(is_inside=True)
TURNED = ScopeVerdict(is_inside=False, reason="the film looks turned by 180 degrees")


def a_check(scope: ScopeVerdict) -> HeatCheck:
    values = np.random.default_rng(1).random((14, 14)).astype(np.float32)
    findings = Findings(
        Heatmap(values, whole_film(120, 120), Method.GRAD_CAM, 1, "ab", 0.1), corners=CornerHeat(0.1, 0.09, False)
    )
    prediction = Prediction(
        "ab", (0.1, 0.9), 1, "PNEUMONIA", uncertain=False, field_of_view=whole_film(120, 120), seconds=0.1,
        device=DeviceInfo("cpu", "fp32", "CPU"),
    )  # fmt: skip
    return HeatCheck(
        replace(prediction, scope=scope), "PNEUMONIA", judged(findings), findings, (0.88, 0.03), (("ROAD", 1.5),)
    )


def reds(scope: ScopeVerdict) -> int:
    """Return how many pixels of the picture have the colour of an alarm."""
    picture = np.asarray(Image.open(io.BytesIO(check_picture(FILM, a_check(scope)))).convert("RGB"))
    return int((picture == (0xA6, 0x3B, 0x1F)).all(axis=2).sum())


@pytest.mark.parametrize("reason", [TURNED.reason, PHANTOM])
def test_a_page_says_before_all_else_that_the_film_is_outside(reason: str):
    page = check_page("film.png", FILM, a_check(ScopeVerdict(is_inside=False, reason=reason)))
    said = outside_sentence(reason).replace("'", "&#x27;")
    assert page.index(said) < page.index("<table>")


@pytest.mark.parametrize("scope", [INSIDE, UNGUARDED])
def test_a_page_of_a_film_inside_or_of_a_model_without_a_guard_says_nothing_of_it(scope: ScopeVerdict):
    check = a_check(scope)
    assert check.outside == ""
    assert 'class="outside"' not in check_page("film.png", FILM, check)


def test_the_picture_alone_says_it_too():
    assert reds(TURNED) > 50
    assert reds(INSIDE) == 0


def test_programs_are_told_the_scope():
    found = [a_check(scope).to_json_object() for scope in (INSIDE, TURNED, UNGUARDED)]
    assert [(json["in_scope"], json["scope_reason"]) for json in found] == [
        (True, ""), (False, TURNED.reason), (None, ""),
    ]  # fmt: skip
