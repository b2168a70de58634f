"""The fields of a file as a tree for a view, with the identifying values covered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QColor, QFont, QStandardItem, QStandardItemModel

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from cxr_desktop.core.film.header_fields import HeaderField

COLUMNS = (mark("Tag"), mark("VR"), mark("Name"), mark("Value"))
COVER = "\N{BULLET}" * 8
_PRIVATE_TIP = mark("Private: its meaning is the maker's")
_COVERED_TIP = mark("May tell who the patient is; Film > Show patient identity shows it")


class HeaderModel(QStandardItemModel):
    """Rows of `HeaderField` below each other by depth."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._identifying: list[tuple[QStandardItem, HeaderField]] = []  # cells of values that can be covered

    def show_fields(self, fields: Sequence[HeaderField], *, is_identity_shown: bool) -> None:
        """Take other fields."""
        self.clear()
        self.setHorizontalHeaderLabels([tr(title) for title in COLUMNS])
        self._identifying = []
        top: list[list[QStandardItem]] = []
        parents: list[tuple[int, QStandardItem]] = []
        for field in fields:
            row = _row(field)
            if field.is_identifying and field.value:
                self._identifying.append((row[3], field))
            while parents and parents[-1][0] >= field.depth:
                parents.pop()
            if parents:
                parents[-1][1].appendRow(row)
            else:
                top.append(row)
            parents.append((field.depth, row[0]))
        self.show_identity(is_shown=is_identity_shown)
        for row in top:  # whole branches at once: each row that comes alone is looked at by whoever listens
            self.appendRow(row)

    def show_identity(self, *, is_shown: bool) -> None:
        """Show what may tell who the patient is, or cover it; everything else stays as it is."""
        for cell, field in self._identifying:
            cell.setText(display_text(_value(field)) if is_shown else COVER)
            cell.setToolTip((tr(_PRIVATE_TIP) if field.is_private else "") if is_shown else tr(_COVERED_TIP))


class HeaderFilter(QSortFilterProxyModel):
    """Shows the rows in which any column holds the words, and what they stand in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self.setFilterKeyColumn(-1)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)


def _name(field: HeaderField) -> str:
    """Return a field's name, ours in the language of the window; a dictionary's and a maker's stay as they are."""
    words, bracket, maker = field.name.partition(" (")
    return f"{shown(words)}{bracket}{maker}" if field.is_name_ours else field.name


def _value(field: HeaderField) -> str:
    """Return a field's value: what stands in the file is shown, found and copied as it stands there."""
    return shown(field.value) if field.is_value_ours else field.value


def _row(field: HeaderField) -> list[QStandardItem]:
    tag, name, value = (display_text(text) for text in (shown(field.tag), _name(field), _value(field)))
    texts = (tag, field.vr, name, value)
    items = [QStandardItem(text) for text in texts]
    if field.is_private:
        items[3].setToolTip(tr(_PRIVATE_TIP))
    if field.is_private:
        font, colour = QFont(), QColor(colours().notice)
        font.setItalic(True)
        for item in items:
            item.setFont(font)
            item.setForeground(colour)
    if field.is_damaged:
        items[3].setForeground(QColor(colours().error))
    return items
