"""Painting pictures on a film that is turned, without a pixel in the wrong place."""

from __future__ import annotations

from math import copysign, hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTransform

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter


def zoom_of(painter: QPainter) -> float:
    """Return the device pixels per unit of the painter, whichever way it is turned."""
    at = painter.deviceTransform()
    return hypot(at.m11(), at.m12())


def draw_image(painter: QPainter, target: QRectF, image: QImage, source: QRectF) -> None:
    """Draw a part of `image` into `target`, as `QPainter.drawImage` does.

    Where the painter is turned by quarters or mirrored, the image is turned instead: Qt's own way shifts its pixels
    and is slower.
    """
    turn = _turn(painter.deviceTransform())
    if turn.isIdentity():
        painter.drawImage(target, image, source)
        return
    start = turn.mapRect(QRectF(image.rect())).topLeft()
    painter.save()
    painter.setTransform(turn.inverted()[0], combine=True)
    turned = turn.mapRect(source).translated(-start)
    painter.drawImage(turn.mapRect(target), _turned(image, turn), turned)
    painter.restore()


def _turned(image: QImage, turn: QTransform) -> QImage:
    """Return an image turned; where its rows stay rows, flipping it is three times as fast."""
    if turn.m11() == 0:
        return image.transformed(turn)
    across = Qt.Orientation.Horizontal if turn.m11() < 0 else Qt.Orientation(0)
    down = Qt.Orientation.Vertical if turn.m22() < 0 else Qt.Orientation(0)
    return image.flipped(across | down)


def _turn(at: QTransform) -> QTransform:
    if abs(at.m11()) > abs(at.m12()):
        return QTransform(copysign(1, at.m11()), 0, 0, copysign(1, at.m22()), 0, 0)
    return QTransform(0, copysign(1, at.m12()), copysign(1, at.m21()), 0, 0, 0)
