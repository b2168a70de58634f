"""Words in the four corners of the film, legible on black and on white, never over each other."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxr_desktop.ui.spoken import DECORATION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.ui.viewer.scale_bar import ScaleBar

_MARGIN, _GAP, _PAD = 10, 24, 5
_WARNING = QColor(255, 200, 60)  # on black, in either theme
_INK, _OUTLINE, _PLATE = QColor(230, 233, 238), QColor(0, 0, 0, 190), QColor(0, 0, 0, 100)
_AROUND = [QPointF(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y]


class Corner(Enum):
    """A corner: whether it is on the right, whether it is at the bottom."""

    TOP_LEFT = (False, False)
    TOP_RIGHT = (True, False)
    BOTTOM_LEFT = (False, True)
    BOTTOM_RIGHT = (True, True)

    @property
    def is_right(self) -> bool:
        """Whether it is on the right."""
        return self.value[0]

    @property
    def is_bottom(self) -> bool:
        """Whether it is at the bottom."""
        return self.value[1]


class CornerText(QWidget):
    """A sheet of glass over the film with lines of text in its corners; the mouse goes through it."""

    spoken_role = DECORATION

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._lines: dict[Corner, tuple[str, ...]] = dict.fromkeys(Corner, ())
        self._bar: ScaleBar | None = None
        self._warnings: dict[Corner, str] = {}

    def set_lines(self, corner: Corner, lines: Sequence[str], *, warning: str = "") -> None:
        """Show `lines` in `corner`, from top to bottom; empty ones are left out, `warning` among them stands out."""
        self._warnings[corner] = warning
        wanted = tuple(line for line in lines if line)
        if wanted != self._lines[corner]:
            self._change(corner, wanted, self._bar)

    def set_scale_bar(self, bar: ScaleBar | None) -> None:
        """Show `bar` below the lines at the bottom right."""
        if bar != self._bar:
            self._change(Corner.BOTTOM_RIGHT, self._lines[Corner.BOTTOM_RIGHT], bar)

    def _change(self, corner: Corner, lines: tuple[str, ...], bar: ScaleBar | None) -> None:
        before = self.block(corner)
        self._lines[corner], self._bar = lines, bar
        self.update(before.united(self.block(corner)))

    def lines(self, corner: Corner) -> tuple[str, ...]:
        """Return what stands in `corner`, whole, with the words of the scale bar."""
        is_barred = corner is Corner.BOTTOM_RIGHT and self._bar is not None
        return (*self._lines[corner], self._bar.text) if is_barred and self._bar is not None else self._lines[corner]

    def block(self, corner: Corner) -> QRect:
        """Return the rectangle that the words in `corner` take; empty without words."""
        count = len(self.lines(corner))
        if not count:
            return QRect()
        size = QSize(round(self._width(corner)) + 2 * _PAD, round(count * self._step()) + _PAD)
        x = self.width() - _MARGIN - size.width() if corner.is_right else _MARGIN
        y = self.height() - _MARGIN - size.height() if corner.is_bottom else _MARGIN
        return QRect(x, y, size.width(), size.height())

    def _step(self) -> float:
        return QFontMetricsF(self.font()).lineSpacing() + 1

    def _width(self, corner: Corner) -> float:
        """Return the width the words get: what they need, or their share of what two neighbours have."""
        own = self._natural_width(corner)
        other = self._natural_width(Corner((not corner.is_right, corner.is_bottom)))
        room = max(self.width() - 2 * _MARGIN - 4 * _PAD - _GAP, 0)
        if own + other <= room or own <= room / 2:
            return own
        return max(room / 2, room - other)

    def _natural_width(self, corner: Corner) -> float:
        metrics = QFontMetricsF(self.font())
        widths = [metrics.horizontalAdvance(line) for line in self.lines(corner)]
        if corner is Corner.BOTTOM_RIGHT and self._bar is not None:
            widths[-1] += self._bar_room()
        return max(widths, default=0.0) + 1

    def _bar_room(self) -> float:
        return self._bar.length + 8 if self._bar is not None and self._bar.length else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the corners that are exposed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for corner in Corner:
            block = self.block(corner)
            if not block.isEmpty() and block.intersects(event.rect()):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(_PLATE)
                painter.drawRoundedRect(block, 4, 4)
                self._paint_lines(painter, corner, QRectF(block).adjusted(_PAD, _PAD / 2, -_PAD, -_PAD / 2))

    def _paint_lines(self, painter: QPainter, corner: Corner, room: QRectF) -> None:
        lines, metrics, step = self.lines(corner), QFontMetricsF(self.font()), self._step()
        for number, line in enumerate(lines):
            is_scale = corner is Corner.BOTTOM_RIGHT and self._bar is not None and number == len(lines) - 1
            width = room.width() - (self._bar_room() if is_scale else 0)
            text = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, width)
            start = room.right() - metrics.horizontalAdvance(text) if corner.is_right else room.left()
            base = room.top() + number * step + metrics.ascent()
            _write(painter, QPointF(start, base), text, _WARNING if line == self._warnings.get(corner) else _INK)
            if is_scale and self._bar is not None and self._bar.length:
                _rule(painter, QPointF(start - 8, base - metrics.xHeight() / 2), self._bar.length)


def _write(painter: QPainter, place: QPointF, text: str, ink: QColor) -> None:
    painter.setPen(_OUTLINE)
    for away in _AROUND:
        painter.drawText(place + away, text)
    painter.setPen(ink)
    painter.drawText(place, text)


def _rule(painter: QPainter, end: QPointF, length: float) -> None:
    tick, start = QPointF(0, 4), end - QPointF(length, 0)
    for pen in (QPen(_OUTLINE, 3.5), QPen(_INK, 1.4)):
        painter.setPen(pen)
        painter.drawLine(start, end)
        painter.drawLine(start - tick, start + tick)
        painter.drawLine(end - tick, end + tick)
