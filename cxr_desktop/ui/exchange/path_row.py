"""A field for a path with a button that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.paths import typed_path
from cxr_desktop.ui.parts import push_button

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class PathRow(QWidget):
    """A path; empty for none. Emits `changed`.

    Parameters
    ----------
    name
        What it is, for the file dialog and for readers of the screen.
    hint
        What stands in the empty field.
    kinds
        File types of a file to be written, as Qt's dialogs take them; "" for a folder.
    tip
        What the button that asks does.
    """

    changed = Signal()

    def __init__(self, name: str, hint: str, kinds: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._kinds = name, kinds
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        self.browse = push_button(tr("Browse\N{HORIZONTAL ELLIPSIS}"), tip, self)
        self.browse.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.browse)
        self.field.textChanged.connect(lambda _text: self.changed.emit())
        self.browse.clicked.connect(self._ask)

    @property
    def path(self) -> Path | None:
        """The path, or None while the field is empty."""
        text = self.field.text().strip()
        return typed_path(text) if text else None

    def _ask(self) -> None:
        ask: Callable[[], str] = self._ask_for_file if self._kinds else self._ask_for_folder
        chosen = ask()
        if chosen:
            self.field.setText(chosen)

    def _ask_for_folder(self) -> str:
        return QFileDialog.getExistingDirectory(self, self._name, self.field.text())

    def _ask_for_file(self) -> str:
        # an existing key is read, not replaced, so nothing is asked about it
        option = QFileDialog.Option.DontConfirmOverwrite
        return QFileDialog.getSaveFileName(self, self._name, self.field.text(), self._kinds, options=option)[0]
