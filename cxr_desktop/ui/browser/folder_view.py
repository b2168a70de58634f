"""The tree of folders that hold films."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QTreeView

from cxr_desktop.app.folder_tree import PATH_ROLE, FolderTree, FolderTreeModel
from cxr_desktop.app.language import tr
from cxr_desktop.ui.browser.count_delegate import CountDelegate

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
        self.setAccessibleName(tr("Folders"))
        self.setItemDelegate(CountDelegate(self))
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

    @property
    def folder(self) -> Path | None:
        """The folder that is marked."""
        path: Path | None = self.currentIndex().data(PATH_ROLE)
        return path

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of a folder that the user picked."""
        super().currentChanged(current, previous)
        if not self._is_ours:
            self.chosen.emit(current.data(PATH_ROLE) if current.isValid() else None)
