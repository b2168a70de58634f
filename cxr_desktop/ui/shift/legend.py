"""Which colour is which sample, above the histograms."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import series_colours, text_label
from cxr_desktop.ui.spoken import DECORATION
from cxr_desktop.ui.theme import colours, current


class Legend(QWidget):
    """Names the two samples beside their colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for index, name in enumerate((tr("validation films"), tr("these films"))):
            label = text_label(self, role="muted")
            label.setText(name)
            row.addWidget(_Swatch(index, self))
            row.addWidget(label)
            row.addSpacing(8)


class _Swatch(QWidget):
    spoken_role = DECORATION

    def __init__(self, index: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._index = index
        self.setFixedSize(QSize(12, 12))
        current().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(series_colours(colours())[self._index]))
        painter.drawRoundedRect(QRectF(1, 1, 10, 10), 2, 2)
