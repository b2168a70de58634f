"""Width and height of a film from its header alone."""

from __future__ import annotations

import io

from PIL import Image

from cxr_desktop.core.film.console import keep_quiet
from cxr_desktop.core.film.raster import FORMATS

_ORIENTATION = 0x0112
_TURNED = range(5, 9)  # EXIF orientations that swap width and height
_HEAD = 1 << 20  # bytes that hold the header of any film met so far


def dimensions_of(data: bytes) -> tuple[int, int] | None:
    """Return (width, height) in pixels as a film is shown, or None where its header does not say at once."""
    head = data[:_HEAD]
    try:
        keep_quiet()
        return _dicom(head) if head[128:132] == b"DICM" else _raster(head)
    except Exception:  # noqa: BLE001 - a subtitle is not worth an error, and decoders raise a zoo
        return None


def _raster(head: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(head), formats=FORMATS) as picture:
        width, height = picture.size
        is_turned = picture.getexif().get(_ORIENTATION) in _TURNED
    return (height, width) if is_turned else (width, height)


def _dicom(head: bytes) -> tuple[int, int]:
    # pydicom costs 0.13 s, which a start without DICOM need not pay
    from cxr_desktop.core.film.dicom_file import open_header  # noqa: PLC0415

    wanted = ("Rows", "Columns")
    header = open_header(io.BytesIO(head), most=_HEAD, is_part=True, keywords=wanted, stop_before_pixels=True)
    return int(header.Columns), int(header.Rows)
