"""Films and answers for the tests of what leaves the program."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian, generate_uid

from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.model.prediction import DeviceInfo, Heatmap, Method, Prediction
from cxr_desktop.core.model.scope import ConformalRule, ScopeVerdict
from tests.core.model.answers import model_info

INFO = model_info(
    name="cxr-test",
    sha256="ab" * 32,
    temperature=1.25,
    uncertain_band=(0.3, 0.5),
    scope="Children of 1 to 5 years.",
    conformal=ConformalRule(0.9, (0.2, 0.3), (50, 50)),
)
SEEN = FieldOfView(10.0, 5.0, 84.0, 56.0)


def prediction(sha256: str = "") -> Prediction:
    """Return an answer outside the scope, with a spread."""
    return Prediction(
        film_sha256=sha256,
        probabilities=(0.25, 0.75),
        label_index=1,
        label="PNEUMONIA",
        uncertain=False,
        field_of_view=SEEN,
        seconds=0.1,
        device=DeviceInfo("cpu", "fp32", "CPU"),
        scope=ScopeVerdict(is_inside=False, reason="the film looks turned", doubt="an adult", distance=1.5),
        spread=0.03125,
    )


def heatmap(sha256: str = "") -> Heatmap:
    """Return a map with positive and negative values over a part of the film."""
    values = np.random.default_rng(3).normal(size=(14, 14)).astype(np.float32)
    return Heatmap(values, SEEN, Method.GRAD_CAM, 1, sha256, 0.1)


def write_film(path: Path, *, bits: int = 12, photometric: str = "MONOCHROME1", **fields: object) -> Path:
    """Write a DX film of 66 rows and 104 columns with a spacing, a window and the given fields."""
    film = Dataset()
    film.SOPClassUID = DigitalXRayImageStorageForPresentation
    film.SOPInstanceUID, film.StudyInstanceUID, film.SeriesInstanceUID = (generate_uid() for _ in range(3))
    film.PatientName, film.PatientID, film.PatientBirthDate, film.PatientSex = "", "", "", ""
    film.StudyDate, film.StudyTime, film.StudyID, film.AccessionNumber = "", "", "", ""
    film.ReferringPhysicianName, film.Modality, film.SeriesNumber, film.InstanceNumber = "", "DX", 1, 1
    film.PatientOrientation = ["L", "F"]
    film.ImagerPixelSpacing = [0.2, 0.25]
    film.Rows, film.Columns, film.SamplesPerPixel, film.PhotometricInterpretation = 66, 104, 1, photometric
    film.BitsAllocated, film.BitsStored, film.HighBit, film.PixelRepresentation = 16, bits, bits - 1, 0
    film.RescaleSlope, film.RescaleIntercept = 2, -100
    film.WindowCenter, film.WindowWidth = 3000, 5000
    values = np.random.default_rng(5).integers(0, 2**bits, size=(66, 104), dtype=np.uint16)
    film.PixelData = values.tobytes()
    film["PixelData"].VR = "OW"
    for keyword, value in fields.items():
        setattr(film, keyword, value)
    film.file_meta = FileMetaDataset()
    film.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    film.file_meta.MediaStorageSOPClassUID = film.SOPClassUID
    film.file_meta.MediaStorageSOPInstanceUID = film.SOPInstanceUID
    film.save_as(path, enforce_file_format=True)
    return path
