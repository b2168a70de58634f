"""Patients with their studies and series as a tree model made ready in a worker. Nobody is named unless asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from cxr_desktop.app.folder_tree import COUNT_ROLE
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.numbered_tree import NumberedTreeModel
from cxr_desktop.core.words.paths import display_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cxr_desktop.core.film.catalogue import Patient
    from cxr_desktop.core.film.header_card import HeaderCard

    Index = QModelIndex | QPersistentModelIndex

FILMS_ROLE = int(Qt.ItemDataRole.UserRole) + 3


class Level(Enum):
    """What a row of the tree stands for."""

    ALL = mark("All films")
    PATIENT = "Patient"
    STUDY = "Study"
    SERIES = "Series"


@dataclass(slots=True)
class PatientNode:
    """One row: what it is, its number among its kind (studies by age; for all films: how many), and its films.

    `films` are the paths of `cards` as texts, made in the worker: a patient may have 20,000.
    """

    level: Level
    number: int
    cards: tuple[HeaderCard, ...]
    parent: int
    row: int
    children: list[int] = field(default_factory=list)
    films: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PatientTree:
    """All rows; `tops` are the numbers of those at the top. Without patients there is none."""

    nodes: tuple[PatientNode, ...] = ()
    tops: tuple[int, ...] = ()


def make_patient_tree(patients: Sequence[Patient], total: int) -> PatientTree:
    """Return the tree of patients, below one row for all films, of which there are `total` with or without header."""
    if not patients:
        return PatientTree()
    nodes = [PatientNode(Level.ALL, total, (), -1, 0)]
    tops = [0]

    def add(level: Level, number: int, cards: tuple[HeaderCard, ...], parent: int) -> int:
        beside = tops if parent < 0 else nodes[parent].children
        films = frozenset(str(card.path) for card in cards)
        nodes.append(PatientNode(level, number, cards, parent, len(beside), films=films))
        beside.append(len(nodes) - 1)
        return len(nodes) - 1

    for number, patient in enumerate(patients, 1):
        whose = add(Level.PATIENT, number, patient.films, -1)
        for age, study in enumerate(patient.studies):
            which = add(Level.STUDY, len(patient.studies) - age, study.films, whose)
            for place, series in enumerate(study.series, 1):
                add(Level.SERIES, place, series.films, which)
    return PatientTree(tuple(nodes), tuple(tops))


class PatientTreeModel(NumberedTreeModel):
    """The tree for a view; roles `FILMS_ROLE` (paths as a frozen set of texts, None for all) and `COUNT_ROLE`."""

    _tree: PatientTree

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = PatientTree()
        self._is_identity_shown = False
        self._asked: set[int] = set()  # numbers of the rows below which somebody asked for a text, -1 for none

    @property
    def tree(self) -> PatientTree:
        """The rows shown."""
        return self._tree

    def set_tree(self, tree: PatientTree) -> None:
        """Show other patients."""
        self.beginResetModel()
        self._tree, self._asked = tree, set()
        self.endResetModel()

    def set_identity_shown(self, *, is_shown: bool) -> None:
        """Name patients and dates, or number them; told for rows whose texts are known to anybody."""
        if is_shown != self._is_identity_shown:
            self._is_identity_shown = is_shown
            asked, self._asked = self._asked, set()
            for above in sorted(asked):
                self._tell_texts(self._tree.tops if above < 0 else self._tree.nodes[above].children)

    def _tell_texts(self, beside: Sequence[int]) -> None:
        """Say that the texts of rows below one parent are others now."""
        if beside:
            ends = self.createIndex(0, 0, beside[0]), self.createIndex(len(beside) - 1, 0, beside[-1])
            self.dataChanged.emit(*ends, list(_TEXT_ROLES))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows."""
        if not index.isValid():
            return None
        node = self._node(index)
        if role == FILMS_ROLE:
            return None if node.level is Level.ALL else node.films
        if role == COUNT_ROLE:
            return node.number if node.level is Level.ALL else len(node.cards)
        if role in _TEXT_ROLES:
            self._asked.add(node.parent)
            return self._text(node)
        return None

    def _text(self, node: PatientNode) -> str:
        say = _NAMED if self._is_identity_shown else _NUMBERED
        return display_text(say[node.level](node))

    def _node(self, index: Index) -> PatientNode:
        return self._tree.nodes[index.internalId()]


_TEXT_ROLES = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
}


def _modalities(node: PatientNode) -> str:
    return ", ".join(dict.fromkeys(card.modality for card in node.cards if card.modality))


def _study(node: PatientNode) -> str:
    return " · ".join(part for part in (tr("Study {number}", number=node.number), _modalities(node)) if part)


def _named_patient(node: PatientNode) -> str:
    card = node.cards[0]
    name = " ".join(part for part in card.name.replace("=", "^").split("^") if part)
    return " · ".join(part for part in (name, card.patient_id) if part) or tr("Patient {number}", number=node.number)


def _named_study(node: PatientNode) -> str:
    card = node.cards[0]
    date = (
        f"{card.moment[:4]}-{card.moment[4:6]}-{card.moment[6:8]}"
        if card.moment
        else tr("Study {number}", number=node.number)
    )
    return " · ".join(part for part in (date, card.study_text or _modalities(node)) if part)


def _named_series(node: PatientNode) -> str:
    card = node.cards[0]
    return " · ".join(part for part in (card.kind, card.series_text) if part)


_NUMBERED: dict[Level, Callable[[PatientNode], str]] = {
    Level.ALL: lambda node: tr(node.level.value),
    Level.PATIENT: lambda node: tr("Patient {number}", number=node.number),
    Level.STUDY: _study,
    Level.SERIES: lambda node: node.cards[0].kind,
}
_NAMED: dict[Level, Callable[[PatientNode], str]] = {
    Level.ALL: lambda node: tr(node.level.value),
    Level.PATIENT: _named_patient,
    Level.STUDY: _named_study,
    Level.SERIES: _named_series,
}
