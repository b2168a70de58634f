"""Several runs beside each other: their curves on one plot, and in a table what differs."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.parts import TABLE_STYLE, CalmComboBox, Card, series_colours, text_label
from cxr_desktop.ui.text_room import RowHeight
from cxr_desktop.ui.theme import colours, current
from cxr_desktop.ui.training.plots import EpochPlot, Line
from cxr_desktop.ui.training.recipe_fields import FIELDS, TITLES, written
from cxr_desktop.ui.training.words import FIGURE_NAMES, figure, metric_text, run_title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from cxr_desktop.core.training.events import EpochDone
    from cxr_desktop.core.training.recipe import Recipe
    from cxr_desktop.core.training.runs import RunSummary

_FIELDS = {field.name: field for field in FIELDS}
_SWATCH = 10


class Comparison(QWidget):
    """Shows curves and figures of some runs, and where their recipes differ; a single run's from the original's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[RunSummary, ...] = ()
        self._histories: dict[Path, tuple[EpochDone, ...]] = {}
        self._figure = CalmComboBox(self, is_whole=True)
        self._figure.setAccessibleName(tr("Figure"))
        self._figure.setToolTip(tr("What is drawn over the epochs"))
        for name, title in FIGURE_NAMES.items():
            self._figure.addItem(tr(title), name)
        self._plot = EpochPlot(tr("Curves of the chosen runs"), series_colours(colours()))
        self._plot.setMinimumHeight(120)
        self._readout = text_label(self, role="muted", wraps=True)
        self._table = _table(self)
        curves, figures = Card(tr("Curves"), self), Card(tr("Figures and what differs"), self)
        key = text_label(curves, role="muted")
        key.setText(tr("val solid, train dotted"))
        curves.head.addWidget(key)
        curves.head.addWidget(self._figure)
        curves.body.addWidget(self._plot, 1)
        curves.body.addWidget(self._readout)
        figures.body.addWidget(self._table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(curves, 1)
        row.addWidget(figures, 1)
        self._figure.currentIndexChanged.connect(self._draw)
        self._plot.hovered.connect(self._point_at)
        current().changed.connect(self._colour)

    def show_runs(self, runs: Sequence[RunSummary], histories: Mapping[Path, tuple[EpochDone, ...]]) -> None:
        """Show runs; of those whose history is not read yet the curves are missing."""
        self._runs, self._histories = tuple(runs), dict(histories)
        self._fill()
        self._draw()

    @property
    def plot(self) -> EpochPlot:
        """The plot of the curves."""
        return self._plot

    @property
    def figure_choice(self) -> CalmComboBox:
        """The list of figures that can be drawn."""
        return self._figure

    def rows(self) -> dict[str, list[str]]:
        """Return the table: by the first column, the texts of the others."""
        texts = [
            [item.text() for column in range(self._table.columnCount()) if (item := self._table.item(row, column))]
            for row in range(self._table.rowCount())
        ]
        return {first: others for first, *others in texts}

    def _colour(self) -> None:
        self._plot.set_series(series_colours(colours()))
        self._fill()
        self._draw()

    def _draw(self) -> None:
        name = self._figure.currentData()
        self._plot.set_epochs(max((run.recipe.epochs for run in self._runs), default=1))
        lines = []
        for colour, run in enumerate(self._runs):
            history = self._histories.get(run.folder, ())
            for side, style in (("train", Qt.PenStyle.DotLine), ("val", Qt.PenStyle.SolidLine)):
                points = [
                    (event.epoch, value) for event in history if (value := _value(event, side, name)) is not None
                ]
                if points:
                    epochs, values = zip(*points, strict=True)
                    lines.append(Line(epochs, values, colour, style))
        self._plot.set_lines(lines)
        self._plot.mark_best(self._runs[0].best_epoch if len(self._runs) == 1 else 0)
        self._point_at(0)

    def _point_at(self, epoch: int) -> None:
        self._plot.point_at(epoch)
        name = self._figure.currentData()
        title = tr(FIGURE_NAMES[name])
        parts = []
        for run in self._runs:
            event = next((event for event in self._histories.get(run.folder, ()) if event.epoch == epoch), None)
            if event is not None:
                parts.append(f"{run_title(run)}: {figure(_value(event, 'val', name))}")
        self._readout.setText(
            tr("epoch {epoch}, val {figure}. {values}", epoch=epoch, figure=title, values="; ".join(parts))
            if parts
            else " "
        )

    def _fill(self) -> None:
        rows = _figure_rows(self._runs) + _recipe_rows([run.recipe for run in self._runs])
        series = series_colours(colours())
        self._table.clear()
        self._table.setColumnCount(len(self._runs) + 1)
        self._table.setRowCount(len(rows))
        self._table.setHorizontalHeaderItem(0, QTableWidgetItem(""))
        for column, run in enumerate(self._runs, start=1):
            head = QTableWidgetItem(_swatch(series[(column - 1) % len(series)]), run_title(run))
            head.setToolTip(run_title(run))
            self._table.setHorizontalHeaderItem(column, head)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 0:
                    item.setForeground(QColor(colours().text_muted))
                self._table.setItem(row, column, item)


def _figure_rows(runs: Sequence[RunSummary]) -> list[list[str]]:
    names = [tr("val {figure}", figure=tr(title)) for title in FIGURE_NAMES.values()]
    keys = list(FIGURE_NAMES)
    rows = [
        [name, *(figure(getattr(run.best_val, key) if run.best_val is not None else None) for run in runs)]
        for name, key in zip(names, keys, strict=True)
    ]
    measured = list(dict.fromkeys(metric.name for run in runs for metric in run.metrics))
    for name in measured:
        found = [next((metric for metric in run.metrics if metric.name == name), None) for run in runs]
        rows.append(
            [
                tr("report {figure}", figure=shown(name)),
                *(metric_text(metric) if metric else figure(None) for metric in found),
            ]
        )
    return rows if runs else []


def _recipe_rows(recipes: Sequence[Recipe]) -> list[list[str]]:
    """Return what differs between recipes; of one alone what differs from the original."""
    if not recipes:
        return []
    compared = recipes if len(recipes) > 1 else [*recipes, type(recipes[0])()]
    rows = []
    for field in fields(recipes[0]):
        values = [getattr(recipe, field.name) for recipe in compared]
        if any(value != values[0] for value in values):
            texts = [_written(field.name, value) for value in values[: len(recipes)]]
            rows.append([tr(TITLES.get(field.name, field.name)), *texts])
    return rows


def _written(name: str, value: object) -> str:
    field = _FIELDS.get(name)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if field is None:
        return str(value)
    words = dict(field.choices).get(str(value)) or ("" if written(field, value) else field.nothing)
    return tr(words) if words else written(field, value)


def _value(event: EpochDone, side: str, name: str) -> float | None:
    scores = event.train if side == "train" else event.val
    return None if scores is None else getattr(scores, name)


def _table(parent: QWidget) -> QTableWidget:
    table = QTableWidget(parent)
    table.setAccessibleName(tr("Figures of the chosen runs"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    RowHeight(table, 8)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setStyleSheet(TABLE_STYLE)
    return table


def _swatch(colour: QColor) -> QPixmap:
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(colour)
    return pixmap
