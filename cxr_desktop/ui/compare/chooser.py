"""The three lists over a pane: film, heat map, model."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.words.paths import display_name, display_path
from cxr_desktop.ui.compare.content import Content, Offer, Source, days_words
from cxr_desktop.ui.parts import CalmComboBox

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent, QResizeEvent

FOLLOWS, BARE = mark("Film on screen"), mark("No heat map")
EARLIER, OTHER = mark("Earlier film"), mark("Other film of the patient")
THIS_MODEL, PICK = mark("Model in use"), mark("Another model...")
_MOST_KIN = 12
_NARROW = 380  # screen units


class Chooser(QWidget):
    """Says what a pane shows and lets the user change it.

    Wishes: `chosen` (`Content`); `model_wished` when another model is to be picked first.
    """

    chosen = Signal(object)
    model_wished = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._offer = Content(), Offer()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self.films = self._list(
            tr("Film of pane {number}", number=number), tr("Which film this pane shows; drag one here from the list")
        )
        self.maps = self._list(
            tr("Heat map of pane {number}", number=number), tr("How the heat map of this pane is made")
        )
        self.models = self._list(tr("Model of pane {number}", number=number), tr("Which model answers in this pane"))
        self._arrange(is_narrow=False)
        self.films.activated.connect(lambda _: self._choose_film())
        self.maps.activated.connect(lambda _: self._tell(replace(self._content, method=self.maps.currentData())))
        self.models.activated.connect(lambda _: self._choose_model())

    def _arrange(self, *, is_narrow: bool) -> None:
        """Lay the lists in one row, or the film above the other two."""
        self._is_narrow = is_narrow
        for column, share in enumerate((1, 1, 0) if is_narrow else (5, 4, 4)):
            self._grid.setColumnStretch(column, share)
        below, films = (1, 2) if is_narrow else (0, 1)
        self._grid.addWidget(self.films, 0, 0, 1, films)
        self._grid.addWidget(self.maps, below, 0 if is_narrow else 1)
        self._grid.addWidget(self.models, below, 1 if is_narrow else 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two rows where one would cut the words."""
        super().resizeEvent(event)
        if (event.size().width() < _NARROW) != self._is_narrow:
            self._arrange(is_narrow=not self._is_narrow)

    def _list(self, name: str, tip: str) -> CalmComboBox:
        box = _ElidedBox(self)
        box.setMinimumContentsLength(3)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # three panes must fit beside docks
        box.setAccessibleName(name)
        box.setToolTip(tip)
        return box

    @property
    def content(self) -> Content:
        """What it says."""
        return self._content

    def show_content(self, content: Content, offer: Offer) -> None:
        """Say what the pane shows and what else it could."""
        self._content, self._offer = content, offer
        entries = _film_entries(content, offer)
        _fill(self.films, ((text, key) for text, key, _ in entries), (content.source, content.held))
        for index, (_, _, tip) in enumerate(entries):
            self.films.setItemData(index, tip, Qt.ItemDataRole.ToolTipRole)
        _fill(self.maps, ((tr(BARE), None), *((m.display_name, m) for m in Method)), content.method)
        others = [(offer.other_model, True)] if offer.other_model else []
        _fill(self.models, ((tr(THIS_MODEL), False), *others, (tr(PICK), None)), content.is_other_model)

    def _choose_film(self) -> None:
        source, held = self.films.currentData()
        self._tell(replace(self._content, source=Source(source), held=held))

    def _choose_model(self) -> None:
        is_other = self.models.currentData()
        if is_other is None:
            self.show_content(self._content, self._offer)  # until one was picked the old one stands
            self.model_wished.emit()
        else:
            self._tell(replace(self._content, is_other_model=is_other))

    def _tell(self, content: Content) -> None:
        if content != self._content:
            self.chosen.emit(content)


class _ElidedBox(CalmComboBox):
    """A list whose chosen text ends in dots where it does not fit."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the box with as much of the text as fits."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        place = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, place, self).width() - 4
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


Entry = tuple[str, tuple[Source, "Path | None"], str]


def _film_entries(content: Content, offer: Offer) -> list[Entry]:
    """Return text, key and tooltip of each film that can be chosen."""
    entries: list[Entry] = [(tr(FOLLOWS), (Source.ON_SCREEN, None), tr("Follows the list"))]
    kin = offer.kin
    for source, name, films, tip in (
        (
            Source.EARLIER,
            EARLIER,
            kin.earlier,
            tr("The latest earlier film of the patient on screen; follows the list"),
        ),
        (Source.OTHER, OTHER, kin.others, tr("Not known to be earlier than the film on screen; follows the list")),
    ):
        if films or content.source is source:
            days = days_words(kin.days.get(films[0])) if films else ""
            entries.append((_joined(tr(name), days), (source, None), tip))
    held = [] if content.held is None else [content.held]
    here = [] if offer.on_screen is None else [offer.on_screen]
    for path in dict.fromkeys((*held, *here, *(*kin.earlier, *kin.others)[:_MOST_KIN])):
        text = (
            tr("Held: {film}", film=display_name(path))
            if path == content.held
            else tr("Hold {film}", film=display_name(path))
        )
        text = _joined(text, days_words(kin.days.get(path)))
        entries.append((text, (Source.HELD, path), display_path(path)))
    return entries


def _joined(text: str, days: str) -> str:
    return f"{text}  {days}".rstrip()


def _fill(box: CalmComboBox, entries: Iterable[tuple[str, object]], current: object) -> None:
    blocker = QSignalBlocker(box)
    box.clear()
    for text, key in entries:
        box.addItem(text, key)
        if key == current:
            box.setCurrentIndex(box.count() - 1)
    blocker.unblock()
