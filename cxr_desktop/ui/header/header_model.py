"""The fields of a file as a tree for a view, with the identifying values covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QFont, QStandardItem, QStandardItemModel

from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from cxr_desktop.core.film.header_fields import HeaderField

COLUMNS = ("Tag", "VR", "Name", "Value")
COVER = "\N{BULLET}" * 8
_PRIVATE_TIP = "Private: its meaning is the maker's"
_COVERED_TIP = "May tell who the patient is; shown by Show patient identity (Ctrl+I)"


class HeaderModel(QStandardItemModel):
    """Rows of `HeaderField` below each other by depth."""

    def show_fields(self, fields: Sequence[HeaderField], *, is_identity_shown: bool) -> None:
        """Take other fields."""
        self.clear()
        self.setHorizontalHeaderLabels(COLUMNS)
        parents: list[tuple[int, QStandardItem]] = []
        for field in fields:
            row = _row(field, is_covered=field.is_identifying and bool(field.value) and not is_identity_shown)
            while parents and parents[-1][0] >= field.depth:
                parents.pop()
            (parents[-1][1] if parents else self.invisibleRootItem()).appendRow(row)
            parents.append((field.depth, row[0]))


class HeaderFilter(QSortFilterProxyModel):
    """Shows the rows in which any column holds the words, and what they stand in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)


def _row(field: HeaderField, *, is_covered: bool) -> list[QStandardItem]:
    value = COVER if is_covered else display_text(field.value)
    items = [QStandardItem(text) for text in (field.tag, field.vr, display_text(field.name), value)]
    if is_covered or field.is_private:
        items[3].setToolTip(_COVERED_TIP if is_covered else _PRIVATE_TIP)
    if field.is_private:
        font, colour = QFont(), QColor(colours().notice)
        font.setItalic(True)
        for item in items:
            item.setFont(font)
            item.setForeground(colour)
    if field.is_damaged:
        items[3].setForeground(QColor(colours().error))
    return items
