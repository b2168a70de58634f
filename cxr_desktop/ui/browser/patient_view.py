"""The tree of patients, studies and series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QTreeView

from cxr_desktop.app.language import tr
from cxr_desktop.app.patient_tree import FILMS_ROLE, PatientTree, PatientTreeModel
from cxr_desktop.ui.browser.count_delegate import CountDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    Index = QModelIndex | QPersistentModelIndex

_OPENED_ROWS = 40  # a tree of so many rows is shown with all of them open


class PatientView(QTreeView):
    """Shows a `PatientTree`. Emits `chosen` (the films as texts, or None for all) when the user picks a row."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patients = PatientTreeModel(self)
        self._is_ours = False
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Patients"))
        self.setItemDelegate(CountDelegate(self))
        self.setModel(self._patients)

    @property
    def patients(self) -> PatientTreeModel:
        """The rows."""
        return self._patients

    @property
    def films(self) -> frozenset[str] | None:
        """The films of the row that is marked, None for all."""
        films: frozenset[str] | None = self.currentIndex().data(FILMS_ROLE)
        return films

    def show_tree(self, tree: PatientTree) -> None:
        """Show other patients, with the row for all films marked, without telling."""
        self._is_ours = True
        self._patients.set_tree(tree)
        if len(tree.nodes) <= _OPENED_ROWS:
            self.expandAll()
        self.setCurrentIndex(self._patients.index(0, 0))
        self._is_ours = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of a row that the user picked."""
        super().currentChanged(current, previous)
        if not self._is_ours:
            self.chosen.emit(current.data(FILMS_ROLE) if current.isValid() else None)
