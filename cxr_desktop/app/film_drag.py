"""A list of films that can be dragged, onto a pane or into another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, QUrl

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class DraggedFilms(QAbstractListModel):
    """What a list model says when its rows are dragged: files, to be copied and never moved."""

    def path_at(self, row: int) -> Path | None:
        """Return the film of a row, or None; the list knows."""
        raise NotImplementedError

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let films be dragged."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """Return what a dragged film is: a file."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the files of the films that are dragged."""
        data = QMimeData()
        paths = [path for index in indexes if (path := self.path_at(index.row())) is not None]
        data.setUrls([QUrl.fromEncoded(path.as_uri().encode()) for path in paths])  # keeps bytes that are not UTF-8
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Return that films are copied."""
        return Qt.DropAction.CopyAction
