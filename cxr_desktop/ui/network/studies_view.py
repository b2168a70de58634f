"""Studies and their series as a tree, patients hidden unless the user shows them.

Descriptions are typed by people and may name a patient: they are hidden with the names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOption,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.network.talk import Study, Wanted
from cxr_desktop.ui.network.words import hidden, masked, patient_key
from cxr_desktop.ui.text_room import WholeTitles
from cxr_desktop.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QPaintEvent

    from cxr_desktop.core.network.talk import Series

_COLUMNS = (
    mark("Patient"),
    mark("ID"),
    mark("Born"),
    mark("Date"),
    mark("Modality"),
    mark("Description"),
    mark("Accession"),
    mark("Objects"),
)
_WIDTHS = (170, 90, 90, 90, 76, 200, 96, 60)
_THING = Qt.ItemDataRole.UserRole
_LOADED = int(Qt.ItemDataRole.UserRole) + 1


class StudiesView(QTreeWidget):
    """Studies found. Emits `series_wanted` (study UID) when one is opened and `choice_changed`."""

    series_wanted = Signal(str)
    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Studies found"))
        self.setColumnCount(len(_COLUMNS))
        self.setHeaderLabels([tr(title) for title in _COLUMNS])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        WholeTitles(self.header())
        self.itemExpanded.connect(self._load)
        self.itemSelectionChanged.connect(self.choice_changed)
        self._is_shown, self._said = False, ""
        self._studies: tuple[Study, ...] = ()

    def say(self, text: str) -> None:
        """Say this in the middle while there are no studies."""
        self._said = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the studies, or what is said instead."""
        super().paintEvent(event)
        if not self.topLevelItemCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(colours().text_muted))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._said)
            painter.end()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw the arrow of a chosen study too, which the style sheet leaves out."""
        super().drawBranches(painter, rect, index)
        item = self.itemFromIndex(index)
        if item is None or item.parent() is not None or not item.isSelected():
            return
        option = QStyleOption()
        option.initFrom(self)
        option.rect = rect.adjusted(3, 0, -3, 0)
        down, right = QStyle.PrimitiveElement.PE_IndicatorArrowDown, QStyle.PrimitiveElement.PE_IndicatorArrowRight
        self.style().drawPrimitive(down if item.isExpanded() else right, option, painter, self)

    def show_studies(self, studies: Sequence[Study]) -> None:
        """Show other studies, the latest first."""
        self.clear()
        self._studies = tuple(sorted(studies, key=lambda study: study.date, reverse=True))
        for study in self._studies:
            item = QTreeWidgetItem(self)
            item.setData(0, _THING, study)
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            item.setTextAlignment(7, Qt.AlignmentFlag.AlignRight)
        self._write()

    def show_series(self, study_uid: str, series: Sequence[Series]) -> None:
        """Show the series of a study below it."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is None or item.data(0, _THING).uid != study_uid:
                continue
            item.takeChildren()
            for one in series:
                child = QTreeWidgetItem(item)
                child.setData(0, _THING, one)
                self._write_series(child)
                child.setTextAlignment(7, Qt.AlignmentFlag.AlignRight)
            if not series:
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.DontShowIndicator)

    def set_identity(self, *, is_shown: bool) -> None:
        """Show or hide who the patients are."""
        self._is_shown = is_shown
        self._write()

    def wanted(self) -> tuple[Wanted, ...]:
        """Return what is chosen; a series of a chosen study is in it already."""
        things = [item.data(0, _THING) for item in self.selectedItems()]
        studies = {thing.uid for thing in things if isinstance(thing, Study)}
        whole = [Wanted(thing.uid, objects=thing.objects) for thing in things if isinstance(thing, Study)]
        parts = [
            Wanted(thing.study_uid, thing.uid, thing.objects)
            for thing in things
            if not isinstance(thing, Study) and thing.study_uid not in studies
        ]
        return (*whole, *parts)

    def _write(self) -> None:
        names = masked(self._studies)
        for row, study in enumerate(self._studies):
            item = self.topLevelItem(row)
            if item is None:
                continue
            who = (study.patient_name or study.patient_id, study.patient_id, study.birth_date)
            if not self._is_shown:
                who = (names[patient_key(study)], hidden(study.patient_id), hidden(study.birth_date))
            about, accession = self._covered(study.description), self._covered(study.accession)
            _fill(item, (*who, study.date, ", ".join(study.modalities), about, accession, _count(study)))
            for number in range(item.childCount()):
                self._write_series(item.child(number))

    def _write_series(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        series: Series = item.data(0, _THING)
        number = tr("Series {number}", number=series.number) if series.number else tr("Series")
        words = ", ".join(filter(None, (self._covered(series.description), series.body_part)))
        _fill(item, (number, "", "", "", series.modality, words, "", _count(series)))

    def _covered(self, text: str) -> str:
        return text if self._is_shown else hidden(text)

    def _load(self, item: QTreeWidgetItem) -> None:
        study = item.data(0, _THING)
        if isinstance(study, Study) and not item.data(0, _LOADED):
            item.setData(0, _LOADED, True)  # noqa: FBT003 - Qt
            self.series_wanted.emit(study.uid)

    def forget_loading(self, study_uid: str) -> None:
        """Let a study ask for its series again, after that went wrong."""
        for row in range(self.topLevelItemCount()):
            item = self.topLevelItem(row)
            if item is not None and item.data(0, _THING).uid == study_uid and not item.childCount():
                item.setData(0, _LOADED, False)  # noqa: FBT003 - Qt
                item.setExpanded(False)


def _fill(item: QTreeWidgetItem, texts: Sequence[str]) -> None:
    for column, text in enumerate(texts):
        item.setText(column, text)
        item.setToolTip(column, text)


def _count(thing: Study | Series) -> str:
    return "" if thing.objects is None else f"{thing.objects:,}"
