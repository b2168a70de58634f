"""The controls of the heat map and what became of it."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.overlay_choice import OverlayChoice
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.model.colours import COLOUR_MAPS
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.ui.parts import CalmComboBox
from cxr_desktop.ui.prediction.share_slider import ShareSlider
from cxr_desktop.ui.prediction.swatches import swatch
from cxr_desktop.ui.prediction.wording import class_title, duration, within_sentence
from cxr_desktop.ui.theme import scaled_font, set_role

if TYPE_CHECKING:
    from cxr_desktop.core.model.prediction import Heatmap, ModelInfo
    from cxr_desktop.core.words.progress import Progress

_SWATCH = QSize(56, 12)
_HINT = mark("Colours are relative to the map's own peak: they say where, not how much.")


class HeatmapState(StrEnum):
    """What became of the heat map."""

    ABSENT = "absent"
    COMPUTING = "computing"
    SHOWN = "shown"
    NO_EVIDENCE = "no evidence"
    FAILED = "failed"


_ROLES = "muted", "notice", "error"
_ROLE = {HeatmapState.NO_EVIDENCE: "notice", HeatmapState.FAILED: "error"}


class OverlayCard(QFrame):
    """Controls of the heat map.

    Emits `overlay_style_changed` with the whole `OverlayChoice` for every change the user makes (not for
    `set_choice`), and `cancel_requested` when the user stops a slow method.

    Attributes
    ----------
    contour, shade
        Boxes that do what actions of the window do.
    """

    overlay_style_changed = Signal(object)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._choice = OverlayChoice()
        self._classes: tuple[str, ...] = ()
        self._state, self._text = HeatmapState.ABSENT, ""
        self._key = "H"
        self._make_switch()
        self._make_lists()
        self._make_sliders()
        self._make_status()
        self._lay_out()
        self._show_choice()
        self._connect()
        self.show_heatmap_state(HeatmapState.ABSENT)

    @property
    def switch(self) -> QPushButton:
        """The button that switches the heat map on and off."""
        return self._switch

    def set_key(self, key: str) -> None:
        """Tell the key of the switch."""
        self._key = key
        self._show_choice()

    def _make_switch(self) -> None:
        self._switch = QPushButton(self)
        self._switch.setCheckable(True)
        self._switch.setAccessibleName(tr("Heat map on or off"))
        self._switch.setToolTip(tr("Show where the network looked"))

    def _make_lists(self) -> None:
        self._method = CalmComboBox(self)
        self._method.setAccessibleName(tr("Method"))
        self._method.setToolTip(tr("How the heat map is made"))
        for method in Method:
            name = method.display_name
            self._method.addItem(tr("{method} (seconds)", method=name) if method.is_slow else name, method)
        self._class = CalmComboBox(self)
        self._class.setAccessibleName(tr("Class the heat map speaks for"))
        self._class.setToolTip(tr("The heat map shows what speaks for this class"))
        self._class.addItem(tr("Predicted class"), None)
        self._colours = CalmComboBox(self)
        self._colours.setAccessibleName(tr("Colours"))
        self._colours.setToolTip(tr("All of them are readable with colour-blindness"))
        self._colours.setIconSize(_SWATCH)
        for name in COLOUR_MAPS:
            self._colours.addItem(swatch(name, _SWATCH), name.capitalize(), name)

    def _make_sliders(self) -> None:
        self._opacity = ShareSlider(tr("opacity"), tr("How strongly the heat covers the film"), lowest=5, highest=100)
        tip = tr("Heat below this share of the map's peak is not drawn")
        self._threshold = ShareSlider(tr("hide below"), tip, lowest=0, highest=90)
        self.contour = QCheckBox(tr("Contour only"), self)
        self.contour.setToolTip(tr("Draw the edge of the heat instead of filling it"))
        self.shade = QCheckBox(tr("Shade what the model did not see"), self)
        self.shade.setToolTip(tr("Darken the film outside the model's field of view, also without the heat map"))

    def _make_status(self) -> None:
        self._lines = {role: QLabel(self) for role in _ROLES}
        for role, line in self._lines.items():
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setWordWrap(True)
            set_role(line, role)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of the heat map"))
        self._cancel = QPushButton(tr("Cancel"), self)
        self._work = QWidget(self)
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)

    def _lay_out(self) -> None:
        title = QLabel(tr("Heat map"), self)
        title.setFont(scaled_font(self.font(), 1.0, is_bold=True))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._switch)
        lists = QFormLayout()
        lists.setHorizontalSpacing(12)
        lists.setVerticalSpacing(6)
        lists.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, box in (
            (tr("method"), self._method),
            (tr("for class"), self._class),
            (tr("colours"), self._colours),
        ):
            label = QLabel(name, self)
            set_role(label, "muted")
            lists.addRow(label, box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(9)
        layout.addLayout(head)
        layout.addLayout(lists)
        for widget in (self._opacity, self._threshold, self.contour, self.shade, *self._lines.values(), self._work):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self._switch.toggled.connect(lambda on: self._change(visible=on))
        self._method.currentIndexChanged.connect(lambda: self._change(method=Method(self._method.currentData())))
        self._class.currentIndexChanged.connect(lambda: self._change(class_index=self._class.currentData()))
        self._colours.currentIndexChanged.connect(lambda: self._change(colours=self._colours.currentData()))
        self._opacity.share_changed.connect(lambda share: self._change(opacity=share))
        self._threshold.share_changed.connect(lambda share: self._change(threshold=share))
        self.contour.toggled.connect(lambda on: self._change(contour=on))
        self.shade.toggled.connect(lambda on: self._change(shade_outside=on))
        self._cancel.clicked.connect(self.cancel_requested)

    def choice(self) -> OverlayChoice:
        """Return what the controls say."""
        return self._choice

    def set_choice(self, choice: OverlayChoice) -> None:
        """Put the controls to `choice` without emitting; unknown colours become the first ones."""
        self._choice = choice
        self._show_choice()

    def show_model(self, info: ModelInfo) -> None:
        """Offer the classes of a model; a chosen class that it lacks becomes the predicted one."""
        self._classes = tuple(class_title(name) for name in info.classes)
        self._class.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._class.clear()
        self._class.addItem(tr("Predicted class"), None)
        for index, name in enumerate(self._classes):
            self._class.addItem(name, index)
        self._class.blockSignals(False)  # noqa: FBT003 - Qt's signature
        chosen = self._choice.class_index
        if chosen is not None and chosen >= len(self._classes):
            self._choice = replace(self._choice, class_index=None)
        self._show_choice()

    def show_heatmap(self, heatmap: Heatmap) -> None:
        """Say which heat map is shown, or that it has no evidence."""
        name = self._classes[heatmap.class_index] if heatmap.class_index < len(self._classes) else tr("this class")
        what = within_sentence(name)
        if heatmap.has_evidence:
            took = duration(heatmap.seconds)
            text = tr(
                "{method} for {label} \N{MIDDLE DOT} {time}",
                method=heatmap.method.display_name,
                label=what,
                time=took,
            )
            self.show_heatmap_state(HeatmapState.SHOWN, text)
        else:
            text = tr("No evidence found: nothing on this film speaks for {label}, so nothing is drawn.", label=what)
            self.show_heatmap_state(HeatmapState.NO_EVIDENCE, text)

    def show_heatmap_state(self, state: HeatmapState, text: str = "") -> None:
        """Say what became of the heat map; `text` is a sentence. Progress goes."""
        self._state = state
        computing = tr("Computing...") if state is HeatmapState.COMPUTING else ""
        self._text = shown(text) if text else computing
        self._work.hide()
        self._refresh()

    def show_progress(self, progress: Progress) -> None:
        """Show how far a slow method has come, with its Cancel."""
        self.show_heatmap_state(HeatmapState.COMPUTING, tr("{what}...", what=shown(progress.what)))
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(progress.done)
        self._work.setVisible(True)

    def text(self) -> str:
        """Return what is said of the heat map; nobody sees it while the heat map is off."""
        return self._text

    def state(self) -> HeatmapState:
        """Return what became of the heat map."""
        return self._state

    def _change(self, **changes: object) -> None:
        self._choice = replace(self._choice, **changes)  # type: ignore[arg-type]  # each by its own control
        self._refresh()
        self.overlay_style_changed.emit(self._choice)

    def _show_choice(self) -> None:
        choice = self._choice
        if self._colours.findData(choice.colours) < 0:
            choice = replace(choice, colours=COLOUR_MAPS[0])
        named = choice.class_index is not None and choice.class_index < len(self._classes)
        was_blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._switch.setChecked(choice.visible)
        self._method.setCurrentIndex(self._method.findData(choice.method))
        self._class.setCurrentIndex(1 + choice.class_index if named and choice.class_index is not None else 0)
        self._colours.setCurrentIndex(self._colours.findData(choice.colours))
        self._opacity.set_share(choice.opacity)
        self._threshold.set_share(choice.threshold)
        self.contour.setChecked(choice.contour)
        self.shade.setChecked(choice.shade_outside)
        self.blockSignals(was_blocked)
        self._choice = choice  # a class remembered from before is kept until a model says whether it has it
        self._refresh()

    def _refresh(self) -> None:
        on, off = tr("On   {key}", key=self._key), tr("Off   {key}", key=self._key)
        self._switch.setText((on if self._choice.visible else off).rstrip())
        used = _ROLE.get(self._state, "muted")
        for role, line in self._lines.items():
            line.setText(self._text if role == used else "")
            line.setVisible(role == used and self._choice.visible and bool(self._text))
            line.setToolTip(tr(_HINT) if self._state is HeatmapState.SHOWN else "")
