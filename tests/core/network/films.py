"""DICOM films of invented patients, drawn by the program's own phantom or copied with another identity."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage, generate_uid

from cxr_desktop.core.words.paths import resource

SAMPLE = resource("samples") / "phantom-05-clear-monochrome1.dcm"
ROOT = "1.2.826.0.1.3680043.10.1234."


def phantom(
    folder: Path, number: int, *, name: str = "Doe^John", patient: str = "P1", study: int = 1, series: int = 1,
    date: str = "20260301", modality: str = "", charset: str = "",
) -> Path:  # fmt: skip
    """Write the sample film as object `number` of a study of an invented patient."""
    film = pydicom.dcmread(SAMPLE)
    if charset:
        film.SpecificCharacterSet = charset
    film.PatientName, film.PatientID = name, patient
    film.StudyDate, film.AccessionNumber = date, f"A{study}"
    film.StudyDescription = f"Chest {study}"
    film.StudyInstanceUID, film.SeriesInstanceUID = f"{ROOT}{study}", f"{ROOT}{study}.{series}"
    film.SOPInstanceUID = film.file_meta.MediaStorageSOPInstanceUID = f"{ROOT}{study}.{series}.{number}"
    film.Modality = modality or film.Modality
    path = folder / f"film-{study}-{series}-{number}.dcm"
    film.save_as(path)
    return path


def secondary_capture(folder: Path) -> Path:
    """Write a small secondary capture, as results are."""
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID = made.SOPClassUID = SecondaryCaptureImageStorage
    made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID = generate_uid()
    made.StudyInstanceUID, made.SeriesInstanceUID = f"{ROOT}77", f"{ROOT}77.1"
    made.PatientName, made.PatientID, made.Modality = "Result^Test", "R1", "OT"
    made.Rows = made.Columns = 32
    made.SamplesPerPixel, made.PhotometricInterpretation = 1, "MONOCHROME2"
    made.BitsAllocated = made.BitsStored = 8
    made.HighBit, made.PixelRepresentation = 7, 0
    made.PixelData = np.arange(1024, dtype=np.uint32).astype(np.uint8).tobytes()
    path = folder / "capture.dcm"
    made.save_as(path, enforce_file_format=True)
    return path


def uid_of(path: Path) -> str:
    return str(pydicom.dcmread(path, stop_before_pixels=True).SOPInstanceUID)
