"""Transfers: how far each is, a way to stop it, and a way to its films."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.network import State, Transfer
from cxr_desktop.ui.network.words import transfer_line
from cxr_desktop.ui.parts import Card, Column, link_button, text_label, thin_bar

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LINES, _MARGIN = 10, 8


class TransferRow(QWidget):
    """One transfer. Emits `cancel_requested` (number) and `open_requested` (paths)."""

    cancel_requested = Signal(int)
    open_requested = Signal(object)

    def __init__(self, transfer: Transfer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transfer = transfer
        self.line = text_label(self, wraps=True)
        self.bar = thin_bar(tr("Progress of the transfer"), self)
        self.cancel = link_button(tr("Cancel"), self)
        self.cancel.setToolTip(tr("Stop; what came whole is kept"))
        self.cancel.clicked.connect(self._ask_to_cancel)
        self.open = link_button(tr("Open the films"), self)
        self.open.setToolTip(tr("Show them in the main window"))
        self.open.clicked.connect(lambda: self.open_requested.emit(self._transfer.paths))
        self.which = link_button(tr("Which were not sent"), self)
        self.which.setToolTip(tr("Every file that the node did not take, and why"))
        self.which.clicked.connect(self._show_details)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.line)
        words.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addLayout(words, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.open)
        row.addWidget(self.which)
        self.show_transfer(transfer)

    def show_transfer(self, transfer: Transfer) -> None:
        """Show how it is now."""
        self._transfer = transfer
        self.line.setText(transfer_line(transfer))
        self.bar.setRange(0, transfer.total or 0)
        self.bar.setValue(min(transfer.done, transfer.total or 0))
        self.bar.setVisible(transfer.state is State.RUNNING)
        self.cancel.setVisible(not transfer.state.is_over)
        self.open.setVisible(transfer.state.is_over and bool(transfer.paths) and not transfer.is_sending)

        self.which.setVisible(bool(transfer.details))

    def _show_details(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Transfers"), self.line.text(), parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDetailedText(self._transfer.details)
        box.open()

    def _ask_to_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel_requested.emit(self._transfer.number)


class TransfersCard(Card):
    """The transfers of this start, the latest first. Emits `cancel_requested` and `open_requested`."""

    cancel_requested = Signal(int)
    open_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Transfers"), parent)
        self.rows: dict[int, TransferRow] = {}
        self._inner = QWidget(self)
        self._layout = QVBoxLayout(self._inner)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._column = Column(self)
        self._column.add(self._inner)
        self.body.addWidget(self._column)
        self.hide()

    def show_transfer(self, transfer: Transfer) -> None:
        """Show a transfer, new or known."""
        row = self.rows.get(transfer.number)
        if row is None:
            row = self.rows[transfer.number] = TransferRow(transfer, self._inner)
            row.cancel_requested.connect(self.cancel_requested)
            row.open_requested.connect(self.open_requested)
            self._layout.insertWidget(0, row)
            row.show()  # else it counts for nothing yet
        row.show_transfer(transfer)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the lines that a narrower card needs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the transfers, up to a height from which they scroll."""
        self._layout.activate()
        needed = max(self._inner.heightForWidth(self._column.viewport().width()), self._inner.sizeHint().height())
        self._column.setFixedHeight(min(_LINES * self.fontMetrics().height(), needed + _MARGIN))
