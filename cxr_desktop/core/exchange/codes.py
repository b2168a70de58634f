"""The coded words of our objects: those of the standard's coding schemes where there are some, else our own."""

from __future__ import annotations

import hashlib
import re

from highdicom.sr import CodedConcept
from pydicom.sr.codedict import codes

SCHEME = "99CXRDESKTOP"
_LONGEST = 16
_CLASSES = {
    "NORMAL": ("17621005", "Normal"),
    "PNEUMONIA": ("233604007", "Pneumonia"),
}
_QUANTITIES = {
    "length": ("410668003", "SCT", "Length"),
    "angle": ("1483009", "SCT", "Angle"),
    "area": ("42798000", "SCT", "Area"),
    "mean": ("373098007", "SCT", "Mean"),
    "minimum": ("255605001", "SCT", "Minimum"),
    "maximum": ("56851009", "SCT", "Maximum"),
    "standard deviation": ("386136009", "SCT", "Standard Deviation"),
}
_UNITS = {
    "mm": ("mm", "millimeter"),
    "mm2": ("mm2", "square millimeter"),
    "deg": ("deg", "degree"),
    "px": ("{pixels}", "pixels"),
    "px2": ("{pixels2}", "square pixels"),
    "ratio": ("{ratio}", "ratio"),
    "1": ("1", "no units"),
}


def own_code(word: str, meaning: str) -> CodedConcept:
    """Return a code of our own scheme.

    A Code Value has at most 16 characters (PS3.3 8.1): of a longer word the beginning and six digits of its digest.
    """
    value = re.sub(r"[^a-z0-9+]+", "-", word.lower()).strip("-") or "unnamed"
    if len(value) > _LONGEST:
        value = f"{value[: _LONGEST - 7]}-{hashlib.sha256(word.encode()).hexdigest()[:6]}"
    return CodedConcept(value, SCHEME, meaning[:64])


def class_code(name: str) -> CodedConcept:
    """Return the code of a class of the model; SNOMED CT's where the class is one that it names."""
    if name.upper() in _CLASSES:
        value, meaning = _CLASSES[name.upper()]
        return CodedConcept(value, "SCT", meaning)
    return own_code(f"c-{name}", name)


def quantity_code(name: str) -> CodedConcept:
    """Return the code of a figure's name."""
    if name.lower() in _QUANTITIES:
        return CodedConcept(*_QUANTITIES[name.lower()])
    return own_code(name, name)


def unit_code(unit: str) -> CodedConcept:
    """Return the UCUM code of a figure's unit; an annotation for units that UCUM does not have."""
    value, meaning = _UNITS.get(unit, (f"{{{unit}}}", unit))
    return CodedConcept(value, "UCUM", meaning)


def yes_or_no(is_so: bool) -> CodedConcept:  # noqa: FBT001 - it is the answer
    """Return the code of an answer."""
    return CodedConcept.from_code(codes.SCT.Yes if is_so else codes.SCT.No)
