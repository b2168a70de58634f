"""A dialog with tables of text that can be copied and saved."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_text, write_beside
from cxr_desktop.core.words.tables import safe_cell
from cxr_desktop.ui.parts import TABLE_STYLE, Card, push_button, text_label
from cxr_desktop.ui.text_room import RowHeight

if TYPE_CHECKING:
    from collections.abc import Sequence

Rows = list[list[str]]
_MOST_HEIGHT = 460


class TableDialog(QDialog):
    """Shows tables whose first row is a head. Emits `failed` (a sentence) when a file cannot be written.

    Parameters
    ----------
    title
        Of the window.
    about
        A sentence above the tables.
    tables
        Heading, in English as in the files written, and rows of each.
    """

    failed = Signal(str)

    def __init__(
        self, title: str, about: str, tables: Sequence[tuple[str, Rows]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._tables = [(heading, rows) for heading, rows in tables if rows]
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        said = text_label(self, role="muted", wraps=True)
        said.setText(about)
        self.body.addWidget(said)
        for heading, rows in self._tables:
            card = Card(tr(heading), self)
            card.body.addWidget(_table(rows, card))
            self.body.addWidget(card)
        copy = push_button(tr("Copy"), tr("Put the tables on the clipboard, for a spreadsheet or a text"), self)
        save = push_button(tr("Save as CSV\N{HORIZONTAL ELLIPSIS}"), tr("Write the tables to a file"), self)
        close = push_button(tr("Close"), tr("Close this window (Esc)"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        save.clicked.connect(self._ask)
        close.clicked.connect(self.accept)
        self.buttons = QHBoxLayout()
        for widget in (copy, save):
            self.buttons.addWidget(widget)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(self.body)
        layout.addStretch(1)
        layout.addLayout(self.buttons)
        self.resize(820, self.sizeHint().height())

    def text(self) -> str:
        """Return all tables, cells apart by tabs."""
        parts = [
            "\n".join([heading, *("\t".join(display_text(cell) for cell in row) for row in rows)])
            for heading, rows in self._tables
        ]
        return "\n\n".join(parts)

    def save(self, path: Path) -> None:
        """Write all tables to a CSV file. Raises OSError."""
        with write_beside(path) as beside, beside.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            for heading, rows in self._tables:
                writer.writerow([heading])
                writer.writerows([[safe_cell(display_text(cell)) for cell in row] for row in rows])
                writer.writerow([])

    def _ask(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the tables"), "", tr("Tables (*.csv)"))
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.csv")
        try:
            self.save(path)
        except OSError as failure:
            self.failed.emit(
                tr("{file} cannot be written: {reason}.", file=path.name, reason=failure.strerror or failure)
            )


def _table(rows: Rows, parent: QWidget) -> QTableWidget:
    table = QTableWidget(len(rows) - 1, len(rows[0]), parent)
    table.setHorizontalHeaderLabels([display_text(shown(cell)) for cell in rows[0]])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setStyleSheet(TABLE_STYLE)
    table.verticalHeader().hide()
    line = table.fontMetrics().height() + 8
    RowHeight(table, 8)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(True)
    for number, row in enumerate(rows[1:]):
        for column, cell in enumerate(row):
            item = QTableWidgetItem(display_text(shown(cell)))
            item.setToolTip(item.text())
            table.setItem(number, column, item)
    table.setMinimumHeight(min(_MOST_HEIGHT, line * len(rows) + 12))
    return table
