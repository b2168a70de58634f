"""Rows of a tree with a number behind each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cxr_desktop.app.folder_tree import COUNT_ROLE
from cxr_desktop.ui import theme

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex


class CountDelegate(QStyledItemDelegate):
    """Puts the count behind the name, paler."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        count = f"{index.data(COUNT_ROLE):,}"
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        metrics = QFontMetrics(shown.font)
        place: QRect = shown.rect
        room = place.width() - metrics.horizontalAdvance(count) - 28
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, max(room, 30))
        shown.text = name
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        painter.save()
        painter.setPen(QColor(theme.colours().text_muted))
        beside = place.adjusted(metrics.horizontalAdvance(name) + 16, 0, -8, 0)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, count)
        painter.restore()
