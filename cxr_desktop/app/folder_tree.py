"""The folders that hold films, with their counts, as a tree model made ready in a worker."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from cxr_desktop.app.language import tr
from cxr_desktop.app.numbered_tree import NumberedTreeModel
from cxr_desktop.core.words.paths import display_name, display_path

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Sequence

    Index = QModelIndex | QPersistentModelIndex

PATH_ROLE = int(Qt.ItemDataRole.UserRole) + 1
COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 2


@dataclass(slots=True)
class FolderNode:
    """One folder of the tree.

    Parameters
    ----------
    path
        The folder.
    parent
        Number of the folder above it in `FolderTree.nodes`, or -1 at the top.
    row
        Its place among the folders beside it.
    count
        Films in it and below it.
    children
        Numbers of the folders in it that hold films.
    """

    path: str
    parent: int
    row: int = 0
    count: int = 0
    children: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class FolderTree:
    """Folders that hold films; `tops` are the numbers of those that were opened."""

    nodes: tuple[FolderNode, ...] = ()
    tops: tuple[int, ...] = ()

    def number(self, path: str) -> int | None:
        """Return the number of a folder, or None when it is not in the tree."""
        return next((n for n, node in enumerate(self.nodes) if node.path == path), None)


def make_tree(homes: Sequence[str], films_in: Counter[str]) -> FolderTree:
    """Return the tree of `homes` with all folders of `films_in` (folder -> films directly in it), in its order."""
    growing = _Growing(frozenset(homes))
    for home in homes:
        growing.number(home)
    for folder, count in films_in.items():
        growing.count(folder, count)
    return FolderTree(tuple(growing.nodes), tuple(growing.tops))


class _Growing:
    def __init__(self, homes: frozenset[str]) -> None:
        self.nodes: list[FolderNode] = []
        self.tops: list[int] = []
        self._homes = homes
        self._numbers: dict[str, int] = {}

    def number(self, folder: str) -> int:
        """Return the number of a folder; it and the missing ones above it are put in the tree."""
        missing = []
        while folder not in self._numbers:
            missing.append(folder)
            above = os.path.dirname(folder)  # noqa: PTH120 - Path would take ten times as long
            if folder in self._homes or above == folder:
                break
            folder = above
        parent = self._numbers.get(folder, -1)
        for path in reversed(missing):
            beside = self.tops if parent < 0 else self.nodes[parent].children
            self.nodes.append(FolderNode(path, parent, row=len(beside)))
            parent = self._numbers[path] = len(self.nodes) - 1
            beside.append(parent)
        return parent

    def count(self, folder: str, films: int) -> None:
        """Add films to a folder and to all above it."""
        at = self.number(folder)
        while at >= 0:
            self.nodes[at].count += films
            at = self.nodes[at].parent


class FolderTreeModel(NumberedTreeModel):
    """The tree for a view; roles `PATH_ROLE` (`Path`) and `COUNT_ROLE` (films in it and below it)."""

    _tree: FolderTree

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = FolderTree()

    @property
    def tree(self) -> FolderTree:
        """The folders shown."""
        return self._tree

    def set_tree(self, tree: FolderTree) -> None:
        """Show other folders."""
        self.beginResetModel()
        self._tree = tree
        self.endResetModel()

    def index_of(self, path: Path) -> QModelIndex:
        """Return the index of a folder, invalid when it is not in the tree."""
        number = self._tree.number(str(path))
        return QModelIndex() if number is None else self.createIndex(self._tree.nodes[number].row, 0, number)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows."""
        show = _SHOWN.get(int(role))
        return None if show is None or not index.isValid() else show(self._node(index))

    def _node(self, index: Index) -> FolderNode:
        return self._tree.nodes[index.internalId()]


def _films(count: int) -> str:
    return tr("1 film") if count == 1 else tr("{n:,} films", n=count)


_SHOWN: dict[int, Callable[[FolderNode], object]] = {
    int(Qt.ItemDataRole.DisplayRole): lambda node: display_name(Path(node.path)),
    int(Qt.ItemDataRole.ToolTipRole): lambda node: f"{display_path(Path(node.path))}\n{_films(node.count)}",
    int(Qt.ItemDataRole.AccessibleTextRole): lambda node: f"{display_name(Path(node.path))}, {_films(node.count)}",
    PATH_ROLE: lambda node: Path(node.path),
    COUNT_ROLE: lambda node: node.count,
}
