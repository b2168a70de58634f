"""The pages in both themes and two sizes, saved under build/screenshots to be looked at; no text may be cut."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.app.training import RUNNING, STARTING
from cxr_desktop.core.training.events import EpochDone, EpochScores, Learning, RunStarted
from cxr_desktop.ui.theme import apply_theme
from cxr_desktop.ui.training.training_window import TrainingWindow

SCREENSHOTS = Path(__file__).resolve().parents[3] / "build" / "screenshots"


@pytest.fixture(params=["dark", "light"])
def theme(request, qapp):
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, "dark")


def run_halfway(window: TrainingWindow) -> None:
    page = window.train_page
    page.show_state(STARTING)
    counts = {"train": [1207, 3501], "val": [134, 374], "test": [117, 195]}
    classes = ("NORMAL", "PNEUMONIA")
    run = page.run
    run.show_event(
        RunStarted("/runs/1", "original", classes, counts, 10, 1, 8, "CPU, 2 threads", 135_309_890, 1_049_346)
    )
    page.show_state(RUNNING)
    for epoch in range(1, 7):
        scores = EpochScores(1 / epoch, 508, 0.9, auc=0.95, sensitivity=0.9, specificity=0.8)
        run.show_event(
            EpochDone(epoch, 10, scores, scores, epoch < 5, min(epoch, 4), 1, learning_rate=1e-3, seconds=8.0)
        )
    run.show_event(Learning(7, 10, 2400, 4708, 1840.0, 3672.0, 0.03, 6_100_000_000, 12_000_000_000))


def test_empty_pages_fit(qtbot: QtBot, theme: str, open_window, tmp_path: Path):
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    window = open_window()
    for place, name in enumerate(("data", "train", "runs")):
        window.tabs.turn_to(place)
        QApplication.sendPostedEvents()
        assert window.grab().save(str(SCREENSHOTS / f"training-no-{name}-{theme}.png"))
        assert_nothing_is_cut(window)
    window.data_page.show_loading(tmp_path / ("a-long-name-" * 12))
    window.tabs.turn_to(0)
    QApplication.sendPostedEvents()
    assert_nothing_is_cut(window)
    window.data_page.show_failure(f"{tmp_path}: there are no films in class folders (train, val, test). " * 2)
    QApplication.sendPostedEvents()
    assert window.grab().save(str(SCREENSHOTS / f"training-failed-data-{theme}.png"))
    assert_nothing_is_cut(window)


def test_every_page_fits_in_both_themes(qtbot: QtBot, theme: str, window: TrainingWindow):
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    run_halfway(window)
    for width, height in ((1230, 690), (1600, 1000)):
        window.resize(width, height)
        for place, name in enumerate(("data", "train", "runs")):
            window.tabs.turn_to(place)
            QApplication.sendPostedEvents()
            picture = window.grab()
            assert picture.save(str(SCREENSHOTS / f"training-{name}-{theme}-{width}.png"))
            assert (window.width(), window.height()) == (width, height)
            assert_nothing_is_cut(window)


def assert_nothing_is_cut(window: TrainingWindow) -> None:
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= wanted, label.text()
            assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
            assert_within(label, window)
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
            assert_within(button, window)


def assert_within(widget: QWidget, window: TrainingWindow) -> None:
    corner = widget.mapTo(window, QPoint(widget.width(), widget.height()))
    assert corner.x() <= window.width()
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    assert parent is not None or corner.y() <= window.height()  # what scrolls may lie below
