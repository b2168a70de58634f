"""Paints drawn things over a film: lines of constant width, handles, labels legible on black and on white."""

from __future__ import annotations

from math import atan2, cos, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from cxr_desktop.core.measure.annotation import Kind
from cxr_desktop.core.measure.words import label_lines
from cxr_desktop.ui.viewer.label_places import beside, clamped
from cxr_desktop.ui.viewer.shapes import outline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cxr_desktop.core.measure.annotation import Annotation
    from cxr_desktop.core.measure.measurement import Measurement

_LINE, _CHOSEN, _PROPOSED = QColor(255, 214, 64), QColor(90, 220, 255), QColor(255, 160, 70)
_HALO, _PLATE, _INK = QColor(16, 16, 16), QColor(12, 14, 18, 205), QColor(240, 242, 246)
_HANDLE, _TICK, _HEAD = 4.0, 6.0, 11.0  # screen units
_PAD, _GAP = 5.0, 10.0


class MeasurePainter:
    """Paints drawn things; their labels keep clear of each other.

    Parameters
    ----------
    painter
        Paints in the units of a screen or a page.
    place
        From film coordinates to those units.
    room
        Where labels may stand.
    """

    def __init__(self, painter: QPainter, place: Callable[[float, float], QPointF], room: QRectF) -> None:
        self._painter, self._place, self._room = painter, place, room
        self._taken: list[QRectF] = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, drawn: Sequence[Measurement], *, chosen: str = "") -> dict[str, QRectF]:
        """Paint things and then their labels over all of them; return where each label stands, by key."""
        self.lines(drawn, chosen=chosen)
        return {each.annotation.key: self._label(each, _colour(each, chosen)) for each in drawn}

    def lines(self, drawn: Sequence[Measurement], *, chosen: str = "") -> None:
        """Paint things without their labels; of a text nothing is left."""
        for each in drawn:
            if each.annotation.kind is not Kind.TEXT:
                self._stroke(each.annotation, _colour(each, chosen))
            if each.annotation.key == chosen:
                self.handles(each.annotation.points)

    def path(self, points: Sequence[tuple[float, float]]) -> None:
        """Paint an unfinished thing."""
        line = [self._place(*point) for point in points]
        for pen in (_pen(_HALO, 3.6), _pen(_LINE, 1.6)):
            self._painter.setPen(pen)
            self._painter.drawPolyline(QPolygonF(line))
        self.handles(points)

    def handles(self, points: Sequence[tuple[float, float]]) -> None:
        """Paint what points are taken hold of by."""
        self._painter.setPen(_pen(_HALO, 1.5))
        self._painter.setBrush(_CHOSEN)
        for point in points:
            self._painter.drawEllipse(self._place(*point), _HANDLE, _HANDLE)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _placed(self, annotation: Annotation) -> list[list[QPointF]]:
        return [[self._place(*point) for point in line] for line in outline(annotation)]

    def _stroke(self, annotation: Annotation, colour: QColor) -> None:
        painter, lines = self._painter, self._placed(annotation)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (_pen(_HALO, 3.8), _pen(colour, 1.7, is_dashed=annotation.is_proposed)):
            for number, line in enumerate(lines):
                is_helper = annotation.kind is Kind.COBB and number == 2
                painter.setPen(_pen(pen.color(), pen.widthF() * 0.7, is_dashed=True) if is_helper else pen)
                painter.drawPolyline(QPolygonF(line))
            painter.setPen(pen)
            self._ends(annotation.kind, lines)

    def _ends(self, kind: Kind, lines: list[list[QPointF]]) -> None:
        if kind is Kind.ARROW:
            tail, tip = lines[0]
            turn = atan2(tail.y() - tip.y(), tail.x() - tip.x())
            for away in (turn - 0.45, turn + 0.45):
                self._painter.drawLine(tip, tip + QPointF(cos(away), sin(away)) * _HEAD)
        elif kind in {Kind.LENGTH, Kind.CARDIOTHORACIC}:
            for line in lines:
                step = line[1] - line[0]
                turn = atan2(step.y(), step.x())
                tick = QPointF(-sin(turn), cos(turn)) * _TICK
                for end in line[:2]:
                    self._painter.drawLine(end - tick, end + tick)

    def _label(self, drawn: Measurement, colour: QColor) -> QRectF:
        words, lines = label_lines(drawn), self._placed(drawn.annotation)
        if not words:
            return QRectF()
        metrics = QFontMetricsF(self._painter.font())
        width = max(metrics.horizontalAdvance(line) for line in words) + 2 * _PAD
        height = metrics.lineSpacing() * len(words) + 2 * _PAD - metrics.leading()
        around = QPolygonF([point for line in lines for point in line]).boundingRect()
        plate = QRectF(0, 0, width, height)
        if drawn.annotation.kind is Kind.TEXT:
            plate.moveTopLeft(around.topLeft())
        else:
            plate.moveTopLeft(QPointF(around.right() + _GAP, around.center().y() - height / 2))
        plate = self._clear(plate, around)
        self._painter.setPen(_pen(colour, 1.0))
        self._painter.setBrush(_PLATE)
        self._painter.drawRoundedRect(plate, 4, 4)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(_INK)
        for number, line in enumerate(words):
            base = plate.top() + _PAD + metrics.ascent() + number * metrics.lineSpacing()
            self._painter.drawText(QPointF(plate.left() + _PAD, base), line)
        self._taken.append(plate)
        return plate

    def _clear(self, plate: QRectF, around: QRectF) -> QRectF:
        """Return the plate where it can be seen and covers no other; a thing out of sight takes its label along."""
        is_seen = self._room.intersects(around.adjusted(-1, -1, 1, 1))
        if is_seen:
            if plate.right() > self._room.right() and around.left() - _GAP - plate.width() >= self._room.left():
                plate.moveRight(around.left() - _GAP)
            plate = clamped(plate, self._room)
        return beside(plate, self._taken, self._room) if is_seen else plate


def _colour(drawn: Measurement, chosen: str) -> QColor:
    if drawn.annotation.key == chosen:
        return _CHOSEN
    return _PROPOSED if drawn.annotation.is_proposed else _LINE


def _pen(colour: QColor, width: float, *, is_dashed: bool = False) -> QPen:
    pen = QPen(colour, width, Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
