"""The heat map on the film, and the shade over what the network did not see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from cxr_desktop.app.images import to_image
from cxr_desktop.app.overlay_style import OverlayStyle
from cxr_desktop.core.model.overlay import contour_lines, render_patch
from cxr_desktop.ui.viewer.turned import draw_image

if TYPE_CHECKING:
    from cxr_desktop.core.film.geometry import FieldOfView
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap

_SHADE = QColor(0, 0, 0, 120)
_FRAME = QColor(255, 255, 255, 70)
_CONTOUR, _HALO = QColor(255, 196, 64), QColor(0, 0, 0, 150)


class OverlayItem(QGraphicsItem):
    """Heat, contour and shade in film coordinates, the same as the film's."""

    def __init__(self) -> None:
        super().__init__()
        self._bounds = QRectF()
        self._style = OverlayStyle()
        self._heatmap: Heatmap | None = None
        self._seen: FieldOfView | None = None
        self._heat: QImage | None = None
        self._contour = QPainterPath()

    def show_film(self, film: Radiograph | None) -> None:
        """Forget the last film's heat map and field of view, and take the size of `film`."""
        self.prepareGeometryChange()
        self._bounds = QRectF() if film is None else QRectF(0, 0, film.width, film.height)
        self._heatmap, self._seen = None, None
        self._render()

    def set_heatmap(self, heatmap: Heatmap | None) -> None:
        """Take the heat map of the film that is shown, or none; its field of view counts from now on."""
        self._heatmap = heatmap
        if heatmap is not None:
            self._seen = heatmap.field_of_view
        self._render()

    def set_field_of_view(self, seen: FieldOfView | None) -> None:
        """Say what of the film the network saw."""
        self._seen = seen
        self.update()

    def set_style(self, style: OverlayStyle) -> None:
        """Draw in another way."""
        self._style = style
        self._render()

    @property
    def style(self) -> OverlayStyle:
        """How the heat map is drawn."""
        return self._style

    @property
    def shown_heatmap(self) -> Heatmap | None:
        """The heat map, when it is there and asked for; it may hold no evidence."""
        return self._heatmap if self._style.visible else None

    @property
    def is_shaded(self) -> bool:
        """Whether a part of the film is darkened because the network did not see it."""
        is_wanted = self._style.shade_outside or self.shown_heatmap is not None
        if not is_wanted or self._seen is None or self._bounds.isEmpty():
            return False
        return not self._seen.is_whole(int(self._bounds.height()), int(self._bounds.width()))

    def _render(self) -> None:
        self._heat, self._contour = None, QPainterPath()
        heatmap, style = self.shown_heatmap, self._style
        if heatmap is not None and heatmap.has_evidence:
            if style.contour:
                self._contour = _path(heatmap, style.threshold)
            else:
                self._heat = _heat_image(heatmap, style)
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the film's rectangle."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        """Paint shade, heat and contour."""
        painter.setClipRect(self._bounds, Qt.ClipOperation.IntersectClip)
        if self.is_shaded and self._seen is not None:
            self._paint_shade(painter, _rectangle(self._seen))
        if self._heat is not None and self._heatmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            source = QRectF(self._heat.rect())
            draw_image(painter, _rectangle(self._heatmap.field_of_view), self._heat, source)
        if not self._contour.isEmpty():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for pen in (_cosmetic(_HALO, 4.0), _cosmetic(_CONTOUR, 1.8)):
                painter.setPen(pen)
                painter.drawPath(self._contour)

    def _paint_shade(self, painter: QPainter, seen: QRectF) -> None:
        outside = QPainterPath()
        outside.addRect(self._bounds)
        outside.addRect(seen.intersected(self._bounds))  # odd-even filling leaves the seen part out
        painter.fillPath(outside, _SHADE)
        painter.setPen(_cosmetic(_FRAME, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(seen)


def _heat_image(heatmap: Heatmap, style: OverlayStyle) -> QImage:
    """Return the heat of the field of view alone; the painter stretches it over its rectangle."""
    rgba = render_patch(heatmap, colours=style.colours, opacity=style.opacity, threshold=style.threshold)
    return to_image(rgba).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _path(heatmap: Heatmap, threshold: float) -> QPainterPath:
    path = QPainterPath()
    for line in contour_lines(heatmap, threshold):
        path.addPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in line]))
    return path


def _rectangle(seen: FieldOfView) -> QRectF:
    return QRectF(seen.left, seen.top, seen.width, seen.height)


def _cosmetic(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    return pen
