"""What an operating point would call of the films shown: histogram, counts, and what the folders' names say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxr_desktop.core.evaluation.metrics import at_threshold, count
from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.confusion_matrix import ConfusionMatrix
from cxr_desktop.ui.parts import link_button, text_label
from cxr_desktop.ui.results.histogram import Histogram

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.study.results import Results

_CELL_HEIGHT = 34


class CountsCard(QWidget):
    """Follows the films that the table shows. Emits `filter_wanted` (text) for a cell of the confusion matrix."""

    filter_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._rows = np.zeros(0, dtype=np.int64)
        self.histogram, self.matrix = Histogram(self), ConfusionMatrix(self)
        self._counts, self._figures = text_label(self), text_label(self, role="muted", wraps=True)
        self.back = link_button("Back to the model's own", self)
        self.back.setToolTip("Use the operating point of the checkpoint again")
        self._classes: tuple[str, ...] = ()
        self.histogram.dragged.connect(self._show_counts)
        self.back.clicked.connect(self.reset)
        self.matrix.cell_chosen.connect(self._choose_cell)
        self._lay_out()
        self._show_counts()

    def show_films(self, results: Results | None, rows: NDArray[np.int64]) -> None:
        """Count these rows of the results."""
        is_other_model = results is None or self._results is None or results.model != self._results.model
        self._results, self._rows = results, rows
        if results is None:
            return
        band = results.model.uncertain_band if results.model is not None else None
        self.histogram.show_films(results.p[rows], results.truth[rows], band)
        if results.classes != self._classes:
            self._classes = results.classes
            self.matrix.set_classes(results.classes)
            for truth in range(len(results.classes)):
                for call in range(len(results.classes)):
                    self.matrix.cell(truth, call).setMinimumHeight(_CELL_HEIGHT)
        if is_other_model or self.histogram.point is None:
            self.reset()
        else:
            self._show_counts()

    def reset(self) -> None:
        """Go back to the model's operating point."""
        model = self._results.model if self._results is not None else None
        self.histogram.set_point(model.operating_point if model is not None else None)
        self._show_counts()

    def _show_counts(self) -> None:
        results, point = self._results, self.histogram.point
        known = np.zeros(0, dtype=np.int64)
        if results is not None and point is not None:
            known = self._rows[~np.isnan(results.p[self._rows])]
        if results is None or point is None or not len(known):
            self._counts.setText("")
            self._figures.setText("")
            self.matrix.hide()
            self.back.hide()
            return
        p = results.p[known]
        above = int((p >= point).sum())
        names = [display_text(name) for name in results.classes]
        self._counts.setText(f"from {point:.2f} on: {above:,} {names[1]}, {len(p) - above:,} {names[0]}")
        own = results.model.operating_point if results.model is not None else None
        self.back.setVisible(own is not None and abs(point - own) > 1e-9)
        self._show_truth(results, known, point)

    def _show_truth(self, results: Results, known: NDArray[np.int64], point: float) -> None:
        judged = known[results.truth[known] != UNKNOWN]
        self.matrix.setVisible(bool(len(judged)))
        if not len(judged):
            self._figures.setText("The folders' names tell no truth: no sensitivity or specificity.")
            return
        truth, p = results.truth[judged].astype(np.int64), results.p[judged]
        c = count(truth, p, point)
        self.matrix.show_counts(((c.true_negative, c.false_positive), (c.false_negative, c.true_positive)))
        found = at_threshold(truth, p, point, 0.5)
        told = [
            f"{found[name].name} {found[name].value:.3f} [{found[name].low:.3f}, {found[name].high:.3f}], "
            f"n = {found[name].n:,}"
            for name in ("sensitivity", "specificity")
            if name in found
        ]
        self._figures.setText("\n".join(told))

    def _choose_cell(self, truth: int, call: int) -> None:
        if self._results is None or self.histogram.point is None:
            return
        bound = f"p>={self.histogram.point:.4f}" if call else f"p<{self.histogram.point:.4f}"
        self.filter_wanted.emit(f"truth:{truth} {bound}")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._counts, 1)
        row.addWidget(self.back)
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addLayout(row)
        left.addWidget(self.histogram, 1)
        left.addWidget(self._figures)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left, 3)
        layout.addWidget(self.matrix, 2, Qt.AlignmentFlag.AlignVCenter)
