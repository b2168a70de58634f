"""The ground and the axes of every plot, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont

if TYPE_CHECKING:
    import pyqtgraph as pg

    from cxr_desktop.ui.theme import Palette


def colour_plot(plot: pg.PlotWidget, palette: Palette) -> None:
    """Give a plot its ground, and its left and bottom axes their colours and a font a little smaller than its own."""
    plot.setBackground(QColor(palette.panel_raised))
    font = QFont(plot.font())
    font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
    for side in ("left", "bottom"):
        axis = plot.getPlotItem().getAxis(side)
        axis.setPen(QColor(palette.border))
        axis.setTextPen(QColor(palette.text_muted))
        axis.setTickFont(font)
