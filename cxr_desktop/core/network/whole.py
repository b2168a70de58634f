"""Whether a file that is to be sent holds its picture to the end."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from pydicom.encaps import generate_fragments
from pydicom.pixels.utils import get_expected_length
from pydicom.uid import (
    UID,
    JPEG2000TransferSyntaxes,
    JPEGLSTransferSyntaxes,
    JPEGTransferSyntaxes,
)

from cxr_desktop.core.film.dicom_file import MOST_LISTED, open_header
from cxr_desktop.core.network.talk import NotSent

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pydicom.dataset import Dataset

_PIXELS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")
_ENDS_BY_MARKER = {*JPEGTransferSyntaxes, *JPEGLSTransferSyntaxes, *JPEG2000TransferSyntaxes}
_MARKER = b"\xff\xd9"  # of JPEG, JPEG-LS and JPEG 2000 alike
_EARLY = "it is damaged: its picture ends early"


def open_object(path: Path, *, keywords: Sequence[str] | None = None) -> Dataset:
    """Return the data set of an object on disk; with `keywords` those fields alone and nothing of its picture.

    Raises
    ------
    OSError
        When there is no file that can be read: a pipe is not waited for.
    Exception
        Whatever pydicom raises for what is no DICOM file, and `Refused` for deflated data without an end.
    """
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is no file")
    with path.open("rb") as stream:
        return open_header(
            stream,
            fields=MOST_LISTED,
            is_strict=True,
            keywords=keywords,
            stop_before_pixels=keywords is not None,
        )


def read_whole(path: Path) -> Dataset | NotSent:
    """Return a film as it lies on disk, or why it cannot be sent."""
    try:
        film = open_object(path)
        is_whole = _is_whole(film)
    except OSError as failure:
        return NotSent(path, f"it cannot be read ({failure.strerror or failure})")
    except Exception:  # noqa: BLE001 - pydicom raises a zoo for files that end early
        return NotSent(path, "it is damaged")
    return film if is_whole else NotSent(path, _EARLY)


def _is_whole(film: Dataset) -> bool:
    pixels = next((film[keyword].value for keyword in _PIXELS if keyword in film), None)
    if pixels is None:
        return "Rows" not in film  # cut off before its picture; what is no picture has no rows
    syntax = UID(film.file_meta.TransferSyntaxUID)
    if not syntax.is_compressed:
        return bool(len(pixels) >= get_expected_length(film))
    last = b""
    for fragment in generate_fragments(pixels):
        last = fragment
    return bool(last) and (
        syntax not in _ENDS_BY_MARKER or _MARKER in last.rstrip(b"\0")[-3:]
    )  # some fill up with another byte
