"""Which DICOM objects are films."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydicom.uid import UID

from cxr_desktop.core.film.content import check_size
from cxr_desktop.core.film.dicom_header import number, text
from cxr_desktop.core.film.refusal import Refused, ends_early

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

# Modalities of projection radiography, screen captures, and none at all. Mammograms and angiograms are not chest
# films, but they are shown; that the model does not fit them is said elsewhere.
_FILMS = {"", "CR", "DX", "DR", "RG", "MG", "XA", "RF", "DF", "IO", "PX", "HC", "OT", "SC"}
_NOT_FILMS = {
    "CT": "a CT slice",
    "MR": "an MR slice",
    "US": "ultrasound",
    "IVUS": "ultrasound",
    "NM": "nuclear medicine",
    "PT": "a PET slice",
    "SR": "a structured report",
    "DOC": "a document",
    "SEG": "a segmentation",
    "PR": "a presentation state",
    "KO": "a key object selection",
    "REG": "a registration",
    "ECG": "an electrocardiogram",
    "AU": "a sound recording",
    "RTSTRUCT": "a set of radiotherapy structures",
    "RTPLAN": "a radiotherapy plan",
    "RTDOSE": "a radiotherapy dose",
    "RTIMAGE": "a radiotherapy image",
    "ES": "an endoscopic picture",
    "XC": "a photograph",
    "GM": "a microscopic picture",
    "SM": "a microscopic slide",
    "OP": "a photograph of the eye",
    "OPT": "a tomography of the eye",
    "BMD": "a bone density measurement",
}
_STORAGE = "1.2.840.10008.5.1.4.1.1."
_MODALITY_OF_CLASS = {
    "2": "CT",
    "2.1": "CT",
    "4": "MR",
    "4.1": "MR",
    "3.1": "US",
    "6.1": "US",
    "20": "NM",
    "128": "PT",
    "66.4": "SEG",
    "481.1": "RTIMAGE",
    "481.2": "RTDOSE",
    "481.3": "RTSTRUCT",
    "481.5": "RTPLAN",
}
_DICOMDIR = "1.2.840.10008.1.3.10"
PIXEL_DATA = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


def refuse_other_objects(header: Dataset, data: bytes) -> None:
    """Refuse what is not one film: other modalities, objects without a picture, several frames, too many pixels.

    Raises
    ------
    Refused
        Naming the kind of object.
    """
    meta = getattr(header, "file_meta", None) or header
    kind = UID(text(header, "SOPClassUID") or text(meta, "MediaStorageSOPClassUID"))
    if kind == _DICOMDIR:
        raise Refused("is a DICOMDIR, a list of other files")
    modality = text(header, "Modality").upper() or _MODALITY_OF_CLASS.get(kind.removeprefix(_STORAGE), "")
    if modality not in _FILMS:
        what = f" but {_NOT_FILMS[modality]}" if modality in _NOT_FILMS else ""
        raise Refused(f"is not a radiograph{what} (modality {modality[:16]})")
    if not any(keyword in header for keyword in PIXEL_DATA):
        raise _without_picture(header, kind, data)
    frames = number(header, "NumberOfFrames", 1)
    if frames > 1:
        raise Refused(f"has {frames:.0f} frames, and only films with one are read")
    check_size(int(number(header, "Columns", 0)), int(number(header, "Rows", 0)))


def _without_picture(header: Dataset, kind: UID, data: bytes) -> Refused:
    if "Rows" in header or "Image" in kind.name:
        # The parser drops an element that the file's end cuts through.
        has_begun = "Rows" in header and any(tag in data for tag in (b"\xe0\x7f\x10\x00", b"\x7f\xe0\x00\x10"))
        return ends_early(1.0 if has_begun else 0.0)
    return Refused(f"is a DICOM object without a picture{f' ({kind.name})' if kind else ''}")
