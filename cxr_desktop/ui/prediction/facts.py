"""Facts in two columns: a muted name at the left, its value at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cxr_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.ui.prediction.wording import Row


class Facts(QWidget):
    """Shows rows; the labels are kept from film to film so that nothing jumps.

    Values stand at the right edge, or with `is_wide` beside their names.
    """

    def __init__(self, parent: QWidget | None = None, *, is_wide: bool = False) -> None:
        super().__init__(parent)
        self._side = Qt.AlignmentFlag.AlignLeft if is_wide else Qt.AlignmentFlag.AlignRight
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show `rows` and nothing else."""
        while len(self._labels) < len(rows):
            self._labels.append(self._added())
        for index, (name, value) in enumerate(self._labels):
            is_used = index < len(rows)
            name.setVisible(is_used)
            value.setVisible(is_used)
            if is_used:
                row = rows[index]
                name.setText(row.name)
                value.setText(row.value)
                value.setAccessibleName(row.name)
                for label in (name, value):
                    label.setToolTip(row.tip)

    def texts(self) -> dict[str, str]:
        """Return what is shown, by name."""
        return {name.text(): value.text() for name, value in self._labels if not name.isHidden()}

    def _added(self) -> tuple[QLabel, QLabel]:
        name, value = QLabel(self), QLabel(self)
        set_role(name, "muted")
        value.setWordWrap(True)
        for label, alignment in ((name, Qt.AlignmentFlag.AlignLeft), (value, self._side)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(alignment | Qt.AlignmentFlag.AlignTop)
        row = len(self._labels)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(value, row, 1)
        return name, value
