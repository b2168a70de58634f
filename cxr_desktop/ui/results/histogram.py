"""The probabilities of the films shown as bars, with an operating point that can be dragged. Painted by Qt alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.ui.focus_frame import FocusFrame
from cxr_desktop.ui.parts import class_colour
from cxr_desktop.ui.spoken import CHART
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_BINS = 40
_FOOT, _SIDE, _TOP = 18, 10, 6
_STEP, _LEAP = 0.01, 0.1
_DIGITS = 3
_TIP = mark(
    "Films by calibrated probability. Drag the line to see what another operating point calls; nothing is changed."
)


class Histogram(QWidget):
    """Emits `dragged` (0-1) while the user moves the operating point, with the mouse or the arrow keys."""

    spoken_role = CHART

    dragged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = np.zeros((1, _BINS), dtype=np.int64)
        self._point: float | None = None
        self._band: tuple[float, float] | None = None
        self._names: tuple[str, ...] = ("",)
        self._is_dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Films by probability"))
        self.setToolTip(tr(_TIP))
        FocusFrame(self)
        current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size that shows the bars apart."""
        return QSize(260, 110)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that can be read."""
        return QSize(150, 56)

    def show_films(
        self,
        p: NDArray[np.float64],
        truth: NDArray[np.int8],
        band: tuple[float, float] | None,
        classes: Sequence[str] = (),
    ) -> None:
        """Show films by probability (n,), stacked by true class where it is known; NaN is left out."""
        known = ~np.isnan(p)
        groups = [known & (truth == label) for label in (0, 1)] if (truth[known] >= 0).any() else []
        rest = known & ~np.logical_or.reduce([*groups, np.zeros_like(known)])
        parts = [p[group] for group in (*groups, rest)]
        self._counts = np.stack([np.histogram(part, bins=_BINS, range=(0, 1))[0] for part in parts])
        self._band = band
        self._names = (*classes[:2], tr("without a known truth")) if groups else ("",)
        self._say()
        self.update()

    def told_at(self, p: float) -> str:
        """Return which films are counted at a probability, in words; "" for none."""
        column = min(int(p * _BINS), _BINS - 1)
        parts = [
            f"{counts[column]:,} {name}".strip()
            for name, counts in zip(self._names, self._counts, strict=False)
            if counts[column]
        ]
        if not parts:
            return ""
        counts, (low, high) = ", ".join(parts), (column / _BINS, (column + 1) / _BINS)
        if self._names != ("",):
            return tr("{low:.3f} to {high:.3f}: {counts}", low=low, high=high, counts=counts)
        if counts == "1":
            return tr("{low:.3f} to {high:.3f}: 1 film", low=low, high=high)
        return tr("{low:.3f} to {high:.3f}: {n} films", low=low, high=high, n=counts)

    @property
    def counts(self) -> NDArray[np.int64]:
        """(groups, bins): what is drawn; the last group has no known truth."""
        return self._counts

    @property
    def point(self) -> float | None:
        """The operating point on screen."""
        return self._point

    def set_point(self, point: float | None) -> None:
        """Put the line at a probability, or take it off."""
        self._point = point
        self._say()
        self.update()

    def _say(self) -> None:
        """Tell who cannot see it how many films there are, and where the line is."""
        n = int(self._counts.sum())
        said = [tr("1 film") if n == 1 else tr("{n} films", n=n)]
        if self._point is not None:
            said.append(tr("operating point {point:.2f}", point=self._point))
        self.setAccessibleDescription("; ".join(said))

    # Qt

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars, band and line."""
        painter = QPainter(self)
        area, palette = self._area(), colours()
        if self._band is not None:
            ground = QColor(palette.doubtful_fill)
            ground.setAlpha(120)
            left, right = (self._x(edge) for edge in self._band)
            painter.fillRect(QRectF(left, area.top(), right - left, area.height()), ground)
        self._draw_bars(painter, area)
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QColor(palette.text_muted))
        for value in (0.0, 0.5, 1.0):
            place = QRectF(self._x(value) - 20, area.bottom() + 2, 40, _FOOT - 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{value:g}")
        if self._point is not None:
            colour = palette.accent_text if self._is_dragging or self.hasFocus() else palette.text
            painter.setPen(QPen(QColor(colour), 2))
            x = self._x(self._point)
            painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.bottom()))

    def _draw_bars(self, painter: QPainter, area: QRectF) -> None:
        tallest = max(1, int(self._counts.sum(axis=0).max()))
        width = area.width() / _BINS
        last = len(self._counts) - 1
        for column in range(_BINS):
            top = area.bottom()
            for group, counts in enumerate(self._counts):
                height = area.height() * counts[column] / tallest
                if counts[column]:
                    height = max(height, 1.5)  # one film among thousands is still to be seen
                colour = QColor(colours().text_disabled) if group == last else class_colour(colours(), group)
                painter.fillRect(QRectF(area.left() + column * width, top - height, width - 1, height), colour)
                top -= height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line."""
        if self._point is not None and event.button() == Qt.MouseButton.LeftButton:
            self._is_dragging = True
            self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the line; show that it can be."""
        if self._is_dragging:
            self._drag_to(event.position().x())
        told = self.told_at(min(1.0, max(0.0, self._p(event.position().x()))))
        self.setToolTip(f"{told}\n{tr(_TIP)}".strip())
        is_near = self._point is not None and abs(event.position().x() - self._x(self._point)) < 6
        self.setCursor(Qt.CursorShape.SplitHCursor if is_near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let the line go."""
        self._is_dragging = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line by a hundredth, with Shift by a tenth."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in steps or self._point is None:
            super().keyPressEvent(event)
            return
        is_leap = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._move_to(self._point + steps[Qt.Key(event.key())] * (_LEAP if is_leap else _STEP))

    def _drag_to(self, x: float) -> None:
        self._move_to(self._p(x))

    def _move_to(self, point: float) -> None:
        self.set_point(round(min(1.0, max(0.0, point)), _DIGITS))
        self.dragged.emit(self._point)

    def _area(self) -> QRectF:
        return QRectF(_SIDE, _TOP, max(10, self.width() - 2 * _SIDE), max(10, self.height() - _TOP - _FOOT))

    def _p(self, x: float) -> float:
        area = self._area()
        return (x - area.left()) / area.width()

    def _x(self, value: float) -> float:
        area = self._area()
        return area.left() + value * area.width()
