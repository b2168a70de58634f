"""From arrays to Qt's images, each with its own memory, so that they may cross threads; and from Qt to bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FORMATS = {
    1: QImage.Format.Format_Grayscale8,
    3: QImage.Format.Format_RGB888,
    4: QImage.Format.Format_RGBA8888,
}


def to_image(pixels: NDArray[np.uint8]) -> QImage:
    """Return `pixels` as an image that owns its memory.

    Parameters
    ----------
    pixels
        uint8 of shape (H, W) for greys, (H, W, 3) for RGB, (H, W, 4) for RGBA with straight alpha.

    Raises
    ------
    ValueError
        For any other shape or dtype, and for an empty array.
    """
    channels = 1 if pixels.ndim == 2 else pixels.shape[-1]
    if pixels.ndim not in (2, 3) or channels not in _FORMATS or pixels.dtype != np.uint8 or pixels.size == 0:
        msg = f"an image is (H, W), (H, W, 3) or (H, W, 4) uint8, not {pixels.shape} {pixels.dtype}"
        raise ValueError(msg)
    rows = np.ascontiguousarray(pixels)
    height, width = rows.shape[:2]
    # without bytesPerLine Qt expects rows padded to 4 bytes; without copy() it keeps looking at numpy's memory
    return QImage(rows.data, width, height, width * channels, _FORMATS[channels]).copy()


def memory_file() -> QBuffer:
    """Return a file in memory, open for writing.

    Qt's writers of pictures and pages do not say why a disk did not take what they wrote, and QPdfWriter not even
    that it did not: they write here, and Python writes the bytes.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
