"""The question before films leave this machine: they go only when its button is pressed, which names the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.network.words import identity_line, refused_line, send_words, target_line
from cxr_desktop.ui.parts import Box, CalmComboBox, push_button, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.network.outgoing import Outgoing

_WIDTH = 520


class SendDialog(QDialog):
    """Says what goes where, and whose identity goes along. Emits `send_agreed` (`Node`, paths)."""

    send_agreed = Signal(object, object)

    def __init__(self, nodes: Sequence[Node], chosen: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outgoing: Outgoing | None = None
        self._nodes = {node.name: node for node in nodes}
        self.setWindowTitle(tr("Send to a node"))
        self.target = CalmComboBox(self)
        self.target.addItems(list(self._nodes))
        self.target.setCurrentText(chosen)
        self.target.setAccessibleName(tr("Node to send to"))
        self.target.currentTextChanged.connect(self._show)
        self.what = text_label(self, wraps=True)
        self.identity, self.refused = Box("notice", self), Box("error", self)
        self.send = push_button(tr("Send"), tr("Send the objects"), self, role="primary")
        self.send.clicked.connect(self._agree)
        self.cancel = push_button(tr("Cancel"), tr("Send nothing"), self)
        self.cancel.clicked.connect(self.reject)
        self.cancel.setDefault(True)
        form = QFormLayout()
        form.addRow(tr("Node"), self.target)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.send)
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.addStrut(_WIDTH)  # no minimum of the window's own: its buttons may be wider
        column.setSpacing(12)
        column.addLayout(form)
        for widget in (self.what, self.identity, self.refused):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._show()

    def show_outgoing(self, outgoing: Outgoing) -> None:
        """Say what would be sent, now that the files were looked at."""
        self._outgoing = outgoing
        self._show()

    def show_failure(self, sentence: str) -> None:
        """Say why the files cannot be looked at."""
        self.what.setText("")
        self.refused.tell(shown(sentence))

    def _show(self) -> None:
        outgoing, node = self._outgoing, self._nodes[self.target.currentText()]
        self.send.setEnabled(outgoing is not None and bool(outgoing.paths))
        self.send.setText(tr("Send") if outgoing is None else send_words(node, outgoing))
        if outgoing is None:
            self.what.setText(tr("Looking at the files\N{HORIZONTAL ELLIPSIS}"))
            return
        self.what.setText(target_line(node, outgoing) if outgoing.paths else tr("There is nothing to send."))
        self.identity.set_look("notice" if outgoing.named else "good")
        self.identity.tell(identity_line(outgoing) if outgoing.paths else "")
        self.refused.tell(refused_line(outgoing))
        self.adjustSize()

    def _agree(self) -> None:
        if self._outgoing is not None:
            self.send_agreed.emit(self._nodes[self.target.currentText()], self._outgoing.paths)
            self.accept()
