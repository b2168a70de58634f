"""Runs: what was trained before, compared, taken up again, put to use or deleted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.ui.flow import Flow
from cxr_desktop.ui.outside import open_outside
from cxr_desktop.ui.parts import Box, Card, push_button, text_label
from cxr_desktop.ui.training.comparison import Comparison
from cxr_desktop.ui.training.runs_table import RunsModel, runs_view
from cxr_desktop.ui.training.words import run_title

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cxr_desktop.core.training.events import EpochDone
    from cxr_desktop.core.training.runs import RunSummary

_NOTHING = mark(
    "No run yet. Start a training on the page Train: every one leaves a run here, with its recipe, its split, "
    "its curves and its best model."
)


class RunsPage(QWidget):
    """The page of the runs.

    Emits wishes: `history_requested` (run folder), `model_requested` (checkpoint), `report_requested` (report.json),
    `resume_requested` (`RunSummary`), `recipe_requested` (`Recipe`), `delete_requested` (run folder).
    """

    history_requested = Signal(object)
    model_requested = Signal(object)
    report_requested = Signal(object)
    resume_requested = Signal(object)
    recipe_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_training = False
        self._histories: dict[Path, tuple[EpochDone, ...]] = {}
        self._question: QMessageBox | None = None
        self._model = RunsModel(self)
        self.table = runs_view(self._model, self)
        self.comparison = Comparison()
        self._looks = Box("notice", self)
        self._pages = QStackedWidget(self)
        nothing = text_label(self, role="muted", wraps=True)
        nothing.setText(tr(_NOTHING))
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(nothing)
        self._pages.addWidget(self._full_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.addWidget(self._pages)
        self.table.selectionModel().selectionChanged.connect(self._take_selection)
        self.table.activated.connect(self._open_report)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table, self.ask_to_delete).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        self._refresh_buttons()

    def show_runs(self, runs: Sequence[RunSummary]) -> None:
        """Show the runs; what was chosen stays chosen."""
        chosen = {run.folder for run in self.chosen()}
        self._histories.clear()
        self._model.show(runs)
        self._pages.setCurrentIndex(1 if runs else 0)
        rows = [row for folder in chosen if (row := self._model.row_of(folder)) is not None]
        selection = self.table.selectionModel()
        for row in rows or ([0] if runs else []):
            flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
            selection.select(self._model.index(row, 0), flags)
        self._take_selection()

    def show_history(self, folder: Path, history: tuple[EpochDone, ...]) -> None:
        """Show the curves of a run that were asked for."""
        self._histories[folder] = history
        self._compare()

    def set_training(self, *, is_training: bool) -> None:
        """Say whether a training is under way: then none can be taken up."""
        self._is_training = is_training
        self._refresh_buttons()

    def chosen(self) -> list[RunSummary]:
        """Return the runs that are chosen, from above."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self._model.run(row) for row in rows]

    def choose(self, folders: Sequence[Path]) -> None:
        """Choose runs."""
        self.table.clearSelection()
        selection = self.table.selectionModel()
        for folder in folders:
            row = self._model.row_of(folder)
            if row is not None:
                flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
                selection.select(self._model.index(row, 0), flags)

    def button(self, name: str) -> QPushButton:
        """Return a button by its key: "resume", "report", "model", "recipe", "folder", "delete"."""
        return self._buttons[name]

    def ask_to_delete(self) -> QMessageBox | None:
        """Ask whether the chosen runs are to be deleted."""
        runs = [run for run in self.chosen() if run.status != "running"]
        if not runs:
            return None
        asked = (
            tr("Delete {run} for good?", run=run_title(runs[0]))
            if len(runs) == 1
            else tr("Delete {n:,}\N{NO-BREAK SPACE}runs for good?", n=len(runs))
        )
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Delete"))
        box.setText(asked)
        box.setInformativeText(tr("Its model, its curves and its report go with it. The films stay."))
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        for folder in [run.folder for run in runs]:
            delete.clicked.connect(partial(self.delete_requested.emit, folder))
        box.open()
        self._question = box
        return box

    def _full_page(self) -> QWidget:
        card = Card(tr("Runs"), self)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._looks)
        card.body.addLayout(self._button_row())
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(card)
        split.addWidget(self.comparison)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([1000, 1000])  # halves of whatever there is
        return split

    def _button_row(self) -> QHBoxLayout:
        rows = (
            (
                "report",
                tr("Open report"),
                tr("Figures with intervals, curves, baselines, likely wrong labels"),
                self._open_report,
            ),
            (
                "model",
                tr("Use this model"),
                tr("Classify with the best weights of this run from now on"),
                self._use_model,
            ),
            ("resume", tr("Go on training"), tr("Continue after the last epoch that was saved"), self._resume),
            (
                "recipe",
                tr("Use this recipe"),
                tr("Put this recipe on the Train page, to change it"),
                self._use_recipe,
            ),
            ("folder", tr("Show folder"), tr("Show the run's files in the file manager"), self._show_folder),
            ("delete", tr("Delete..."), tr("Delete the run folder for good"), self.ask_to_delete),
        )
        row, flow = QHBoxLayout(), Flow(8)
        row.addLayout(flow, 1)
        self._buttons: dict[str, QPushButton] = {}
        for name, text, tip, act in rows:
            button = self._buttons[name] = push_button(text, tip, self)
            button.clicked.connect(lambda _checked=False, act=act: act())
            if name == "delete":
                row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            else:
                flow.addWidget(button)
        return row

    def _take_selection(self) -> None:
        for run in self.chosen():
            if run.folder not in self._histories:
                self.history_requested.emit(run.folder)
        self._compare()
        self._refresh_buttons()

    def _compare(self) -> None:
        self.comparison.show_runs(self.chosen(), self._histories)

    def _refresh_buttons(self) -> None:
        runs = self.chosen()
        one = runs[0] if len(runs) == 1 else None
        usable = {
            "report": one is not None and one.report_json is not None,
            "model": one is not None and one.checkpoint is not None,
            "resume": one is not None and one.can_go_on and not self._is_training,
            "recipe": one is not None and not self._is_training,
            "folder": one is not None,
            "delete": any(run.status != "running" for run in runs),
        }
        for name, button in self._buttons.items():
            button.setEnabled(usable[name])
        looks = max((run.test_looks for run in runs), default=0)  # each counts all looks until then
        said = tr("The test films were looked at {n:,}\N{NO-BREAK SPACE}times.", n=looks)
        self._looks.tell(said if looks > 1 else "")

    def _one(self) -> RunSummary | None:
        runs = self.chosen()
        return runs[0] if len(runs) == 1 else None

    def _open_report(self) -> None:
        run = self._one()
        if run is not None and run.report_json is not None:
            self.report_requested.emit(run.report_json)

    def _use_model(self) -> None:
        run = self._one()
        if run is not None and run.checkpoint is not None:
            self.model_requested.emit(run.checkpoint)

    def _resume(self) -> None:
        run = self._one()
        if run is not None:
            self.resume_requested.emit(run)

    def _use_recipe(self) -> None:
        run = self._one()
        if run is not None:
            self.recipe_requested.emit(run.recipe)

    def _show_folder(self) -> None:
        run = self._one()
        if run is not None:
            open_outside(run.folder)
