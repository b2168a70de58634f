"""The sample films that ship with the program: phantoms in many formats, marked in the picture and in the header."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, PngImagePlugin
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import DigitalXRayImageStorageForPresentation, ExplicitVRLittleEndian, RLELossless, generate_uid

from cxr_desktop.core.film.phantom import Opacity, make_phantom
from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Pixels, Radiograph

MARK = "PHANTOM: a computer-made film of nobody"
_DETECTOR_MM = 400.0  # the shorter side of every phantom's detector
_IMAGE_DESCRIPTION = 0x010E  # EXIF and TIFF


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample film.

    Parameters
    ----------
    name
        Its file; the suffix decides the format.
    what
        What is to be seen, for its header and the read-me file.
    seed, height, width, bits, marker, opacities
        As `make_phantom` has them.
    """

    name: str
    what: str
    seed: int
    height: int
    width: int
    bits: int = 8
    marker: str = "R"
    opacities: tuple[Opacity, ...] = ()

    def film(self) -> Radiograph:
        """Return the phantom as it is before it is written."""
        return make_phantom(
            self.seed,
            height=self.height,
            width=self.width,
            bits=self.bits,
            marker=self.marker,
            opacities=self.opacities,
        )

    @property
    def description(self) -> str:
        """What stands in the header."""
        return f"{MARK}; {self.what}"


SAMPLES = (
    Sample("phantom-01-clear.jpg", "clear lungs, 8-bit JPEG", 1, 900, 1000),
    Sample("phantom-02-clear.png", "clear lungs, 8-bit PNG", 2, 720, 800),
    Sample("phantom-03-clear-wide.jpg", "clear lungs, a wide film", 15, 760, 1040, marker="L"),
    Sample("phantom-04-clear-16-bit.png", "clear lungs, 16-bit PNG", 4, 560, 600, bits=12),
    Sample("phantom-05-clear-monochrome1.dcm", "clear lungs, 12-bit DICOM, MONOCHROME1", 5, 620, 560, bits=12),
    Sample(
        "phantom-06-opacity-right-lower.jpg",
        "an opacity in the lower field of the right lung",
        6,
        900,
        1000,
        opacities=(Opacity(0.30, 0.62, 0.19, 0.92),),
    ),
    Sample(
        "phantom-07-opacity-left-16-bit.tif",
        "an opacity in the left lung, 16-bit TIFF",
        7,
        560,
        600,
        bits=12,
        opacities=(Opacity(0.71, 0.50, 0.19, 0.90),),
    ),
    Sample(
        "phantom-08-opacities-both-sides.webp",
        "opacities in both lungs, WebP",
        8,
        680,
        680,
        marker="L",
        opacities=(Opacity(0.29, 0.60, 0.17, 0.85), Opacity(0.72, 0.62, 0.14, 0.85)),
    ),
    Sample(
        "phantom-09-opacities-diffuse-tall.jpg",
        "diffuse opacities in both lungs, a tall film",
        9,
        1120,
        840,
        opacities=(Opacity(0.27, 0.50, 0.34, 0.60), Opacity(0.73, 0.50, 0.34, 0.60)),
    ),
    Sample(
        "phantom-10-opacity-right-upper.dcm",
        "an opacity in the upper field of the right lung, 10-bit DICOM, RLE",
        10,
        500,
        540,
        bits=10,
        opacities=(Opacity(0.32, 0.36, 0.18, 0.92),),
    ),
)

_WORDS_IN_DICOM = {
    "PatientName": "PHANTOM^NOBODY",
    "PatientSex": "O",
    "PatientBirthDate": "",
    "PatientIdentityRemoved": "YES",
    "BurnedInAnnotation": "NO",
    "StudyDate": "",
    "StudyTime": "",
    "StudyID": "",
    "AccessionNumber": "",
    "ReferringPhysicianName": "",
    "SeriesNumber": 1,
    "InstanceNumber": 1,
    "ImageType": ["DERIVED", "PRIMARY"],
    "Modality": "DX",
    "PresentationIntentType": "FOR PRESENTATION",
    "Manufacturer": "cxr-desktop",
    "BodyPartExamined": "CHEST",
    "ViewPosition": "AP",
    "PatientOrientation": ["L", "F"],
    "PixelIntensityRelationship": "LOG",
    "PixelIntensityRelationshipSign": -1,
    "LossyImageCompression": "00",
}

_READ_ME = """\
Sample films of cxr-desktop
===========================

These films are phantoms: a program drew them (cxr_desktop/core/film/phantom.py). They show no patient, and nothing of
a real film is in them. Each says PHANTOM in the picture and in its header. They are there to try the program; what a
network says of a drawing says nothing about how good it is on films of people. The less so as the drawing (bones,
lung depth, size of the opacities) was adjusted while looking at the bundled model's answers. To make them again:

    python packaging/make_samples.py

Licence: as the program (Apache-2.0).

"""


