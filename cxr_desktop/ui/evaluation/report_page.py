"""The report of an evaluation on screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_path, display_text
from cxr_desktop.ui.confusion_matrix import ConfusionMatrix
from cxr_desktop.ui.evaluation.audit_card import AuditCard
from cxr_desktop.ui.evaluation.losses_card import LossesCard
from cxr_desktop.ui.evaluation.threshold_card import ThresholdCard
from cxr_desktop.ui.figures_table import FiguresTable
from cxr_desktop.ui.outside import open_outside
from cxr_desktop.ui.parts import Box, Card, Column, push_button, text_label

if TYPE_CHECKING:
    from cxr_desktop.core.evaluation.result import Evaluation

_EMPTY = mark(
    "There is no report yet. A training ends in one; a report of an earlier run is opened from Runs or from a file."
)


class ReportPage(QWidget):
    """Shows one report. Emits `open_requested` (a ``report.json``) and `films_wanted` (title, paths)."""

    open_requested = Signal(object)
    films_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._evaluation: Evaluation | None = None
        self.title, self.about = text_label(self), text_label(self, role="muted")
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.warnings = Box("notice", self)
        self.figures, self.thresholds, self.losses = FiguresTable(self), ThresholdCard(self), LossesCard(self)
        self.matrix, self.beside, self.subgroups = ConfusionMatrix(self), FiguresTable(self), FiguresTable(self)
        self.audit = AuditCard(self)
        self.inside = FiguresTable(self)
        self.open_button = push_button(tr("Open report..."), tr("Show the report.json of another evaluation"), self)
        self.browser_button = push_button(
            tr("Open in browser"), tr("The same as a page to print or to pass on"), self
        )
        self._cards: dict[str, Card] = {}
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def evaluation(self) -> Evaluation | None:
        """What is shown."""
        return self._evaluation

    def clear(self, message: str = "") -> None:
        """Show no report, but a sentence: by default how one comes to be."""
        self._evaluation, self._path = None, None
        self._message.setText(shown(message) if message else tr(_EMPTY))
        self.browser_button.setEnabled(False)
        self._stack.setCurrentIndex(0)

    def show_evaluation(self, evaluation: Evaluation, path: Path | None = None) -> None:
        """Show a report; `path` is where its JSON lies, with the page beside it."""
        self._evaluation, self._path = evaluation, path
        counts = ", ".join(f"{n:,} {name}" for name, n in zip(evaluation.classes, evaluation.counts, strict=True))
        title = tr("{model} on {data}", model=evaluation.model, data=shown(evaluation.data))
        self.title.setText(display_text(title))
        note, looks = shown(evaluation.calibration_note), _looks(evaluation.test_looks)
        said = (f"{counts}.", note, looks, tr("For research, not for diagnosis."))
        self.about.setText(" ".join(sentence for sentence in said if sentence))
        self.warnings.tell("\n".join(shown(display_text(sentence)) for sentence in evaluation.warnings))
        self.figures.show_metrics([(shown(metric.name), metric) for metric in evaluation.metrics])
        self._show_inside(evaluation)
        is_binary = len(evaluation.classes) == 2
        self.thresholds.setVisible(is_binary)
        self._cards["matrix"].setVisible(not is_binary)
        if is_binary:
            self.thresholds.show_evaluation(evaluation)
        else:
            self.matrix.set_classes(evaluation.classes)
            self.matrix.show_counts(evaluation.confusion)
        self._show_beside(evaluation)
        self.audit.show_audit(evaluation.audit)
        self.losses.show_evaluation(evaluation)
        self.browser_button.setEnabled(self._page() is not None)
        self._stack.setCurrentIndex(1)

    def _show_inside(self, evaluation: Evaluation) -> None:
        split = evaluation.scope
        self._cards["inside"].setVisible(split is not None and bool(split.outside))
        if split is not None:
            self.inside.show_metrics([(shown(metric.name), metric) for metric in split.metrics])
            reasons = "; ".join(f"{n:,}: {shown(display_text(reason))}" for reason, n in split.reasons)
            self._inside_about.setText(tr("{n:,} films are outside. {reasons}", n=split.outside, reasons=reasons))

    def _show_beside(self, evaluation: Evaluation) -> None:
        own = evaluation.metric("AUC")
        rows = [(tr("this model"), own)] if own is not None else []
        rows += [(shown(probe.name), probe.metric) for probe in evaluation.probes]
        rows += [(shown(baseline.name), baseline.metric) for baseline in evaluation.baselines]
        self.beside.show_metrics(rows, start=0.3)
        self._cards["beside"].setVisible(bool(evaluation.probes or evaluation.baselines))
        abouts = [f"{shown(probe.name)}: {shown(probe.about)}" for probe in evaluation.probes]
        abouts += [f"{shown(baseline.name)}: {shown(baseline.about)}" for baseline in evaluation.baselines]
        self._beside_about.setText("\n".join(abouts))
        parts = [(f"{shown(s.name)}: {shown(m.name)}", m) for s in evaluation.subgroups for m in s.metrics]
        self.subgroups.show_metrics(parts)
        self._cards["subgroups"].setVisible(bool(parts))

    def _page(self) -> Path | None:
        page = self._path.with_suffix(".html") if self._path is not None else None
        return page if page is not None and page.is_file() else None

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._ask)
        self.browser_button.clicked.connect(self._browse)
        self.thresholds.films_wanted.connect(self.films_wanted)
        self.losses.films_wanted.connect(self.films_wanted)
        self.losses.film_wanted.connect(lambda path: self.films_wanted.emit(display_path(path), (path,)))
        self.matrix.cell_chosen.connect(self._open_cell)

    def _open_cell(self, truth: int, call: int) -> None:
        e = self._evaluation
        if e is not None:
            films = tuple(Path(film.path) for film in e.films if (film.truth, film.called) == (truth, call))
            self.films_wanted.emit(tr("{truth} called {call}", truth=e.classes[truth], call=e.classes[call]), films)

    def _ask(self) -> None:
        start = str(self._path.parent) if self._path is not None else ""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open report"), start, tr("Reports (*report.json);;All files (*)")
        )
        if name:
            self.open_requested.emit(Path(name))

    def _browse(self) -> None:
        page = self._page()
        if page is not None:
            open_outside(page)

    def _lay_out(self) -> None:
        column = Column(self)
        for name, title, inner in (
            ("figures", tr("Figures with 95 % intervals"), self.figures),
            ("inside", tr("The same without the films outside the model's scope"), self.inside),
            ("matrix", tr("Truth and call"), self.matrix),
            ("beside", tr("AUC beside simpler models, and with parts blanked"), self.beside),
            ("subgroups", tr("Subgroups"), self.subgroups),
        ):
            card = self._cards[name] = Card(title, self)
            card.body.addWidget(inner)
        self._beside_about = text_label(self, role="muted", wraps=True)
        self._cards["beside"].body.addWidget(self._beside_about)
        self._inside_about = text_label(self, role="muted", wraps=True)
        self._cards["inside"].body.addWidget(self._inside_about)
        self.about.setWordWrap(True)
        for part in (
            self.warnings,
            self._cards["figures"],
            self._cards["inside"],
            self.thresholds,
            self._cards["matrix"],
        ):
            column.add(part)
        for part in (self._cards["beside"], self._cards["subgroups"], self.audit, self.losses):
            column.add(part)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.browser_button)
        head.addWidget(self.open_button)
        report = QWidget(self)
        inside = QVBoxLayout(report)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.about)
        inside.addWidget(column, 1)
        self._message = text_label(self, role="muted", wraps=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._message)
        self._stack.addWidget(report)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)


def _looks(times: int) -> str:
    """Return how often films were looked at as a test, in words."""
    if not times:
        return ""
    return tr("Looked at once as a test.") if times == 1 else tr("Looked at {n} times as a test.", n=times)
