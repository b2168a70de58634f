"""Is anything left? What identified the patient is searched for in the file that was written.

This finds values that were copied to places where no table looks for them. It cannot find what is written in the
picture.
"""

from __future__ import annotations

import io
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pydicom.uid import DeflatedExplicitVRLittleEndian

from cxr_desktop.core.exchange.cleaning import DUMMY_WORDS, elements
from cxr_desktop.core.exchange.profile import CLASSES
from cxr_desktop.core.exchange.pseudonyms import STANDARD_UIDS
from cxr_desktop.core.film.dicom_file import open_header

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydicom.dataset import Dataset

_WHOLE = (
    "PatientID",
    "OtherPatientIDs",
    "AccessionNumber",
    "PatientBirthDate",
    "PatientAddress",
    "PatientTelephoneNumbers",
    "InstitutionName",
    "InstitutionAddress",
    "MilitaryRank",
    "PatientMotherBirthName",
    "MedicalRecordLocator",
    "RequestingService",
    "StudyID",
)
_SHORTEST, _SHORTEST_NUMBER, _SHORTEST_IN_PIXELS = 3, 4, 6
_PIXELS = {"PixelData", "FloatPixelData", "DoubleFloatPixelData"}
_ENCODINGS = ("latin-1", "utf-8", "utf-16-le", "utf-16-be")
_NUMERIC = {bytes([code]) for code in b"0123456789."}
_SHORT_WORD = 4
_MAY_BE_PLAIN = {"RequestingService", "StudyID"}  # "CHEST" there says nothing of anybody
_PLAIN_WORD = 12
_SPELLINGS = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%y")
_SHORTEST_UID = 12
_DATE = re.compile(r"\d{8}")
_PARTS = re.compile(r"[\s^=.,;_/\\-]+")


@dataclass(frozen=True)
class Terms:
    """What may not be found, lower case."""

    words: frozenset[str]
    uids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, film: Dataset, *, allowed: Iterable[str] = (), keeps_uids: bool = True) -> Terms:
        """Return the identifying texts of a film before it is cleaned.

        Parts of names of at least three letters; identifiers, dates of birth, places whole; numbers of at least four
        digits; dates of birth in the usual spellings too. What `allowed` texts contain is left out. UIDs count unless
        they are kept.
        """
        found = {term for name, element in elements(film) for term in _terms(name, element.VR, element.value)}
        fine = [text.lower() for text in (*allowed, *DUMMY_WORDS)]
        uids = () if keeps_uids else _uids(film)
        return cls(frozenset(term for term in found if not any(term in text for text in fine)), frozenset(uids))

    def place_in(self, data: bytes) -> str:
        """Return where one of them is in a DICOM file, or "" when nowhere."""
        film = open_header(io.BytesIO(data))
        pattern = self._pattern({*self.words, *self.uids})
        for name, element in (*elements(film.file_meta, "file meta: "), *elements(film)):
            if name.rpartition(".")[2] in _PIXELS:
                continue
            if element.VR == "UI":
                if any(self._is_old(uid) for uid in _texts(element.value)):
                    return name
            elif any(pattern.search(text.lower()) for text in _texts(element.value)):
                return name
        return self._place_in_bytes(film, data)

    def _is_old(self, uid: str) -> bool:
        if uid.startswith(STANDARD_UIDS):
            return False
        return uid in self.uids or any(part in self.words for part in uid.split("."))

    def _place_in_bytes(self, film: Dataset, data: bytes) -> str:
        pixels = next((film[keyword].value or b"" for keyword in _PIXELS if keyword in film), b"")
        if film.file_meta.get("TransferSyntaxUID") == DeflatedExplicitVRLittleEndian:
            pixels = data  # short words are in packed bytes by chance; the elements were searched above
        start = data.find(pixels) if pixels else -1
        beside = data if start < 0 else data[:start] + b"|" + data[start + len(pixels) :]
        if _is_in(beside, self.words):
            return "the bytes of the file"
        if _is_in(pixels, {term for term in self.words if len(term) >= _SHORTEST_IN_PIXELS}):
            return "the bytes of the picture"
        return ""

    @staticmethod
    def _pattern(words: Iterable[str]) -> re.Pattern[str]:
        """Numbers, dates and words of up to four letters must stand alone: others contain them by chance."""
        each = [
            rf"(?<![0-9.]){re.escape(word)}(?!\.?[0-9])"
            if _is_number(word)
            else rf"(?<![^\W_]){re.escape(word)}(?![^\W_])"
            if len(word) <= _SHORT_WORD
            else re.escape(word)
            for word in sorted(words)
        ]
        return re.compile("|".join(each) or r"(?!)")


def _is_in(data: bytes, terms: Iterable[str]) -> bool:
    """Return whether one of the terms is in bytes, as Latin-1, UTF-8 or UTF-16 of either order."""
    lower = data.lower()
    return any(
        _stands_in(lower, written.encode(encoding, "replace").lower(), term, 2 if "16" in encoding else 1)
        for term in terms
        for written in {term, term.upper(), term.title()}
        for encoding in _ENCODINGS
    )


def _stands_in(data: bytes, needle: bytes, term: str, step: int) -> bool:
    """Return whether a needle is in the data, at a place where it stands alone if the term must (see `_pattern`)."""
    at = data.find(needle)
    while at >= 0:
        end = at + len(needle)
        before, after = data[max(at - step, 0) : at], data[end : end + 2 * step]
        if not _continues(before.replace(b"\0", b""), after.replace(b"\0", b""), term):
            return True
        at = data.find(needle, at + 1)
    return False


def _continues(before: bytes, after: bytes, term: str) -> bool:
    if _is_number(term):
        return before in _NUMERIC or re.match(rb"\.?[0-9]", after) is not None
    return len(term) <= _SHORT_WORD and (before.isalnum() or after[:1].isalnum())


def _is_number(term: str) -> bool:
    """Return whether it is a number or a date."""
    return not any(map(str.isalpha, term))


def _terms(name: str, vr: str, value: object) -> Iterator[str]:
    if vr == "PN":
        for text in _texts(value):
            yield from (part.lower() for part in _PARTS.split(text) if len(part) >= _SHORTEST and not part.isdigit())
    elif name.rpartition(".")[2] in _WHOLE:
        for text in _texts(value):
            yield from _whole(name.rpartition(".")[2], text.strip().lower())


def _whole(keyword: str, text: str) -> Iterator[str]:
    if keyword in _MAY_BE_PLAIN and text.isalpha() and len(text) <= _PLAIN_WORD:
        return
    if len(text) >= (_SHORTEST_NUMBER if text.isdigit() else _SHORTEST):
        yield text
    if keyword == "PatientBirthDate" and _DATE.fullmatch(text):
        with suppress(ValueError):
            born = datetime.strptime(text, "%Y%m%d")  # noqa: DTZ007 - a day
            yield from (born.strftime(spelling) for spelling in _SPELLINGS)


def _uids(film: Dataset) -> Iterator[str]:
    for _name, element in elements(film):
        if element.VR == "UI" and element.tag not in CLASSES:
            for uid in _texts(element.value):
                if len(uid) >= _SHORTEST_UID and not uid.startswith(STANDARD_UIDS):
                    yield uid


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, bytes):
        yield value.decode("latin-1")
        yield value.decode("utf-8", "replace")
    elif isinstance(value, (list, tuple)) or type(value).__name__ == "MultiValue":
        for one in value:  # type: ignore[attr-defined]
            yield from _texts(one)
    elif value is not None:
        yield str(value)
