"""Two small windows beside the film: its histogram with the window's edges, and the values along a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.plot_look import colour_plot, hold_still
from cxr_desktop.ui.shortcuts_dialog import keys_text, with_keys
from cxr_desktop.ui.spoken import CHART, WINDOW
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QAction

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.measure.profile import Profile
    from cxr_desktop.ui.palettes import Palette

NO_FILM, NO_LINE = mark("No film is on screen"), mark("Drag a line over the film")
_BINS = 256
_SAMPLE = 1_000_000


class _Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    spoken_role = CHART


class _PlotWindow(QWidget):
    """A tool window with one plot and a line of words below it. Emits `closed`."""

    spoken_role = WINDOW

    closed = Signal()

    def __init__(self, title: str, parent: QWidget, axes: tuple[str, str]) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self._subject = title
        self.setWindowTitle(title)
        self.plot = _Plot(parent=self)
        self.plot.setAccessibleName(title)
        item = self.plot.getPlotItem()
        hold_still(self.plot)
        item.setLabel("bottom", axes[0])
        item.setLabel("left", axes[1])
        for side in ("left", "bottom"):
            item.getAxis(side).enableAutoSIPrefix(False)  # noqa: FBT003 - pyqtgraph's own
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.words)
        self.resize(460, 300)
        current().changed.connect(self._colour)
        self._colour(colours())

    def _name(self, film: Radiograph | None) -> None:
        """Say in the title whose values these are."""
        name = "" if film is None or film.source is None else display_name(film.source)
        self.setWindowTitle(f"{self._subject} \N{EM DASH} {name}" if name else self._subject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell it."""
        super().closeEvent(event)
        self.closed.emit()

    def _colour(self, palette: Palette) -> None:
        colour_plot(self.plot, palette)


class HistogramWindow(_PlotWindow):
    """How often each value comes up in a film. Emits `window_wanted` (`Window`) while its edges are dragged."""

    window_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Histogram"), parent, (tr("pixel value"), tr("share (square root)")))
        item = self.plot.getPlotItem()
        item.getAxis("left").setStyle(showValues=False)
        self._bars = pg.PlotDataItem(stepMode="center", fillLevel=0)
        self._edges = pg.LinearRegionItem(brush=QColor(90, 160, 240, 45))
        item.addItem(self._bars)
        item.addItem(self._edges, ignoreBounds=True)
        self._edges.sigRegionChanged.connect(self._drag)
        self._film: Radiograph | None = None

    def show_film(self, film: Radiograph | None) -> None:
        """Count another film, unless it is the same."""
        if film is self._film:
            return
        self._film = film
        self._name(film)
        if film is None:
            self._bars.setData([0, 1], [0])
            return
        edges, shares = counted(film)
        ink = QColor(colours().text_muted)
        self._bars.setData(edges, np.sqrt(shares), pen=ink, fillBrush=QColor(ink.red(), ink.green(), ink.blue(), 90))
        self.plot.setXRange(float(edges[0]), float(edges[-1]))

    def show_window(self, window: Window | None) -> None:
        """Lay the edges where the window is; there is none without a film."""
        self._edges.setVisible(window is not None)
        if window is None:
            self.words.setText(tr(NO_FILM))
            return
        with QSignalBlocker(self._edges):
            self._edges.setRegion((window.centre - window.width / 2, window.centre + window.width / 2))
        self.words.setText(
            tr(
                "window {width:,.0f} wide about {centre:,.0f}: drag its edges or its middle",
                width=window.width,
                centre=window.centre,
            )
        )

    def _drag(self) -> None:
        low, high = self._edges.getRegion()
        if self._film is not None and high - low >= 1:
            self.window_wanted.emit(Window((low + high) / 2, high - low))


def counted(film: Radiograph) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return 257 edges of pixel values and the share of the film between them, of at most a million pixels."""
    step = max(1, int(np.sqrt(film.pixels.size / _SAMPLE)))
    sample = film.pixels[::step, ::step]
    counts, edges = np.histogram(sample, bins=_BINS, range=(0, 2**film.bits))
    return edges, counts / sample.size


class ProfileWindow(_PlotWindow):
    """The values along a line, which is drawn with the tool of an action."""

    def __init__(self, parent: QWidget, tool: QAction) -> None:
        super().__init__(tr("Line profile"), parent, (tr("along the line"), tr("value")))
        self._line = pg.PlotDataItem()
        self.plot.getPlotItem().addItem(self._line)
        self._sha256, self._tool = "", tool
        tool.changed.connect(self._ask_for_line)
        self._ask_for_line()

    def _ask_for_line(self) -> None:
        if not self._sha256:
            self.words.setText(with_keys(tr(NO_LINE), keys_text(self._tool)))

    def follow(self, film: Radiograph | None) -> None:
        """Forget the line of another film."""
        if film is None or film.sha256 != self._sha256:
            self._sha256 = ""
            self._name(None)
            self._line.setData([], [])
            self._ask_for_line()

    def show_profile(self, film: Radiograph, profile: Profile) -> None:
        """Show a profile of a film."""
        self._sha256 = film.sha256
        self._name(film)
        self.plot.getPlotItem().setLabel("bottom", tr("along the line ({unit})", unit=profile.unit))
        self._line.setData(profile.places, profile.values, pen=pg.mkPen(QColor(colours().accent_text), width=1.6))
        low, high = float(profile.values.min()), float(profile.values.max())
        length = float(profile.places[-1])
        self.words.setText(
            tr(
                "{length:,.1f} {unit} long; values {low:,.1f} to {high:,.1f}",
                length=length,
                unit=profile.unit,
                low=low,
                high=high,
            )
        )
