"""Make the picture of DICOM films: the real window on phantoms as DICOM, with patients, overlays and a shutter.

usage: make screenshots   (or: python docs/screenshots/make_dicom_screenshot.py)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid
from stage import Condition, moment, photograph, play, show, stands

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.paths import resource
from cxr_desktop.ui.main_window import MainWindow

_DX = "1.2.840.10008.5.1.4.1.1.1.1"


def write_film(path: Path, pixels: np.ndarray, patient: int, study: int) -> None:
    """Write a phantom as a digital radiograph with three windows, a graphic and a shutter."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID, meta.MediaStorageSOPClassUID = ExplicitVRLittleEndian, _DX
    meta.MediaStorageSOPInstanceUID = generate_uid()
    header = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    header.SOPClassUID, header.SOPInstanceUID = _DX, meta.MediaStorageSOPInstanceUID
    header.Modality, header.BodyPartExamined, header.ViewPosition = "DX", "CHEST", "PA"
    header.PatientName, header.PatientID = f"PHANTOM^{patient}", f"P{patient}"
    header.StudyInstanceUID = f"1.2.{patient}.{study}"
    header.SeriesInstanceUID = f"{header.StudyInstanceUID}.1"
    header.StudyDate = f"202{study}0115"
    header.ImagerPixelSpacing = [0.4, 0.4]
    header.PhotometricInterpretation, header.SamplesPerPixel = "MONOCHROME2", 1
    header.Rows, header.Columns = pixels.shape
    header.BitsAllocated, header.BitsStored, header.HighBit, header.PixelRepresentation = 16, 12, 11, 0
    header.WindowCenter, header.WindowWidth = [2048, 1400, 2800], [4096, 2200, 1800]
    header.WindowCenterWidthExplanation = ["NORMAL", "LUNG", "BONE"]
    header.PixelData = (pixels.astype("<u2") * 16).tobytes()
    header["PixelData"].VR = "OW"
    height, width = pixels.shape
    header.ShutterShape = "RECTANGULAR"
    header.ShutterLeftVerticalEdge, header.ShutterRightVerticalEdge = width // 30, width - width // 30
    header.ShutterUpperHorizontalEdge, header.ShutterLowerHorizontalEdge = height // 40, height - height // 40
    drawing = Image.new("1", (width, height))
    pen = ImageDraw.Draw(drawing)
    pen.text((width * 0.06, height * 0.85), "erect  PA  180 cm", fill=1, font=ImageFont.load_default(height // 28))
    pen.ellipse((width * 0.18, height * 0.30, width * 0.36, height * 0.46), outline=1, width=3)
    bits = np.packbits(np.asarray(drawing).reshape(-1), bitorder="little").tobytes()
    for element, vr, value in (
        (0x0010, "US", height),
        (0x0011, "US", width),
        (0x0040, "CS", "G"),
        (0x0050, "SS", [1, 1]),
        (0x0100, "US", 1),
        (0x0102, "US", 0),
        (0x3000, "OW", bits + b"\0" * (len(bits) % 2)),
    ):
        header.add_new((0x6000, element), vr, value)
    header.save_as(path, enforce_file_format=True)


def ward(home: Path) -> Path:
    """Write phantoms as films of three invented patients."""
    folder = home / "ward"
    folder.mkdir()
    phantoms = sorted(path for path in resource("samples").iterdir() if path.suffix in {".png", ".jpeg", ".jpg"})
    for number, path in enumerate(phantoms[:6]):
        film = read_radiograph(path)
        pixels = (film.pixels >> (film.bits - 8)).astype(np.uint8)
        write_film(folder / f"{number + 1:04d}.dcm", pixels, patient=number // 2 + 1, study=number % 2 + 1)
    return folder


def steps(window: MainWindow, _home: Path) -> Iterator[Condition]:
    """Photograph the window with the tree of patients."""
    window.browser.tree.set_kind("patients")
    yield stands(window)
    yield show(window, "0001.dcm")
    yield moment()
    photograph(window, "dicom")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps, ward))
