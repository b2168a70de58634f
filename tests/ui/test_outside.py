"""Other programs are started without the libraries of a frozen program."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from cxr_desktop.ui.outside import open_outside

if TYPE_CHECKING:
    from pathlib import Path

_FROZEN = {"LD_LIBRARY_PATH": "/opt/ours", "QT_PLUGIN_PATH": "/opt/ours/plugins", "QML2_IMPORT_PATH": "/opt/ours/qml"}


class _Opener(QObject):
    """Takes the place of the system's program, and keeps the environment that it would be started with."""

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened = url.toLocalFile()
        self.seen = {name: os.environ.get(name) for name in _FROZEN}


@pytest.fixture
def opener(qapp):
    opener = _Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")
    yield opener
    QDesktopServices.unsetUrlHandler("file")


@pytest.mark.parametrize("before", [None, "/home/reader/lib"])
def test_another_program_does_not_find_the_libraries_of_a_frozen_one(
    opener: _Opener, before: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name, value in _FROZEN.items():
        monkeypatch.setenv(name, value)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    assert open_outside(tmp_path)
    assert opener.opened == str(tmp_path)
    assert opener.seen == {"LD_LIBRARY_PATH": before, "QT_PLUGIN_PATH": None, "QML2_IMPORT_PATH": None}
    assert {name: os.environ[name] for name in _FROZEN} == _FROZEN  # its own children need them


def test_nothing_is_taken_from_the_environment_where_a_python_runs(
    opener: _Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/of/the/user")
    assert open_outside(tmp_path)
    assert opener.seen["LD_LIBRARY_PATH"] == "/opt/of/the/user"
