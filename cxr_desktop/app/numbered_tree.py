"""A tree model over numbered nodes: what every tree of the browser answers alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()


class Node(Protocol):
    """A row: the number of the row above it (-1 at the top), its place beside others, the numbers of those below."""

    parent: int
    row: int
    children: list[int]


class NumberedTree(Protocol):
    """All rows by number; `tops` are the numbers of those at the top."""

    @property
    def nodes(self) -> Sequence[Node]:
        """The rows."""

    @property
    def tops(self) -> Sequence[int]:
        """Those at the top."""


class NumberedTreeModel(QAbstractItemModel):
    """One column; the number of a node is the internal id of its index. Heirs set `_tree` and say what is shown."""

    _tree: NumberedTree

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """Return the index of a child."""
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # hides QObject.parent as in Qt
        """Return the index of the row above."""
        above = self._tree.nodes[child.internalId()].parent if child.isValid() else -1
        return QModelIndex() if above < 0 else self.createIndex(self._tree.nodes[above].row, 0, above)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many rows are below this one."""
        return len(self._children(parent))

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: ARG002 - Qt's signature
        """Return 1."""
        return 1

    def _children(self, parent: Index) -> Sequence[int]:
        return self._tree.nodes[parent.internalId()].children if parent.isValid() else self._tree.tops
