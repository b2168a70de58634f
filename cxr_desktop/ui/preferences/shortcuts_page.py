"""The keys of every action: find it, press other keys, or go back to the usual ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import tr
from cxr_desktop.app.shortcuts import is_fixed, owner_of
from cxr_desktop.ui.parts import Box, clear_button, keys_edit, push_button, text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cxr_desktop.app.shortcuts import Keys

_NAME = Qt.ItemDataRole.UserRole


class KeyBook(Protocol):
    """Who keeps the keys (`ui.shortcuts.Shortcuts`)."""

    def keys(self) -> dict[str, Keys]:
        """Return the keys of every action by its name."""

    @property
    def usual(self) -> Mapping[str, Keys]:
        """The usual keys of every action by its name."""

    def is_usual(self, name: str) -> bool:
        """Return whether an action has its usual keys."""


class ShortcutsPage(QWidget):
    """Emits `keys_chosen` (name, keys) and `reset_wanted` (name).

    Parameters
    ----------
    groups
        Titles of menus, each with the names and titles of its actions.
    book
        The keys.
    reserved
        Keys that no action can have, each with a sentence of what it does.
    reading
        Keys that mean something else while films are read.
    """

    keys_chosen = Signal(str, object)
    reset_wanted = Signal(str)

    def __init__(
        self,
        groups: Sequence[tuple[str, Sequence[tuple[str, str]]]],
        book: KeyBook,
        *,
        reserved: Callable[[], Mapping[str, str]],
        reading: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._reserved, self._reading = book, reserved, reading
        self._titles = {name: title for _, actions in groups for name, title in actions}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._wanted: QKeySequence | None = None  # what another action has
        self._agreed: set[QKeySequence] | None = None  # usual keys that may be taken, while those are wanted
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Find an action or a key"))
        self.filter.setAccessibleName(tr("Find an action or a key"))
        clear_button(self.filter)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(tr("Actions and their keys"))
        self.table.setHeaderLabels((tr("Action"), tr("Keys")))
        self.table.setUniformRowHeights(True)
        self._fill(groups)
        self.edit = keys_edit(QKeySequence(), tr("New keys"), self)
        clear_button(self.edit.findChildren(QLineEdit)[0])
        self.set_button = push_button(tr("Set"), tr("Give the chosen action these keys instead of its own"), self)
        self.add_button = push_button(tr("Add"), tr("Give the chosen action these keys too"), self)
        self.none_button = push_button(tr("No keys"), tr("Leave the chosen action without keys"), self)
        self.reset_button = push_button(tr("Usual keys"), tr("Give the chosen action its usual keys again"), self)
        self.said = Box("notice", self)
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.table.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.edit.keySequenceChanged.connect(lambda _keys: self._enable())
        self.set_button.clicked.connect(lambda: self._wish(adds=False))
        self.add_button.clicked.connect(lambda: self._wish(adds=True))
        self.none_button.clicked.connect(lambda: self.keys_chosen.emit(self.chosen, ()))
        self.reset_button.clicked.connect(self._reset)
        self.said.asked.connect(self._move)
        self._adds = False
        self.show_keys()
        self._show_chosen()

    def _fill(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        for title, actions in groups:
            group = QTreeWidgetItem(self.table, [title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for name, text in actions:
                row = QTreeWidgetItem(group, [text, ""])
                row.setData(0, _NAME, name)
                self._rows[name] = row
        self.table.expandAll()
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(0, self.table.columnWidth(0) + 24)

    def _lay_out(self) -> None:
        new = text_label(self)
        new.setText(tr("New keys"))
        self.edit.setMaximumWidth(200)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (new, self.edit, self.set_button, self.add_button, self.none_button, self.reset_button):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.said)

    @property
    def chosen(self) -> str:
        """The name of the action that is chosen, "" for none."""
        item = self.table.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def choose(self, name: str) -> None:
        """Choose an action."""
        self.table.setCurrentItem(self._rows[name])
        self.table.scrollToItem(self._rows[name])

    def show_keys(self) -> None:
        """Show the keys as they are now."""
        for name, keys in self._book.keys().items():
            row = self._rows.get(name)
            if row is None:
                continue
            row.setText(1, _text(keys))
            font = row.font(1)
            font.setBold(not self._book.is_usual(name))
            for column in (0, 1):
                row.setFont(column, font)
            row.setToolTip(1, "" if self._book.is_usual(name) else tr("Not the usual keys"))
        self._enable()

    def _show_chosen(self) -> None:
        self._agreed = self._wanted = None
        self.edit.clear()
        self.said.tell("")
        self._enable()

    def _enable(self) -> None:
        name, has_new = self.chosen, not self.edit.keySequence().isEmpty()
        self.edit.setEnabled(bool(name))
        for button in (self.set_button, self.add_button):
            button.setEnabled(bool(name) and has_new)
        self.none_button.setEnabled(bool(name) and bool(self._book.keys().get(name)))
        self.reset_button.setEnabled(bool(name) and not self._book.is_usual(name))

    # New keys

    def _wish(self, *, adds: bool) -> None:
        """Give the action new keys, or say why not and, where another action has them, offer to move them."""
        key, name, self._adds, self._agreed = self.edit.keySequence(), self.chosen, adds, None
        reserved = {QKeySequence(text): sentence for text, sentence in self._reserved().items()}
        self.said.set_look("notice")
        if is_fixed(key):
            self.said.tell(tr("{key} ends or leaves things everywhere, so no action can have it.", key=_text((key,))))
            return
        if key in reserved:
            self.said.tell(reserved[key])
            return
        owner = owner_of(key, self._book.keys(), besides=name)
        if owner:
            self._offer(key, owner)
            return
        self._give(key)

    def _offer(self, key: QKeySequence, owner: str) -> None:
        """Say whose key it is, and offer to move it."""
        self._wanted = key
        self.said.tell(
            tr("{key} belongs to “{owner}”.", key=_text((key,)), owner=self._titles.get(owner, owner)),
            link=tr("Take it from there"),
            tip=tr("“{owner}” is left without this key", owner=self._titles.get(owner, owner)),
        )

    def _move(self) -> None:
        if self._wanted is None:
            return
        if self._agreed is None:
            self._give(self._wanted)
        else:
            self._reset(agreed=self._agreed | {self._wanted})

    def _reset(self, *_: object, agreed: set[QKeySequence] | None = None) -> None:
        """Give the action its usual keys again; offer to move those that the user gave to another one, one by one."""
        name, keys = self.chosen, self._book.keys()
        self._agreed = agreed or set()
        self.said.set_look("notice")
        for key in self._book.usual[name]:
            owner = owner_of(key, keys, besides=name)
            if owner and key not in self._agreed:
                self._offer(key, owner)
                return
        self._agreed = self._wanted = None
        self.said.tell("")
        self.reset_wanted.emit(name)

    def _give(self, key: QKeySequence) -> None:
        name, before = self.chosen, self._book.keys().get(self.chosen, ())
        self._wanted = None
        keys = tuple(dict.fromkeys((*before, key))) if self._adds else (key,)
        self.keys_chosen.emit(name, keys)
        self.edit.clear()
        self.said.tell("")
        if key in {QKeySequence(text) for text in self._reading()}:
            text = tr("While the reading dock is open, {key} is a key of reading.", key=_text((key,)))
            self.said.tell(text)

    # Finding

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for place in range(self.table.topLevelItemCount()):
            group = self.table.topLevelItem(place)
            if group is None:
                continue
            children = (group.child(number) for number in range(group.childCount()))
            rows = [row for row in children if row is not None]
            for row in rows:
                own = f"{row.text(0)} {row.text(1)}".casefold()
                row.setHidden(not all(word in own for word in wanted))
            group.setHidden(all(row.isHidden() for row in rows))


def _text(keys: Keys) -> str:
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
