"""Curves of the heat-map check in the colours of the theme. Brings pyqtgraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from cxr_desktop.ui.parts import series_colours
from cxr_desktop.ui.plot_look import AXIS, colour_plot, line_pen, line_up
from cxr_desktop.ui.spoken import CHART
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.ui.palettes import Palette

_MOST_COLUMNS = 3  # of the legend
_KEY = 46  # pixels of the legend beside a name


@dataclass(frozen=True, slots=True)
class Curve:
    """A line: its name for the legend, points, index of its colour, and how it is drawn."""

    name: str
    x: tuple[float, ...]
    y: tuple[float, ...]
    colour: int
    is_dashed: bool = False
    width: float = 2.0


@dataclass(frozen=True, slots=True)
class Limit:
    """A height that curves are held against, and its name beside it."""

    value: float
    name: str


class CurvePlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws a few curves; nothing can be dragged."""

    spoken_role = CHART

    def __init__(self, title: str, across: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._across = across
        self._curves: tuple[Curve, ...] = ()
        self._limit: Limit | None = None
        item = self.getPlotItem()
        line_up(self)
        item.showGrid(x=False, y=True, alpha=0.12)
        self._legend = item.addLegend(offset=(12, 2), colCount=_MOST_COLUMNS)
        self.setAccessibleName(title)
        self.setMinimumHeight(210)
        current().changed.connect(self._colour)
        self._colour(colours())

    @property
    def curves(self) -> tuple[Curve, ...]:
        """What is drawn."""
        return self._curves

    def show_curves(self, curves: Sequence[Curve], *, limit: Limit | None = None) -> None:
        """Draw these curves and no others, and a dashed line with its name at a limit."""
        self._curves, self._limit = tuple(curves), limit
        ends = (f"{curve.name}: {curve.y[0]:.2f}, {curve.y[-1]:.2f}" for curve in self._curves if len(curve.y))
        self.setAccessibleDescription("; ".join(ends))
        self._draw()

    def set_ticks(self, names: Sequence[str]) -> None:
        """Name the places 0, 1, 2 ... of the horizontal axis."""
        self.getPlotItem().getAxis("bottom").setTicks([list(enumerate(names))])

    def _draw(self) -> None:
        palette, item = colours(), self.getPlotItem()
        item.clear()
        self._legend.clear()
        tints = series_colours(palette)
        for curve in self._curves:
            style = Qt.PenStyle.DashLine if curve.is_dashed else Qt.PenStyle.SolidLine
            pen = line_pen(tints[curve.colour % len(tints)], curve.width, style)
            symbol = {"symbol": "o", "symbolSize": 5, "symbolBrush": pen.color(), "symbolPen": None}
            item.plot(list(curve.x), list(curve.y), pen=pen, name=curve.name, **symbol)
        heights = [y for curve in self._curves for y in curve.y]
        if heights:
            reach = max(0.1, max(heights) - min(heights))
            room = 0.25 * self._arrange_legend()
            item.setYRange(min(heights) - 0.05 * reach, max(heights) + room * reach, padding=0)
        if self._limit is not None:
            muted = QColor(palette.text_muted)
            line = pg.InfiniteLine(
                pos=self._limit.value,
                angle=0,
                pen=line_pen(muted, 1, Qt.PenStyle.DashLine),
                label=self._limit.name,
                labelOpts={"color": muted, "position": 0.98, "anchors": [(1, 1), (1, 1)]},
            )
            item.addItem(line, ignoreBounds=True)

    def _arrange_legend(self) -> int:
        """Put the names beside each other where they have room, else one below the other; return how many rows."""
        width = sum(self.fontMetrics().horizontalAdvance(curve.name) + _KEY for curve in self._curves)
        has_room = width <= self.width() - AXIS
        self._legend.setColumnCount(_MOST_COLUMNS if has_room else 1)
        return 1 if has_room else max(1, len(self._curves))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for the legend anew."""
        super().resizeEvent(event)
        if hasattr(self, "_legend"):  # pyqtgraph resizes before it is made
            self._draw()

    def _colour(self, palette: Palette) -> None:
        colour_plot(self, palette)
        self.getPlotItem().setLabel("bottom", self._across, color=palette.text_muted)
        self._legend.setLabelTextColor(QColor(palette.text))
        self._draw()
