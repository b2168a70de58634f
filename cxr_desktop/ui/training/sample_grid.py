"""Films with their true labels: some at random, or those that a finding is about."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.paths import display_name, display_path, display_text
from cxr_desktop.ui.parts import CalmComboBox, Card, class_text_colour, link_button, text_label
from cxr_desktop.ui.theme import colours, current
from cxr_desktop.ui.training.words import split_names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from cxr_desktop.app.dataset_check import Material
    from cxr_desktop.app.thumbnails import Thumbnails

_SAMPLES = 60
_ICON = QSize(128, 128)
_CELL = QSize(140, 160)  # at least
_SECOND_LINE = 16
_MOST = 2000  # films of a finding; nobody looks through more
_ROOT = QModelIndex()


class _Films(QAbstractListModel):
    """Films as thumbnails with captions."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._films: tuple[tuple[Path, str, int], ...] = ()
        self._rows: dict[Path, int] = {}
        self._blank = QPixmap(_ICON)
        self._blank.fill(Qt.GlobalColor.transparent)
        thumbnails.ready.connect(self._refresh)
        thumbnails.failed.connect(self._refresh)

    def show(self, films: Sequence[tuple[Path, str, int]]) -> None:
        """Show (path, caption, class index) triples; the index is -1 where the truth is not known."""
        self.beginResetModel()
        self._films = tuple(films)
        self._rows = {path: row for row, (path, _, _) in enumerate(films)}
        self.endResetModel()

    def path(self, row: int) -> Path:
        """Return the film of a row."""
        return self._films[row][0]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """Return how many films there are."""
        return 0 if parent.isValid() else len(self._films)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return caption, picture, colour and path."""
        path, caption, label = self._films[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{caption}\n{tr('unreadable')}" if self._thumbnails.is_unreadable(path) else caption
        if role == Qt.ItemDataRole.DecorationRole:
            return QIcon(self._thumbnails.pixmap(path) or self._blank)
        if role == Qt.ItemDataRole.ForegroundRole:
            return class_text_colour(colours(), label) if label >= 0 else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return display_path(path)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        return None

    def _refresh(self, path: Path) -> None:
        row = self._rows.get(path)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))


class _FilmsView(QListView):
    """Pictures in columns that share the width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cell = _CELL
        self.setAccessibleName(tr("Films"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(_ICON)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setStyleSheet("QListView { background: transparent; }")

    def set_cell(self, cell: QSize) -> None:
        """Give every film at least so much room."""
        self._cell = cell
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        self._share()
        super().resizeEvent(event)

    def _share(self) -> None:
        width = self.viewport().width() - 2
        columns = max(1, width // self._cell.width())
        self.setGridSize(QSize(max(self._cell.width(), width // columns), self._cell.height()))


class SampleGrid(Card):
    """Emits `film_chosen` (path) when a film is double-clicked or chosen with Enter."""

    film_chosen = Signal(object)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(tr("Samples with their true labels"), parent)
        self._title = self.heading.text()
        self._material: Material | None = None
        self._draws = 0
        self._model = _Films(thumbnails, self)
        self._split = CalmComboBox(self, is_whole=True)
        self._split.setAccessibleName(tr("Split"))
        self._split.setToolTip(tr("Which films are drawn from"))
        self._split.setSizePolicy(self._split.sizePolicy().Policy.Preferred, self._split.sizePolicy().Policy.Fixed)
        self.heading.setWordWrap(True)
        self._more = link_button(tr("Other films"), self)
        self._more.setToolTip(tr("Draw other films at random"))
        self._back = link_button(tr("Back to the samples"), self)
        for widget in (self._split, self._more, self._back):
            self.head.addWidget(widget)
        self._about = text_label(self, role="muted", wraps=True)
        self._view = _FilmsView(self)
        self._view.setModel(self._model)
        self.body.addWidget(self._about)
        self.body.addWidget(self._view, 1)
        self._view.activated.connect(lambda index: self.film_chosen.emit(self._model.path(index.row())))
        self._split.currentIndexChanged.connect(self.draw)
        self._more.clicked.connect(self.draw)
        self._back.clicked.connect(self.show_samples)
        current().changed.connect(self._view.viewport().update)
        self.show_material(None)

    def show_material(self, material: Material | None) -> None:
        """Show samples of a data set, or nothing."""
        was = self._split.currentData()
        self._material = material
        self._split.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._split.clear()
        if material is not None:
            for split, name in split_names(material).items():
                if material.split.of(split):
                    self._split.addItem(name, split)
        self._split.setCurrentIndex(max(0, self._split.findData(was)))
        self._split.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.show_samples()

    def show_samples(self) -> None:
        """Show films at random."""
        self._set_finding("", "")
        self._view.set_cell(_CELL)
        self._show_draw()

    def draw(self) -> None:
        """Show other films at random."""
        self._draws += 1
        self.show_samples()

    def show_films(self, title: str, films: Sequence[Path]) -> None:
        """Show the films of a finding."""
        labels = self._labels()
        listed = films[:_MOST]
        self._set_finding(title, _about_films(len(films)))
        self._view.set_cell(QSize(_CELL.width(), _CELL.height() + _SECOND_LINE))
        self._model.show([(path, *self._caption(path, labels)) for path in listed])

    def films(self) -> list[Path]:
        """Return the films on screen."""
        return [self._model.path(row) for row in range(self._model.rowCount())]

    @property
    def view(self) -> QListView:
        """The list of films."""
        return self._view

    def _show_draw(self) -> None:
        material, split = self._material, self._split.currentData()
        films = material.split.of(split) if material is not None and split else ()
        drawn = random.Random(self._draws).sample(films, min(_SAMPLES, len(films)))  # noqa: S311 - a choice of pictures
        classes = material.split.classes if material is not None else ()
        self._model.show([(film.path, display_text(classes[film.label]), film.label) for film in drawn])

    def _set_finding(self, title: str, about: str) -> None:
        is_finding = bool(title)
        self.heading.setText(title or self._title)
        self._about.setText(about)
        self._about.setVisible(is_finding)
        self._back.setVisible(is_finding)
        self._split.setVisible(not is_finding and self._split.count() > 1)
        self._more.setVisible(not is_finding and self._split.count() > 0)

    def _labels(self) -> dict[Path, tuple[int, str]]:
        """Return the class and the list of every film, the lists as they are cut."""
        if self._material is None:
            return {}
        split, names = self._material.split, split_names(self._material)
        return {film.path: (film.label, name) for key, name in names.items() for film in split.of(key)}

    def _caption(self, path: Path, labels: dict[Path, tuple[int, str]]) -> tuple[str, int]:
        name = self._view.fontMetrics().elidedText(
            display_name(path), Qt.TextElideMode.ElideMiddle, _CELL.width() - 8
        )
        if path not in labels or self._material is None:
            return name, -1
        label, part = labels[path]
        return f"{display_text(self._material.split.classes[label])}, {part}\n{name}", label


def _about_films(n: int) -> str:
    if n > _MOST:
        return tr(
            "{n:,}\N{NO-BREAK SPACE}films. Double-click one to look at it. The first {most:,} are shown.",
            n=n,
            most=_MOST,
        )
    if n == 1:
        return tr("1\N{NO-BREAK SPACE}film. Double-click one to look at it.")
    return tr("{n:,}\N{NO-BREAK SPACE}films. Double-click one to look at it.", n=n)
