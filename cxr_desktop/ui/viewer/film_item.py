"""The film itself: its stored values are turned into greys while painting, and only where they are seen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cxr_desktop.app.images import to_image
from cxr_desktop.core.film.window import lookup_table
from cxr_desktop.ui.viewer.levels import Levels, reduction_for
from cxr_desktop.ui.viewer.turned import draw_image, zoom_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Pixels, Radiograph, Window

_PIXELS_SEEN = 6.0  # from this zoom on pixels are shown as squares, not interpolated
_EDGE = 2  # level pixels around the exposed part that interpolation may reach for


class FilmItem(QGraphicsItem):
    """One radiograph in film coordinates: pixel (r, c) covers x in [c, c + 1] and y in [r, r + 1].

    No copy in 8 bits is kept: each painting looks the exposed values up, so that a 16-bit film costs no more memory
    than its pixels, and dragging the window no more time than what is on the screen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # else exposedRect is everything
        self._bounds = QRectF()
        self._bits = 8
        self._levels: Levels | None = None
        self._own: Levels | None = None
        self._table: NDArray[np.uint8] = np.arange(256, dtype=np.uint8)

    def show_film(self, film: Radiograph | None) -> None:
        """Take `film`, or nothing; `set_grey_scale` follows."""
        self.prepareGeometryChange()
        self._levels, self._bounds = None, QRectF()
        self._own = None
        if film is not None:
            is_colour = film.colour is not None and film.bits == 8
            self._levels = self._own = Levels(film.colour if film.colour is not None and is_colour else film.pixels)
            self._bounds, self._bits = QRectF(0, 0, film.width, film.height), film.bits

    def show_pixels(self, pixels: Pixels | None) -> None:
        """Show other values in place of the film's, of the same shape, or its own again, as the next film does."""
        self._levels = self._own if pixels is None else Levels(pixels)
        self.update()

    def grey_at(self, row: int, column: int) -> int:
        """Return what is shown there before the heat map, 0-255; of a colour film its first channel."""
        if self._levels is None:
            return 0
        value = self._levels.at(1)[row, column]
        return int(np.take(self._table, np.ravel(value)[0], mode="clip"))

    def set_grey_scale(self, window: Window, *, is_inverted: bool) -> None:
        """Show the film through `window`."""
        table = lookup_table(window, self._bits)
        self._table = 255 - table if is_inverted else table
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the film's rectangle, (0, 0) to (W, H)."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        """Paint the exposed part."""
        exposed = option.exposedRect.intersected(self._bounds)
        zoom = zoom_of(painter)
        if self._levels is None or exposed.isEmpty() or zoom <= 0:
            return
        factor = reduction_for(zoom)
        level = self._levels.at(factor)
        top, bottom = _span(exposed.top() / factor, exposed.bottom() / factor, level.shape[0])
        left, right = _span(exposed.left() / factor, exposed.right() / factor, level.shape[1])
        greys = np.take(self._table, level[top:bottom, left:right], mode="clip")
        target = QRectF(left * factor, top * factor, (right - left) * factor, (bottom - top) * factor)
        target = target.intersected(self._bounds)  # the last block may stick out of the film
        source = QRectF(0, 0, target.width() / factor, target.height() / factor)
        is_smooth = zoom < _PIXELS_SEEN and abs(zoom - 1) > 1e-6
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        draw_image(painter, target, to_image(greys), source)


def _span(start: float, stop: float, size: int) -> tuple[int, int]:
    return max(math.floor(start) - _EDGE, 0), min(math.ceil(stop) + _EDGE, size)
