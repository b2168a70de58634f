"""The tests of a heat map, a row each: how it ended, its figure, and what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.trust.heat_check_result import Verdict
from cxr_desktop.ui.heat_check.words import MARKS, figure_of
from cxr_desktop.ui.parts import clear_layout, text_label
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.trust.heat_check_result import TestResult
    from cxr_desktop.ui.palettes import Palette


class TestsTable(QWidget):
    """Rows of verdict, name, figure and sentence."""

    __test__ = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(3, 1)
        self._chips: list[tuple[QLabel, Verdict]] = []
        self.texts: dict[str, str] = {}
        current().changed.connect(self._colour)

    def show_tests(self, tests: Sequence[TestResult]) -> None:
        """Show these tests and no others."""
        clear_layout(self._grid)
        self._chips, self.texts = [], {}
        for row, test in enumerate(tests):
            self._add(row, test)
        self._colour(colours())

    def _add(self, row: int, test: TestResult) -> None:
        chip = text_label(self)
        chip.setText(tr(MARKS[test.verdict]))
        chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        chip.setMinimumWidth(62)
        name, verdict, means = shown(test.title), shown(test.verdict.value), shown(test.sentence)
        chip.setAccessibleName(f"{name}: {verdict}")
        self._chips.append((chip, test.verdict))
        role = "muted" if test.verdict is Verdict.NOT_APPLICABLE else ""
        title, figure = text_label(self), text_label(self, role="muted")
        sentence = text_label(self, role=role, wraps=True)
        title.setText(f"{name[:1].upper()}{name[1:]}")
        figure.setText(figure_of(test))
        sentence.setText(means)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(chip, row, 0, top)
        self._grid.addWidget(title, row, 1, top)
        self._grid.addWidget(figure, row, 2, top)
        self._grid.addWidget(sentence, row, 3)
        self.texts[test.name] = f"{verdict}: {means}"

    def _colour(self, palette: Palette) -> None:
        looks = {
            Verdict.PASSED: (palette.normal, palette.normal_fill),
            Verdict.FAILED: (palette.pneumonia, palette.pneumonia_fill),
        }
        for chip, verdict in self._chips:
            text, ground = looks.get(verdict, (palette.text_muted, palette.panel))
            chip.setStyleSheet(f"color: {text}; background: {ground}; border-radius: 3px; padding: 1px 8px;")
