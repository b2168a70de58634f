"""The header of a film without identity: the profile carried out, sequences included."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.multival import MultiValue
from pydicom.tag import Tag

from cxr_desktop import __version__
from cxr_desktop.core.exchange.profile import EDITION, Action, action_for
from cxr_desktop.core.exchange.pseudonyms import Identity
from cxr_desktop.core.film.dicom_header import text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydicom.dataelem import DataElement

    from cxr_desktop.core.exchange.options import Options
    from cxr_desktop.core.exchange.pseudonyms import Pseudonyms

DUMMY = "ANONYMIZED"
_DUMMIES: dict[str, object] = {
    "PN": f"{DUMMY}^",
    "AS": "000Y",
    "DA": "19000101",
    "DT": "19000101000000",
    "TM": "000000",
    "UR": "http://anonymized.invalid",
    "DS": "0",
    "IS": "0",
    **dict.fromkeys(("FD", "FL"), 0.0),
    **dict.fromkeys(("SL", "SS", "SV", "UL", "US", "UV"), 0),
    **dict.fromkeys(("OB", "OD", "OF", "OL", "OV", "OW", "UN"), b"\0\0"),
}


_CODE_MEANING, _AGE = Tag(0x00080104), Tag(0x00101010)
_OLDEST = 89  # years; who is older is rare enough to be found by it
_STANDARD_SCHEMES = {"DCM", "SCT", "SRT", "SNM3", "99SDM", "UMLS", "LN", "UCUM", "RADLEX", "FMA", "NCIT", "MA"}


DUMMY_WORDS = (DUMMY, *(value for value in _DUMMIES.values() if isinstance(value, str)))
"""All that is written in place of words."""


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to an element: its tag, its name with the sequences around it, the action; never its value."""

    tag: str
    name: str
    action: Action


def identity_of(film: Dataset) -> Identity:
    """Return what tells this patient from others, made of what the file holds; spaces and case make no difference."""
    number = _plain(text(film, "PatientID"))
    if number:
        return Identity(f"id\0{number}", _plain(text(film, "IssuerOfPatientID")))
    name = _plain(text(film, "PatientName"))
    if name:
        return Identity(f"name\0{name}\0{text(film, 'PatientBirthDate')}")
    return Identity(f"study\0{text(film, 'StudyInstanceUID') or text(film, 'SOPInstanceUID')}")


def _plain(words: str) -> str:
    """Return words without case, spaces at parts' ends, and empty parts at the end."""
    return re.sub(r"\s*\^\s*", "^", " ".join(words.split())).rstrip("^ ").casefold()


def clean(film: Dataset, options: Options, pseudonyms: Pseudonyms) -> list[Change]:
    """Take the identity out of a film in place and return what was changed.

    The preamble is zeroed and the file meta information made anew (PS3.15 E.1.1). Elements that cannot be read are
    removed.
    """
    identity = identity_of(film)
    patient = pseudonyms.patient(identity)
    cleaner = _Cleaner(options, pseudonyms, identity, patient)
    cleaner.clean(film, "")
    film.PatientName = film.PatientID = patient
    _say_how(film, options)
    _new_file_meta(film)
    return cleaner.changes