def write_samples(folder: Path) -> tuple[Path, ...]:
    """Write all sample films and a read-me file; return the films.

    Raises
    ------
    OSError
        When the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = tuple(folder / sample.name for sample in SAMPLES)
    for path, sample in zip(paths, SAMPLES, strict=True):
        with write_beside(path) as beside:
            _WRITERS[path.suffix](sample, sample.film(), beside)
    with write_beside(folder / "README.txt") as beside:
        beside.write_text(_READ_ME + _table(), encoding="utf-8")
    return paths


def _table() -> str:
    longest = max(len(sample.name) for sample in SAMPLES)
    return "".join(f"{sample.name:{longest}}  {sample.what}\n" for sample in SAMPLES)


def _write_jpeg(sample: Sample, film: Radiograph, path: Path) -> None:
    words = sample.description
    Image.fromarray(film.pixels).save(path, "JPEG", quality=88, comment=words, exif=_exif(words))


def _write_webp(sample: Sample, film: Radiograph, path: Path) -> None:
    picture = Image.fromarray(film.pixels).convert("RGB")  # WebP knows no grey, and losses would give it colours
    picture.save(path, "WEBP", lossless=True, exif=_exif(sample.description))


def _write_png(sample: Sample, film: Radiograph, path: Path) -> None:
    text = PngImagePlugin.PngInfo()
    text.add_text("Title", "PHANTOM")
    text.add_text("Description", sample.description)
    Image.fromarray(_all_bits(film)).save(path, "PNG", pnginfo=text, optimize=True)


def _write_tiff(sample: Sample, film: Radiograph, path: Path) -> None:
    picture = Image.fromarray(_all_bits(film))
    picture.save(path, "TIFF", compression="tiff_adobe_deflate", description=sample.description)


def _exif(description: str) -> Image.Exif:
    exif = Image.Exif()
    exif[_IMAGE_DESCRIPTION] = description
    return exif


def _all_bits(film: Radiograph) -> Pixels:
    """Return the pixels moved up to fill their type, for formats that cannot say how many bits are in use."""
    shift = film.pixels.dtype.type(film.pixels.dtype.itemsize * 8 - film.bits)
    moved: Pixels = np.left_shift(film.pixels, shift)
    return moved


def _write_dicom(sample: Sample, film: Radiograph, path: Path) -> None:
    """Write a DX image for presentation (DICOM PS3.3 A.26), MONOCHROME1 when its name says so, else packed by RLE."""
    is_inverted = "monochrome1" in sample.name
    header = Dataset()
    header.file_meta = FileMetaDataset()
    header.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    header.SOPClassUID = DigitalXRayImageStorageForPresentation
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
        setattr(header, keyword, generate_uid(entropy_srcs=[sample.name, keyword]))
    for keyword, value in _WORDS_IN_DICOM.items():
        setattr(header, keyword, value)
    header.PatientID = sample.name.split(".")[0].upper()[:64]
    header.ImageComments = sample.description
    header.Rows, header.Columns = film.pixels.shape
    header.ImagerPixelSpacing = [f"{_DETECTOR_MM / min(film.pixels.shape):.4f}"] * 2
    _put_pixels(header, film, is_inverted=is_inverted)
    if not is_inverted:
        header.compress(RLELossless, generate_instance_uid=False)
    header.save_as(path, enforce_file_format=True)


def _put_pixels(header: Dataset, film: Radiograph, *, is_inverted: bool) -> None:
    """Put the pixels into a DICOM header, with what says how to read them."""
    top, window = 2**film.bits - 1, film.window
    stored = top - film.pixels if is_inverted else film.pixels
    header.SamplesPerPixel, header.PixelRepresentation = 1, 0
    header.BitsAllocated, header.BitsStored, header.HighBit = 16, film.bits, film.bits - 1
    header.PhotometricInterpretation = "MONOCHROME1" if is_inverted else "MONOCHROME2"
    header.PresentationLUTShape = "INVERSE" if is_inverted else "IDENTITY"
    header.RescaleIntercept, header.RescaleSlope, header.RescaleType = 0, 1, "US"
    header.WindowCenter = f"{top + 1 - window.centre if is_inverted else window.centre:.1f}"
    header.WindowWidth = f"{window.width:.1f}"
    header.PixelData = stored.astype("<u2").tobytes()
    header["PixelData"].VR = "OW"


_WRITERS = {
    ".jpg": _write_jpeg,
    ".png": _write_png,
    ".tif": _write_tiff,
    ".webp": _write_webp,
    ".dcm": _write_dicom,
}
