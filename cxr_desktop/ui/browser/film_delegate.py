"""Paints a row of the film list: thumbnail, name, second line, badge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cxr_desktop.app.folder_model import ERROR_ROLE, PATH_ROLE, PREDICTION_ROLE, SUBTITLE_ROLE
from cxr_desktop.ui import theme
from cxr_desktop.ui.browser.badge import Badge, badge_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPixmap

    from cxr_desktop.app.thumbnails import Thumbnails
    from cxr_desktop.ui.palettes import Palette

    Index = QModelIndex | QPersistentModelIndex

_THUMBNAIL = 49
_MARGIN = 10
_GAP = 6  # above and below the thumbnail
_SMALL = 0.88
_State = QStyle.StateFlag


class FilmDelegate(QStyledItemDelegate):
    """Rows of one height, so that a view of 100,000 need not ask for each."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the height of any row."""
        font = option.font
        lines = QFontMetrics(font).height() + QFontMetrics(theme.scaled_font(font, _SMALL)).height()
        return QSize(120, max(_THUMBNAIL, lines + 4) + 2 * _GAP + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        row, palette = option.rect, theme.colours()
        self._paint_ground(painter, option, row, palette)
        top = row.top() + (row.height() - 1 - _THUMBNAIL) // 2
        self._paint_thumbnail(painter, QRect(row.left() + _MARGIN, top, _THUMBNAIL, _THUMBNAIL), index, palette)
        badge = badge_of(index.data(PREDICTION_ROLE), index.data(ERROR_ROLE))
        left, right = row.left() + 2 * _MARGIN + _THUMBNAIL, row.right() - _MARGIN
        if badge is not None:
            right = _paint_badge(painter, option, badge, row, palette) - _MARGIN // 2
        self._paint_lines(painter, option, index, QRect(left, row.top(), right - left, row.height() - 1), palette)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, palette: Palette) -> None:
        state = option.state
        if state & _State.State_Selected:
            painter.fillRect(row, QColor(palette.selection))
            if state & _State.State_HasFocus:
                painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), QColor(palette.accent_text))
        elif state & _State.State_MouseOver:
            painter.fillRect(row, QColor(palette.panel_raised))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), QColor(palette.window))

    def _paint_thumbnail(self, painter: QPainter, place: QRect, index: Index, palette: Palette) -> None:
        path, has_error = index.data(PATH_ROLE), bool(index.data(ERROR_ROLE))
        pixmap = None if has_error else self._thumbnails.pixmap(path)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(place), 3, 3)
        painter.save()
        painter.setClipPath(clip)
        if pixmap is not None:
            painter.drawPixmap(QRectF(place), pixmap, _middle(pixmap))
        elif has_error or self._thumbnails.is_unreadable(path):
            painter.fillRect(place, QColor(palette.error_fill))
            theme.icon("warning", palette.error).paint(painter, place.adjusted(14, 14, -14, -14))
        else:
            painter.fillRect(place, QColor(palette.panel_raised))
            theme.icon("film", palette.border).paint(painter, place.adjusted(10, 10, -10, -10))
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, place: QRect, palette: Palette
    ) -> None:
        is_selected = bool(option.state & _State.State_Selected)
        font = option.font
        small = theme.scaled_font(font, _SMALL)
        heights = QFontMetrics(font).height(), QFontMetrics(small).height()
        top = place.top() + (place.height() - sum(heights) - 2) // 2
        colour = palette.on_selection if is_selected else palette.text
        second = palette.error if index.data(ERROR_ROLE) else palette.text_muted
        lines = (
            (font, str(index.data()), colour, Qt.TextElideMode.ElideMiddle),
            (small, index.data(SUBTITLE_ROLE), second, Qt.TextElideMode.ElideRight),
        )
        for (face, text, tint, elide), height in zip(lines, heights, strict=True):
            painter.setFont(face)
            painter.setPen(QColor(tint))
            fitting = QFontMetrics(face).elidedText(text, elide, place.width())
            painter.drawText(QRect(place.left(), top, place.width(), height), _LINE, fitting)
            top += height + 2


_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


def _paint_badge(painter: QPainter, option: QStyleOptionViewItem, badge: Badge, row: QRect, palette: Palette) -> int:
    """Paint the badge at the right end of the row and return where it begins."""
    text, ground = badge.colours(palette)
    font = theme.scaled_font(option.font, _SMALL)
    metrics = QFontMetrics(font)
    height = metrics.height() + 3
    width = max(metrics.horizontalAdvance(badge.text) + 14, height)
    place = QRectF(row.right() - _MARGIN - width, row.top() + (row.height() - 1 - height) / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(QColor(text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, badge.text)
    return int(place.left())


def _middle(pixmap: QPixmap) -> QRectF:
    """Return the largest square in the middle of a picture."""
    side = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
