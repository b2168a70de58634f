"""The confusion matrix, whose cells open their films."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.parts import clear_layout, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence


class ConfusionMatrix(QWidget):
    """Films by truth (rows) and call (columns). Emits `cell_chosen` (truth, call)."""

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._cells: dict[tuple[int, int], QPushButton] = {}
        self._classes: tuple[str, ...] = ()

    def set_classes(self, classes: Sequence[str]) -> None:
        """Make room for these classes."""
        clear_layout(self._grid)
        self._classes, self._cells = tuple(classes), {}
        for index, name in enumerate(self._classes):
            self._head(tr("called {label}", label=name), 0, index + 1, Qt.AlignmentFlag.AlignCenter)
            self._head(name, index + 1, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for call in range(len(self._classes)):
                self._cells[index, call] = self._cell(index, call)

    def show_counts(self, counts: Sequence[Sequence[int]]) -> None:
        """Show how many films are in each cell, [truth][call]."""
        for (truth, call), button in self._cells.items():
            n, total = counts[truth][call], sum(counts[truth])
            share = f"{100 * n / total:.0f} %" if total else "\N{EN DASH}"
            button.setText(f"{n:,}\n{share}")
            button.setEnabled(n > 0)
            button.setAccessibleName(
                tr("{n} films of {truth} called {call}", n=n, truth=self._classes[truth], call=self._classes[call])
            )

    def cell(self, truth: int, call: int) -> QPushButton:
        """Return a cell."""
        return self._cells[truth, call]

    def _head(self, text: str, row: int, column: int, side: Qt.AlignmentFlag) -> None:
        label = text_label(self, role="muted")
        label.setText(display_text(text))
        self._grid.addWidget(label, row, column, side)

    def _cell(self, truth: int, call: int) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setMinimumHeight(54)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        tip = (
            tr(
                "Open the films of {truth} rightly called {call}",
                truth=self._classes[truth],
                call=self._classes[call],
            )
            if truth == call
            else tr(
                "Open the films of {truth} wrongly called {call}",
                truth=self._classes[truth],
                call=self._classes[call],
            )
        )
        button.setToolTip(tip)
        button.clicked.connect(partial(self.cell_chosen.emit, truth, call))
        self._grid.addWidget(button, truth + 1, call + 1)
        return button
