"""Answers of nodes as studies and series: decoded, shortened, fit for one line, whatever the node sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.film.dicom_header import number, text, values
from cxr_desktop.core.network.talk import Series, Study, is_uid
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_LONGEST = 64
_MOST_MODALITIES = 8
_LARGEST_COUNT = 1_000_000


def study_of(answer: Dataset) -> Study | None:
    """Return the study of an answer; None when it has no number of its own."""
    uid = text(answer, "StudyInstanceUID")
    if not is_uid(uid):
        return None
    modalities = (_line(str(value)) for value in values(answer, "ModalitiesInStudy")[:_MOST_MODALITIES])
    return Study(
        uid=uid,
        patient_name=_field(answer, "PatientName"),
        patient_id=_field(answer, "PatientID"),
        birth_date=_day(answer, "PatientBirthDate"),
        date=_day(answer, "StudyDate"),
        accession=_field(answer, "AccessionNumber"),
        description=_field(answer, "StudyDescription"),
        modalities=tuple(sorted(filter(None, modalities))),
        series=_count(answer, "NumberOfStudyRelatedSeries"),
        objects=_count(answer, "NumberOfStudyRelatedInstances"),
    )


def series_of(answer: Dataset, study_uid: str) -> Series | None:
    """Return the series of an answer; None when it has no number of its own."""
    uid = text(answer, "SeriesInstanceUID")
    if not is_uid(uid):
        return None
    return Series(
        uid=uid,
        study_uid=study_uid,
        modality=_field(answer, "Modality"),
        number=_field(answer, "SeriesNumber"),
        description=_field(answer, "SeriesDescription"),
        body_part=_field(answer, "BodyPartExamined"),
        objects=_count(answer, "NumberOfSeriesRelatedInstances"),
    )


def _field(answer: Dataset, keyword: str) -> str:
    return _line(text(answer, keyword))


def _line(found: str) -> str:
    found = display_text(found[: _LONGEST + 1])
    return found if len(found) <= _LONGEST else found[: _LONGEST - 1] + "\N{HORIZONTAL ELLIPSIS}"


def _day(answer: Dataset, keyword: str) -> str:
    """Return a date as ``2026-11-27``, or as the node wrote it."""
    found = _field(answer, keyword)
    return f"{found[:4]}-{found[4:6]}-{found[6:]}" if len(found) == 8 and found.isdecimal() else found


def _count(answer: Dataset, keyword: str) -> int | None:
    found = number(answer, keyword, -1)
    return int(found) if 0 <= found <= _LARGEST_COUNT else None
