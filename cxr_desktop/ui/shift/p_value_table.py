"""The tests of a comparison as rows of name, result and n."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cxr_desktop.ui.parts import clear_layout, text_label
from cxr_desktop.ui.shift.words import p_value_rows

if TYPE_CHECKING:
    from cxr_desktop.core.trust.shift_result import Shift


class PValueTable(QWidget):
    """Shows p values; how each test works is the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def show_shift(self, shift: Shift) -> None:
        """Show the tests of a comparison and no others."""
        clear_layout(self._grid)
        for row, (name, result, n, tip) in enumerate(p_value_rows(shift)):
            for column, (text, role) in enumerate(((name, ""), (result, ""), (n, "muted"))):
                label = text_label(self, role=role)
                label.setText(text)
                label.setToolTip(tip)
                side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
                self._grid.addWidget(label, row, column, side | Qt.AlignmentFlag.AlignVCenter)
