"""What an operating point would call: histogram, counts, and what the folders' names say of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.statistics.intervals import wilson
from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.confusion_matrix import ConfusionMatrix
from cxr_desktop.ui.parts import link_button, text_label
from cxr_desktop.ui.results.histogram import Histogram

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.study.results import Results

    Labels = NDArray[np.int64]

_CELL_HEIGHT = 34
_NO_ROWS = np.zeros(0, dtype=np.int64)


class CountsCard(QWidget):
    """Counts all films with an answer, or those the table shows; nothing is changed by what is dragged.

    Films outside the model's scope are left out until they are asked for; how many is always said.

    Emits `filter_wanted` (text) for a cell of the confusion matrix or the films outside, and `outside_toggled`
    (whether those are counted) when the user decides. Models of two classes have a histogram and a point; of others,
    the classes called are counted.
    """

    filter_wanted = Signal(str)
    outside_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._rows = _NO_ROWS
        self.histogram, self.matrix = Histogram(self), ConfusionMatrix(self)
        self._counts, self._figures = text_label(self, wraps=True), text_label(self, role="muted", wraps=True)
        self.only_shown = QCheckBox(tr("only films shown"), self)
        self.only_shown.setToolTip(tr("Count the films that pass the filter instead of all that have an answer"))
        self.with_outside = QCheckBox(tr("films outside the scope too"), self)
        self.with_outside.setToolTip(tr("Count films outside the model's scope, of which its figures say nothing"))
        self.left_out = link_button("", self)
        self.left_out.setAccessibleName(tr("Show the films outside the model's scope"))
        self.left_out.setStyleSheet("padding-left: 0;")
        self.left_out.setToolTip(tr("Show the films outside the model's scope"))
        self.back = link_button("", self)
        self.back.setToolTip(tr("Use the model's own operating point again"))
        self._classes: tuple[str, ...] = ()
        self.histogram.dragged.connect(self._count)
        self.back.clicked.connect(self.reset)
        self.only_shown.toggled.connect(lambda _is_on: self._renew())
        self.with_outside.toggled.connect(lambda _is_on: self._renew())
        self.with_outside.clicked.connect(self.outside_toggled)
        self.left_out.clicked.connect(lambda: self.filter_wanted.emit("outside"))
        self.matrix.cell_chosen.connect(self._choose_cell)
        self._lay_out()
        self._renew()

    @property
    def has_answers(self) -> bool:
        """Whether any film has an answer."""
        return self._results is not None and bool((self._results.labels != UNKNOWN).any())

    def show_films(self, results: Results | None, rows: NDArray[np.int64]) -> None:
        """Count results, of which the table shows these rows."""
        is_other_model = results is None or self._results is None or results.model != self._results.model
        self._results, self._rows = results, rows
        if results is not None and results.classes != self._classes:
            self._classes = results.classes
            self.matrix.set_classes(results.classes)
            for truth in range(len(results.classes)):
                for call in range(len(results.classes)):
                    self.matrix.cell(truth, call).setMinimumHeight(_CELL_HEIGHT)
        if is_other_model or self.histogram.point is None:
            self.histogram.set_point(self._own_point())
        self._renew()

    def reset(self) -> None:
        """Go back to the model's operating point."""
        self.histogram.set_point(self._own_point())
        self._count()

    def _own_point(self) -> float | None:
        model = self._results.model if self._results is not None else None
        return None if model is None else model.operating_point

    def _counted(self) -> NDArray[np.int64]:
        """Return the rows that are counted: with an answer, and shown where only those are wanted."""
        if self._results is None:
            return _NO_ROWS
        known = self._results.counted(with_outside=self.with_outside.isChecked())
        rows: NDArray[np.int64] = self._rows[known[self._rows]] if self.only_shown.isChecked() else known.nonzero()[0]
        return rows

    def _renew(self) -> None:
        results, rows = self._results, self._counted()
        self.histogram.setVisible(results is None or len(results.classes) == 2)
        if results is not None and len(results.classes) == 2:
            band = results.model.uncertain_band if results.model is not None else None
            self.histogram.show_films(results.p[rows], results.truth[rows], band, results.classes)
        self._tell_outside()
        self._count()

    def _tell_outside(self) -> None:
        """Say how many of the films that would be counted are outside, and offer the switch where there is any."""
        outside = 0 if self._results is None else self._outside(self._results)
        self.left_out.setText(_told_outside(outside, are_counted=self.with_outside.isChecked()) if outside else "")
        self.left_out.setVisible(bool(outside))
        self.with_outside.setVisible(bool(outside))

    def _outside(self, results: Results) -> int:
        is_outside = results.counted(with_outside=True) & results.is_outside
        return int((is_outside[self._rows] if self.only_shown.isChecked() else is_outside).sum())

    def _count(self) -> None:
        results, rows, own = self._results, self._counted(), self._own_point()
        point = self.histogram.point
        self.back.setVisible(own is not None and point != own)
        self.back.setText("" if own is None else tr("Back to {point:.2f}", point=own))
        if results is None or not len(rows):
            self._counts.setText(tr("No film to count") if results is not None else "")
            self._figures.setText("")
            self.matrix.hide()
            return
        calls = self._calls(results, rows)
        found = np.bincount(calls, minlength=len(results.classes)).tolist()
        parts = [f"{n:,} {display_text(name)}" for name, n in zip(results.classes, found, strict=True)][::-1]
        counts = ", ".join(parts)
        has_point = point is not None and len(parts) == 2
        self._counts.setText(tr("from {point:.2f}: {counts}", point=point, counts=counts) if has_point else counts)
        self._judge(results, rows, calls)

    def _calls(self, results: Results, rows: NDArray[np.int64]) -> Labels:
        """Return the class called of each row: by the point on screen, or by the model where it has none."""
        point = self.histogram.point
        if point is None or len(results.classes) != 2:
            return results.labels[rows].astype(np.int64)
        return (results.p[rows] >= point).astype(np.int64)

    def _judge(self, results: Results, rows: NDArray[np.int64], calls: Labels) -> None:
        is_judged = results.truth[rows] != UNKNOWN
        self.matrix.setVisible(bool(is_judged.any()))
        if not is_judged.any():
            self._figures.setText(tr("Folder names tell no truth, hence no sensitivity or specificity."))
            return
        n, truth, calls = len(results.classes), results.truth[rows[is_judged]].astype(np.int64), calls[is_judged]
        self.matrix.show_counts(np.bincount(truth * n + calls, minlength=n * n).reshape(n, n).tolist())
        figures = _figures(truth, calls, n)
        self._figures.setText("\n".join(figure.said for figure in figures))
        sizes = ", ".join(tr("{figure} of {n:,} films", figure=tr(figure.name), n=figure.n) for figure in figures)
        self._figures.setToolTip(tr("{sizes}; with 95 % intervals (Wilson)", sizes=sizes))

    def _choose_cell(self, truth: int, call: int) -> None:
        results, point = self._results, self.histogram.point
        if results is None:
            return
        names = [_as_word(results.classes, label) for label in (truth, call)]
        rest = "" if self.with_outside.isChecked() or not results.is_outside.any() else " -outside"
        if point is None or point == self._own_point():
            self.filter_wanted.emit(f"truth:{names[0]} label:{names[1]}{rest}")
        else:
            self.filter_wanted.emit(f"truth:{names[0]} p{'>=' if call else '<'}{point!r}{rest}")

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._counts)
        left.addWidget(self.histogram, 1)
        left.addWidget(self._figures)
        left.addWidget(self.left_out, 0, Qt.AlignmentFlag.AlignLeft)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.only_shown)
        below.addStretch(1)
        below.addWidget(self.back)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addStretch(1)
        right.addWidget(self.matrix)
        right.addStretch(1)
        right.addLayout(below)
        right.addWidget(self.with_outside)
        longest = f"{tr('sensitivity')} 0.000 [0.000, 0.000] XX"
        self._counts.setMinimumWidth(self.fontMetrics().horizontalAdvance(longest))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left, 3)
        layout.addLayout(right, 2)
        for widget in (self._counts, self._figures):
            widget.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class _Figure:
    name: str
    value: float
    low: float
    high: float
    n: int

    @property
    def said(self) -> str:
        return f"{tr(self.name)} {self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


