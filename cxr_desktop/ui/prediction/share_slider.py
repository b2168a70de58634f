"""A slider that does not change when the wheel scrolls past it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from cxr_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class _CalmSlider(QSlider):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ShareSlider(QWidget):
    """A named slider over shares in percent. Emits `share_changed` (0-1) when the user moves it."""

    share_changed = Signal(float)

    def __init__(self, name: str, tip: str, *, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, self._figure = QLabel(name, self), QLabel(self)
        set_role(title, "muted")
        self._slider = _CalmSlider(self)
        self._slider.setRange(lowest, highest)
        self._slider.setPageStep(10)
        self._slider.setAccessibleName(name)
        self._slider.setToolTip(tip)
        title.setToolTip(tip)
        title.setBuddy(self._slider)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.addWidget(title, 0, 0)
        layout.addWidget(self._figure, 0, 1, Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self._slider, 1, 0, 1, 2)
        self._slider.valueChanged.connect(self._tell)

    def share(self) -> float:
        """Return the share, 0-1."""
        return self._slider.value() / 100

    def set_share(self, share: float) -> None:
        """Move the slider without telling anybody; a share outside the range goes to its end."""
        was_blocked = self._slider.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._slider.setValue(round(100 * share))
        self._slider.blockSignals(was_blocked)
        self._show_figure()

    def _tell(self) -> None:
        self._show_figure()
        self.share_changed.emit(self.share())

    def _show_figure(self) -> None:
        self._figure.setText(f"{self._slider.value()}\N{NO-BREAK SPACE}%")
