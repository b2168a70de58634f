"""Where the window of another place opens from the main window. It is made when it is first asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.shift import Shifts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.services import Services
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.ui.shift.shift_window import ShiftWindow


class ShiftRoom(QObject):
    """Makes the window and tells it which model is in use. Emits `model_wanted` (a checkpoint)."""

    model_wanted = Signal(object)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._shifts = Shifts(services.inference, services.workbench, services.study.open_another, self)
        self._window: ShiftWindow | None = None
        self._model: ModelInfo | None = None
        self._is_hidden = False
        services.inference.model_ready.connect(self._take_model)
        services.settings.changed.connect(self._take_setting)

    @property
    def shifts(self) -> Shifts:
        """The comparisons behind the window."""
        return self._shifts

    @property
    def window(self) -> ShiftWindow:
        """The window."""
        if self._window is None:
            from cxr_desktop.ui.shift.shift_window import ShiftWindow  # noqa: PLC0415 - pyqtgraph

            self._window = ShiftWindow(self._shifts, self._services.settings)
            self._window.model_wanted.connect(self.model_wanted)
            self._tell_model()
            self._window.set_hidden(is_hidden=self._is_hidden)
        return self._window

    @property
    def is_shown(self) -> bool:
        """Whether the window is seen."""
        return self._window is not None and self._window.isVisible()

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def set_hidden(self, *, is_hidden: bool) -> None:
        """Keep comparisons from somebody who reads films blind, or show them again."""
        self._is_hidden = is_hidden
        if self._window is not None:
            self._window.set_hidden(is_hidden=is_hidden)

    def shut(self) -> None:
        """Put the window away for good."""
        self._shifts.cancel()
        if self._window is not None:
            self._window.shut()
            self._window.deleteLater()
            self._window = None

    def _take_model(self, info: ModelInfo) -> None:
        self._model = info
        self._tell_model()

    def _take_setting(self, name: str) -> None:
        """Learn where the model lies: that is remembered once it stands."""
        if name == "model_path":
            self._tell_model()

    def _tell_model(self) -> None:
        if self._window is not None and self._model is not None:
            path = self._services.settings.text("model_path")
            self._window.use_model(Path(path) if path else None, self._model)
