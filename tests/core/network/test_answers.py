"""Answers of a hostile node: bounded, fit for one line, and never a reason to fall over."""

from __future__ import annotations

import warnings
from datetime import date

import pytest
from pydicom.dataset import Dataset

from cxr_desktop.core.network.answers import series_of, study_of
from cxr_desktop.core.network.dimse_words import rejection_words, status_words
from cxr_desktop.core.network.talk import Query, QueryError


def answer(**fields: object) -> Dataset:
    """Return an answer as read from a node: pydicom warns of values that are not as the standard wants them."""
    made = Dataset.from_json({"0020000D": {"vr": "UI", "Value": ["1.2.3"]}})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made.update(Dataset.from_json(fields))
    return made


def test_texts_are_shortened_and_made_fit_for_one_line():
    study = study_of(
        answer(**{
            "00100010": {"vr": "PN", "Value": [{"Alphabetic": "A" * 5000}]},
            "00081030": {"vr": "LO", "Value": ["two\nlines \u202e reversed"]},
            "00080061": {"vr": "CS", "Value": ["DX"] * 1000},
        })
    )  # fmt: skip
    assert study is not None
    assert len(study.patient_name) == 64
    assert study.description == "two\\nlines \\u202e reversed"
    assert len(study.modalities) == 8


@pytest.mark.parametrize("uid", ["", "../../x", "1.2.3/4", "1" * 65])
def test_what_has_no_number_is_no_study(uid: str):
    made = Dataset()
    made.add_new("StudyInstanceUID", "LT", uid)
    made.add_new("SeriesInstanceUID", "LT", uid)
    assert study_of(made) is None
    assert series_of(made, "1.2") is None


@pytest.mark.parametrize(("count", "known"), [("12", 12), ("-1", None), ("1e300", None), ("many", None)])
def test_counts_that_cannot_be_are_unknown(count: str, known: int | None):
    made = answer()
    made.add_new("NumberOfStudyRelatedInstances", "LO", count)
    study = study_of(made)
    assert study is not None
    assert study.objects == known


@pytest.mark.parametrize(
    ("query", "pattern"), [("Doe", "Doe*"), (" Doe ", "Doe*"), ("*Doe", "*Doe"), ("D?e", "D?e"), ("", "")]
)
def test_a_name_without_a_wildcard_is_a_beginning(query: str, pattern: str):
    assert Query(patient_name=query).name_pattern == pattern


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (None, None, ""),
        (date(2026, 1, 2), None, "20260102-"),
        (None, date(2026, 1, 2), "-20260102"),
        (date(2026, 1, 2), date(2026, 1, 2), "20260102"),
        (date(2026, 1, 2), date(2026, 3, 4), "20260102-20260304"),
    ],
)
def test_days_are_written_as_the_standard_wants_them(first: date | None, last: date | None, text: str):
    assert Query(first_date=first, last_date=last).date_range == text


@pytest.mark.parametrize(
    "query",
    [
        Query(patient_name="a\\b"),
        Query(patient_id="1" * 65),
        Query(patient_name="a\nb"),
        Query(first_date=date(2026, 2, 1), last_date=date(2026, 1, 1)),
        Query(),
    ],
    ids=["backslash", "long", "line", "order", "empty"],
)
def test_questions_that_no_node_should_be_asked(query: Query):
    with pytest.raises(QueryError):
        query.check()


def test_numbers_of_the_standard_are_put_into_words():
    assert status_words(0xA700, "disk") == "it is out of resources, such as disk space (status A700, disk)"
    assert status_words(0x0122) == "it does not offer this service for such objects (status 0122)"
    assert status_words(0x1234) == "it answers with an unknown status (status 1234)"
    assert rejection_words("Local limit exceeded", called="A", own="B") == "it has too many connections now"
    assert "as B (" in rejection_words("Calling AE title not recognised", called="A", own="B")
    assert rejection_words("Other", called="A", own="B") == "it refuses the association (Other)"
