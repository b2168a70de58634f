"""The tree of folders that hold films."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from cxr_desktop.app.folder_tree import COUNT_ROLE, PATH_ROLE, FolderTree, FolderTreeModel
from cxr_desktop.ui import theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    Index = QModelIndex | QPersistentModelIndex

_OPENED_ROWS = 40  # a tree of so many folders is shown with all of them open


class FolderView(QTreeView):
    """Shows a `FolderTree`. Emits `chosen` (path, or None for all) when the user picks a folder."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders = FolderTreeModel(self)
        self._is_ours = False
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Folders")
        self.setItemDelegate(_FolderDelegate(self))
        self.setModel(self._folders)

    def show_tree(self, tree: FolderTree, chosen: Path | None = None) -> bool:
        """Show other folders, mark `chosen` (or the only one opened) without telling, return if `chosen` is there."""
        self._is_ours = True
        self._folders.set_tree(tree)
        if len(tree.nodes) <= _OPENED_ROWS:
            self.expandAll()
        else:
            self.expandToDepth(0)
        index = QModelIndex() if chosen is None else self._folders.index_of(chosen)
        if index.isValid():
            self.setCurrentIndex(index)
        elif len(tree.tops) == 1:
            self.setCurrentIndex(self._folders.index(0, 0))
        self._is_ours = False
        return index.isValid()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of a folder that the user picked."""
        super().currentChanged(current, previous)
        if not self._is_ours:
            self.chosen.emit(current.data(PATH_ROLE) if current.isValid() else None)


class _FolderDelegate(QStyledItemDelegate):
    """Puts the count behind the name, paler."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
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
