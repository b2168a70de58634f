"""A comparison on one page: verdict, distributions, figures, and what to do. Brings pyqtgraph."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.trust.shift_result import figures
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.ui.figures_table import FiguresTable
from cxr_desktop.ui.parts import Box, Card, Column, link_button, text_label
from cxr_desktop.ui.shift.legend import Legend
from cxr_desktop.ui.shift.p_value_table import PValueTable
from cxr_desktop.ui.shift.pair_histogram import PairHistogram
from cxr_desktop.ui.shift.refit_card import RefitCard
from cxr_desktop.ui.shift.sample_card import SampleCard
from cxr_desktop.ui.shift.words import ROLES, films_line, known_line, scope_line
from cxr_desktop.ui.theme import scaled_font

if TYPE_CHECKING:
    from cxr_desktop.core.evaluation.refit import Refit
    from cxr_desktop.core.trust.shift_result import Shift

_DIRECTION = mark("direction that parts them best (SD of validation)")
_SCORE = mark("calibrated probability of {label}")


class ResultPage(QWidget):
    """Shows a comparison, and says where it is of another model than the one in use.

    Emits `choose_requested` for another folder, `again_requested` to compare this one with the model in use, and
    `write_requested` for the figures in a file.
    """

    choose_requested = Signal()
    again_requested = Signal()
    write_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict, self.note = Box("good", self), Box("good", self)
        self.stale = Box("notice", self)
        self.stale.asked.connect(self.again_requested)
        self._is_stale = self._is_busy = False
        self.sample, self.refit = SampleCard(self), RefitCard(self)
        self.directions = PairHistogram(tr("Films along the direction that tells them apart"), tr(_DIRECTION), self)
        self.scores = PairHistogram(tr("Films by probability"), tr(_SCORE, label=tr("class 1")), self)
        self.figures, self.p_values = FiguresTable(self), PValueTable(self)
        self._folder, self._films = text_label(self), text_label(self, role="muted", wraps=True)
        self._folder.setFont(scaled_font(self.font(), 1.15, is_bold=True))
        self._assumption = text_label(self, role="muted", wraps=True)
        page = Column(self)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # words of some languages are longer
        page.add(self._plots())
        page.add(self._tables(), grows=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(self._head())
        layout.addWidget(self._films)
        layout.addWidget(self.note)
        layout.addWidget(self.stale)
        layout.addWidget(self.verdict)
        layout.addWidget(page, 1)

    def show_shift(self, shift: Shift) -> None:
        """Show a comparison."""
        self._folder.setText(display_path(Path(shift.folder)))
        self._films.setText(
            " ".join(
                filter(None, (films_line(shift), scope_line(shift), known_line(shift), *map(shown, shift.missing)))
            )
        )
        self.verdict.set_look(ROLES[shift.grade])
        self.verdict.tell(shown(shift.verdict))
        self.directions.show_films(shift.direction_histogram)
        label = tr(_SCORE, label=shift.classes[1])
        self.scores.show_films(shift.score_histogram, point=shift.operating_point, x_label=label)
        self.figures.show_metrics((shown(name), metric) for name, metric in figures(shift))
        self.p_values.show_shift(shift)
        self._assumption.setText(shown(shift.assumption))
        self.sample.show_shift(shift)
        self.refit.name_classes(shift.classes)
        self.refit.clear()
        self.note.tell("")
        self.setFocus()  # not a number field: the wheel would change it

    def show_refit(self, refit: Refit) -> None:
        """Show what a fit brings, and plan with the specificity that it found."""
        self.refit.show_refit(refit)
        self.sample.expect_specificity(refit.after)

    def show_other_model(self, model: str) -> None:
        """Say that the comparison is of `model`, which is no longer in use; "" where it is."""
        self._is_stale = bool(model)
        words = tr("This comparison is of {model}; another model is in use now.", model=model) if model else ""
        self.stale.tell(words, link=tr("Compare again"), tip=tr("Compare the films with the model that is in use"))
        self._allow()

    def set_busy(self, *, is_busy: bool) -> None:
        """Take no wishes for another comparison or fit, or take them again."""
        self._is_busy = is_busy
        self._allow()

    def show_note(self, sentence: str, *, is_failure: bool = False) -> None:
        """Say what became of the figures."""
        self.note.set_look("error" if is_failure else "good")
        self.note.tell(shown(sentence))

    def _allow(self) -> None:
        self.other.setEnabled(not self._is_busy)
        self.stale.link.setEnabled(not self._is_busy)
        self.refit.set_allowed(is_allowed=not self._is_busy and not self._is_stale)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.other = link_button(tr("Other folder..."), self)
        self.other.clicked.connect(self.choose_requested)
        row.addWidget(self._folder, 1)
        self.write = link_button(tr("Save figures..."), self)
        self.write.setToolTip(tr("All figures and tests as JSON"))
        self.write.clicked.connect(self.write_requested)
        row.addWidget(self.write)
        row.addWidget(self.other)
        return row

    def _plots(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        for title, plot in ((tr("What the network sees"), self.directions), (tr("What it says"), self.scores)):
            card = Card(title, row)
            card.head.addWidget(Legend(card))
            card.body.addWidget(plot)
            layout.addWidget(card, 1)
        return row

    def _tables(self) -> QWidget:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(10)
        card = Card(tr("Figures with their 95 % intervals"), self)
        card.body.addWidget(self.figures)
        card.body.addWidget(self._assumption)
        left.addWidget(card)
        tests = Card(tr("Do the films differ?"), self)
        tests.body.addWidget(self.p_values)
        left.addWidget(tests)
        left.addStretch(1)
        right.addWidget(self.sample)
        right.addWidget(self.refit)
        right.addStretch(1)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(left, 11)
        layout.addLayout(right, 9)
        return row
