"""Validation films and new ones as two histograms, one on the other. Brings pyqtgraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import series_colours
from cxr_desktop.ui.plot_look import colour_plot, line_pen, line_up
from cxr_desktop.ui.spoken import CHART
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.core.trust.shift_result import Histogram
    from cxr_desktop.ui.palettes import Palette

_HEIGHT = 190
_BESIDE = [(-0.03, 0.5), (1.03, 0.5)]  # the name of a line stands right of it, left where there is no room
_OPACITY = 90  # of 255: both are seen where they overlap


class PairHistogram(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws the share of films in each cell, so that samples of different sizes can be compared.

    Parameters
    ----------
    title
        For who cannot see it.
    x_label
        Below the axis.
    """

    spoken_role = CHART

    def __init__(self, title: str, x_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._x_label = x_label
        self._histogram: Histogram | None = None
        self._point: float | None = None
        line_up(self)
        self.getPlotItem().showGrid(x=False, y=True, alpha=0.12)
        self.setMinimumHeight(_HEIGHT)
        self.setAccessibleName(title)
        current().changed.connect(self._colour)
        self._colour(colours())

    def show_films(self, histogram: Histogram, *, point: float | None = None, x_label: str = "") -> None:
        """Draw films; `point` marks the operating point, `x_label` is another one from now on."""
        self._histogram, self._point = histogram, point
        self._x_label = x_label or self._x_label
        self._colour(colours())

    @property
    def point(self) -> float | None:
        """The operating point that is marked."""
        return self._point

    @property
    def histogram(self) -> Histogram | None:
        """What is drawn."""
        return self._histogram

    def _draw(self, palette: Palette) -> None:
        item = self.getPlotItem()
        item.clear()
        if self._histogram is None:
            return
        edges = np.asarray(self._histogram.edges)
        samples = (self._histogram.validation, self._histogram.new)
        highest = 0.0
        for counts, colour in zip(samples, series_colours(palette), strict=False):
            ground = QColor(colour)
            ground.setAlpha(_OPACITY)
            shares = 100 * np.asarray(counts) / max(1, sum(counts))
            highest = max(highest, float(shares.max()))
            pen = line_pen(colour, 1.6)
            item.addItem(pg.PlotCurveItem(edges, shares, stepMode="center", fillLevel=0, brush=ground, pen=pen))
        if self._point is not None:
            pen = line_pen(palette.text_muted, 1, Qt.PenStyle.DashLine)
            look = {"position": 0.94, "color": palette.text_muted, "anchors": _BESIDE}
            line = pg.InfiniteLine(self._point, angle=90, pen=pen, label=tr("operating point"), labelOpts=look)
            item.addItem(line, ignoreBounds=True)
        item.setYRange(0, 1.06 * max(highest, 1.0), padding=0)
        item.setXRange(float(edges[0]), float(edges[-1]), padding=0.02)

    def _colour(self, palette: Palette) -> None:
        colour_plot(self, palette)
        for side, text in (("left", tr("films, %")), ("bottom", self._x_label)):
            self.getPlotItem().getAxis(side).setLabel(text, color=palette.text_muted)
        self._draw(palette)
