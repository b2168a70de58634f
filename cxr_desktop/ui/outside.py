"""Letting other programs of the system open a file or folder."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from cxr_desktop.core.words.paths import frozen_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OURS = ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""Where the processes of a frozen program find its libraries; another program would load them instead of its own."""


def open_outside(path: Path) -> bool:
    """Open a file or folder with the program that the system has for it; return whether one was found."""
    with _environment_of_others():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@contextmanager
def _environment_of_others() -> Iterator[None]:
    """Take out of the environment, for the time being, what a frozen program put into it."""
    kept = {name: os.environ[name] for name in _OURS if name in os.environ} if frozen_program() else {}
    for name in kept:
        before = os.environ.get(f"{name}_ORIG")
        if before:
            os.environ[name] = before
        else:
            del os.environ[name]
    try:
        yield
    finally:
        os.environ.update(kept)
