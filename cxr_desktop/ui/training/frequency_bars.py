"""How many films of each class every split has, as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.parts import class_colour
from cxr_desktop.ui.spoken import CHART
from cxr_desktop.ui.theme import colours, current
from cxr_desktop.ui.training.words import counts_line, split_names

if TYPE_CHECKING:
    from cxr_desktop.app.dataset_check import Material

_ROW, _BAR, _GAP = 26, 16, 8  # the least height of a row
_SWATCH = 9


class FrequencyBars(QWidget):
    """One bar per split, each made of its classes, all on one scale; the classes' names below."""

    spoken_role = CHART

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, tuple[int, ...]]] = []
        self._classes: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Films per class and split"))
        current().changed.connect(self.update)

    def show_material(self, material: Material | None) -> None:
        """Show the films of a data set; None shows nothing."""
        self._rows, self._classes = [], ()
        if material is not None:
            names = split_names(material)
            self._rows = [(names[split], material.split.counts(split)) for split in names]
            self._classes = material.split.classes
        self.setAccessibleDescription("; ".join(self.lines()))
        self.updateGeometry()
        self.update()

    @property
    def _row(self) -> int:
        return max(_ROW, self.fontMetrics().height() + 4)

    def lines(self) -> list[str]:
        """Return what the bars say, a line per split."""
        return [counts_line(name, counts, self._classes) for name, counts in self._rows]

    def sizeHint(self) -> QSize:
        """Return room for the rows and the legend."""
        return QSize(240, self._row * len(self._rows) + self._legend_height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return QSize(160, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell a row's counts by class under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = event.pos().y() // self._row
            lines = self.lines()
            QToolTip.showText(event.globalPos(), lines[row] if row < len(lines) else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, (name, counts) in enumerate(self._rows):
            self._draw_row(painter, row * self._row, name, counts)
        self._draw_legend(painter)
        painter.end()

    def _draw_row(self, painter: QPainter, top: int, name: str, counts: tuple[int, ...]) -> None:
        palette, metrics = colours(), self.fontMetrics()
        left = max(metrics.horizontalAdvance(other) for other, _ in self._rows) + _GAP
        right = max(metrics.horizontalAdvance(_total(other)) for _, other in self._rows) + _GAP
        room = max(1, self.width() - left - right)
        most = max(1, *(sum(other) for _, other in self._rows))
        painter.setPen(QColor(palette.text_muted))
        painter.drawText(QRectF(0, top, left, self._row), Qt.AlignmentFlag.AlignVCenter, name)
        x = float(left)
        painter.setPen(Qt.PenStyle.NoPen)
        for index, number in enumerate(counts):
            width = max(2.0, room * number / most) if number else 0.0
            painter.fillRect(QRectF(x, top + (self._row - _BAR) / 2, width, _BAR), class_colour(palette, index))
            x += width
        painter.setPen(QColor(palette.text))
        painter.drawText(QRectF(x + _GAP, top, right, self._row), Qt.AlignmentFlag.AlignVCenter, _total(counts))

    def _draw_legend(self, painter: QPainter) -> None:
        palette, metrics = colours(), self.fontMetrics()
        x, y, line = 0, self._row * len(self._rows) + 2, metrics.height() + 4
        for index, name in enumerate(self._classes):
            title = display_text(name)
            width = _SWATCH + 6 + metrics.horizontalAdvance(title)
            if x and x + width > self.width():
                x, y = 0, y + line
            painter.fillRect(QRectF(x, y + (line - _SWATCH) / 2, _SWATCH, _SWATCH), class_colour(palette, index))
            painter.setPen(QColor(palette.text_muted))
            area = QRectF(x + _SWATCH + 6, y, self.width() - x - _SWATCH - 6, line)
            painter.drawText(
                area,
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(title, Qt.TextElideMode.ElideRight, int(area.width())),
            )
            x += width + 14

    def _legend_height(self) -> int:
        if not self._classes:
            return 0
        metrics, x, lines = self.fontMetrics(), 0, 1
        for name in self._classes:
            width = _SWATCH + 6 + metrics.horizontalAdvance(display_text(name))
            if x and x + width > max(self.width(), 200):
                x, lines = 0, lines + 1
            x += width + 14
        return lines * (metrics.height() + 4) + 4


def _total(counts: tuple[int, ...]) -> str:
    return f"{sum(counts):,}"
