"""Films of every format, written here and read back as the program reads films: grey for grey."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from cxr_desktop.core.film.phantom import make_phantom
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.paths import resource
from cxr_desktop.self_test import FailedError

if TYPE_CHECKING:
    from pathlib import Path

    from pydicom import Dataset

    from cxr_desktop.core.film.radiograph import Pixels

_LOSSY = 6  # greys that a JPEG may be off in the mean
_SYNTAXES = ("RLELossless", "JPEG2000Lossless", "JPEGLSLossless", "DeflatedExplicitVRLittleEndian")


def read_pictures(folder: Path) -> str:
    """Write and read JPEG, PNG, TIFF, WebP and BMP films, the deep ones with all their bits."""
    grey = make_phantom(21, height=256, width=320).pixels
    deep = make_phantom(22, height=256, width=320, bits=16).pixels
    written: list[tuple[str, Pixels, dict[str, Any]]] = [
        ("film.png", grey, {}),
        ("deep.png", deep, {}),
        ("film.tif", grey, {"compression": "tiff_lzw"}),
        ("deep.tif", deep, {"compression": "tiff_adobe_deflate"}),
        ("film.jpg", grey, {"quality": 92}),
        ("film.webp", grey, {"lossless": True}),
        ("film.bmp", grey, {}),
    ]
    for name, pixels, options in written:
        picture = Image.fromarray(pixels)
        (picture.convert("RGB") if name.endswith("webp") else picture).save(folder / name, **options)
        _compare(folder / name, pixels, tolerance=_LOSSY if name.endswith("jpg") else 0)
    return f"{len(written)} films of JPEG, PNG, TIFF, WebP and BMP read, 8 and 16 bit"


def read_dicom(folder: Path) -> str:
    """Write the DICOM sample in other transfer syntaxes and read each; the helper process decodes JPEG lossless."""
    from pydicom import dcmread, uid  # noqa: PLC0415 - costs half a second

    source = resource("samples", "phantom-05-clear-monochrome1.dcm")
    expected = read_radiograph(source).pixels
    for name in _SYNTAXES:
        header = dcmread(source)
        if getattr(uid, name).is_encapsulated:
            header.compress(getattr(uid, name), generate_instance_uid=False)
        else:
            header.file_meta.TransferSyntaxUID = getattr(uid, name)
        _save(header, folder / f"{name}.dcm", expected)
    header = dcmread(source)
    _compress_losslessly(header)
    _save(header, folder / "JPEGLossless.dcm", expected)
    header, grey = dcmread(source), make_phantom(23, height=256, width=320).pixels
    _replace_by_baseline(header, grey)
    _save(header, folder / "JPEGBaseline.dcm", grey, tolerance=_LOSSY)
    return f"{len(_SYNTAXES) + 3} transfer syntaxes read, JPEG lossless in the helper process"


def _compress_losslessly(header: Dataset) -> None:
    """Put the pixels into a lossless JPEG stream of 16 bits."""
    import imagecodecs  # noqa: PLC0415 - the helper has it; here it only writes
    from pydicom import uid  # noqa: PLC0415

    stored = np.frombuffer(header.PixelData, "<u2").reshape(header.Rows, header.Columns)
    _set_stream(header, imagecodecs.jpeg8_encode(stored, lossless=True, bitspersample=16), uid.JPEGLosslessSV1)


def _replace_by_baseline(header: Dataset, grey: Pixels) -> None:
    """Put other pixels in, as the JPEG stream of 8 bits that most lossy films are."""
    from pydicom import uid  # noqa: PLC0415

    stream = BytesIO()
    Image.fromarray(grey).save(stream, "JPEG", quality=92)
    header.Rows, header.Columns = grey.shape
    header.BitsAllocated, header.BitsStored, header.HighBit = 8, 8, 7
    header.PhotometricInterpretation, header.PresentationLUTShape = "MONOCHROME2", "IDENTITY"
    _set_stream(header, stream.getvalue(), uid.JPEGBaseline8Bit)


def _set_stream(header: Dataset, stream: bytes | bytearray, syntax: str) -> None:
    from pydicom.encaps import encapsulate  # noqa: PLC0415

    header.PixelData = encapsulate([bytes(stream)])
    header["PixelData"].is_undefined_length = True
    header["PixelData"].VR = "OB"
    header.file_meta.TransferSyntaxUID = syntax


def _save(header: Dataset, path: Path, expected: Pixels, *, tolerance: float = 0) -> None:
    header.save_as(path, enforce_file_format=True)
    _compare(path, expected, tolerance=tolerance)


def _compare(path: Path, expected: Pixels, *, tolerance: float) -> None:
    found = read_radiograph(path).pixels
    if found.shape != expected.shape:
        msg = f"{path.name} was read with the shape {found.shape}, not {expected.shape}"
        raise FailedError(msg)
    off = float(np.abs(found.astype(np.float64) - expected).mean())
    if off > tolerance:
        msg = f"{path.name} was read with greys that are {off:.1f} off in the mean"
        raise FailedError(msg)
