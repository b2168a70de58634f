"""A film's header against the model card."""

from __future__ import annotations

import pytest

from cxr_desktop.core.model.header_check import contradiction, doubt
from cxr_desktop.core.model.scope import Population

CHILDREN = Population(ages=(1, 5), modalities=("CR", "DX"), body_parts=("CHEST",), views=("AP",))


@pytest.mark.parametrize(
    ("tags", "word"),
    [
        ({"PatientAge": "045Y"}, "age outside"),
        ({"PatientAge": "006Y"}, "age outside"),
        ({"PatientAge": "003M"}, "age outside"),
        ({"Modality": "MG"}, "another modality"),
        ({"Modality": "XA"}, "another modality"),
        ({"BodyPartExamined": "HIP"}, "another body part"),
        ({"ViewPosition": "LL"}, "lateral"),
        ({"ViewPosition": "rl"}, "lateral"),
        ({"ViewPosition": "LATERAL"}, "lateral"),
        ({"ViewPosition": "LAT L"}, "lateral"),
    ],
)
def test_a_header_that_contradicts_the_card_excludes(tags: dict[str, str], word: str):
    assert word in contradiction(tags, CHILDREN)


@pytest.mark.parametrize(
    "tags",
    [
        {},
        {"PatientAge": "001Y"},
        {"PatientAge": "005Y"},
        {"PatientAge": "018M"},
        {"PatientAge": "nonsense"},
        {"Modality": "DX", "BodyPartExamined": "CHEST", "ViewPosition": "AP"},
        {"Modality": "OT"},
        {"BodyPartExamined": "CHEST PORT"},
        {"BodyPartExamined": "LUNG"},
        {"BodyPartExamined": "UNKNOWN"},
        {"Modality": "RG"},
        {"PatientAge": "365D"},
        {"PatientAge": "052W"},
        {"PatientAge": "000Y"},
    ],
)
def test_a_header_that_fits_or_says_nothing_does_not_exclude(tags: dict[str, str]):
    assert contradiction(tags, CHILDREN) == ""
    assert doubt(tags, CHILDREN) == ""


def test_another_frontal_view_is_a_doubt_and_no_exclusion():
    assert contradiction({"ViewPosition": "PA"}, CHILDREN) == ""
    assert doubt({"ViewPosition": "PA"}, CHILDREN) == "the header says view PA; the model learned from AP"


def test_an_unknown_population_contradicts_nothing():
    tags = {"PatientAge": "080Y", "Modality": "MG", "BodyPartExamined": "KNEE", "ViewPosition": "PA"}
    assert contradiction(tags, Population()) == ""
    assert contradiction(tags, None) == ""
    assert doubt(tags, Population()) == ""


def test_a_lateral_film_is_excluded_from_every_model_that_names_none():
    assert "lateral" in contradiction({"ViewPosition": "LL"}, None)
    assert "lateral" in contradiction({"ViewPosition": "LL"}, Population())
    assert contradiction({"ViewPosition": "LL"}, Population(views=("AP", "LL"))) == ""


@pytest.mark.parametrize("keyword", ["PatientAge", "Modality", "BodyPartExamined"])
def test_reasons_never_quote_the_header(keyword: str):
    value = "061Y" if keyword == "PatientAge" else "DOE JOHN"
    reason = contradiction({keyword: value}, CHILDREN)
    assert reason
    assert value not in reason
    assert "61" not in reason
