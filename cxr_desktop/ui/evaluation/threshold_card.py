"""The threshold explorer: what another operating point would change, while it is dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QSlider, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.evaluation.metrics import at_threshold, count
from cxr_desktop.ui.confusion_matrix import ConfusionMatrix
from cxr_desktop.ui.evaluation.score_plots import CurvePlot, HistogramPlot, ReliabilityPlot
from cxr_desktop.ui.figures_table import FiguresTable
from cxr_desktop.ui.parts import Card, indent_number, push_button, text_label

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.evaluation.result import Evaluation

_STEPS = 1000
_LIVE = ("sensitivity", "specificity", "accuracy", "PPV", "NPV")


class ThresholdCard(Card):
    """Plots, confusion matrix and figures of two classes at a threshold. Emits `films_wanted` (title, paths)."""

    films_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("At an operating point"), parent)
        self._evaluation: Evaluation | None = None
        self._truth, self._p = np.zeros(0, dtype=np.int64), np.zeros(0)
        self._threshold = 0.5
        self.roc = CurvePlot(tr("ROC curve"), tr("1 - specificity"), tr("sensitivity"), self)
        self.pr = CurvePlot(tr("Precision and recall"), tr("recall"), tr("precision"), self)
        self.histogram, self.reliability = HistogramPlot(self), ReliabilityPlot(self)
        self.matrix, self.figures = ConfusionMatrix(self), FiguresTable(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _STEPS)
        self.slider.setAccessibleName(tr("Operating point"))
        self.slider.setToolTip(tr("The probability from which a film is called the second class"))
        self._value = text_label(self)
        self.back = push_button(
            tr("Back to the model's own"), tr("Use the operating point of the checkpoint again"), self
        )
        self.prevalence = QDoubleSpinBox(self)
        indent_number(self.prevalence)
        self.prevalence.setRange(0.1, 99.9)
        self.prevalence.setDecimals(1)
        self.prevalence.setSuffix(" %")
        self.prevalence.setAccessibleName(tr("Prevalence"))
        self.prevalence.setToolTip(
            tr("Share of the second class among those the model will see: PPV and NPV follow it")
        )
        self._lay_out()
        self._connect()

    @property
    def threshold(self) -> float:
        """The threshold on screen, 0-1."""
        return self._threshold

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Show a report of two classes at its own operating point."""
        self._evaluation = evaluation
        self._truth = np.array([film.truth for film in evaluation.films], dtype=np.int64)
        self._p = np.array([film.probability for film in evaluation.films])
        curves = {curve.name: curve for curve in evaluation.curves}
        self.roc.show_curve(curves.get("roc"))
        self.pr.show_curve(curves.get("pr"))
        self.histogram.show_evaluation(evaluation)
        self.reliability.show_bins(evaluation.reliability)
        self.matrix.set_classes(evaluation.classes)
        self.prevalence.setValue(100 * evaluation.prevalence)
        self.reset()

    def reset(self) -> None:
        """Go back to the model's operating point."""
        if self._evaluation is not None:
            point = self._evaluation.operating_point
            self.set_threshold(0.5 if point is None else point)

    def set_threshold(self, threshold: float) -> None:
        """Show figures, counts and marks at a threshold, 0-1."""
        if self._evaluation is None or not self._truth.size:
            return
        self._threshold = min(max(threshold, 0.0), 1.0)
        found = at_threshold(self._truth, self._p, self._threshold, self.prevalence.value() / 100)
        self.figures.show_metrics([(shown(name), found[name]) for name in _LIVE if name in found])
        c = count(self._truth, self._p, self._threshold)
        self.matrix.show_counts(((c.true_negative, c.false_positive), (c.false_negative, c.true_positive)))
        name = self._evaluation.classes[1]
        self._value.setText(tr("{label} from {threshold:.3f}", label=name, threshold=self._threshold))
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt
        self.slider.setValue(round(self._threshold * _STEPS))
        self.slider.blockSignals(False)  # noqa: FBT003
        self.histogram.mark(self._threshold)
        sick, well = c.true_positive + c.false_negative, c.true_negative + c.false_positive
        recall = c.true_positive / sick if sick else 0.0
        self.roc.mark(c.false_positive / well if well else 0.0, recall)
        called = c.true_positive + c.false_positive
        self.pr.mark(recall, c.true_positive / called if called else 1.0)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(lambda step: self.set_threshold(step / _STEPS))
        for plot in (self.roc, self.pr, self.histogram):
            plot.threshold_dragged.connect(self.set_threshold)
        self.prevalence.valueChanged.connect(lambda _value: self.set_threshold(self._threshold))
        self.back.clicked.connect(self.reset)
        self.matrix.cell_chosen.connect(self._open_cell)

    def _open_cell(self, truth: int, call: int) -> None:
        evaluation = self._evaluation
        if evaluation is None:
            return
        calls = (self._p >= self._threshold).astype(int)
        chosen = np.flatnonzero((self._truth == truth) & (calls == call))
        title = tr("{truth} called {call}", truth=evaluation.classes[truth], call=evaluation.classes[call])
        self.films_wanted.emit(title, _paths(evaluation, chosen.tolist()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._value)
        row.addWidget(self.slider, 1)
        row.addWidget(self.back)
        label = text_label(self, role="muted")
        label.setText(tr("prevalence"))
        row.addWidget(label)
        row.addWidget(self.prevalence)
        self.body.addLayout(row)
        grid = QGridLayout()
        grid.setSpacing(10)
        grid.addWidget(self.histogram, 0, 0, 1, 2)
        grid.addWidget(self.matrix, 0, 2)
        grid.addWidget(self.roc, 1, 0)
        grid.addWidget(self.pr, 1, 1)
        grid.addWidget(self.reliability, 1, 2)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self.body.addWidget(self.figures)
        self.body.addLayout(grid)


def _paths(evaluation: Evaluation, chosen: list[int]) -> tuple[Path, ...]:
    from pathlib import Path  # noqa: PLC0415 - a type elsewhere

    return tuple(Path(evaluation.films[index].path) for index in chosen)
