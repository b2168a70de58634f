"""The films a model is most wrong about: where labels may be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.parts import TABLE_STYLE, Card, push_button

if TYPE_CHECKING:
    from cxr_desktop.core.evaluation.result import Evaluation

_MOST = 50
_COLUMNS = (mark("film"), mark("truth"), mark("called"), mark("probability"), mark("loss"))


class LossesCard(Card):
    """A table of films, the largest loss first. Emits `film_wanted` (path) and `films_wanted` (title, paths)."""

    film_wanted = Signal(object)
    films_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Where model and label differ most"), parent)
        self._paths: tuple[Path, ...] = ()
        self.table = QTableWidget(0, len(_COLUMNS), self)
        self.table.setHorizontalHeaderLabels([tr(title) for title in _COLUMNS])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setStyleSheet(TABLE_STYLE)
        self.table.setMinimumHeight(240)
        self.table.setAccessibleName(tr("Films with the largest loss"))
        self.table.setToolTip(tr("Wrong labels gather here. Enter or a double click opens the film"))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(lambda index: self.film_wanted.emit(self._paths[index.row()]))
        self.open_all = push_button(
            tr("Open these films"), tr("Show them in the main window, the largest loss first"), self
        )
        self.open_all.clicked.connect(lambda: self.films_wanted.emit(tr("largest losses"), self._paths))
        self.head.addWidget(self.open_all)
        self.body.addWidget(self.table)

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show the largest losses of a report."""
        films = [film for film in evaluation.top_losses(_MOST) if film.truth != film.called]
        self._paths = tuple(Path(film.path) for film in films)
        self.table.setRowCount(len(films))
        for row, film in enumerate(films):
            texts = (
                display_text(film.name),
                evaluation.classes[film.truth],
                evaluation.classes[film.called],
                f"{film.probability:.3f}",
                f"{film.loss:.2f}",
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column > 2:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.open_all.setEnabled(bool(films))
