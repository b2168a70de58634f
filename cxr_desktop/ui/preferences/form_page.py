"""A page of rows: one control for each setting, made from what the setting may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSlider, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.percent import percent
from cxr_desktop.ui.parts import CalmComboBox, text_label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QIcon, QWheelEvent

    from cxr_desktop.core.words.settings import Value
    from cxr_desktop.ui.preferences.rows import Page, Row

    Options = Sequence[tuple[str, str]]

_WIDEST = 300
_RANGES = {"text_size": (80, 200)}  # percent; others from 0 to 100
_STEP = 5


class _Percent(QSlider):
    """A slider that leaves the wheel to the page until it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FormPage(QWidget):
    """Emits `chosen` (name, value) for every change the user makes, not for `show_value`.

    Parameters
    ----------
    page
        Its rows.
    options
        Values and titles of lists, by setting; they come before those of the row.
    value
        Returns what a setting is now.
    icons
        Pictures of the values of a list, by setting.
    """

    chosen = Signal(str, object)

    def __init__(
        self,
        page: Page,
        options: Mapping[str, Options],
        value: Callable[[str], Value],
        *,
        icons: Mapping[str, Callable[[str], QIcon]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.names = tuple(row.name for row in page.rows)
        self._controls: dict[str, QWidget] = {}
        self._figures: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        for place, row in enumerate(page.rows):
            self._add(grid, place, row, options.get(row.name, row.options), value(row.name), icons.get(row.name))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.column.addLayout(grid)
        self.column.addStretch(1)
        for row in page.rows:
            self.show_value(row.name, value(row.name))

    def control(self, name: str) -> QWidget:
        """Return the control of a setting."""
        return self._controls[name]

    def show_value(self, name: str, value: object) -> None:
        """Show what a setting is now."""
        control = self._controls.get(name)
        if control is None:
            return
        with QSignalBlocker(control):
            if isinstance(control, QCheckBox):
                control.setChecked(value is True)
            elif isinstance(control, CalmComboBox):
                place = control.findData(value)
                if place < 0:  # one that the file names and the list does not, such as cuda:1
                    control.addItem(str(value), value)
                    place = control.count() - 1
                control.setCurrentIndex(place)
            elif isinstance(control, QSlider):
                control.setValue(round(float(value) * 100))  # type: ignore[arg-type]  # numbers by their setting
        if name in self._figures:
            self._figures[name].setText(percent(float(value)))  # type: ignore[arg-type]

    def _add(
        self,
        grid: QGridLayout,
        place: int,
        row: Row,
        options: Options,
        value: Value,
        icon: Callable[[str], QIcon] | None,
    ) -> None:
        if isinstance(value, bool):
            box = QCheckBox(tr(row.label), self)
            box.clicked.connect(lambda is_on: self.chosen.emit(row.name, is_on))
            grid.addWidget(box, place, 0, 1, 3)
            self._keep(row, box)
            return
        label = text_label(self)
        label.setText(tr(row.label))
        grid.addWidget(label, place, 0)
        if isinstance(value, float):
            grid.addWidget(self._slider(row), place, 1)
            grid.addWidget(self._figures[row.name], place, 2)
        else:
            grid.addWidget(self._list(row, options, icon), place, 1)
        label.setBuddy(self._controls[row.name])

    def _slider(self, row: Row) -> QWidget:
        slider = _Percent(Qt.Orientation.Horizontal, self)
        slider.setRange(*_RANGES.get(row.name, (0, 100)))
        slider.setSingleStep(_STEP)
        slider.setPageStep(2 * _STEP)
        slider.setMaximumWidth(_WIDEST)
        figure = self._figures[row.name] = text_label(self, role="muted")
        is_slow = row.name == "text_size"  # the whole window is laid out anew
        slider.setTracking(not is_slow)
        slider.sliderMoved.connect(lambda value: figure.setText(percent(value / 100)))
        slider.valueChanged.connect(lambda value: figure.setText(percent(value / 100)))
        slider.valueChanged.connect(lambda value: self.chosen.emit(row.name, value / 100))
        self._keep(row, slider)
        return slider

    def _list(self, row: Row, options: Options, icon: Callable[[str], QIcon] | None) -> QWidget:
        box = CalmComboBox(self, is_whole=True)
        box.setMinimumWidth(_WIDEST * 2 // 3)
        for value, title in options:
            if icon is None:
                box.addItem(tr(title), value)
            else:
                box.addItem(icon(value), tr(title), value)
        box.activated.connect(lambda _index: self.chosen.emit(row.name, box.currentData()))
        self._keep(row, box)
        return box

    def _keep(self, row: Row, control: QWidget) -> None:
        control.setObjectName(row.name)
        control.setToolTip(tr(row.tip) if row.tip else "")
        control.setAccessibleName(tr(row.label))
        self._controls[row.name] = control
