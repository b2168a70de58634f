"""What stands in the window while no node is configured."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.network.errors import INSTALL, missing_packages
from cxr_desktop.ui.network.words import ABOUT, OFF
from cxr_desktop.ui.parts import Box, push_button, text_label
from cxr_desktop.ui.theme import current, icon, scaled_font

_WIDTH = 620


class EmptyPage(QWidget):
    """Says what the network is for. Emits `add_requested`."""

    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self._tint()
        current().changed.connect(self._tint)
        title, more = text_label(self, wraps=True), text_label(self, role="muted", wraps=True)
        title.setText(tr(OFF))
        title.setFont(scaled_font(self.font(), 1.5))
        more.setText(tr(ABOUT))
        self.add = push_button(tr("Add a node..."), tr("Describe a machine that keeps films"), self, role="primary")
        self.add.clicked.connect(self.add_requested)
        self.failure = Box("error", self)
        self._lay_out(title, more)
        if missing_packages():
            self.add.hide()
            self.failure.tell(tr("The libraries for it are not installed; {how}", how=shown(INSTALL)))

    def _lay_out(self, title: QLabel, more: QLabel) -> None:
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._picture, title, more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.failure)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)

    def _tint(self) -> None:
        self._picture.setPixmap(icon("network").pixmap(QSize(48, 48)))
