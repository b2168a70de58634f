"""Colour maps as little pictures for a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QIcon, QImage, QPixmap

from cxr_desktop.core.model.colours import colour_map

if TYPE_CHECKING:
    from PySide6.QtCore import QSize


def swatch(name: str, size: QSize) -> QIcon:
    """Return the colour map `name` from its low end at the left to its high end at the right."""
    columns = np.linspace(0, 255, size.width()).astype(np.uint8)
    row = colour_map(name)[columns]  # (W, 3)
    pixels = np.ascontiguousarray(np.broadcast_to(row, (size.height(), *row.shape)))
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    return QIcon(QPixmap.fromImage(image))
