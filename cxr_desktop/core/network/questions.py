"""Questions as DICOM data sets (PS3.4 C.6.2, study root)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydicom.dataset import Dataset

if TYPE_CHECKING:
    from cxr_desktop.core.network.talk import Query, Wanted

STUDY_FIELDS = (
    "PatientBirthDate",
    "StudyDescription",
    "NumberOfStudyRelatedSeries",
    "NumberOfStudyRelatedInstances",
)
SERIES_FIELDS = (
    "SeriesInstanceUID",
    "Modality",
    "SeriesNumber",
    "SeriesDescription",
    "BodyPartExamined",
    "NumberOfSeriesRelatedInstances",
)


def filters(query: Query) -> dict[str, str]:
    """Return the fields that studies are chosen by, empty ones too, by keyword."""
    return {
        "PatientName": query.name_pattern,
        "PatientID": query.patient_id.strip(),
        "AccessionNumber": query.accession.strip(),
        "StudyDate": query.date_range,
        "ModalitiesInStudy": query.modality,
    }


def find_studies_keys(query: Query) -> Dataset:
    """Return the identifier of a C-FIND for studies."""
    asked = _keys("STUDY", StudyInstanceUID="", **dict.fromkeys(STUDY_FIELDS, ""))
    values = filters(query)
    if not all(value.isascii() for value in values.values()):
        asked.SpecificCharacterSet = "ISO_IR 192"
    for keyword, value in values.items():
        setattr(asked, keyword, value)
    return asked


def find_series_keys(study_uid: str) -> Dataset:
    """Return the identifier of a C-FIND for the series of a study."""
    return _keys("SERIES", StudyInstanceUID=study_uid, **dict.fromkeys(SERIES_FIELDS, ""))


def get_keys(wanted: Wanted) -> Dataset:
    """Return the identifier of a C-GET."""
    if not wanted.series_uid:
        return _keys("STUDY", StudyInstanceUID=wanted.study_uid)
    return _keys("SERIES", StudyInstanceUID=wanted.study_uid, SeriesInstanceUID=wanted.series_uid)


def _keys(level: str, **values: str) -> Dataset:
    made = Dataset()
    made.QueryRetrieveLevel = level
    for keyword, value in values.items():
        setattr(made, keyword, value or None)
    return made
