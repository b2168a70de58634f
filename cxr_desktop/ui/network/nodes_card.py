"""The nodes, with what can be done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.ui.parts import Box, Card, push_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.network.nodes import Node


class NodesCard(Card):
    """A list of nodes. Emits `add_requested`, `edit_requested`, `test_requested`, `remove_requested` and `chosen`."""

    add_requested = Signal()
    edit_requested = Signal()
    test_requested = Signal()
    remove_requested = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Nodes"), parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Nodes"))
        self.list.setStyleSheet("QListWidget::item { padding: 5px 4px; }")
        self.list.currentRowChanged.connect(self._take_choice)
        self.list.itemActivated.connect(self.edit_requested)
        self.add = push_button(tr("Add..."), tr("Describe another node"), self)
        self.edit = push_button(tr("Edit..."), tr("Change the chosen node (Enter)"), self)
        self.test = push_button(tr("Test"), tr("Ask the chosen node whether it is there and takes us"), self)
        self.remove = push_button(tr("Remove"), tr("Forget the chosen node; its films stay where they are"), self)
        self.answer = Box("good", self)
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, (button, wish) in enumerate(
            (
                (self.add, self.add_requested),
                (self.edit, self.edit_requested),
                (self.test, self.test_requested),
                (self.remove, self.remove_requested),
            )
        ):
            button.clicked.connect(wish)
            grid.addWidget(button, place // 2, place % 2)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.answer)
        self.body.addLayout(grid)

    @property
    def name(self) -> str:
        """The name of the chosen node, "" for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def show_nodes(self, nodes: Sequence[Node], chosen: str) -> None:
        """Show the nodes and choose one."""
        self.list.blockSignals(True)  # noqa: FBT003 - Qt
        self.list.clear()
        for node in nodes:
            item = QListWidgetItem(f"{node.name}\n{node.place}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, node.name)
            text = mark("{name}: {place}, TLS") if node.speaks_tls else mark("{name}: {place}, not secured")
            item.setToolTip(tr(text, name=node.name, place=node.place))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt
        names = [node.name for node in nodes]
        self.list.setCurrentRow(names.index(chosen) if chosen in names else 0 if names else -1)

    def show_answer(self, text: str, *, is_failure: bool = False) -> None:
        """Say how the last test went."""
        self.answer.set_look("error" if is_failure else "good")
        self.answer.tell(text)

    def _take_choice(self, row: int) -> None:
        self.answer.tell("")
        for button in (self.edit, self.test, self.remove):
            button.setEnabled(row >= 0)
        self.chosen.emit()
