"""Figures with their intervals, as text and as a bar on a scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.parts import clear_layout, text_label
from cxr_desktop.ui.spoken import DECORATION
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cxr_desktop.core.model.prediction import Metric


class IntervalBar(QWidget):
    """Draws an interval and its value on a scale from `low` to 1."""

    spoken_role = DECORATION

    def __init__(
        self, value: float, low: float, high: float, *, start: float = 0.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ends = (value, low, high)
        self._start = start
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)
        current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size that fits a line of text."""
        return QSize(140, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw scale, interval and value."""
        palette = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(palette.border), 1))
        painter.drawLine(QPointF(4, middle), QPointF(self.width() - 4, middle))
        value, low, high = (self._place(number) for number in self._ends)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent_text))
        painter.setOpacity(0.45)
        painter.drawRoundedRect(QRectF(low, middle - 3, max(2.0, high - low), 6), 3, 3)
        painter.setOpacity(1)
        painter.drawEllipse(QPointF(value, middle), 4, 4)

    def _place(self, number: float) -> float:
        share = (min(max(number, self._start), 1.0) - self._start) / (1 - self._start)
        return 5 + share * (self.width() - 10)


class FiguresTable(QWidget):
    """Rows of name, value with 95 % interval, bar and n; how the interval was made is the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._texts: dict[str, str] = {}

    def show_metrics(self, metrics: Iterable[tuple[str, Metric]], *, start: float = 0.0) -> None:
        """Show named figures and no others."""
        clear_layout(self._grid)
        self._texts = {}
        for row, (name, metric) in enumerate(metrics):
            self._add(row, name, metric, start)

    def text_of(self, name: str) -> str:
        """Return what a row says, "" where there is none."""
        return self._texts.get(name, "")

    def _add(self, row: int, name: str, metric: Metric, start: float) -> None:
        text = interval_text(metric)
        self._texts[name] = text
        tip = tr(
            "{data}, n = {n}. Interval: {method}", data=shown(metric.data), n=metric.n, method=shown(metric.method)
        )
        for column, (content, role) in enumerate(((name, ""), (text, ""), (f"n = {metric.n:,}", "muted"))):
            label = text_label(self, role=role)
            label.setText(content)
            label.setToolTip(tip)
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(label, row, (0, 1, 3)[column], side | Qt.AlignmentFlag.AlignVCenter)
        bar = IntervalBar(metric.value, metric.low, metric.high, start=start, parent=self)
        bar.setToolTip(tip)
        self._grid.addWidget(bar, row, 2)


def interval_text(metric: Metric) -> str:
    """Return a value with its interval: ``0.947 [0.923, 0.971]``."""
    return f"{metric.value:.3f} [{metric.low:.3f}, {metric.high:.3f}]"
