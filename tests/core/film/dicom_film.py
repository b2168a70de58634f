"""DICOM films made in memory."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom import uid
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset

from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.window import apply_window

CR = "1.2.840.10008.5.1.4.1.1.1"
RAMP = np.arange(4096, dtype=np.uint16).reshape(64, 64)


def film(values: NDArray[Any] = RAMP, *, bits: int = 12, **fields: Any) -> FileDataset:
    """A computed radiograph of these stored values; `fields` are set on top, None removes one."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = uid.UID(CR), uid.generate_uid()
    header = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    header.SOPClassUID, header.SOPInstanceUID = CR, meta.MediaStorageSOPInstanceUID
    header.Modality, header.PhotometricInterpretation = "CR", "MONOCHROME2"
    header.Rows, header.Columns = values.shape[:2]
    header.SamplesPerPixel = 1 if values.ndim == 2 else 3
    header.BitsAllocated, header.BitsStored, header.HighBit = 8 * values.dtype.itemsize, bits, bits - 1
    header.PixelRepresentation = int(values.dtype.kind == "i")
    header.PixelData = values.astype(values.dtype.newbyteorder("<")).tobytes()
    header["PixelData"].VR = "OW"
    for keyword, value in fields.items():
        if value is None:
            delattr(header, keyword)
        else:
            setattr(header, keyword, value)
    return header


def saved(header: FileDataset) -> bytes:
    stream = io.BytesIO()
    header.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def shown(picture: Radiograph) -> NDArray[np.uint8]:
    return apply_window(picture.pixels, picture.window)


def linear(values: NDArray[Any], centre: float, width: float) -> NDArray[np.float64]:
    """PS3.3 C.11.2.1.2.1, word for word, for an output of 0 to 255."""
    x = values.astype(float)
    inside = ((x - (centre - 0.5)) / (width - 1) + 0.5) * 255
    return np.where(x <= centre - 0.5 - (width - 1) / 2, 0, np.where(x > centre - 0.5 + (width - 1) / 2, 255, inside))


def table_item(entries: list[int], *, first: int, bits: int, as_words: bool = False) -> Dataset:
    item = Dataset()
    item.add_new(0x00283002, "US", [len(entries), first, bits])
    item.add_new(0x00283006, "OW" if as_words else "US", np.array(entries, "<u2").tobytes() if as_words else entries)
    return item
