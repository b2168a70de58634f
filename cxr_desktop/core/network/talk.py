"""What is said to nodes and what they answer: questions, answers, events and results, all frozen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

MODALITIES = ("CR", "DX", "RG", "RF", "XA", "MG", "IO", "OT")
_TEXT = 64
_Found = TypeVar("_Found")
_UID = re.compile(r"[0-9.]{1,64}")


class QueryError(CxrError):
    """A question that no node should be asked."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which studies are looked for; what is empty matches everything.

    Parameters
    ----------
    patient_name
        ``Family^Given``, with ``*`` and ``?``; without either, names that begin so.
    patient_id, accession
        As the hospital numbers them; ``*`` and ``?`` are taken.
    first_date, last_date
        Days of the study, both included.
    modality
        One of `MODALITIES`, or "".
    limit
        How many answers are taken at most.
    """

    patient_name: str = ""
    patient_id: str = ""
    accession: str = ""
    first_date: date | None = None
    last_date: date | None = None
    modality: str = ""
    limit: int = 200

    @property
    def name_pattern(self) -> str:
        """The name as it is sent."""
        name = self.patient_name.strip()
        return name if not name or re.search(r"[*?]", name) else f"{name}*"

    @property
    def date_range(self) -> str:
        """The days as DICOM writes a range (PS3.4 C.2.2.2.5), "" for any."""
        first, last = (f"{day:%Y%m%d}" if day else "" for day in (self.first_date, self.last_date))
        return first if first == last else f"{first}-{last}"

    def check(self) -> None:
        """Raise `QueryError` when it asks for everything or for nothing."""
        texts = (self.patient_name, self.patient_id, self.accession)
        if any(len(text) > _TEXT or "\\" in text or not text.isprintable() for text in texts):
            msg = f"Names and numbers have at most {_TEXT} characters and no backslash"
            raise QueryError(msg)
        if self.first_date and self.last_date and self.first_date > self.last_date:
            msg = "The first day comes after the last"
            raise QueryError(msg)
        if not (any(text.strip() for text in texts) or self.date_range or self.modality):
            msg = "Fill in at least one field; * as the name means everybody"
            raise QueryError(msg)


@dataclass(frozen=True, slots=True)
class Study:
    """One study as a node tells of it. Texts are at most 64 characters, fit for one line; counts may be unknown."""

    uid: str
    patient_name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    date: str = ""
    accession: str = ""
    description: str = ""
    modalities: tuple[str, ...] = ()
    series: int | None = None
    objects: int | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """One series of a study as a node tells of it."""

    uid: str
    study_uid: str
    modality: str = ""
    number: str = ""
    description: str = ""
    body_part: str = ""
    objects: int | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A study, or one series of it, to be fetched; `objects` is how many it is said to hold."""

    study_uid: str
    series_uid: str = ""
    objects: int | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """An object arrived and lies in `path`."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Sent:
    """The node took a file; `note` is its reservation or ""."""

    path: Path
    note: str = ""


@dataclass(frozen=True, slots=True)
class NotSent:
    """A file that the node did not take, with the reason as a phrase."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Answers(Generic[_Found]):
    """Studies or series that were found. `is_cut` says that there was more than asked for."""

    found: tuple[_Found, ...]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: files, and how many objects the node could not or would not give."""

    paths: tuple[Path, ...]
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """What was sent and what was not."""

    sent: tuple[Sent, ...]
    refused: tuple[NotSent, ...] = ()


def is_uid(text: str) -> bool:
    """Return whether a text can be a UID: digits and dots, at most 64."""
    return _UID.fullmatch(text) is not None
