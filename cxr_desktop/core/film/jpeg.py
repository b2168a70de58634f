"""JPEG pictures: whole, or refused.

The decoder fills missing data with mid-grey and tells nobody. Pillow notices a file that simply ends, but not one
that was cut and closed with an end marker, and not a missing pass of a progressive file. Here the file's markers are
read, and where the picture could be incomplete it is decoded once more with some bytes put in behind its data: a
decoder that had all the data skips them, one that ran out decodes them, and the pictures differ.

What stays undetected: a cut inside the very last block (16 x 16 pixels at most), and damage in the middle that the
decoder survives without running out of data.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
from PIL.JpegImagePlugin import JpegImageFile

from cxr_desktop.core.film.content import check_size
from cxr_desktop.core.film.jpeg_markers import (
    ARITHMETIC,
    END,
    LOSSLESS,
    PROBE,
    PROGRESSIVE,
    missing_passes,
    read_outline,
)
from cxr_desktop.core.film.refusal import Refused, ends_early

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image

    from cxr_desktop.core.film.jpeg_markers import Outline

_GREY = range(126, 131)


def open_jpeg(data: bytes, *, within: int | None = None) -> Image.Image:
    """Return a JPEG picture, decoded.

    Parameters
    ----------
    data
        The file.
    within
        Decode at a reduced scale (1/2, 1/4, 1/8) with both sides still at least this long, and in grey: quick.

    Raises
    ------
    Refused
        When part of the picture is missing.
    Exception
        Whatever Pillow raises for other damage.
    """
    outline = read_outline(data)
    _refuse_kinds(outline)
    whole = data if outline.is_closed else data[: outline.end] + END
    picture = _decoded(whole, within=within)
    if not _may_be_incomplete(outline, picture):
        return picture
    if missing_passes(outline) or not _is_complete(whole, outline, None if within else picture):
        raise ends_early(_share(whole))
    return picture


def _refuse_kinds(outline: Outline) -> None:
    if outline.process in ARITHMETIC:
        raise Refused("JPEG with arithmetic coding is not read: a cut file could not be told from a whole one")
    if outline.bits != 8:
        raise Refused(f"JPEG with {outline.bits} bits per value cannot be decoded yet")


def _decoded(data: bytes, *, within: int | None) -> Image.Image:
    picture = JpegImageFile(io.BytesIO(data))
    check_size(*picture.size)
    if within is not None:
        picture.draft("L", (within, within))
    picture.load()
    return picture


def _may_be_incomplete(outline: Outline, picture: Image.Image) -> bool:
    """Whether a second look is due: data that ran out leave mid-grey in the last corner of a one-pass picture."""
    if not outline.is_closed or len(outline.scans) > 1 or outline.process in LOSSLESS | PROGRESSIVE:
        return True
    corner = np.asarray(picture.getpixel((picture.width - 1, picture.height - 1)), dtype=float)
    weights = (0.299, 0.587, 0.114) if corner.size == 3 else None
    return round(float(np.average(corner, weights=weights))) in _GREY


def _is_complete(whole: bytes, outline: Outline, picture: Image.Image | None) -> bool:
    """Whether bytes put in behind the data change nothing; `picture` is the file at full size, if that is at hand."""
    probed = whole[: outline.end] + PROBE + whole[outline.end :]
    if len(outline.scans) > 1 or outline.process in LOSSLESS:  # a missing detail may show at full size alone
        picture = picture or _decoded(whole, within=None)
        return np.array_equal(_values(_decoded(probed, within=None)), _values(picture))
    return np.array_equal(_values(_decoded(probed, within=1)), _values(_decoded(whole, within=1)))


def _share(whole: bytes) -> float:
    """Return the share of rows from the top down to the last one that is not all mid-grey."""
    rows = _values(_decoded(whole, within=1))
    last = np.flatnonzero((np.abs(rows.astype(int) - 128) > 2).any(axis=1))
    return float((last[-1] + 1) / len(rows)) if len(last) else 0.0


def _values(picture: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(picture, dtype=np.uint8)
