"""Secondary Captures (PS3.3 A.8.1): a film that came as a picture, and a film under its heat map."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import numpy as np
from highdicom.content import ReferencedImageSequence
from highdicom.sc import SCImage
from pydicom.dataset import Dataset

from cxr_desktop.core.exchange.equipment import RESEARCH, NewInstance, equipment, finish
from cxr_desktop.core.film.radiograph import SpacingKind
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import blend, render_overlay

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap, ModelInfo


def film_capture(film: Radiograph) -> SCImage:
    """Return a film of no DICOM file as a grey Secondary Capture of a study of its own, with its values unchanged."""
    patient = Dataset()
    patient.StudyInstanceUID = _uid_of(film, "study")
    image = _capture(film, np.asarray(film.pixels), "MONOCHROME2", patient, _same(film, "series", "instance"))
    image.BitsStored, image.HighBit = film.bits, film.bits - 1
    image.WindowCenter, image.WindowWidth = round(film.window.centre, 6), round(film.window.width, 6)
    image.ConversionType = "WSD"
    image.DerivationDescription = "Converted from a picture file without change of its values"
    finish(image, patient, "Film converted from a picture")
    return image


def _same(film: Radiograph, series: str, instance: str) -> NewInstance:
    return NewInstance("film", _uid_of(film, series), _uid_of(film, instance))


def _uid_of(film: Radiograph, what: str) -> str:
    """Return a UID of a picture's own: made again, the capture is the same object, to which others may refer."""
    digest = hashlib.sha256(f"cxr-desktop capture {what} {film.sha256}".encode()).digest()
    return f"2.25.{int.from_bytes(digest[:16])}"


def overlay_capture(film: Radiograph, source: Dataset, heatmap: Heatmap, info: ModelInfo) -> SCImage:
    """Return the film through its default window under its heat map, RGB with 8 bits."""
    picture = blend(apply_window(film.pixels, film.window), render_overlay(heatmap, film.pixels.shape))
    image = _capture(film, picture, "RGB", source, NewInstance("sc"))
    image.copy_patient_and_study_information(source)
    image.ConversionType = "WSD"
    image.ImageComments = RESEARCH
    image.DerivationDescription = (
        f"{heatmap.method.display_name} of {info.classes[heatmap.class_index]} by {info.name}, "
        "drawn over the film through its default window"
    )
    reference = ReferencedImageSequence(referenced_images=[source])
    image.SourceImageSequence = reference
    finish(image, source, "Heat map on the film (research)")
    return image


def _capture(
    film: Radiograph, pixels: NDArray[Any], photometric: str, source: Dataset, instance: NewInstance
) -> SCImage:
    made_by = equipment()
    orientation = source.get("PatientOrientation")
    spacing = film.spacing
    image = SCImage(
        pixel_array=pixels,
        photometric_interpretation=photometric,
        bits_allocated=8 * pixels.dtype.itemsize,
        coordinate_system="PATIENT",
        patient_orientation=("L", "F"),
        study_instance_uid=source.StudyInstanceUID,
        pixel_spacing=None if spacing is None else (spacing.row, spacing.column),
        patient_id=source.get("PatientID"),
        patient_name=source.get("PatientName"),
        patient_birth_date=source.get("PatientBirthDate"),
        patient_sex=source.get("PatientSex"),
        accession_number=source.get("AccessionNumber"),
        study_id=source.get("StudyID"),
        study_date=source.get("StudyDate"),
        study_time=source.get("StudyTime"),
        referring_physician_name=source.get("ReferringPhysicianName"),
        specific_character_set="ISO_IR 192",
        **instance.keywords(),
        **made_by,
    )
    # type 2C: whatever the source says, nothing where it says nothing
    image.PatientOrientation = orientation or ""
    if spacing is not None and spacing.kind is SpacingKind.IMAGER:
        # at the detector: as bare Pixel Spacing it would pass for one of the body (PS3.3 C.8.6.2, 10.7.1.3)
        image.NominalScannedPixelSpacing = image.PixelSpacing
        del image.PixelSpacing
    if spacing is not None and spacing.kind is SpacingKind.CALIBRATED and "PixelSpacingCalibrationType" in source:
        for keyword in ("PixelSpacingCalibrationType", "PixelSpacingCalibrationDescription"):
            if keyword in source:
                image[keyword] = source[keyword]
    if "BurnedInAnnotation" in source:
        image.BurnedInAnnotation = source.BurnedInAnnotation
    image.Laterality = source.get("Laterality", "")
    return image
