"""A sheet of glass over the film with what is drawn on it, upright words in whatever way the film is turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxr_desktop.core.measure.annotation import Kind
from cxr_desktop.ui.spoken import DECORATION
from cxr_desktop.ui.viewer.measure_paint import MeasurePainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.measure.measurement import Measurement
    from cxr_desktop.ui.viewer.film_viewer import FilmViewer

_MARGIN = 6.0
_HINT, _HINT_INK = QColor(10, 12, 16, 215), QColor(255, 226, 130)


class MeasureSheet(QWidget):
    """Shows measurements, what is being drawn, and what is asked for; the mouse goes through it."""

    spoken_role = DECORATION

    def __init__(self, viewer: FilmViewer) -> None:
        super().__init__(viewer)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._viewer = viewer
        self._drawn: tuple[Measurement, ...] = ()
        self._chosen = ""
        self._lines: tuple[tuple[tuple[float, float], ...], ...] = ()
        self._hint = ""
        self._labels: dict[str, QRectF] = {}
        viewer.add_sheet(self)
        viewer.view_changed.connect(self.update)

    def show_all(
        self, drawn: Sequence[Measurement], *, chosen: str = "", lines: Sequence[Sequence[tuple[float, float]]] = ()
    ) -> None:
        """Show measurements, one of them chosen, and the lines of an unfinished one."""
        wanted = (tuple(drawn), chosen, tuple(map(tuple, lines)))
        if wanted != (self._drawn, self._chosen, self._lines):
            self._drawn, self._chosen, self._lines = wanted
            self.update()

    def ask(self, hint: str) -> None:
        """Say what is to be done next, or nothing."""
        if hint != self._hint:
            self._hint = hint
            self.update()

    @property
    def hint(self) -> str:
        """What is asked for."""
        return self._hint

    def label_at(self, place: QPointF) -> str:
        """Return the key of the measurement whose label lies there, or ""."""
        return next((key for key, plate in self._labels.items() if plate.contains(place)), "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint everything."""
        if self._viewer.film is None:
            return
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        pen = MeasurePainter(painter, lambda x, y: self._viewer.from_film(QPointF(x, y)), room)
        self._labels = pen.paint(self._drawn, chosen=self._chosen)
        for line in self._lines:
            pen.path(line)
        if self._hint:
            self._paint_hint(painter)

    def paint_enlarged(self, painter: QPainter, middle: QPointF, strength: float) -> None:
        """Paint the same lines about a place of the viewer, larger; texts alone have their words there."""

        def place(x: float, y: float) -> QPointF:
            return middle + (self._viewer.from_film(QPointF(x, y)) - middle) * strength

        pen = MeasurePainter(painter, place, QRectF(self.rect()))
        pen.lines(self._drawn, chosen=self._chosen)
        pen.paint([each for each in self._drawn if each.annotation.kind is Kind.TEXT])
        for line in self._lines:
            pen.path(line)

    def _paint_hint(self, painter: QPainter) -> None:
        how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = QRectF(24, 18, max(self.width() - 48, 80), self.height())  # words wrap where the pane is narrow
        words = painter.boundingRect(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._hint)
        plate = words.adjusted(-12, -6, 12, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_HINT)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(_HINT_INK)
        painter.drawText(plate, how, self._hint)
