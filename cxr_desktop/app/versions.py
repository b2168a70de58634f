"""The libraries that this program stands on, and their versions."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion

_LIBRARIES = (
    "PySide6-Essentials", "torch", "torchvision", "grad-cam", "numpy", "pillow", "pydicom", "pylibjpeg",
    "pylibjpeg-openjpeg", "pyjpegls", "imagecodecs", "pyqtgraph", "safetensors", "scikit-learn", "platformdirs",
)  # fmt: skip


def versions() -> tuple[tuple[str, str], ...]:
    """Return the libraries and their versions as installed; nothing is imported for it."""
    found = [("Python", platform.python_version()), ("Qt", qVersion())]
    for name in _LIBRARIES:
        try:
            found.append((name, version(name)))
        except PackageNotFoundError:  # a bundle may leave the metadata out
            continue
    return tuple(found)
