"""Whose film it is."""

from __future__ import annotations

import pytest

from cxr_desktop.core.dataset.patients import FOLDERS, KERMANY, NIH, NONE, patient_rule, suggest_rule


@pytest.mark.parametrize(
    ("name", "loose", "strict"),
    [
        ("train/PNEUMONIA/person12_bacteria_47.jpeg", "12", "person12_bacteria"),
        ("train/PNEUMONIA/person12_virus_3.jpeg", "12", "person12_virus"),
        ("train/NORMAL/IM-0012-0001.jpeg", "12", "IM-0012"),
        ("train/NORMAL/IM-0012-0001-0002.jpeg", "12", "IM-0012"),
        ("test/NORMAL/NORMAL2-IM-0012-0001.jpeg", "12", "NORMAL2-IM-0012"),
    ],
)
def test_kermany_names(name: str, loose: str, strict: str):
    assert KERMANY.patient(name) == loose
    assert KERMANY.strict_patient(name) == strict


def test_the_other_presets():
    assert NIH.patient("train/NORMAL/00001234_005.png") == "00001234"
    assert FOLDERS.patient("train/NORMAL/child7/film 2.dcm") == "child7"
    assert NONE.patient("train/NORMAL/a.png") != NONE.patient("train/NORMAL/b.png")


def test_a_name_that_the_rule_does_not_know_is_a_patient_of_its_own():
    assert KERMANY.patient("train/NORMAL/holiday.jpg") == "train/NORMAL/holiday.jpg"


def test_a_regular_expression_joins_its_groups():
    rule = patient_rule(r"(site\d)-.*?(p\d+)")
    assert rule.patient("train/X/site1-scan-P7-a.png") == "site1-P7"
    assert patient_rule("kermany") is KERMANY
    with pytest.raises(ValueError, match="no regular expression"):
        patient_rule("([")


def test_the_rule_that_fits_is_suggested():
    assert suggest_rule(["a/person1_virus_2.jpeg", "a/IM-0001-0001.jpeg", "a/x.jpeg"]) is KERMANY
    assert suggest_rule(["a/00001234_000.png", "a/00001235_000.png"]) is NIH
    assert suggest_rule(["a/x.png", "a/y.png"]) is NONE
    assert suggest_rule([]) is NONE