def _figures(truth: Labels, calls: Labels, n_classes: int) -> list[_Figure]:
    """Return sensitivity and specificity, as far as there are films for them; accuracy for more than two classes."""
    right = truth == calls
    of = (
        {mark("accuracy"): right}
        if n_classes != 2
        else {mark("sensitivity"): right[truth == 1], mark("specificity"): right[truth == 0]}
    )
    shares = {name: (int(hits.sum()), len(hits)) for name, hits in of.items() if len(hits)}
    return [_Figure(name, hits / n, *wilson(hits, n), n) for name, (hits, n) in shares.items()]


def _told_outside(n: int, *, are_counted: bool) -> str:
    if n == 1:
        one = mark("1 film outside the scope is counted too"), mark("1 film outside the scope is not counted")
        return tr(one[0] if are_counted else one[1])
    if are_counted:
        return tr("{n:,} films outside the scope are counted too", n=n)
    return tr("{n:,} films outside the scope are not counted", n=n)


def _as_word(classes: tuple[str, ...], label: int) -> str:
    """Return a class as the filter takes it: its name, or its number where the name is more than a word."""
    name, alike = classes[label], [other.casefold() for other in classes].count(classes[label].casefold())
    return name if name.isalnum() and not name.isdigit() and alike == 1 else str(label)
