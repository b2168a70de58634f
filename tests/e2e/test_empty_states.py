"""Where there is nothing yet, it says so, and what to do: a button that can be pressed, or an action by name."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.ui.main_window import MainWindow


@pytest.fixture
def pages(bare_window: MainWindow, qtbot: QtBot) -> dict[str, tuple[QWidget, str]]:
    """Every empty page that is seen, with the words of its button, or of its text, that say what to do."""
    window = bare_window
    for name in ("results", "measurements", "train", "shift", "network"):
        window.actions_by_name[name].trigger()
    training = window.training_room.window
    window.panel.similar.setVisible(True)  # as with a model that keeps its training films
    window.panel.similar.set_open(is_open=True)
    made = {
        "viewer": (window.empty_page, "Open folder..."),
        "browser": (window.browser._empty, "Open or drop a folder"),
        "results": (window.study_room.panel._empty, "Open a folder"),
        "measurements": (window.tools_room.panel, "Open a film"),
        "similar films": (window.panel.similar, "Open a film"),
        "network": (window.network_room.window.empty, "Add a node..."),
        "shift": (window.shift_room.window.empty, "Choose folder..."),
        "training data": (training.data_page, "Choose folder..."),
        "train": (training.train_page, "Choose a data set first."),
        "report": (window.training_room.report, "Open report..."),
        "runs": (training.runs_page, "Start a training on the page Train"),
    }
    qtbot.addWidget(training)
    return made


def bring_forward(page: QWidget, window: MainWindow) -> None:
    """Let a page be seen."""
    training = window.training_room.window
    if page.window() is training:
        training.show_page(page)
    above: QWidget | None = page
    while above is not None and not above.isWindow():
        above.raise_()
        above = above.parentWidget()


def test_an_empty_page_says_what_to_do(
    pages: dict[str, tuple[QWidget, str]], bare_window: MainWindow, qtbot: QtBot, subtests: pytest.Subtests
) -> None:
    for name, (page, does) in pages.items():
        with subtests.test(name):
            bring_forward(page, bare_window)
            qtbot.waitUntil(page.isVisible)
            texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]
            assert sum(len(re.findall(r"\w+", text)) for text in texts) >= 5, texts
            usable = [each for each in page.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
            buttons = [button.text() for button in usable]
            assert any(does in text for text in (*texts, *buttons)), texts
            assert does in buttons or not does.endswith("...")
    bare_window.training_room.window.close()
