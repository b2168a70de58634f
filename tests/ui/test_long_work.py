"""Messages of the desktop at the end of long work."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from cxr_desktop.app.notices import Notices
from cxr_desktop.app.services import Services
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.ui.long_work import DesktopNotes, watch_long_work
from cxr_desktop.ui.main_window import MainWindow


@pytest.fixture
def behind(qtbot) -> QWidget:
    """A window that nobody looks at."""
    made = QWidget()
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is None)
    return made


def test_the_desktop_is_told_only_behind_other_programs_and_only_if_wanted(behind, qtbot):
    settings, told = AppSettings(Notices()), []
    notes = DesktopNotes(SimpleNamespace(settings=settings), behind)  # type: ignore[arg-type]
    notes.told.connect(told.append)
    notes.tell("first")
    settings.set("notify", value=False)
    notes.tell("unwanted")
    settings.set("notify", value=True)
    with qtbot.waitExposed(behind):
        behind.show()
    behind.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is behind)
    notes.tell("seen anyway")
    assert told == ["first"]


def test_a_training_that_fails_is_over(qtbot, tmp_path: Path):
    services = Services()
    window = MainWindow(services)
    qtbot.addWidget(window)
    work = watch_long_work(window, seconds=0)
    with qtbot.waitSignal(work.over, timeout=20_000) as over:
        services.training.resume(tmp_path / "gone")
    assert "gone" in over.args[0]
    assert services.close()
