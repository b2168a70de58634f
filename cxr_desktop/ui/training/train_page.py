"""2 Train: the films and how they are changed at the left, the curves in the middle, the recipe at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.training import IDLE
from cxr_desktop.ui.parts import Card, Column, text_label
from cxr_desktop.ui.text_room import TextWidth
from cxr_desktop.ui.training.frequency_bars import FrequencyBars
from cxr_desktop.ui.training.log_card import LogCard
from cxr_desktop.ui.training.preview_card import PreviewCard
from cxr_desktop.ui.training.recipe_form import RecipeForm
from cxr_desktop.ui.training.run_card import RunCard

if TYPE_CHECKING:
    from cxr_desktop.app.dataset_check import Material
    from cxr_desktop.core.training.recipe import Recipe

_LEFT, _RIGHT = 312, 328
_NO_DATA = mark("Choose a data set first.")
_NO_FILMS = mark("There are no films to learn from.")


class TrainPage(QWidget):
    """Emits `start_requested` (`Recipe`); the other wishes are those of `run`, `form` tells the recipe."""

    start_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._material: Material | None = None
        self.bars, self.preview, self.log = FrequencyBars(), PreviewCard(), LogCard()
        self.run, self.form = RunCard(), RecipeForm()
        self._no_data = text_label(self, role="muted", wraps=True)
        self._no_data.setText(tr(_NO_DATA))
        data = Card(tr("Data"), self)
        data.body.addWidget(self._no_data)
        data.body.addWidget(self.bars)
        left, right = Column(self), Column(self)
        TextWidth(left, _LEFT)
        TextWidth(right, _RIGHT)
        left.add(data)
        left.add(self.preview)
        left.add(self.log, grows=True)
        right.add(self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 14, 14, 14)
        row.setSpacing(14)
        row.addWidget(left)
        row.addWidget(self.run, 1)
        row.addWidget(right)
        self.run.noted.connect(self.log.add)
        self.run.start_requested.connect(self._start)
        self.form.recipe_changed.connect(self._refresh)
        self._refresh()

    def show_material(self, material: Material | None) -> None:
        """Show the films that a training would take."""
        self._material = material
        self.bars.show_material(material)
        self.bars.setVisible(material is not None)
        self._no_data.setVisible(material is None)
        self._refresh()

    def show_state(self, state: str) -> None:
        """Show whether a training is under way; while it is, the recipe is locked."""
        self.run.show_state(state)
        self.form.set_locked(is_locked=state != IDLE)

    def show_recipe(self, recipe: Recipe) -> None:
        """Show a recipe."""
        self.form.set_recipe(recipe)

    def _refresh(self) -> None:
        if self._material is None:
            why_not = tr(_NO_DATA)
        elif not self._material.split.train:
            why_not = tr(_NO_FILMS)
        else:
            why_not = self.form.complaint()
        self.run.set_startable(why_not)

    def _start(self) -> None:
        recipe = self.form.recipe()
        if recipe is not None:
            self.start_requested.emit(recipe)
