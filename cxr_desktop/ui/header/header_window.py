"""The window with every field of a film's file: search, copy, identity covered until asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QLineEdit, QTreeView, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.ui.header.header_model import COLUMNS, HeaderFilter, HeaderModel
from cxr_desktop.ui.parts import clear_button, push_button, text_label
from cxr_desktop.ui.shortcuts_dialog import key_text, with_keys
from cxr_desktop.ui.text_room import WholeTitles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cxr_desktop.core.film.header_fields import HeaderField

_PAUSE = 120  # ms without a key before the search looks
NO_FILM, NO_FIELDS, NO_HITS = (
    mark("No film is on screen: choose one in the list"),
    mark("The file notes nothing"),
    mark("No field holds these words"),
)


class HeaderWindow(QDialog):
    """Shows the fields of one file. What it copies covers the same values as what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Header of the film"))
        self.setAccessibleName(tr("Header of the film"))
        self.resize(860, 640)
        self._fields: tuple[HeaderField, ...] = ()
        self._is_identity_shown = False
        self._absence = tr(NO_FILM)  # what stands in place of fields
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.search_now)
        self._model = HeaderModel(self)
        self._filter = HeaderFilter(self)
        self._filter.setSourceModel(self._model)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search tag, name or value"))
        self.search.setAccessibleName(tr("Search the header"))
        clear_button(self.search)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.tree = QTreeView(self)
        self.tree.setModel(self._filter)
        self.tree.setAccessibleName(tr("Fields"))
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.title, self.message = text_label(self), text_label(self, role="muted", wraps=True)
        self._lay_out()
        self.show_message("", tr(NO_FILM))

    def _lay_out(self) -> None:
        copy_keys = key_text(QKeySequence.StandardKey.Copy)
        copy_row = push_button(tr("Copy row"), with_keys(tr("Put the chosen row on the clipboard"), copy_keys), self)
        copy_row.clicked.connect(self.copy_row)
        copy_all = push_button(tr("Copy all"), tr("Put all rows that are shown on the clipboard"), self)
        copy_all.clicked.connect(self.copy_all)
        key = QAction(tr("Copy row"), self)
        key.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        key.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        key.triggered.connect(self.copy_row)
        self.tree.addAction(key)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.search, 1)
        foot.addWidget(self.message, 1)
        foot.addWidget(copy_row)
        foot.addWidget(copy_all)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self.tree, 1)
        column.addLayout(foot)
        self.search.setFocus()

    def show_fields(self, name: str, fields: Sequence[HeaderField]) -> None:
        """Show the fields of the file `name`."""
        self._fields, self._absence = tuple(fields), tr(NO_FIELDS)
        self.title.setText(name)
        self._fill()

    def show_message(self, name: str, message: str) -> None:
        """Show words in place of fields."""
        self._fields, self._absence = (), message
        self.title.setText(name)
        self._fill()

    def set_show_identity(self, is_shown: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        """Show what may tell who the patient is, or cover it."""
        self._is_identity_shown = is_shown
        self._filter.setFilterFixedString("")  # else it looks again after every row
        self._model.show_identity(is_shown=is_shown)
        self.search_now()

    def _fill(self) -> None:
        self._filter.setFilterFixedString("")
        self._model.show_fields(self._fields, is_identity_shown=self._is_identity_shown)
        header = self.tree.header()
        for column, width in enumerate((190, 48, 260)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(len(COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        WholeTitles(header)
        self.search_now()

    def search_now(self) -> None:
        """Show the rows that hold the words of the search, without waiting for more of them."""
        self._pause.stop()
        words = self.search.text().strip()
        self._filter.setFilterFixedString(words)
        if words:
            self.tree.expandAll()
        covered = sum(field.is_identifying and bool(field.value) for field in self._fields)
        if not self._fields:
            self.message.setText(self._absence)
        elif not self._filter.rowCount():
            self.message.setText(tr(NO_HITS))
        elif covered and not self._is_identity_shown:
            self.message.setText(
                tr(
                    "{n:,} fields; {covered:,} are covered (Film > Show patient identity shows them)",
                    n=len(self._fields),
                    covered=covered,
                )
            )
        else:
            self.message.setText(tr("{n:,} fields", n=len(self._fields)))

    def copy_row(self) -> None:
        """Put the chosen row on the clipboard."""
        index = self.tree.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(self._line(index.siblingAtColumn(0), 0))

    def copy_all(self) -> None:
        """Put the rows that pass the search on the clipboard, indented by depth."""
        lines = (self._line(index, depth) for index, depth in self._walk(QModelIndex(), 0))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _line(self, index: QModelIndex, depth: int) -> str:
        cells = (str(index.siblingAtColumn(column).data() or "") for column in range(len(COLUMNS)))
        return "  " * depth + "\t".join(cells)

    def _walk(self, parent: QModelIndex, depth: int) -> Iterator[tuple[QModelIndex, int]]:
        for row in range(self._filter.rowCount(parent)):
            index = self._filter.index(row, 0, parent)
            yield index, depth
            yield from self._walk(index, depth + 1)
