"""Choosing the model and where it runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cxr_desktop.app.language import mark, tr

if TYPE_CHECKING:
    from cxr_desktop.app.services import Services

DEVICES = (
    ("auto", mark("Best at hand")),
    ("cpu", "CPU"),
    ("cuda", mark("NVIDIA GPU (CUDA)")),
    ("mps", mark("Apple GPU (MPS)")),
)
PRECISIONS = (
    ("auto", mark("Measured on this machine")),
    ("fp32", mark("32 bit")),
    ("bf16", "bfloat16"),
)


class ModelChoice(QObject):
    """Loads models as the user asks. A choice that fails leaves the old model and is not remembered."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._window = services, parent
        self._wanted: dict[str, str] = {}
        services.inference.model_ready.connect(self._remember)
        services.inference.model_failed.connect(self._forget)

    def load(self) -> None:
        """Load the model that was used last (at first the bundled one)."""
        settings = self._services.settings
        wanted = {name: settings.text(name) for name in ("model_path", "device", "precision")} | self._wanted
        path = Path(wanted["model_path"]) if wanted["model_path"] else None
        self._services.inference.load(path, device=wanted["device"], precision=wanted["precision"])

    def ask(self) -> None:
        """Let the user pick a checkpoint."""
        kinds = tr("Models (*.safetensors *.pt *.pth)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Load a model"), "", kinds)
        if chosen:
            self.choose("model_path", chosen)

    def use_bundled(self) -> None:
        """Go back to the model that comes with the program."""
        self.choose("model_path", "")

    def choose(self, name: str, value: str) -> None:
        """Use another "model_path", "device" or "precision"."""
        self._wanted[name] = value
        self.load()

    def _remember(self) -> None:
        for name, value in self._wanted.items():
            self._services.settings.set(name, value)
        self._wanted.clear()

    def _forget(self) -> None:
        self._wanted.clear()
        settings = self._services.settings
        if not self._services.inference.is_ready and any(settings.text(n) for n in ("model_path",)):
            settings.set("model_path", "")  # a remembered model that is gone must not keep the program without one
            self.load()
