"""What the film's file draws over it: its graphics, and the shutter that hides what is not of interest."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cxr_desktop.app.images import to_image
from cxr_desktop.ui.viewer.levels import reduction_for

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph

_INK, _SHUTTER = QColor(96, 208, 255), QColor(0, 0, 0)
_EDGE = 1  # mask pixels around the exposed part


class GraphicsItem(QGraphicsItem):
    """Graphics and shutter of one film, in film coordinates. Each may be switched off."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._bounds = QRectF()
        self._graphics: _Mask | None = None
        self._shutter: _Mask | None = None
        self._is_graphics_on, self._is_shutter_on = True, True

    def show_film(self, film: Radiograph | None) -> None:
        """Take what `film` brings along, or nothing."""
        self.prepareGeometryChange()
        self._bounds, self._graphics, self._shutter = QRectF(), None, None
        if film is None:
            return
        self._bounds = QRectF(0, 0, film.width, film.height)
        if film.graphics:
            self._graphics = _Mask(np.logical_or.reduce([one.mask for one in film.graphics]))
        if film.shutter is not None:
            self._shutter = _Mask(film.shutter)

    def switch(self, *, graphics: bool, shutter: bool) -> None:
        """Draw or leave out each of the two."""
        self._is_graphics_on, self._is_shutter_on = graphics, shutter
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the film's rectangle."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        """Paint the exposed part: the shutter first, so that what is written on it can be read."""
        exposed, zoom = option.exposedRect.intersected(self._bounds), painter.deviceTransform()
        scale = math.hypot(zoom.m11(), zoom.m12())
        if exposed.isEmpty() or scale <= 0:
            return
        for mask, colour, is_on in (
            (self._shutter, _SHUTTER, self._is_shutter_on),
            (self._graphics, _INK, self._is_graphics_on),
        ):
            if mask is not None and is_on:
                _paint(painter, mask.at(reduction_for(scale)), reduction_for(scale), exposed, colour)


class _Mask:
    """A mask and its last reduced copy, in which a block is drawn when any of its pixels is: thin lines stay."""

    def __init__(self, mask: NDArray[np.bool_]) -> None:
        self._mask = self._level = mask
        self._factor = 1

    def at(self, factor: int) -> NDArray[np.bool_]:
        if factor != self._factor:
            rows = np.logical_or.reduceat(self._mask, range(0, self._mask.shape[0], factor), axis=0)
            self._level = np.logical_or.reduceat(rows, range(0, rows.shape[1], factor), axis=1)
            self._factor = factor
        return self._level


def _paint(painter: QPainter, level: NDArray[np.bool_], factor: int, exposed: QRectF, colour: QColor) -> None:
    top, left = (max(math.floor(edge / factor) - _EDGE, 0) for edge in (exposed.top(), exposed.left()))
    bottom, right = (math.ceil(edge / factor) + _EDGE for edge in (exposed.bottom(), exposed.right()))
    part = level[top:bottom, left:right]
    if not part.any():
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    target = QRectF(left * factor, top * factor, part.shape[1] * factor, part.shape[0] * factor)
    painter.drawImage(target, _image(part, colour))


def _image(mask: NDArray[np.bool_], colour: QColor) -> QImage:
    """Return a mask as a picture of one colour, clear elsewhere."""
    rgba = np.zeros((*mask.shape, 4), np.uint8)
    rgba[mask] = (colour.red(), colour.green(), colour.blue(), 255)
    return to_image(rgba)
