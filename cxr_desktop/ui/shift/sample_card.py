"""How many films must be labelled for a new operating point: asked and answered at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QFormLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.statistics.sample_size import sample_needed
from cxr_desktop.core.trust.shift_result import start_prevalence
from cxr_desktop.ui.parts import Card, indent_number, text_label
from cxr_desktop.ui.shift.words import sample_line, width_line
from cxr_desktop.ui.theme import scaled_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QWheelEvent

    from cxr_desktop.core.model.prediction import Metric
    from cxr_desktop.core.trust.shift_result import Shift

_ABOUT = mark(
    "Films of {label} choose the point and tell its sensitivity, the others its specificity. Both 95 % intervals "
    "are then no wider than wanted, if the figures come out as expected."
)
_SENSITIVITY, _SPECIFICITY, _WIDTH = 0.95, 0.90, 0.10


class SampleCard(Card):
    """A form with four numbers, and the answer below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("How many films must be labelled?"), parent)
        self.width_box = _box(tr("Width of the 95 % intervals, from end to end"), 0.02, 0.5, _WIDTH, self)
        self.sensitivity_box = _box(
            tr("The sensitivity that the operating point shall keep"), 0.5, 1, _SENSITIVITY, self
        )
        self.specificity_box = _box(tr("The specificity that is expected there"), 0.01, 1, _SPECIFICITY, self)
        self.prevalence_box = _box(tr("How common the disease is among films as they come"), 0.01, 0.99, 0.5, self)
        self._prevalence_title = text_label(self)
        form = QFormLayout()
        form.setVerticalSpacing(6)
        for title, box in (
            (tr("Interval no wider than"), self.width_box),
            (tr("Sensitivity to keep"), self.sensitivity_box),
            (tr("Specificity expected"), self.specificity_box),
            (self._prevalence_title, self.prevalence_box),
        ):
            form.addRow(title, box)
            box.valueChanged.connect(self._answer)
        self.answer = text_label(self, wraps=True)
        self.answer.setFont(scaled_font(self.font(), 1.05, is_bold=True))
        self.known = text_label(self, role="muted", wraps=True)
        self._about = text_label(self, role="muted", wraps=True)
        self._counts: tuple[int, ...] = ()
        self._classes: tuple[str, ...] = (tr("class 0"), tr("class 1"))
        self.body.addLayout(form)
        for label in (self.answer, self.known, self._about):
            self.body.addWidget(label)
        self._answer()

    def show_shift(self, shift: Shift) -> None:
        """Start from what a comparison found."""
        self._counts, self._classes = shift.counts, shift.classes
        self.expect_specificity(shift.measured)
        prevalence, whence = start_prevalence(shift)
        self.prevalence_box.setValue(prevalence)
        self._prevalence_title.setText(tr("Prevalence ({source})", source=shown(whence)))
        self._about.setText(tr(_ABOUT, label=shift.classes[1]))
        self._answer()

    def expect_specificity(self, metrics: Iterable[Metric]) -> None:
        """Plan with the specificity among some figures, never with one below what a usable model has.

        A worse one would ask for fewer films the nearer it is to 0.
        """
        measured = next((metric.value for metric in metrics if metric.name == "specificity"), _SPECIFICITY)
        self.specificity_box.setValue(max(measured, _SPECIFICITY))

    def _answer(self) -> None:
        sensitivity, specificity = self.sensitivity_box.value(), self.specificity_box.value()
        sample = sample_needed(
            sensitivity=sensitivity,
            specificity=specificity,
            prevalence=self.prevalence_box.value(),
            width=self.width_box.value(),
        )
        self.answer.setText(sample_line(sample, self._classes))
        known = width_line(self._counts, self._classes, sensitivity=sensitivity, specificity=specificity)
        self.known.setText(known)
        self.known.setVisible(bool(known))


class _CalmSpinBox(QDoubleSpinBox):
    """A number that leaves the wheel to the page it lies in until it has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the number only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def _box(tip: str, low: float, high: float, value: float, parent: QWidget) -> QDoubleSpinBox:
    box = _CalmSpinBox(parent)
    indent_number(box)
    box.setRange(low, high)
    box.setDecimals(2)
    box.setSingleStep(0.01)
    box.setValue(value)
    box.setToolTip(tip)
    box.setAccessibleName(tip)
    return box
