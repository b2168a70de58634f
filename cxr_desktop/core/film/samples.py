"""The sample films that ship with the program: phantoms in every format, marked in the picture and in the header."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, PngImagePlugin

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Radiograph

MARK = "PHANTOM: a computer-made film of nobody, from the program's own generator"
_SPACING_MM = 0.4
_TIFF_DESCRIPTION = 270


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample film: its file name, which says format and content, and what it is made from."""

    name: str
    seed: int
    height: int
    width: int
    bits: int = 8
    opacities: tuple[Opacity, ...] = ()
    marker: str = "R"

    def film(self) -> Radiograph:
        """Return the phantom as it is before it is written."""
        return make_phantom(
            self.seed,
            height=self.height,
            width=self.width,
            bits=self.bits,
            opacities=self.opacities,
            marker=self.marker,
        )


_RIGHT_BASE = (Opacity(0.33, 0.66, 0.10, 0.8),)
_LEFT_MID = (Opacity(0.68, 0.45, 0.09, 0.75), Opacity(0.72, 0.55, 0.06, 0.6))
_BOTH = (Opacity(0.36, 0.5, 0.13, 0.45), Opacity(0.66, 0.55, 0.13, 0.45), Opacity(0.34, 0.7, 0.08, 0.5))
_UPPER = (Opacity(0.36, 0.34, 0.07, 0.85),)

SAMPLES = (
    Sample("phantom-01-clear.jpg", 1, 900, 1000),
    Sample("phantom-02-opacity-right-base.jpg", 2, 900, 1100, opacities=_RIGHT_BASE),
    Sample("phantom-03-clear-wide.png", 3, 560, 960),
    Sample("phantom-04-opacity-left.png", 4, 700, 640, bits=12, opacities=_LEFT_MID, marker="L"),
    Sample("phantom-05-clear.tif", 5, 640, 600, bits=12),
    Sample("phantom-06-opacity-both-lungs.webp", 6, 900, 900, opacities=_BOTH),
    Sample("phantom-07-opacity-upper-monochrome1.dcm", 7, 640, 600, bits=12, opacities=_UPPER),
    Sample("phantom-08-clear-tall.bmp", 8, 560, 420, marker="L"),
)

_README = """\
Sample films of cxr-desktop. They are PHANTOMS: pictures of nobody, computed by cxr_desktop/core/film/phantom.py, and
marked so in the picture and in the header. What the network says of them means nothing; they show how the program
works.
Made by packaging/make_samples.py. Licence: as the program.
"""


def write_samples(folder: Path) -> None:
    """Write all sample films and a README.txt into `folder`.

    Raises
    ------
    OSError
        When they cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "README.txt").write_text(_README, encoding="utf-8")
    for sample in SAMPLES:
        with write_beside(folder / sample.name) as beside:
            _WRITERS[beside.suffix](sample.film(), beside)


def _write_jpeg(film: Radiograph, path: Path) -> None:
    Image.fromarray(film.pixels).save(path, format="JPEG", quality=88, comment=MARK)


def _write_png(film: Radiograph, path: Path) -> None:
    text = PngImagePlugin.PngInfo()
    text.add_text("Description", MARK)
    Image.fromarray(film.pixels).save(path, format="PNG", pnginfo=text, optimize=True)


def _write_tiff(film: Radiograph, path: Path) -> None:
    info = {_TIFF_DESCRIPTION: MARK}
    Image.fromarray(film.pixels).save(path, format="TIFF", compression="tiff_adobe_deflate", tiffinfo=info)


def _write_webp(film: Radiograph, path: Path) -> None:
    exif = Image.Exif()
    exif[_TIFF_DESCRIPTION] = MARK
    Image.fromarray(film.pixels).convert("RGB").save(path, format="WEBP", quality=90, exif=exif)


def _write_bmp(film: Radiograph, path: Path) -> None:
    """BMP has no room for words: its mark is in the picture and in its name."""
    Image.fromarray(film.pixels).save(path, format="BMP")


def _write_dicom(film: Radiograph, path: Path) -> None:
    """Write a 12-bit MONOCHROME1 film, RLE compressed, with its window and spacing."""
    from pydicom.dataset import FileDataset, FileMetaDataset  # noqa: PLC0415 - films of other kinds need none of it
    from pydicom.uid import (  # noqa: PLC0415
        DigitalXRayImageStorageForPresentation,
        ExplicitVRLittleEndian,
        RLELossless,
    )

    top = 2**film.bits - 1
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = DigitalXRayImageStorageForPresentation
    meta.MediaStorageSOPInstanceUID = "2.25.140915562026"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    header = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    for name, value in (
        ("SOPClassUID", meta.MediaStorageSOPClassUID),
        ("SOPInstanceUID", meta.MediaStorageSOPInstanceUID),
        ("StudyInstanceUID", "2.25.140915562027"),
        ("SeriesInstanceUID", "2.25.140915562028"),
        ("PatientName", "PHANTOM^COMPUTED"),
        ("PatientID", "PHANTOM"),
        ("PatientAge", "004Y"),
        ("Modality", "DX"),
        ("BodyPartExamined", "CHEST"),
        ("ViewPosition", "AP"),
        ("ImageComments", MARK),
        ("SamplesPerPixel", 1),
        ("PhotometricInterpretation", "MONOCHROME1"),
        ("Rows", film.height),
        ("Columns", film.width),
        ("BitsAllocated", 16),
        ("BitsStored", film.bits),
        ("HighBit", film.bits - 1),
        ("PixelRepresentation", 0),
        ("ImagerPixelSpacing", [_SPACING_MM, _SPACING_MM]),
        ("WindowCenter", str(round(top + 1 - film.window.centre))),
        ("WindowWidth", str(round(film.window.width))),
    ):
        setattr(header, name, value)
    header.PixelData = (np.uint16(top) - film.pixels.astype(np.uint16)).tobytes()
    header["PixelData"].VR = "OW"
    header.compress(RLELossless, generate_instance_uid=False)
    header.save_as(path, enforce_file_format=True)


_WRITERS = {
    ".jpg": _write_jpeg,
    ".png": _write_png,
    ".tif": _write_tiff,
    ".webp": _write_webp,
    ".bmp": _write_bmp,
    ".dcm": _write_dicom,
}
