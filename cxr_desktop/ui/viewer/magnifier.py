"""A round glass that follows the pointer and shows what lies under it larger, with everything drawn on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGraphicsView, QWidget

from cxr_desktop.ui.spoken import DECORATION
from cxr_desktop.ui.viewer.measure_sheet import MeasureSheet

if TYPE_CHECKING:
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

STRENGTHS = (2.0, 4.0)
_RADIUS = 120.0
_RIM, _EDGE = QColor(235, 238, 242, 220), QColor(0, 0, 0, 200)


class Magnifier(QWidget):
    """The glass; off at first. The mouse goes through it."""

    spoken_role = DECORATION

    def __init__(self, viewer: FilmViewer) -> None:
        super().__init__(viewer)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._viewer, self._strength = viewer, 0.0
        self._at: QPointF | None = None
        viewer.add_sheet(self)
        self.hide()
        viewer.surface.setMouseTracking(True)
        viewer.surface.installEventFilter(self)

    @property
    def strength(self) -> float:
        """How much larger it shows; 0 when it is off."""
        return self._strength

    def turn_on(self) -> float:
        """Take the next strength, or put the glass away after the last; return the strength."""
        stronger = [strength for strength in STRENGTHS if strength > self._strength]
        self._strength = stronger[0] if stronger else 0.0
        place = self._viewer.surface.mapFromGlobal(self._viewer.cursor().pos())
        if self._at is None and self._viewer.rect().contains(place):
            self._at = QPointF(place)
        self.setVisible(self._strength > 0)
        self.update()
        return self._strength

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the pointer."""
        if isinstance(event, QMouseEvent):
            self._at = event.position()
            self.update()
        elif event.type() == QEvent.Type.Leave:
            self._at = None
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the scene under the pointer, larger, in a circle."""
        if self._at is None or not self._strength or self._viewer.film is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        glass = QRectF(self._at.x() - _RADIUS, self._at.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        circle = QPainterPath()
        circle.addEllipse(glass)
        painter.save()
        painter.setClipPath(circle)
        painter.fillRect(glass, Qt.GlobalColor.black)
        self._render(painter, glass, self._at)
        for sheet in self._viewer.findChildren(MeasureSheet):
            sheet.paint_enlarged(painter, self._at, self._strength)
        painter.restore()
        for pen in (QPen(_EDGE, 4.0), QPen(_RIM, 1.8)):
            painter.setPen(pen)
            painter.drawEllipse(glass)
        painter.setPen(_RIM)
        for step in (QPointF(6, 0), QPointF(0, 6)):
            painter.drawLine(self._at - step, self._at + step)
        painter.drawText(
            QPointF(self._at.x() - 10, glass.bottom() - 10), f"{self._strength:g}\N{MULTIPLICATION SIGN}"
        )

    def _render(self, painter: QPainter, glass: QRectF, place: QPointF) -> None:
        view = self._viewer.surface.parent()
        if isinstance(view, QGraphicsView):
            side = round(glass.width() / self._strength)
            part = QRect(round(place.x() - side / 2), round(place.y() - side / 2), side, side)
            view.scene().render(painter, glass, view.mapToScene(part).boundingRect())
