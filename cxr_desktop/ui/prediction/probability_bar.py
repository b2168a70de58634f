"""The probability on a bar whose middle is the operating point, and a bar per class for other models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.prediction.wording import percent
from cxr_desktop.ui.spoken import CHART
from cxr_desktop.ui.theme import colours, scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SMALL = 0.85
_BAR_HEIGHT = 14.0
_GAP = 4.0


def bar_position(probability: float, operating_point: float) -> float:
    """Return where a probability lies on the bar, 0-1: linear on each side, 0.5 at the operating point."""
    if probability < operating_point:
        return 0.5 * probability / operating_point
    if operating_point >= 1.0:
        return 0.5
    return 0.5 + 0.5 * (probability - operating_point) / (1.0 - operating_point)


class ProbabilityBar(QWidget):
    """The calibrated probability of the second of two classes, with the operating point and the uncertain band."""

    spoken_role = CHART

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._point = 0.5
        self._band: tuple[float, float] | None = None
        self._names = ("", "")
        self._probability: float | None = None
        self._is_greyed = False
        self.setFont(scaled_font(self.font(), _SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_scale(self, *, point: float, band: tuple[float, float] | None, names: tuple[str, str]) -> None:
        """Show the operating point, the uncertain band and the names of the two ends."""
        self._point, self._band, self._names = point, band, names
        self.setAccessibleName(tr("Probability of {label}", label=names[1]))
        self.update()

    def set_probability(self, probability: float | None) -> None:
        """Put the needle at the probability of the right end's class (0-1), or take it away."""
        self._probability = probability
        said = tr("not known yet") if probability is None else percent(probability)
        self.setAccessibleDescription(
            tr("{probability}; operating point {point:.2f}", probability=said, point=self._point)
        )
        self.update()

    def set_greyed(self, *, is_greyed: bool) -> None:
        """Take the colours away, because the answer may not be used, or give them back."""
        self._is_greyed = is_greyed
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width that holds the captions."""
        metrics = QFontMetricsF(self.font())
        return QSize(260, round(2 * metrics.height() + _BAR_HEIGHT + 2 * _GAP))

    def minimumSizeHint(self) -> QSize:
        """Return the height that holds the captions, and a width where they are shortened."""
        return QSize(160, self.sizeHint().height())

    def position_of(self, probability: float) -> float:
        """Return the x coordinate of a probability in the widget."""
        area = self._bar()
        return area.left() + area.width() * bar_position(probability, self._point)

    def _bar(self) -> QRectF:
        top = QFontMetricsF(self.font()).height() + _GAP
        return QRectF(1.0, top, self.width() - 2.0, _BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw captions, bar, operating point and needle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grounds(painter)
        self._paint_captions(painter)
        self._paint_marks(painter)
        painter.end()

    def _paint_grounds(self, painter: QPainter) -> None:
        palette, area = colours(), self._bar()
        low, high = self._band or (self._point, self._point)
        left, right = self.position_of(low), self.position_of(high)
        painter.save()
        rounded = QPainterPath()
        rounded.addRoundedRect(area, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        painter.setClipPath(rounded)
        fills = (palette.normal_fill, palette.doubtful_fill, palette.pneumonia_fill)
        if self._is_greyed:
            fills = (palette.button, palette.button_hover, palette.button)
        for start, end, colour in zip((area.left(), left, right), (left, right, area.right()), fills, strict=True):
            painter.fillRect(QRectF(start, area.top(), end - start, area.height()), QColor(colour))
        painter.restore()
        painter.setPen(QPen(QColor(palette.border), 1.0))
        painter.drawPath(rounded)

    def _paint_captions(self, painter: QPainter) -> None:
        palette, area, metrics = colours(), self._bar(), QFontMetricsF(self.font())
        below, height = area.bottom() + _GAP, metrics.height()
        middle = tr("operating point {point:.2f}", point=self._point)
        side = (area.width() - metrics.horizontalAdvance(middle)) / 2 - 8
        if side < metrics.horizontalAdvance("norm..."):
            middle = f"{self._point:.2f}"
            side = (area.width() - metrics.horizontalAdvance(middle)) / 2 - 8
        painter.setPen(QColor(palette.text_muted))
        row = QRectF(area.left(), below, area.width(), height)
        for name, alignment in zip(
            self._names, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True
        ):
            painter.drawText(row, alignment, metrics.elidedText(name, Qt.TextElideMode.ElideRight, side))
        painter.drawText(row, Qt.AlignmentFlag.AlignHCenter, middle)
        if self._band is not None:
            self._paint_band_name(painter, metrics)

    def _paint_band_name(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        low, high = self._band or (self._point, self._point)
        name = tr("doubtful")
        centre, width = (self.position_of(low) + self.position_of(high)) / 2, metrics.horizontalAdvance(name)
        left = min(max(centre - width / 2, 1.0), self.width() - width - 1.0)
        painter.setPen(QColor(colours().text_muted if self._is_greyed else colours().doubtful))
        painter.drawText(QPointF(left, metrics.ascent()), name)

    def _paint_marks(self, painter: QPainter) -> None:
        palette, area = colours(), self._bar()
        middle = area.center().x()
        painter.setPen(QPen(QColor(palette.text_muted), 1.0))
        painter.drawLine(QPointF(middle, area.top() + 1), QPointF(middle, area.bottom() + _GAP - 1))
        if self._probability is None:
            return
        x = min(max(self.position_of(self._probability), area.left() + 2), area.right() - 2)
        needle = QRectF(x - 2.0, area.top() - 3, 4.0, area.height() + 6)
        painter.setPen(QPen(QColor(palette.panel_raised), 1.0))
        painter.setBrush(QColor(palette.text_muted if self._is_greyed else palette.text))
        painter.drawRoundedRect(needle, 2.0, 2.0)


class ClassBars(QWidget):
    """A bar per class, for models without an operating point."""

    spoken_role = CHART

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._probabilities: tuple[float, ...] = ()
        self._is_greyed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Probability of each class"))

    def set_classes(self, names: tuple[str, ...]) -> None:
        """Show these classes, without figures."""
        self._names, self._probabilities = names, ()
        self.updateGeometry()
        self.update()

    def set_probabilities(self, probabilities: tuple[float, ...]) -> None:
        """Show one probability per class, or none for an empty tuple."""
        self._probabilities = probabilities
        said = (f"{name} {percent(p)}" for name, p in zip(self._names, probabilities, strict=False))
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def set_greyed(self, *, is_greyed: bool) -> None:
        """Take the colours away, because the answer may not be used, or give them back."""
        self._is_greyed = is_greyed
        self.update()

    def _row_height(self) -> float:
        return QFontMetricsF(self.font()).height() + 12

    def sizeHint(self) -> QSize:
        """Return the height that holds a row per class."""
        return QSize(260, round(self._row_height() * len(self._names)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, narrower."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, name in enumerate(self._names):
            probability = self._probabilities[index] if index < len(self._probabilities) else None
            is_largest = probability is not None and probability == max(self._probabilities)
            is_called = is_largest and not self._is_greyed
            row = QRectF(0, index * self._row_height(), self.width(), self._row_height())
            self._paint_row(painter, row, name=name, probability=probability, is_called=is_called)
        painter.end()

    def _paint_row(
        self, painter: QPainter, row: QRectF, *, name: str, probability: float | None, is_called: bool
    ) -> None:
        palette, metrics = colours(), QFontMetricsF(self.font())
        figure = "" if probability is None else percent(probability)
        text = QRectF(row.left(), row.top(), row.width(), metrics.height())
        room = row.width() - metrics.horizontalAdvance(figure) - 8
        painter.setPen(QColor(palette.text if is_called else palette.text_muted))
        painter.drawText(
            text, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignRight, figure)
        groove = QRectF(row.left(), text.bottom() + 2, row.width(), 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.border))
        painter.drawRoundedRect(groove, 2.5, 2.5)
        if probability:
            groove.setWidth(max(5.0, groove.width() * probability))
            painter.setBrush(QColor(palette.accent_text if is_called else palette.text_disabled))
            painter.drawRoundedRect(groove, 2.5, 2.5)
