"""Choosing the model and where it runs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cxr_desktop.app.language import mark, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cxr_desktop.app.jobs import Job
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
_FALLBACKS = ({"model_path": ""}, {"device": "auto", "precision": "auto"})
"""What is tried, one after the other, then together, when what was remembered leaves the program without a model."""


class ModelChoice(QObject):
    """Loads models as the user asks. A choice that fails leaves the old model and is not remembered."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._window = services, parent
        self._wanted: dict[str, str] = {}
        self._loads: set[Job] = set()  # under way
        self._fallbacks = [*_FALLBACKS, _FALLBACKS[0] | _FALLBACKS[1]]

    def load(self) -> None:
        """Load the model that was used last (at first the bundled one)."""
        wishes, wanted = dict(self._wanted), self._present
        path = Path(wanted["model_path"]) if wanted["model_path"] else None
        job = self._services.inference.load(path, device=wanted["device"], precision=wanted["precision"])
        self._loads.add(job)
        job.succeeded.connect(partial(self._remember, job, wishes))
        job.failed.connect(partial(self._forget, job, wishes))

    @property
    def _present(self) -> dict[str, str]:
        """What is wanted, or else in use."""
        settings = self._services.settings
        return {name: settings.text(name) for name in ("model_path", "device", "precision")} | self._wanted

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
        self.choose_all({name: value})

    def choose_all(self, wishes: Mapping[str, str]) -> None:
        """Use several at once. What is in use is not loaded again, save a file, which may be another by now."""
        is_same = wishes.items() <= self._present.items() and not wishes.get("model_path")
        if is_same and self._services.inference.is_ready:
            return
        self._wanted |= wishes
        self.load()

    def _remember(self, job: Job, wishes: Mapping[str, str], _made: object) -> None:
        self._end_load(job, wishes)
        for name, value in wishes.items():
            self._services.settings.set(name, value)

    def _forget(self, job: Job, wishes: Mapping[str, str], _failure: object) -> None:
        """Drop what was wanted; what was remembered must not keep the program without a model."""
        self._end_load(job, wishes)
        if self._loads or self._services.inference.is_ready:
            return
        while self._fallbacks:
            fallback = self._fallbacks.pop(0)
            if not fallback.items() <= self._present.items():
                self._wanted |= fallback
                self.load()
                return

    def _end_load(self, job: Job, wishes: Mapping[str, str]) -> None:
        """Want nothing of it any more; what was chosen since is wanted still."""
        self._loads.discard(job)
        self._wanted = {name: value for name, value in self._wanted.items() if wishes.get(name) != value}
