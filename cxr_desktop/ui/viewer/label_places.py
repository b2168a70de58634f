"""Where a label stands: in the room there is, beside the others, as near to its thing as it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BETWEEN = 3.0  # screen units


def clamped(plate: QRectF, room: QRectF) -> QRectF:
    """Return a plate moved into a room; one that is larger begins where the room does."""
    left = max(min(plate.left(), room.right() - plate.width()), room.left())
    top = max(min(plate.top(), room.bottom() - plate.height()), room.top())
    return QRectF(QPointF(left, top), plate.size())


def beside(plate: QRectF, taken: Sequence[QRectF], room: QRectF) -> QRectF:
    """Return the plate at the nearest free place of the room: above or below others, else sideways, too.

    Where all is full it stays, over others.
    """
    if not any(other.intersects(plate) for other in taken):
        return plate
    for lefts in ([plate.left()], _edges(plate.left(), plate.width(), [(r.left(), r.right()) for r in taken])):
        free = [place for place in _places(plate, lefts, taken) if _is_free(place, taken, room)]
        if free:
            return min(free, key=lambda place: _distance(place, plate))
    return plate


def _edges(own: float, size: float, spans: Sequence[tuple[float, float]]) -> list[float]:
    """Return where a plate may begin: where it is, right after another, right before one."""
    return [own, *(stop + _BETWEEN for _, stop in spans), *(start - size - _BETWEEN for start, _ in spans)]


def _places(plate: QRectF, lefts: Sequence[float], taken: Sequence[QRectF]) -> Iterator[QRectF]:
    tops = _edges(plate.top(), plate.height(), [(other.top(), other.bottom()) for other in taken])
    for left in lefts:
        for top in tops:
            yield QRectF(QPointF(left, top), plate.size())


def _is_free(place: QRectF, taken: Sequence[QRectF], room: QRectF) -> bool:
    return room.contains(place) and not any(other.intersects(place) for other in taken)


def _distance(place: QRectF, other: QRectF) -> float:
    return abs(place.left() - other.left()) + abs(place.top() - other.top())