class _Cleaner:
    def __init__(self, options: Options, pseudonyms: Pseudonyms, identity: Identity, patient: str) -> None:
        self._options, self._pseudonyms = options, pseudonyms
        self._identity, self._patient = identity, patient
        self.changes: list[Change] = []

    def clean(self, dataset: Dataset, around: str) -> None:
        """Clean a data set and those inside it."""
        is_standard = text(dataset, "CodingSchemeDesignator").upper() in _STANDARD_SCHEMES
        for tag in list(dataset.keys()):
            try:
                element = dataset[tag]
                action = action_for(element.tag, element.VR, self._options)
                if element.tag == _CODE_MEANING and not is_standard:
                    action = Action.DUMMY
                if element.tag == _AGE and action is Action.KEEP and _years(element) > _OLDEST:
                    action = Action.ROUND_AGE
                name = f"{around}{element.keyword or _nameless(element)}"
                done = self._act(dataset, element, action, name)
            except Exception:  # noqa: BLE001 - pydicom converts values when asked for, and raises a zoo
                del dataset[tag]
                name, done = f"{around}unreadable element", Action.REMOVE
            if done not in {Action.KEEP, Action.CLEAN}:
                self.changes.append(Change(f"({tag >> 16:04x},{tag & 0xFFFF:04x})", name, done))

    def _act(self, dataset: Dataset, element: DataElement, action: Action, name: str) -> Action:
        """Do it and return what was done: nothing to an element that is empty already."""
        if action is Action.REMOVE:
            del dataset[element.tag]
        elif element.VR == "SQ":
            return self._sequence(element, action, name)
        elif action is Action.KEEP or element.is_empty:
            return Action.KEEP
        elif action is Action.EMPTY:
            element.clear()
        else:
            element.value = self._new_value(element, action)
        return action

    def _new_value(self, element: DataElement, action: Action) -> object:
        if action is Action.PSEUDONYM:
            return self._patient
        if action is Action.ROUND_AGE:
            return f"{_OLDEST + 1:03d}Y"
        if action is Action.NEW_UID:
            return _each(element.value, self._pseudonyms.uid)
        if action is Action.SHIFT:
            return _each(element.value, lambda date: self._pseudonyms.shifted(date, self._identity))
        return _DUMMIES.get(element.VR, DUMMY)

    def _sequence(self, element: DataElement, action: Action, name: str) -> Action:
        if action in {Action.EMPTY, Action.DUMMY}:
            element.value = []
            return Action.EMPTY
        for number, item in enumerate(element.value):
            self.clean(item, f"{name}[{number}].")
        return Action.CLEAN


def _years(element: DataElement) -> int:
    found = re.fullmatch(r"\s*(\d+)\s*Y?\s*", str(element.value), re.IGNORECASE)
    return int(found[1]) if found else 0


def _each(value: object, new: Callable[[str], str]) -> str | list[str]:
    return [new(str(one)) for one in value] if isinstance(value, MultiValue) else new(str(value))


def _nameless(element: DataElement) -> str:
    return "private element" if element.tag.is_private else "unknown element"


def _say_how(film: Dataset, options: Options) -> None:
    """Say what was done to whom reads the film (PS3.15 E.2, PS3.3 C.7.1.1, C.12.1)."""
    film.PatientIdentityRemoved = "YES"
    film.DeidentificationMethod = [f"cxr-desktop {__version__}", f"PS3.15 Basic Profile {EDITION}"]
    film.DeidentificationMethodCodeSequence = [_code(*code) for code in options.codes()]
    film.LongitudinalTemporalInformationModified = "MODIFIED" if options.keeps_shifted_dates else "REMOVED"


def _code(value: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning[:64]
    return item


def add_method(film: Dataset, words: str, code: tuple[str, str]) -> None:
    """Add something further that was done."""
    film.DeidentificationMethod = [*film.DeidentificationMethod, words]
    film.DeidentificationMethodCodeSequence.append(_code(*code))


def _new_file_meta(film: Dataset) -> None:
    syntax = getattr(film, "file_meta", Dataset()).get("TransferSyntaxUID")
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = syntax
    film.file_meta.MediaStorageSOPClassUID = film.SOPClassUID
    film.file_meta.MediaStorageSOPInstanceUID = film.SOPInstanceUID
    film.preamble = b"\0" * 128


def elements(dataset: Dataset, around: str = "") -> Iterator[tuple[str, DataElement]]:
    """Yield every readable element with its name, those of sequences with the names around them."""
    for tag in list(dataset.keys()):
        try:
            element = dataset[tag]
        except Exception:  # noqa: BLE001, S112 - as above
            continue
        name = f"{around}{element.keyword or _nameless(element)}"
        if element.VR == "SQ":
            for number, item in enumerate(element.value or []):
                yield from elements(item, f"{name}[{number}].")
        else:
            yield name, element
