"""Asks which key does what while films are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QKeySequenceEdit, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.reading_keys import FLAG, NEXT, UNSURE, clash, default_keys
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.parts import fit_height, keys_edit, text_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TITLES = {UNSURE: mark("unsure"), FLAG: mark("flag"), NEXT: mark("next unread film")}


class KeysDialog(QDialog):
    """Emits `keys_chosen` (dict) when it is accepted."""

    keys_chosen = Signal(dict)

    def __init__(self, classes: Sequence[str], keys: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys of reading"))
        self._n_classes = len(classes)
        titles = {str(label): display_text(name) for label, name in enumerate(classes)}
        titles |= {name: tr(title) for name, title in _TITLES.items()}
        self.edits: dict[str, QKeySequenceEdit] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for name, key in keys.items():
            edit = keys_edit(QKeySequence(key), titles[name], self)
            edit.keySequenceChanged.connect(lambda _keys: self._check())
            label = text_label(self, role="muted")
            label.setText(titles[name])
            label.setBuddy(edit)
            form.addRow(label, edit)
            self.edits[name] = edit
        about = text_label(self, role="muted", wraps=True)
        about.setText(tr("While the reading panel is open these keys come before those of the same name elsewhere."))
        self._problem = text_label(self, role="error", wraps=True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.RestoreDefaults, self)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kinds.RestoreDefaults).clicked.connect(self._restore)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addWidget(self.buttons)
        fit_height(self, 380)
        self._check()

    def keys(self) -> dict[str, str]:
        """Return what the dialog says."""
        return {name: edit.keySequence().toString() for name, edit in self.edits.items()}

    @property
    def problem(self) -> str:
        """What is wrong with it, or ""."""
        return self._problem.text()

    def _check(self) -> None:
        keys = self.keys()
        double = clash({name: key for name, key in keys.items() if key})
        problem = tr("Each line needs a key.") if not all(keys.values()) else ""
        if double:
            problem = tr("{key} can do only one thing.", key=double)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)

    def _restore(self) -> None:
        for name, key in default_keys(self._n_classes).items():
            self.edits[name].setKeySequence(QKeySequence(key))

    def _accept(self) -> None:
        self.keys_chosen.emit(self.keys())
        self.accept()
