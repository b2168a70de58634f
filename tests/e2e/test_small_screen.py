"""The real window on a small screen, with all docks and four panes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxr_desktop.ui.main_window import MainWindow

_SMALL = QSize(1024, 700)


def test_the_window_fits_a_small_screen_and_gives_room_back(window: MainWindow, qtbot: QtBot, ward: Path) -> None:
    actions = window.actions_by_name
    with qtbot.waitSignal(window.desk.film_shown, timeout=60_000):
        window.open([ward])
    window.resize(_SMALL)
    for name in ("reading", "measurements", "results", "compare"):
        actions[name].trigger()
    page = window.compare_room.page
    assert page is not None
    page.count_chosen.emit(4)
    QApplication.sendPostedEvents()

    def fits() -> None:
        needed = window.minimumSizeHint()
        assert needed.width() <= _SMALL.width()
        assert needed.height() <= _SMALL.height()
        assert window.size() == _SMALL

    qtbot.waitUntil(fits)
    assert window.browser.width() >= 240
    assert all(actions[name].isChecked() for name in ("reading", "measurements", "results"))
    assert {dock.windowTitle() for dock in window.tabifiedDockWidgets(window.measure_dock)} == {
        "Prediction",
        "Reading",
    }
