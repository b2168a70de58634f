"""The real main window on real films with the real network."""

from __future__ import annotations

import gc
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxr_desktop.app.services import Services
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.model_choice import ModelChoice
from cxr_desktop.ui.theme import apply_theme

PICTURES = Path(__file__).resolve().parents[2] / "build" / "screenshots"


@pytest.fixture
def ward(tmp_path: Path, data: Path) -> Path:
    """A folder of six real films of two classes in original resolution."""
    folder = tmp_path / "ward"
    for label in ("NORMAL", "PNEUMONIA"):
        (folder / label).mkdir(parents=True)
        for film in sorted((data / "kermany_original" / label).iterdir())[:3]:
            shutil.copy(film, folder / label)
    return folder


@pytest.fixture
def services() -> Iterator[Services]:
    """The services; their threads must end."""
    before = set(threading.enumerate())
    made = Services()
    yield made
    assert made.close()
    assert {thread for thread in threading.enumerate() if thread not in before} == set()
    gc.collect()


@pytest.fixture
def window(services: Services, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    """The window, shown, with viewer and model."""
    apply_theme(qapp, "dark")
    made = MainWindow(services)
    qtbot.addWidget(made)
    made.resize(1480, 900)
    with qtbot.waitSignals([made.ready, services.inference.model_ready], timeout=90_000):
        made.show()
    return made


@pytest.fixture
def early_window(services: Services, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window before it is shown, without a model, which takes long and is not needed everywhere."""
    monkeypatch.setattr(ModelChoice, "load", lambda _self: None)
    apply_theme(qapp, "dark")
    made = MainWindow(services)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def bare_window(early_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window, shown, without a model."""
    with qtbot.waitSignal(early_window.ready, timeout=60_000):
        early_window.show()
    return early_window


@pytest.fixture
def picture() -> Callable[[MainWindow, str], None]:
    """Save a screenshot to look at under ``build/screenshots``."""

    def save(window: MainWindow, name: str) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        assert window.grab().save(str(PICTURES / f"{name}.png"))

    return save
