"""The audit of a model's heat maps in its report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.ui.figures_table import interval_text
from cxr_desktop.ui.parts import Card, clear_layout, text_label
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from cxr_desktop.core.trust.audit_result import AuditFigure, HeatAudit
    from cxr_desktop.ui.palettes import Palette

_LIMITS = {
    "weights": mark("at most {limit:.2f}"),
    "corner": mark("chance {limit:.2f}"),
    "letter": mark("chance {limit:.2f}"),
}
_ABOVE = mark("at least {limit:.2f}")
"""How a figure is held against its limit; the others pass above it."""


class AuditCard(Card):
    """Each test over the films, with interval, limit and n; for the classes called below the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Can the heat maps be believed?"), parent)
        self.headline, self.beside = text_label(self, wraps=True), text_label(self, role="muted", wraps=True)
        rows = QWidget(self)
        self._grid = QGridLayout(rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(5, 1)
        self._chips: list[tuple[QLabel, Verdict]] = []
        self.texts: dict[tuple[str, str], str] = {}
        for part in (self.headline, rows, self.beside):
            self.body.addWidget(part)
        current().changed.connect(self._colour)
        self.hide()

    def show_audit(self, audit: HeatAudit | None) -> None:
        """Show an audit; without one the card is not there."""
        self.setVisible(audit is not None)
        clear_layout(self._grid)
        self._chips, self.texts = [], {}
        if audit is None:
            return
        said = [shown(audit.headline), tr("{method} maps of {n:,} films.", method=audit.method, n=audit.n)]
        if audit.n_outside:
            said.append(tr("{n:,} outside the model's scope left out.", n=audit.n_outside))
        self.headline.setText(" ".join(said))
        self.beside.setText("\n".join(f"{shown(m.name)}: {interval_text(m)}, n = {m.n:,}" for m in audit.others))
        for row, figure in enumerate(audit.figures):
            self._add(row, figure)
        self._colour(colours())

    def _add(self, row: int, figure: AuditFigure) -> None:
        chip = text_label(self)
        chip.setText(shown(figure.verdict.value))
        chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chips.append((chip, figure.verdict))
        title, metric = shown(figure.title), figure.metric
        if figure.group:
            title = tr("{title}, called {label}", title=title, label=figure.group)
        tip = tr("{data}. Interval: {method}", data=shown(metric.data), method=shown(metric.method))
        texts = (title, interval_text(metric), _limit(figure), f"n = {metric.n:,}")
        self._grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignTop)
        for column, text in enumerate((*texts, "" if figure.group else shown(figure.sentence)), start=1):
            label = text_label(self, role="muted" if column in {3, 4} or figure.group else "", wraps=column == 5)
            label.setText(text)
            label.setToolTip(tip)
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self.texts[figure.name, figure.group] = f"{chip.text()}: {texts[1]}, {texts[2]}"

    def _colour(self, palette: Palette) -> None:
        looks = {
            Verdict.PASSED: (palette.normal, palette.normal_fill),
            Verdict.FAILED: (palette.pneumonia, palette.pneumonia_fill),
            Verdict.UNDECIDED: (palette.doubtful, palette.doubtful_fill),
        }
        for chip, verdict in self._chips:
            text, ground = looks.get(verdict, (palette.text_disabled, palette.panel))
            chip.setStyleSheet(f"color: {text}; background: {ground}; border-radius: 3px; padding: 1px 8px;")


def _limit(figure: AuditFigure) -> str:
    return tr(_LIMITS.get(figure.name, _ABOVE), limit=figure.limit)
