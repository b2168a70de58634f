"""Fitting the model again on labelled films of the place: what it brings, and where to keep the new model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_name
from cxr_desktop.ui.figures_table import interval_text
from cxr_desktop.ui.parts import Box, Card, clear_layout, push_button, text_label
from cxr_desktop.ui.shift.work_row import WorkRow
from cxr_desktop.ui.word_lists import joined_by_and

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.app.shift import ShiftProgress
    from cxr_desktop.core.evaluation.refit import Refit

_ABOUT = mark(
    "Temperature, shift and operating point are fitted on labelled films of this place (folders {classes}, "
    "20 films of each or more). The network itself stays as it is; its file is not changed."
)
_JUDGED = mark("Judged on films that did not fit it: one half fits, the other judges, both ways. 95 % intervals.")


class RefitCard(Card):
    """Emits `fit_requested`, `save_requested`, `cancel_requested` and `use_requested` (the new model)."""

    fit_requested = Signal()
    save_requested = Signal()
    cancel_requested = Signal()
    use_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Fit the model to this place"), parent)
        self._about = text_label(self, role="muted", wraps=True)
        self.fit = push_button(tr("Re-fit on labelled films..."), tr("Choose a folder of labelled films"), self)
        self.fit.clicked.connect(self.fit_requested)
        self.work = WorkRow(tr("Progress of the fit"), self)
        self.work.cancel_requested.connect(self.cancel_requested)
        self.message = Box("error", self)
        self._table = QWidget(self)
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._how = text_label(self, role="muted", wraps=True)
        self.warning = Box("notice", self)
        self.save = push_button(tr("Save as a new model..."), tr("Choose a file for it"), self, role="primary")
        self.save.clicked.connect(self.save_requested)
        self.done = Box("good", self)
        self.done.asked.connect(lambda: self.use_requested.emit(self._saved))
        self._saved: Path | None = None
        self._is_allowed = True
        self._rows: dict[str, tuple[str, str]] = {}
        for widget in (self._about, self.work, self.message, self._table, self._how, self.warning, self.done):
            self.body.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.fit)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.clear()

    @property
    def rows(self) -> dict[str, tuple[str, str]]:
        """What the table says: before and after, by figure."""
        return dict(self._rows)

    def name_classes(self, classes: tuple[str, ...]) -> None:
        """Say how the folders of labelled films are called."""
        self._about.setText(tr(_ABOUT, classes=joined_by_and(classes)))

    def set_allowed(self, *, is_allowed: bool) -> None:
        """Let a fit begin, or not."""
        self._is_allowed = is_allowed
        self.fit.setEnabled(is_allowed)

    def clear(self) -> None:
        """Show nothing but the way to begin."""
        for widget in (self.work, self._table, self._how, self.save):
            widget.hide()
        for box in (self.message, self.warning, self.done):
            box.tell("")
        self._rows = {}
        self._saved = None
        self.fit.setEnabled(self._is_allowed)

    def show_progress(self, progress: ShiftProgress) -> None:
        """Show how far the fit has come."""
        if not self.work.isVisibleTo(self):
            self.clear()
        self.fit.setEnabled(False)
        self.work.show_progress(progress)

    def show_failure(self, sentence: str) -> None:
        """Say why there is no new model."""
        self.work.hide()
        self.fit.setEnabled(self._is_allowed)
        self.message.tell(shown(sentence))

    def show_refit(self, refit: Refit) -> None:
        """Show what the fit brings."""
        self.clear()
        self._empty_table()
        before = {metric.name: metric for metric in refit.before}
        for column, title in ((1, tr("before")), (2, tr("after")), (3, "n")):
            self._add(0, column, title, "muted")
        for row, metric in enumerate(refit.after, start=1):
            old = before[metric.name]
            self._rows[metric.name] = interval_text(old), interval_text(metric)
            name = tr("calibration error") if metric.name == "ECE" else shown(metric.name)
            tip = f"{shown(metric.data)}. {shown(metric.method)}"
            for column, text in enumerate((name, *self._rows[metric.name], f"{metric.n:,}")):
                self._add(row, column, text, "muted" if column == 3 else "", tip)
        notes = map(shown, (*refit.notes, *refit.missing))
        self._how.setText(" ".join((shown(refit.calibration.how), tr(_JUDGED), *notes)))
        self.warning.tell(shown(refit.warning) if refit.warning else "")
        for widget in (self._table, self._how, self.save):
            widget.show()

    def show_saved(self, path: Path) -> None:
        """Say where the new model is, and offer to use it."""
        self._saved = path
        self.message.tell("")
        self.save.hide()
        self.done.tell(
            tr("Saved: {file}", file=display_name(path)),
            link=tr("Use it from now on"),
            tip=tr("Classify with the new model"),
        )

    def _add(self, row: int, column: int, text: str, role: str, tip: str = "") -> None:
        label = text_label(self._table, role=role)
        label.setText(text)
        label.setToolTip(tip)
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(label, row, column, side)

    def _empty_table(self) -> None:
        clear_layout(self._grid)
