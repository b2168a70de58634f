"""What results refer to: the DICOM header of a film; for a picture, a Secondary Capture made of it."""

from __future__ import annotations

import hashlib
import io
from copy import copy
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset

from cxr_desktop.core.film.content import Content, content_of
from cxr_desktop.core.film.dicom_file import open_header
from cxr_desktop.core.film.reading import read_bytes
from cxr_desktop.core.film.refusal import first_words
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Radiograph

_NEEDED = ("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID")
_EMPTY_IF_ABSENT = (  # type 2 (PS3.3 C.7.1.1, C.7.2.1): present, if only empty
    "PatientID",
    "PatientName",
    "PatientBirthDate",
    "PatientSex",
    "AccessionNumber",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "ReferringPhysicianName",
)


def evidence_of(film: Radiograph) -> Dataset | None:
    """Return the header of a DICOM film without its pixels, read again from its file; None for a picture.

    Raises
    ------
    FilmError
        When the file is gone, was changed since it was read, is damaged, or lacks the identifiers that references
        need.
    """
    if film.source is None:
        return None
    data = read_bytes(film.source)
    if hashlib.sha256(data).hexdigest() != film.sha256:
        raise FilmError(film.source, "the file was changed since it was opened")
    if content_of(data) is not Content.DICOM:
        return None
    try:
        header = _header(data)
        lacking = next((keyword for keyword in _NEEDED if not header.get(keyword)), "")
    except Exception as failure:  # pydicom raises a zoo; all of it means the same to the user
        reason = f"nothing can refer to it, because its header is damaged ({first_words(failure)})"
        raise FilmError(film.source, reason) from failure
    if lacking:
        raise FilmError(film.source, f"nothing can refer to it, because its header has no {lacking}")
    return header


def _header(data: bytes) -> Dataset:
    header: Dataset = open_header(io.BytesIO(data), stop_before_pixels=True)
    header.decode()  # its words may be written in another character set
    for keyword in _EMPTY_IF_ABSENT:
        if keyword not in header:
            setattr(header, keyword, "")
    return header


def without_names(header: Dataset) -> Dataset:
    """Empty the names of people in a header and return them.

    highdicom wants names in several parts, films have what they have: objects are made without and get them as
    they are.
    """
    names = Dataset()
    for keyword in ("PatientName", "ReferringPhysicianName"):
        if keyword in header:
            names[keyword] = copy(header[keyword])
            setattr(header, keyword, "")
    return names
