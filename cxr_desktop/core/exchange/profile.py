"""What becomes of each element: the Basic Application Level Confidentiality Profile (PS3.15 Annex E, table E.1-1).

The table is that of the package dicom-anonymizer (edition 2026c). Only the table is taken from it: the package does
not go into sequences, and keeps the UIDs of one process in a global. Where the table leaves a choice (X/Z, X/D, Z/D,
X/Z/D) the last letter is taken, which is right for elements of every type. Of what the table does not list, only
numbers and codes stay, and words of a short list that say how the picture was made: free words, dates, addresses,
names, everything else of the patient (group 0010), curves, sound and waveforms go, and UIDs become new ones.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from dicomanonymizer.dicom_anonymization_databases import dicomfields_2026c as table
from pydicom.datadict import dictionary_has_tag, dictionary_VR, tag_for_keyword
from pydicom.tag import Tag

if TYPE_CHECKING:
    from pydicom.tag import BaseTag

    from cxr_desktop.core.exchange.options import Options

EDITION = "2026c"


class Action(StrEnum):
    """What becomes of an element; its value is what the report says."""

    KEEP = "kept"
    REMOVE = "removed"
    EMPTY = "emptied"
    DUMMY = "replaced by a dummy"
    NEW_UID = "new UID"
    CLEAN = "contents cleaned"
    SHIFT = "date shifted"
    PSEUDONYM = "replaced by the pseudonym"
    MASK = "rectangles masked"
    ROUND_AGE = "age above 89 written as 90"


def action_for(tag: BaseTag, vr: str, options: Options) -> Action:
    """Return what becomes of an element, before its contents are looked at where it is a sequence."""
    if tag.is_private or tag.element == 0 or tag.group in {0x0000, 0x0002, 0x0004}:
        return Action.REMOVE
    if tag in _PSEUDONYM:
        return Action.PSEUDONYM
    if tag.group & 0xFF01 == 0x6000:
        return Action.KEEP if options.keeps_overlays and tag.element in _OVERLAY else Action.REMOVE
    action = _listed(tag, vr)
    if tag in _kept(options) or (action is Action.NEW_UID and options.keeps_uids):
        return Action.KEEP
    if options.keeps_shifted_dates and action is not Action.KEEP and vr in _TIMES and tag not in _BIRTH:
        return _TIMES[vr]
    return action


def _listed(tag: BaseTag, vr: str) -> Action:
    action = _table().get((tag.group, tag.element)) or _needed().get(tag)
    if action is None:
        action = Action.REMOVE if _is_of_the_patient_or_no_picture(tag) else _unlisted(tag, vr)
    return action


def _is_of_the_patient_or_no_picture(tag: BaseTag) -> bool:
    return tag.group in {0x0010, 0x5400} or tag.group & 0xFF01 == 0x5000 or not dictionary_has_tag(tag)


def _unlisted(tag: BaseTag, vr: str) -> Action:
    if vr == "UI":
        return Action.KEEP if tag in CLASSES else Action.NEW_UID
    if vr in {"LO", "SH", "OB"}:
        return Action.KEEP if tag in _WORDS | _BYTES else Action.REMOVE
    if vr in _FREE:
        return Action.REMOVE
    return Action.CLEAN if vr == "SQ" else Action.KEEP


def _tags(*keywords: str) -> frozenset[BaseTag]:
    return frozenset(Tag(tag_for_keyword(keyword) or 0) for keyword in keywords)


_FREE = {"LT", "ST", "UT", "UC", "UR", "PN", "AE", "AS", "DA", "DT", "TM", "UN"}
_WORDS = _tags(
    "Manufacturer",
    "ManufacturerModelName",
    "SoftwareVersions",
    "CodeValue",
    "CodingSchemeDesignator",
    "CodingSchemeVersion",
    "CodeMeaning",
    "MappingResourceName",
    "SecondaryCaptureDeviceManufacturer",
    "SecondaryCaptureDeviceManufacturerModelName",
    "SecondaryCaptureDeviceSoftwareVersions",
    "DigitalImageFormatAcquired",
    "DetectorManufacturerName",
    "DetectorManufacturerModelName",
    "FilterType",
    "TypeOfFilters",
    "PhosphorType",
    "PlateType",
    "CollimatorGridName",
    "ConvolutionKernel",
    "AcquisitionDeviceProcessingCode",
    "RescaleType",
    "ModalityLUTType",
    "WindowCenterWidthExplanation",
    "LUTExplanation",
    "LUTLabel",
)
_BYTES = _tags("PixelData", "ICCProfile")
CLASSES = _tags("SOPClassUID", "ReferencedSOPClassUID", "RelatedGeneralSOPClassUID")
_TIMES = {"DA": Action.SHIFT, "DT": Action.SHIFT, "TM": Action.KEEP}
_BIRTH = _tags("PatientBirthDate", "PatientBirthTime")
_PSEUDONYM = _tags("PatientName", "PatientID")
_OVERLAY = {0x0010, 0x0011, 0x0015, 0x0040, 0x0050, 0x0051, 0x0100, 0x0102, 0x3000}
_CHARACTERISTICS = _tags("PatientAge", "PatientSex", "PatientSize", "PatientWeight")
_DEVICE = _tags(
    "DeviceSerialNumber",
    "StationName",
    "DeviceUID",
    "GantryID",
    "DetectorID",
    "PlateID",
    "CassetteID",
    "GeneratorID",
    "PerformedStationName",
    "PerformedStationAETitle",
    "ScheduledStationName",
    "ScheduledStationAETitle",
    "StationAETitle",
    "DeviceID",
    "GridID",
)


@cache
def _kept(options: Options) -> frozenset[BaseTag]:
    kept: frozenset[BaseTag] = frozenset()
    if options.keeps_patient_characteristics:
        kept |= _CHARACTERISTICS
    if options.keeps_device:
        kept |= _DEVICE
    return kept


@cache
def _needed() -> dict[BaseTag, Action]:
    """Return what of words that nobody may leave out: elements of type 1 and 2 of what a radiograph may have."""
    dummies, empty = _tags("PixelSpacingCalibrationDescription"), _tags("PositionReferenceIndicator")
    return dict.fromkeys(dummies, Action.DUMMY) | dict.fromkeys(empty, Action.EMPTY)


@cache
def _table() -> dict[tuple[int, int], Action]:
    actions: dict[tuple[int, int], Action] = {}
    for tags, action in (
        (table.X_TAGS, Action.REMOVE),
        (table.Z_TAGS, Action.EMPTY),
        (table.D_TAGS, Action.DUMMY),
        (table.U_TAGS, Action.NEW_UID),
        (table.X_Z_TAGS, Action.EMPTY),
        (table.Z_D_TAGS, Action.DUMMY),
        (table.X_D_TAGS, Action.DUMMY),
        (table.X_Z_D_TAGS, Action.DUMMY),
        (table.X_Z_U_STAR_TAGS, Action.CLEAN),
    ):
        # four numbers stand for a repeating group: overlays and curves, decided above
        actions |= {(tag[0], tag[1]): action for tag in tags if len(tag) == 2}
    for tag, action in actions.items():
        if action is Action.DUMMY and _is_sequence(tag):
            actions[tag] = Action.REMOVE
    return actions


def _is_sequence(tag: tuple[int, int]) -> bool:
    return bool(dictionary_has_tag(Tag(tag)) and dictionary_VR(Tag(tag)) == "SQ")
