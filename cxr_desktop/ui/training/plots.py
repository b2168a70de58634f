"""A plot over epochs: lines, the best epoch, and the epoch under the pointer. Brings pyqtgraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor

from cxr_desktop.ui.plot_look import colour_plot, line_pen, line_up
from cxr_desktop.ui.spoken import CHART
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.ui.palettes import Palette

_MOST_TICKS = 12


@dataclass(frozen=True, slots=True)
class Line:
    """Values over epochs.

    Parameters
    ----------
    epochs, values
        Of the same length; epochs count from 1.
    colour
        Index into the theme's colours of lines.
    style
        How it is dashed.
    """

    epochs: tuple[int, ...]
    values: tuple[float, ...]
    colour: int
    style: Qt.PenStyle = Qt.PenStyle.SolidLine


class EpochPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws lines over epochs in the colours of the theme. Emits `hovered` (epoch, 0 for none)."""

    spoken_role = CHART

    hovered = Signal(int)

    def __init__(self, title: str, series: Sequence[QColor], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._series = tuple(series)
        self._lines: tuple[Line, ...] = ()
        self._epochs = 1
        item = self.getPlotItem()
        line_up(self)
        item.showGrid(x=False, y=True, alpha=0.12)
        item.getViewBox().setDefaultPadding(0.04)
        self._best = pg.InfiniteLine(angle=90)
        self._best_text = pg.TextItem(anchor=(0, 0))
        self._cursor = pg.InfiniteLine(angle=90)
        for extra in (self._best, self._best_text, self._cursor):
            extra.hide()
            item.addItem(extra, ignoreBounds=True)
        self.setAccessibleName(title)
        self.setMouseTracking(True)
        self.scene().sigMouseMoved.connect(self._hover)
        item.getViewBox().sigRangeChanged.connect(self._place_text)
        current().changed.connect(self._colour)
        self._colour(colours())
        self.set_epochs(1)

    def set_series(self, series: Sequence[QColor]) -> None:
        """Use other colours of lines."""
        self._series = tuple(series)

    def set_epochs(self, epochs: int) -> None:
        """Make room for so many epochs."""
        self._epochs = max(2, epochs)
        self.getPlotItem().setXRange(1, self._epochs, padding=0.03)
        self._space_ticks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write as many numbers of epochs as there is room for."""
        super().resizeEvent(event)
        if hasattr(self, "_epochs"):  # not while Qt makes it
            self._space_ticks()

    def _space_ticks(self) -> None:
        axis = self.getPlotItem().getAxis("bottom")
        number = self.fontMetrics().horizontalAdvance(f"{self._epochs}  ")
        most = min(_MOST_TICKS, max(1, self.width() // max(1, number)))
        axis.setTickSpacing(_round_step(self._epochs / most), 1)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Draw these lines and no others."""
        item = self.getPlotItem()
        for curve in list(item.listDataItems()):
            item.removeItem(curve)
        self._lines = tuple(lines)
        for line in self._lines:
            colour = self._series[line.colour % len(self._series)]
            pen = line_pen(colour, 2, line.style)
            symbol = {"symbol": "o", "symbolSize": 5, "symbolBrush": colour, "symbolPen": None}
            item.plot(list(line.epochs), list(line.values), pen=pen, **symbol)
        self.setAccessibleDescription("; ".join(_spoken(line) for line in self._lines if line.values))

    def lines(self) -> tuple[Line, ...]:
        """Return the lines on screen."""
        return self._lines

    def mark_best(self, epoch: int, text: str = "") -> None:
        """Mark an epoch; 0 marks none."""
        self._best.setVisible(epoch > 0)
        self._best.setValue(epoch)
        self._best_text.setVisible(epoch > 0 and bool(text))
        self._best_text.setText(text, color=QColor(colours().normal))
        self._place_text()

    def point_at(self, epoch: int) -> None:
        """Draw a line at an epoch, 0 for none."""
        self._cursor.setVisible(epoch > 0)
        self._cursor.setValue(epoch)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        self.hovered.emit(0)
        super().leaveEvent(event)

    def _hover(self, place: QPointF) -> None:
        view = self.getPlotItem().getViewBox()
        if view.sceneBoundingRect().contains(place):
            epoch = round(view.mapSceneToView(place).x())
            self.hovered.emit(min(max(epoch, 1), self._epochs))
        else:
            self.hovered.emit(0)

    def _place_text(self) -> None:
        if not self._best_text.isVisible():
            return
        (left, right), (_, top) = self.getPlotItem().getViewBox().viewRange()
        x = self._best.value()
        self._best_text.setAnchor((1, 0) if x > (left + right) / 2 else (0, 0))
        self._best_text.setPos(x, top)

    def _colour(self, palette: Palette) -> None:
        colour_plot(self, palette)
        self._best.setPen(line_pen(QColor(palette.normal), 1, Qt.PenStyle.DashLine))
        self._cursor.setPen(line_pen(QColor(palette.text_muted), 1, Qt.PenStyle.SolidLine))
        self._best_text.setColor(QColor(palette.normal))


def _round_step(least: float) -> int:
    """Return the smallest of 1, 2, 5, 10, 20, 50 ... that is no smaller."""
    step, scale = 1, 1
    while step < least:
        step = next((scale * part for part in (1, 2, 5) if scale * part >= least), 10 * scale)
        scale *= 10
    return step


def _spoken(line: Line) -> str:
    """Return the first and the last value of a line."""
    return f"{line.epochs[0]}: {line.values[0]:.3g}, {line.epochs[-1]}: {line.values[-1]:.3g}"
