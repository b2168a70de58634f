"""The recipe on screen: a preset to start from, the values that matter, the others on request, checked at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFormLayout, QLabel, QLineEdit, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.training.recipe import PRESETS, Recipe, with_values
from cxr_desktop.core.words.paths import display_name, display_path
from cxr_desktop.ui.parts import CalmComboBox, Card, link_button, text_label
from cxr_desktop.ui.theme import colours, current, set_role
from cxr_desktop.ui.training.recipe_fields import CHOICE, FIELDS, SWITCH, TITLES, WHOLE, Field, read, written

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_GAP = 10
_CHECKPOINTS = {".safetensors", ".pt", ".pth"}
_BROWSE = "\0browse"
_NAMES = {"original": mark("original"), "fast": mark("fast"), "best": mark("best")}
_ABOUT = {
    "original": mark("VGG16 from ImageNet, the head alone, as the original does it"),
    "fast": mark("The bundled model's head on new films: minutes on a CPU"),
    "best": mark("All convolutions of the bundled model, strongly augmented: a GPU, or a night"),
}
_ABOUT_OWN = mark("A preset with values of your own")


class RecipeForm(Card):
    """Emits `recipe_changed` with the `Recipe`, or None while the form says what cannot be."""

    recipe_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Recipe"), parent)
        self._recipe = Recipe()
        self._is_filling = False
        self._preset = CalmComboBox(self, is_whole=True)
        self._preset.setAccessibleName(tr("Preset"))
        self._preset.setToolTip(tr("Values to start from"))
        for name in PRESETS:
            self._preset.addItem(tr(_NAMES.get(name, name)), name)
            tip = tr(_ABOUT.get(name, _ABOUT_OWN))
            self._preset.setItemData(self._preset.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.head.addWidget(self._preset, 1)
        self._about = text_label(self, role="muted", wraps=True)
        self._widgets: dict[str, QWidget] = {}
        self._forms: dict[QWidget, QFormLayout] = {}
        self._labels: dict[QWidget, list[QLabel]] = {}
        self._advanced = QWidget(self)
        self._switch = link_button("", self)
        self._switch.setStyleSheet("padding: 2px 0px;")
        self._switch.clicked.connect(lambda: self.show_advanced(is_shown=self._advanced.isHidden()))
        self._wrong = text_label(self, role="error", wraps=True)
        basic = QWidget(self)
        for page in (basic, self._advanced):
            self._labels[page] = []
            form = self._forms[page] = QFormLayout(page)
            form.setContentsMargins(0, 0, 0, 0)
            form.setHorizontalSpacing(0)
            form.setVerticalSpacing(6)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # long words, large texts
        for field in FIELDS:
            self._add(field, self._advanced if field.is_advanced else basic)
        self.body.addWidget(self._about)
        self.body.addWidget(self._wrong)
        self.body.addWidget(basic)
        self.body.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._advanced)
        self._preset.activated.connect(self._take_preset)
        self.show_advanced(is_shown=False)
        self.set_recipe(Recipe())
        for follow in (self._colour, self._line_up):
            current().changed.connect(follow)
            follow()

    def recipe(self) -> Recipe | None:
        """Return the recipe, None while the form says what cannot be."""
        return None if self._wrong.text() else self._recipe

    def complaint(self) -> str:
        """Return what is wrong, or ""."""
        return self._wrong.text()

    def set_recipe(self, recipe: Recipe) -> None:
        """Show a recipe."""
        self._recipe = recipe
        self._is_filling = True
        for field in FIELDS:
            self._fill(field, getattr(recipe, field.name))
        self._is_filling = False
        self._check()

    def show_advanced(self, *, is_shown: bool) -> None:
        """Show or hide the values that rarely matter."""
        self._advanced.setVisible(is_shown)
        self._switch.setText(
            tr("Advanced \N{BLACK DOWN-POINTING SMALL TRIANGLE}")
            if is_shown
            else tr("Advanced \N{BLACK RIGHT-POINTING SMALL TRIANGLE}")
        )

    def set_locked(self, *, is_locked: bool) -> None:
        """Let nothing be changed while a training runs."""
        for widget in (self._preset, *self._widgets.values()):
            widget.setEnabled(not is_locked)

    def widget(self, name: str) -> QWidget:
        """Return the control of a value."""
        return self._widgets[name]

    @property
    def preset(self) -> CalmComboBox:
        """The list of presets."""
        return self._preset

    def _line_up(self) -> None:
        # Qt wraps a row by the width of its own label and forgets the gap
        for labels in self._labels.values():
            for label in labels:
                label.setMinimumWidth(0)
            widest = max(label.sizeHint().width() for label in labels)
            for label in labels:
                label.setMinimumWidth(widest + _GAP)

    def _colour(self) -> None:
        grey = colours().text_disabled
        self.setStyleSheet(f"QLineEdit:disabled {{ color: {grey}; placeholder-text-color: {grey}; }}")

    def _add(self, field: Field, page: QWidget) -> None:
        form = self._forms[page]
        widget = self._control(field, page)
        title, tip = tr(field.title), tr(field.tip)
        widget.setToolTip(tip)
        widget.setAccessibleName(title)
        widget.setAccessibleDescription(tip)
        self._widgets[field.name] = widget
        if isinstance(widget, QCheckBox):
            form.addRow(widget)
            return
        label = text_label(page, role="muted")
        label.setText(title)
        label.setToolTip(tip)
        label.setBuddy(widget)
        self._labels[page].append(label)
        form.addRow(label, widget)

    def _control(self, field: Field, page: QWidget) -> QWidget:
        if field.kind == CHOICE:
            box = CalmComboBox(page, is_whole=True)
            for value, words in field.choices:
                box.addItem(tr(words), value)
            if field.name == "base":
                box.addItem(tr("checkpoint file..."), _BROWSE)
            box.activated.connect(partial(self._choose, field, box))
            return box
        if field.kind == SWITCH:
            check = QCheckBox(tr(field.title), page)
            check.toggled.connect(self._check)
            return check
        line = _NumberEdit(page) if field.kind == WHOLE else QLineEdit(page)
        line.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.setPlaceholderText(tr(field.nothing) if field.nothing else "")
        line.textChanged.connect(self._check)
        return line

    def _fill(self, field: Field, value: object) -> None:
        widget = self._widgets[field.name]
        if isinstance(widget, CalmComboBox):
            if widget.findData(value) < 0:
                self._insert(field, widget, str(value))
            widget.setCurrentIndex(widget.findData(value))
            widget.setToolTip(tr(field.tip) if value in dict(field.choices) else str(value))
        elif isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))
        elif isinstance(widget, QLineEdit):
            widget.setText(written(field, value))

    def _insert(self, field: Field, box: CalmComboBox, value: str) -> None:
        """Offer a file; its name takes no more room than the other choices, its tip is the whole path."""
        metrics, checkpoint = box.fontMetrics(), Path(value)
        room = max(metrics.horizontalAdvance(box.itemText(row)) for row in range(box.count()))
        name = display_name(checkpoint.with_suffix("") if checkpoint.suffix in _CHECKPOINTS else checkpoint)
        row = len(field.choices)
        box.insertItem(row, metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room), value)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            box.setItemData(row, display_path(checkpoint), role)

    def _choose(self, field: Field, box: CalmComboBox, _index: int) -> None:
        if box.currentData() == _BROWSE:
            box.setCurrentIndex(box.findData(self._recipe.base))
            title, kinds = tr("Checkpoint to start from"), tr("Checkpoints (*.safetensors *.pt *.pth)")
            chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
            if chosen:
                self._fill(field, chosen)
        self._check()

    def _take_preset(self, _index: int) -> None:
        name = self._preset.currentData()
        if name in PRESETS:
            self.set_recipe(replace(PRESETS[name], device=self._recipe.device, precision=self._recipe.precision))

    def _check(self) -> None:
        if self._is_filling:
            return
        values, complaints = self._values()
        for name, widget in self._widgets.items():
            _mark(widget, complaints.get(name, ""))
        try:
            if not complaints:
                self._recipe = with_values(self._recipe, values)
        except ValueError as failure:
            complaints["all"] = _sentence(str(failure))
        self._wrong.setText("\n".join(complaints.values()))
        self._wrong.setVisible(bool(complaints))
        self._show_preset()
        self.recipe_changed.emit(self.recipe())

    def _values(self) -> tuple[dict[str, Any], dict[str, str]]:
        """Return the values that can be read, and for each that cannot be the complaint."""
        values: dict[str, Any] = {}
        complaints: dict[str, str] = {}
        for field in FIELDS:
            widget = self._widgets[field.name]
            try:
                values[field.name] = _value(field, widget)
            except ValueError as failure:
                complaints[field.name] = _begun(str(failure))
                continue
            try:
                _check_alone(field, values[field.name])
            except ValueError as failure:
                complaints[field.name] = _sentence(str(failure))
        return values, complaints

    def _show_preset(self) -> None:
        like = {
            name
            for name, preset in PRESETS.items()
            if replace(self._recipe, name=name, device=preset.device, precision=preset.precision) == preset
        }
        name = next(iter(like), "own")
        own = self._preset.findData("own")
        if name == "own" and own < 0:
            self._preset.addItem(tr("own"), "own")
        elif name != "own" and own >= 0:
            self._preset.removeItem(own)
        self._preset.setCurrentIndex(self._preset.findData(name))
        self._about.setText(tr(_ABOUT.get(name, _ABOUT_OWN)))
        if self._recipe.name in {*PRESETS, "own"} and self._recipe.name != name:
            self._recipe = replace(self._recipe, name=name)


class _NumberEdit(QLineEdit):
    """A whole number that the arrow keys change."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {int(Qt.Key.Key_Up): 1, int(Qt.Key.Key_Down): -1}
        step = steps.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        try:
            number = max(0, int(self.text() or "0") + step)
        except ValueError:
            return
        self.setText(str(number) if number or not self.placeholderText() else "")


def _value(field: Field, widget: QWidget) -> object:
    if isinstance(widget, CalmComboBox):
        return widget.currentData()
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    return read(field, widget.text()) if isinstance(widget, QLineEdit) else None


def _check_alone(field: Field, value: object) -> None:
    """Raise ValueError when a number cannot be, whatever the others are."""
    if field.kind not in {CHOICE, SWITCH}:
        room: dict[str, Any] = {"epochs": 1000} if field.name in {"frozen_epochs", "low_resolution"} else {}
        Recipe(**{**room, field.name: value})


def _mark(widget: QWidget, complaint: str) -> None:
    if not isinstance(widget, QLineEdit):
        return
    state = "wrong" if complaint else ""
    if (widget.property("state") or "") != state:
        widget.setProperty("state", state)
        set_role(widget, "")


def _sentence(words: str) -> str:
    """Return a complaint of a recipe with the names of the screen."""
    first, _, rest = words.partition(" ")
    text = shown(f"{tr(TITLES[first])} {rest}" if first in TITLES else words)
    return _begun(tr("{sentence}.", sentence=text))


def _begun(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}"
