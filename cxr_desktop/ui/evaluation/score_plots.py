"""Plots of a report that show the threshold and let it be dragged. Brings pyqtgraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import class_colour
from cxr_desktop.ui.plot_look import colour_plot, line_pen, line_up
from cxr_desktop.ui.spoken import CHART
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from cxr_desktop.core.evaluation.result import Curve, Evaluation, ReliabilityBin
    from cxr_desktop.ui.palettes import Palette

_HEIGHT = 230
_MARGIN = 0.04  # of the axes: room for a mark in the corner
_SHARES = [[(tenth / 10, f"{tenth / 10:.1f}") for tenth in range(0, 11, 2)]]


class ScorePlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot in the colours of the theme, from 0 to 1, that is not zoomed."""

    spoken_role = CHART

    def __init__(self, title: str, x_label: str, y_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.item = self.getPlotItem()
        line_up(self)
        self.item.showGrid(x=True, y=True, alpha=0.1)
        self._labels = {"bottom": x_label, "left": y_label}
        self.item.setXRange(0, 1, padding=_MARGIN)
        self.item.getAxis("bottom").setTicks(_SHARES)
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(title)
        current().changed.connect(self._colour)
        self._colour(colours())

    def _colour(self, palette: Palette) -> None:
        colour_plot(self, palette)
        for side, text in self._labels.items():
            self.item.getAxis(side).setLabel(text, color=palette.text_muted)


class CurvePlot(ScorePlot):
    """ROC, or precision and recall, with a mark that slides along it. Emits `threshold_dragged` (0-1)."""

    threshold_dragged = Signal(float)

    def __init__(self, title: str, x_label: str, y_label: str, parent: QWidget | None = None) -> None:
        self._line = pg.PlotDataItem()
        self._mark = pg.TargetItem(size=11, movable=True)
        self._curve: Curve | None = None
        super().__init__(title, x_label, y_label, parent)
        self.item.setYRange(0, 1, padding=_MARGIN)
        self.item.getAxis("left").setTicks(_SHARES)
        self.item.addItem(self._line)
        self.item.addItem(self._mark)
        self._mark.sigPositionChanged.connect(self._drag)

    def show_curve(self, curve: Curve | None) -> None:
        """Draw a curve, or nothing."""
        self._curve = curve
        self._mark.setVisible(curve is not None)
        self._line.setData([] if curve is None else list(curve.x), [] if curve is None else list(curve.y))

    def mark(self, x: float, y: float) -> None:
        """Put the mark at a point of the curve."""
        self._mark.blockSignals(True)  # noqa: FBT003 - Qt
        self._mark.setPos(x, y)
        self.setAccessibleDescription(f"{self._labels['bottom']} {x:.2f}, {self._labels['left']} {y:.2f}")
        self._mark.blockSignals(False)  # noqa: FBT003

    def _drag(self) -> None:
        if self._curve is not None:
            place = self._mark.pos()
            distance = np.hypot(np.array(self._curve.x) - place.x(), np.array(self._curve.y) - place.y())
            self.threshold_dragged.emit(float(self._curve.thresholds[int(distance.argmin())]))

    def _colour(self, palette: Palette) -> None:
        super()._colour(palette)
        self._line.setPen(line_pen(palette.accent_text, 2))
        self._mark.setPen(line_pen(palette.pneumonia, 2))
        self._mark.setHoverPen(line_pen(palette.text, 2))


class HistogramPlot(ScorePlot):
    """Films by probability and true class, with the threshold as a line. Emits `threshold_dragged` (0-1)."""

    threshold_dragged = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._line = pg.InfiniteLine(angle=90, movable=True, bounds=(0, 1))
        self._band = pg.LinearRegionItem(movable=False)
        self._evaluation: Evaluation | None = None
        self._bars: list[pg.BarGraphItem] = []
        super().__init__(tr("Films by probability"), tr("probability"), tr("films"), parent)
        self._band.setZValue(-10)
        self.item.addItem(self._band, ignoreBounds=True)
        self.item.addItem(self._line, ignoreBounds=True)
        self._line.sigPositionChanged.connect(lambda line: self.threshold_dragged.emit(float(line.value())))

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Draw the histograms of a report of two classes."""
        self._evaluation = evaluation
        self._draw()
        band = evaluation.uncertain_band
        self._band.setVisible(band is not None)
        if band is not None:
            self._band.setRegion(band)

    def mark(self, threshold: float) -> None:
        """Put the line at a threshold."""
        self._line.blockSignals(True)  # noqa: FBT003 - Qt
        self._line.setValue(threshold)
        self._line.blockSignals(False)  # noqa: FBT003

    def _draw(self) -> None:
        for bars in self._bars:
            self.item.removeItem(bars)
        self._bars = []
        if self._evaluation is None:
            return
        edges = np.array(self._evaluation.histogram_edges)
        width = float(edges[1] - edges[0]) if len(edges) > 1 else 0.05
        for label, counts in enumerate(self._evaluation.histograms):
            colour = class_colour(colours(), label)
            place = edges[:-1] + width * (0.27 + 0.46 * label)
            bars = pg.BarGraphItem(x=place, height=list(counts), width=width * 0.44, brush=colour, pen=None)
            self.item.addItem(bars)
            self._bars.append(bars)

    def _colour(self, palette: Palette) -> None:
        super()._colour(palette)
        self._line.setPen(line_pen(palette.text, 2))
        self._line.setHoverPen(line_pen(palette.accent_text, 3))
        ground = QColor(palette.doubtful_fill)
        ground.setAlpha(110)
        self._band.setBrush(ground)
        for line in self._band.lines:
            line.setPen(line_pen(palette.border, 1))
        self._draw()


class ReliabilityPlot(ScorePlot):
    """What was promised against what was found, with intervals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._diagonal = pg.PlotDataItem([0, 1], [0, 1])
        self._points = pg.PlotDataItem(symbol="o", symbolSize=7)
        self._whiskers = pg.ErrorBarItem(x=np.zeros(0), y=np.zeros(0), beam=0.02)
        super().__init__(tr("Reliability"), tr("probability said"), tr("share found"), parent)
        self.item.setYRange(0, 1, padding=_MARGIN)
        self.item.getAxis("left").setTicks(_SHARES)
        for drawn in (self._diagonal, self._whiskers, self._points):
            self.item.addItem(drawn)

    def show_bins(self, bins: Sequence[ReliabilityBin]) -> None:
        """Draw the bins of a report."""
        x = np.array([b.mean_probability for b in bins])
        y = np.array([b.observed for b in bins])
        self._points.setData(x, y)
        top, bottom = np.array([b.observed_high for b in bins]) - y, y - np.array([b.observed_low for b in bins])
        self._whiskers.setData(x=x, y=y, top=top, bottom=bottom)

    def _colour(self, palette: Palette) -> None:
        super()._colour(palette)
        self._diagonal.setPen(line_pen(palette.field_border, 1, Qt.PenStyle.DashLine))
        self._points.setPen(line_pen(palette.accent_text, 1))
        self._points.setSymbolBrush(QColor(palette.accent_text))
        self._points.setSymbolPen(None)
        self._whiskers.setData(pen=line_pen(palette.accent_text, 1))
