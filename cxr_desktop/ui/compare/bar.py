"""The bar above the panes: in one row, or in two where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_GAP = 10


class Bar(QWidget):
    """Two groups of buttons, beside or below each other, and one at the right end; never makes the window wider."""

    def __init__(self, first: Sequence[QWidget], second: Sequence[QWidget], end: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._groups = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._groups.setSpacing(_GAP)
        self._rows = [_row(group) for group in (first, second)]
        for row in self._rows:
            self._groups.addLayout(row)
        self._end = end
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(self._groups)
        line.addStretch(1)
        line.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two rows where one is too long."""
        super().resizeEvent(event)
        needed = sum(row.sizeHint().width() for row in self._rows) + self._end.sizeHint().width() + 3 * _GAP
        is_narrow = event.size().width() < needed
        directions = QBoxLayout.Direction
        self._groups.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._groups.setSpacing(4 if is_narrow else _GAP)


def _row(widgets: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
