"""The window in both themes, saved under build/screenshots to be looked at; no text may be cut."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cxr_desktop.app.shift import ShiftProgress
from cxr_desktop.core.evaluation.refit import Refit
from cxr_desktop.core.trust.shift_result import Shift
from cxr_desktop.ui.shift.shift_window import ShiftWindow
from cxr_desktop.ui.theme import apply_theme

SCREENSHOTS = Path(__file__).resolve().parents[3] / "build" / "screenshots"


@pytest.fixture(params=["dark", "light"])
def theme(request, qapp):
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, "dark")


def test_every_state_fits(theme: str, open_window: Callable[[], ShiftWindow], shifts: dict[str, Shift], refit: Refit):
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    window = open_window()
    for width, height in ((1040, 600), (1180, 860)):
        window._pages.setCurrentWidget(window.empty)
        window.resize(width, height)
        window.empty.show_idle("/a/long/path/that/leads/nowhere/at/all: there are no films here. " * 3)
        photograph(window, f"shift-empty-{theme}-{width}")
        window.empty.show_progress(ShiftProgress(34, 300, "Looking at films", 26.0))
        photograph(window, f"shift-work-{theme}-{width}")
        for name, shift in shifts.items():
            window.shifts.compared.emit(shift)
            photograph(window, f"shift-{name}-{theme}-{width}")
        window.shifts.fitted.emit(refit)
        window.shifts.saved.emit(Path("/models/ward-7.safetensors"))
        photograph(window, f"shift-refit-{theme}-{width}")


def photograph(window: ShiftWindow, name: str) -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
    assert window.grab().save(str(SCREENSHOTS / f"{name}.png"))
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= wanted, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
