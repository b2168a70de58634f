"""Paints results: cells in the colour of what they say, and tiles with a film and the model's answer below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.results_model import CLASS_ROLE, COLUMNS, DOUBT_ROLE, ERROR_ROLE, OUTSIDE_ROLE, PATH_ROLE
from cxr_desktop.core.study.results import UNKNOWN, UNSURE
from cxr_desktop.ui.parts import class_text_colour
from cxr_desktop.ui.theme import colours, icon, scaled_font

if TYPE_CHECKING:
    from cxr_desktop.app.thumbnails import Thumbnails

    Index = QModelIndex | QPersistentModelIndex

THUMBNAIL = QSize(28, 28)
_TILE, _MARGIN, _GAP, _SMALL = 104, 8, 3, 0.92
_CLASS = next(number for number, column in enumerate(COLUMNS) if column.name == "class")
_P = next(number for number, column in enumerate(COLUMNS) if column.name == "p")
_State = QStyle.StateFlag


def colour_of(index: Index) -> QColor | None:
    """Return the colour of what a cell says, None for plain text."""
    palette = colours()
    if index.data(ERROR_ROLE):
        return QColor(palette.error)
    if index.data(OUTSIDE_ROLE):
        return QColor(palette.text_muted)
    label = index.data(CLASS_ROLE)
    if index.data(DOUBT_ROLE) or label == UNSURE:
        return QColor(palette.doubtful)
    return None if label is None or label == UNKNOWN else class_text_colour(palette, label)


class CellDelegate(QStyledItemDelegate):
    """Colours classes, doubt and errors; puts the thumbnail before the name while `has_thumbnails`."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.has_thumbnails = True

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill in what the theme decides."""
        super().initStyleOption(option, index)
        option.state &= ~_State.State_HasFocus  # a row is chosen, not a cell
        colour = colour_of(index)
        if colour is not None:
            option.palette.setColor(option.palette.ColorRole.Text, colour)
            option.palette.setColor(option.palette.ColorRole.HighlightedText, colour)
        if index.column() == 0:
            option.textElideMode = Qt.TextElideMode.ElideMiddle
            if self.has_thumbnails:
                option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
                option.decorationSize = THUMBNAIL
                option.icon = self._icon(index)

    def _icon(self, index: Index) -> QIcon:
        path = index.data(PATH_ROLE)
        pixmap = self._thumbnails.pixmap(path)
        if pixmap is not None:
            return QIcon(pixmap)
        is_unreadable = self._thumbnails.is_unreadable(path)
        return icon("warning", colours().error) if is_unreadable else icon("film", colours().border)


class TileDelegate(QStyledItemDelegate):
    """Tiles of one size: film, name, and class with probability or the error."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the size of any tile."""
        lines = QFontMetrics(option.font).height() + QFontMetrics(scaled_font(option.font, _SMALL)).height()
        return QSize(_TILE + 3 * _MARGIN, _TILE + lines + _GAP + 3 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one tile."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = option.rect.adjusted(_MARGIN // 2, _MARGIN // 2, -_MARGIN // 2, -_MARGIN // 2)
        palette, is_selected = colours(), bool(option.state & _State.State_Selected)
        if is_selected or option.state & _State.State_MouseOver:
            ground = QPainterPath()
            ground.addRoundedRect(QRectF(place), 5, 5)
            painter.fillPath(ground, QColor(palette.selection if is_selected else palette.panel_raised))
        left = place.left() + (place.width() - _TILE) // 2
        self._paint_film(painter, QRect(left, place.top() + _MARGIN // 2, _TILE, _TILE), index)
        top = place.top() + _MARGIN // 2 + _TILE + _GAP
        lines = (
            (option.font, str(index.data()), QColor(palette.on_selection if is_selected else palette.text)),
            (scaled_font(option.font, _SMALL), *_answer(index)),
        )
        for font, text, colour in lines:
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            fitting = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, place.width() - 6)
            line = QRect(place.left(), top, place.width(), metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, fitting)
            top += metrics.height()
        painter.restore()

    def _paint_film(self, painter: QPainter, place: QRect, index: Index) -> None:
        path, palette = index.data(PATH_ROLE), colours()
        pixmap = self._thumbnails.pixmap(path)
        if pixmap is not None:
            size = pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted = QRect(place.topLeft(), size)
            fitted.moveCenter(place.center())
            painter.drawPixmap(fitted, pixmap)
            return
        is_unreadable = self._thumbnails.is_unreadable(path)
        painter.fillRect(place, QColor(palette.error_fill if is_unreadable else palette.panel_raised))
        drawn = icon("warning", palette.error) if is_unreadable else icon("film", palette.border)
        drawn.paint(painter, place.adjusted(34, 34, -34, -34))


def _answer(index: Index) -> tuple[str, QColor]:
    """Return the line below the name, and its colour."""
    if index.data(ERROR_ROLE):
        return tr("unreadable"), QColor(colours().error)
    called, p = (index.sibling(index.row(), column) for column in (_CLASS, _P))
    text = f"{called.data()} {p.data()}".strip()
    return text, colour_of(called) or QColor(colours().text_muted)
