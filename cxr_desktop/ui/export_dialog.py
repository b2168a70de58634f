"""Asks what of the results is exported, which films, and where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.exports import BUNDLE, DATASET, REPORT, SORT, TABLE, Wish
from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.study.review import RULES
from cxr_desktop.core.words.paths import typed_path
from cxr_desktop.ui.parts import CalmComboBox, push_button, text_label
from cxr_desktop.ui.writing_row import WritingRow

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.app.exports import Exports
    from cxr_desktop.app.jobs import Job
    from cxr_desktop.core.study.results import Results

_WIDTH = 528

_KINDS = (
    (TABLE, mark("Table"), mark("CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)"), "results.csv"),
    (REPORT, mark("Report with counts, histogram and films"), mark("PDF (*.pdf);;HTML (*.html)"), "report.pdf"),
    (BUNDLE, mark("Bundle that can be verified and reopened"), mark("Bundles (*.zip)"), "results.zip"),
    (SORT, mark("Films in a folder for each class"), "", ""),
    (DATASET, mark("Data set for training, from readings"), "", ""),
)
_FILES = {what: (kinds, name) for what, _title, kinds, name in _KINDS}
_RULES = {
    "majority": mark("majority of the readers"),
    "latest": mark("latest reading"),
    "unanimous": mark("only where all agree"),
}


class ExportDialog(QDialog):
    """Exports results. Emits `told` (a sentence) when it is done.

    Parameters
    ----------
    results
        The films.
    shown, chosen
        Rows that the table shows, and those chosen in it.
    exports
        Does it.
    with_outside
        Whether films outside the model's scope are counted in a report, and sorted like the others.
    """

    told = Signal(str)

    def __init__(
        self,
        results: Results,
        shown: NDArray[np.int64],
        chosen: NDArray[np.int64],
        exports: Exports,
        parent: QWidget | None = None,
        *,
        with_outside: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._with_outside = with_outside
        self._results, self._exports = results, exports
        self._job: Job | None = None
        self._rows = {"all": np.arange(len(results), dtype=np.int64), "shown": shown, "chosen": chosen}
        self.what, self.films, self.by, self.rule, self.how = (CalmComboBox(self, is_whole=True) for _ in range(5))
        for what, title, _kinds, _name in _KINDS:
            self.what.addItem(tr(title), what)
        for name, title in (
            ("all", tr("all")),
            ("shown", tr("those the table shows")),
            ("chosen", tr("those chosen")),
        ):
            if len(self._rows[name]) and (name != "chosen" or len(chosen) > 1):
                self.films.addItem(f"{title} ({len(self._rows[name]):,})", name)
        for is_reading, title in ((False, tr("the model's call")), (True, tr("what readers said"))):
            self.by.addItem(title, is_reading)
        for rule in RULES:
            self.rule.addItem(tr(_RULES[rule]), rule)
        for is_linked, title in ((False, tr("copies")), (True, tr("links to the films"))):
            self.how.addItem(title, is_linked)
        self.absolute = QCheckBox(tr("whole paths"), self)
        self.target = QLineEdit(self)
        self.target.setPlaceholderText(tr("where to"))
        self.browse = push_button(tr("Browse\N{HORIZONTAL ELLIPSIS}"), tr("Choose the file or folder"), self)
        self.told_plan = text_label(self, role="muted", wraps=True)
        self.row = WritingRow(tr("Export"), tr("Write it"), self)
        self.row.lock(self.what, self.films, self.by, self.rule, self.how, self.absolute, self.target, self.browse)
        self._lay_out()
        self._connect()
        self._adapt()

    def wish(self) -> Wish:
        """Return what the dialog says."""
        what = str(self.what.currentData())
        return Wish(
            what,
            typed_path(self.target.text()),
            self._rows[str(self.films.currentData())],
            is_absolute=self.absolute.isChecked(),
            by_reading=what == DATASET or bool(self.by.currentData()),
            rule=str(self.rule.currentData()),
            is_linked=bool(self.how.currentData()),
            with_outside=self._with_outside,
        )

    def reject(self) -> None:
        """Stop what runs, or close."""
        if self.row.is_running:
            self.row.press_leave()
        else:
            super().reject()

    def _adapt(self) -> None:
        what = str(self.what.currentData())
        is_sorting = what in {SORT, DATASET}
        is_by_reading = what == DATASET or (what == SORT and bool(self.by.currentData()))
        for widget, is_shown in (
            (self.by, what == SORT),
            (self.rule, is_by_reading),
            (self.how, is_sorting),
            (self.absolute, what == TABLE),
        ):
            self._form.setRowVisible(widget, is_shown)
        self.told_plan.setVisible(is_sorting)
        has_target, has_films = bool(self.target.text().strip()), self.films.count() > 0
        self.row.run.setEnabled(has_target and has_films and not self.row.is_running)
        self.row.complain("" if has_films else tr("There is no film to export."))
        self.told_plan.setText(tr("Sources are never moved or changed.") if is_sorting else "")
        if is_sorting and has_target and has_films:
            self._exports.plan(self._results, self.wish())
        self.adjustSize()

    def _begin(self) -> None:
        wish = self.wish()
        self.row.begin()
        self._job = self._exports.run(self._results, wish)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self, sentence: str) -> None:
        self.row.end()
        self.told.emit(sentence)
        self.accept()

    def _take_no_plan(self, sentence: str) -> None:
        self.told_plan.setText("")
        self.row.complain(sentence)
        self.adjustSize()

    def _take_failure(self, sentence: str) -> None:
        self.row.end(problem=sentence)
        self.target.setFocus()
        self.adjustSize()

    def _ask(self) -> None:
        kinds, name = _FILES[str(self.what.currentData())]
        if kinds:
            start = self.target.text() or name
            chosen, kind = QFileDialog.getSaveFileName(self, tr("Export to"), start, kinds)
            if chosen and not Path(chosen).suffix:
                chosen += kind[kind.index("*") + 1 : kind.index(")")]
        else:
            chosen = QFileDialog.getExistingDirectory(self, tr("Folder to fill"))
        if chosen:
            self.target.setText(chosen)

    def _connect(self) -> None:
        for box in (self.what, self.films, self.by, self.rule, self.how):
            box.currentIndexChanged.connect(lambda _index: self._adapt())
        self.what.currentIndexChanged.connect(lambda _index: self.target.clear())
        self.target.textChanged.connect(lambda _text: self._adapt())
        self.browse.clicked.connect(self._ask)
        self.row.run_wished.connect(self._begin)
        self.row.cancel_wished.connect(self._cancel)
        self.row.close_wished.connect(self.reject)
        self._exports.planned.connect(self.told_plan.setText)
        self._exports.not_planned.connect(self._take_no_plan)
        self._exports.progress.connect(lambda progress: self.row.show_done(progress.done, progress.total))
        for end in (self._exports.done, self._exports.stopped):
            end.connect(self._end)
        self._exports.failed.connect(self._take_failure)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.target, 1)
        place.addWidget(self.browse)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(14)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (mark("what"), self.what),
            (mark("films"), self.films),
            (mark("class by"), self.by),
            (mark("of several readings"), self.rule),
            (mark("as"), self.how),
            ("", self.absolute),
            (mark("to"), place),
        ):
            label = text_label(self, role="muted")
            label.setText(tr(name) if name else "")
            if name:
                (self.target if isinstance(field, QHBoxLayout) else field).setAccessibleName(tr(name))
            self._form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addLayout(self._form)
        layout.addWidget(self.told_plan)
        layout.addStretch(1)
        layout.addWidget(self.row)
        layout.addStrut(_WIDTH)
