"""What a catalogue keeps of one DICOM header. It identifies the patient: show it on request only."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from cxr_desktop.core.words.discretion import note_header

if TYPE_CHECKING:
    from pathlib import Path

    from pydicom.dataset import Dataset

DICOM_SUFFIXES = frozenset({".dcm", ".dicom", ".ima"})
_HEAD = 1 << 20  # bytes of unpacked data that hold the fields of any header met so far
_KEYWORDS = (
    "SpecificCharacterSet",
    "SOPClassUID",
    "StudyDate",
    "StudyTime",
    "Modality",
    "StudyDescription",
    "SeriesDescription",
    "PatientName",
    "PatientID",
    "IssuerOfPatientID",
    "BodyPartExamined",
    "ViewPosition",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "SeriesNumber",
)


@dataclass(frozen=True, slots=True)
class HeaderCard:
    """One film's patient, study and series.

    Parameters
    ----------
    path
        The file.
    patient
        Whose film it is: number with its issuer, and name. Two patients of two hospitals may have the same number, so
        films under different names are kept apart. "" without a number: a name alone is no proof.
    name, patient_id
        As the header writes them.
    study, series
        Unique identifiers; the file's own path where there is none.
    moment
        Date and time of the study (``"20240131101500"``), "" when unknown.
    number
        Number of the series.
    modality, body_part, view
        ``"DX"``, ``"CHEST"``, ``"PA"``, or "".
    study_text, series_text
        Descriptions. They may name the patient.
    """

    path: Path
    patient: str = field(repr=False)  # a log must not tell who the patient is
    name: str = field(repr=False)
    patient_id: str = field(repr=False)
    study: str
    series: str
    moment: str
    number: int
    modality: str
    body_part: str
    view: str
    study_text: str = field(repr=False)
    series_text: str = field(repr=False)

    @property
    def owner(self) -> str:
        """The patient, or the study when the header names no patient."""
        return self.patient or f"study {self.study}"

    @property
    def kind(self) -> str:
        """What is on the film, without a word that could name anybody: ``"DX chest PA"``."""
        return " ".join(part for part in (self.modality, self.body_part.lower(), self.view) if part) or "film"


def read_card(path: Path) -> HeaderCard | None:
    """Return the card of a DICOM file, None for anything else and for what cannot be read. Reads no pixels."""
    # pydicom takes longer to import than the window may take to appear.
    from pydicom.misc import is_dicom  # noqa: PLC0415

    from cxr_desktop.core.film.dicom_file import open_header  # noqa: PLC0415

    try:
        if not path.is_file() or not (path.suffix.lower() in DICOM_SUFFIXES or is_dicom(path)):
            return None
        with path.open("rb") as stream:
            header = open_header(stream, most=_HEAD, is_part=True, keywords=_KEYWORDS, stop_before_pixels=True)
        return _card(path, header) if len(header) else None
    except Exception:  # noqa: BLE001 - pydicom raises a zoo; who opens the film is told why
        return None


def _card(path: Path, header: Dataset) -> HeaderCard:
    from cxr_desktop.core.film import dicom_header  # noqa: PLC0415 - as in read_card

    text = partial(dicom_header.text, header)
    name, patient_id = text("PatientName"), text("PatientID")
    key = (text("IssuerOfPatientID"), patient_id, name.rstrip("^ ").casefold())
    date = text("StudyDate").replace(".", "").replace(":", "")
    note_header([name, patient_id, text("StudyDescription"), text("SeriesDescription")])
    is_date = len(date) == 8 and date.isdigit()
    return HeaderCard(
        path=path,
        patient="\\".join(key) if patient_id else "",
        name=name,
        patient_id=patient_id,
        study=text("StudyInstanceUID") or str(path),
        series=text("SeriesInstanceUID") or str(path),
        moment=date + text("StudyTime").replace(":", "")[:6].ljust(6, "0") if is_date else "",
        number=int(dicom_header.number(header, "SeriesNumber", 0)),
        modality=_code(text("Modality")),
        body_part=_code(text("BodyPartExamined")),
        view=_code(text("ViewPosition")),
        study_text=text("StudyDescription"),
        series_text=text("SeriesDescription"),
    )


def _code(code: str) -> str:
    """Return a field that holds a code of the standard: at most 16 capitals, digits, blanks and underscores (CS)."""
    code = code.upper()
    is_code = len(code) <= 16 and all(letter.isalnum() or letter in " _" for letter in code) and code.isascii()
    return code if is_code else ""
