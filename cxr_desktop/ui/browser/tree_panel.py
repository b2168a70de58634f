"""The upper part of the browser: folders, or patients with their studies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.patient_tree import PatientTree
from cxr_desktop.ui import theme
from cxr_desktop.ui.browser.folder_view import FolderView
from cxr_desktop.ui.browser.patient_view import PatientView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeView

KINDS = ("folders", "patients")
_TITLES = {
    "folders": (mark("Folders"), mark("Folders tree"), mark("The folders that hold films")),
    "patients": (
        mark("Patients"),
        mark("Patients tree"),
        mark("Patients, studies and series from the headers of DICOM films"),
    ),
}


class TreePanel(QWidget):
    """Two trees and the switch between them.

    Wishes: `folder_chosen` (path or None), `films_chosen` (paths as texts or None): what the list is narrowed to;
    `kind_changed` (one of `KINDS`).
    """

    folder_chosen = Signal(object)
    films_chosen = Signal(object)
    kind_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folders, self.patients = FolderView(self), PatientView(self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setContentsMargins(12, 4, 12, 8)
        theme.set_role(self._note, "muted")
        self._pages = QStackedWidget(self)
        for page in (self.folders, self.patients, self._note):
            self._pages.addWidget(page)
        self._switch = QButtonGroup(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(self._head())
        lines.addWidget(self._pages, 1)
        self.folders.chosen.connect(self.folder_chosen)
        self.patients.chosen.connect(self.films_chosen)
        self.show_reading(0, 0)
        self._switch.idToggled.connect(self._turn)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(6, 6, 6, 2)
        row.setSpacing(4)
        for number, kind in enumerate(KINDS):
            title, name, tip = (tr(text) for text in _TITLES[kind])
            button = QToolButton(self)
            button.setText(title)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setFont(theme.scaled_font(self.font(), 0.92))
            button.setAccessibleName(name)
            self._switch.addButton(button, number)
            row.addWidget(button)
        self._switch.button(0).setChecked(True)
        row.addStretch(1)
        return row

    @property
    def kind(self) -> str:
        """Which tree is shown, one of `KINDS`."""
        return KINDS[self._switch.checkedId()]

    def set_kind(self, kind: str) -> None:
        """Show one of the two trees."""
        self._switch.button(KINDS.index(kind)).setChecked(True)

    @property
    def note(self) -> str:
        """What stands in the place of patients, "" where there are some."""
        return "" if self.patients.patients.tree.nodes else self._note.text()

    def show_patients(self, tree: PatientTree) -> None:
        """Show the patients of the list, all of them."""
        self.patients.show_tree(tree)
        self._note.setText(tr("No film of this list has a DICOM header"))
        self._show_page()
        if self.kind == "patients":
            self.films_chosen.emit(None)

    def show_reading(self, done: int, total: int) -> None:
        """Say how far the reading of headers has come, in the place of patients."""
        if self.patients.patients.tree.nodes:
            self.patients.show_tree(PatientTree())
        self._note.setText(
            tr("Reading headers: {done:,} of {total:,}", done=done, total=total) if total else tr("No films are open")
        )
        self._show_page()

    def show_listing(self) -> None:
        """Say in the place of patients that films are being looked for."""
        self.show_reading(0, 0)
        self._note.setText(tr("The films are being looked for"))

    def show_stopped(self) -> None:
        """Say in the place of patients that the headers were not read to the end."""
        self._note.setText(tr("The headers could not be read to the end: open the folder again for its patients"))
        self._show_page()

    def set_identity_shown(self, *, is_shown: bool) -> None:
        """Name patients and dates in the tree, or number them."""
        self.patients.patients.set_identity_shown(is_shown=is_shown)

    def tree(self) -> QTreeView:
        """Return the tree that is shown or would be."""
        return self.folders if self.kind == "folders" else self.patients

    def _turn(self, number: int, is_on: bool) -> None:  # noqa: FBT001 - a slot
        if not is_on:
            return
        self._show_page()
        self.kind_changed.emit(KINDS[number])
        if KINDS[number] == "folders":
            self.films_chosen.emit(None)
            self.folder_chosen.emit(self.folders.folder)
        else:
            self.folder_chosen.emit(None)
            self.films_chosen.emit(self.patients.films)

    def _show_page(self) -> None:
        if self.kind == "folders":
            self._pages.setCurrentWidget(self.folders)
        else:
            self._pages.setCurrentWidget(self._note if self.note else self.patients)
