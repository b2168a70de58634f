"""What all plots have in common: they hold still, and take the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

if TYPE_CHECKING:
    import pyqtgraph as pg

    from cxr_desktop.ui.palettes import Palette


AXIS = 46
"""Pixels left of a plot for its figures, the same in all, so that plots one below the other line up."""


def hold_still(plot: pg.PlotWidget) -> None:
    """Take pyqtgraph's menu, buttons, zoom by mouse and focus from a plot."""
    item = plot.getPlotItem()
    item.setMenuEnabled(False)
    item.hideButtons()
    item.setMouseEnabled(x=False, y=False)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def line_up(plot: pg.PlotWidget) -> None:
    """Hold a plot still, with the same room left of it as others have."""
    hold_still(plot)
    plot.getPlotItem().getAxis("left").setWidth(AXIS)


def line_pen(colour: QColor | str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen whose width is in pixels, not in what the axes count."""
    pen = QPen(QColor(colour), width, style)
    pen.setCosmetic(True)
    return pen


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
