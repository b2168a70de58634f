"""Help > Keyboard shortcuts: all keys, made from the actions themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from cxr_desktop.app.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


def plain_text(action: QAction) -> str:
    """Return what an action is called, without the marks of its mnemonic."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("...")


def keys_text(action: QAction) -> str:
    """Return the shortcuts of an action as this system writes them."""
    return ", ".join(map(key_text, action.shortcuts()))


def key_text(keys: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """Return keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def with_keys(tip: str, keys: str) -> str:
    """Return a tooltip that ends in keys, where there are any."""
    return f"{tip} ({keys})" if keys else tip


class ShortcutsDialog(QDialog):
    """Two columns: what it does, and its keys. `gestures` adds lines for the mouse."""

    def __init__(
        self, actions: Sequence[QAction], parent: QWidget | None = None, *, gestures: Sequence[tuple[str, str]] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard and mouse") if gestures else tr("Keyboard shortcuts"))
        table = QTreeWidget(self)
        table.setAccessibleName(tr("Shortcuts"))
        table.setHeaderLabels((tr("Does"), tr("Keys")))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for action in actions:
            if action.shortcuts():
                row = QTreeWidgetItem(table, [plain_text(action), keys_text(action)])
                row.setToolTip(0, action.statusTip() or plain_text(action))
        for does, gesture in gestures:
            QTreeWidgetItem(table, [does, gesture])
        table.resizeColumnToContents(0)
        table.setColumnWidth(0, table.columnWidth(0) + 24)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(table, 1)
        layout.addWidget(buttons)
        self.resize(520, 640)
