"""The window and all that opens without a long job: what is true of all texts and controls is looked for here."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

from cxr_desktop.app.jobs import Job
from cxr_desktop.core.words.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from cxr_desktop.ui.main_window import MainWindow

# actions that open something without a long job; files they ask for are not given
OPENING = (
    *("open_folder", "open_files", "open_study", "load_model", "film_report", "save_picture", "classify_with_maps"),
    *("export", "deidentify", "dicom_objects", "network", "header", "results", "reading", "measurements"),
    *("histogram", "second_window", "train", "report", "shift", "model_card", "shortcuts", "log", "about"),
    *("find_action", "compare", "swipe"),
)


@contextmanager
def files_asked_for() -> Iterator[list[str]]:
    """Answer every question for a file with none, and gather the words of the questions."""
    asked: list[str] = []

    def ask(*words: object, **_more: object) -> tuple[str, str]:
        asked.extend(word for word in words if isinstance(word, str))
        return "", ""

    with pytest.MonkeyPatch.context() as patch:
        for name in ("getOpenFileName", "getSaveFileName"):
            patch.setattr(QFileDialog, name, ask)
        patch.setattr(QFileDialog, "getOpenFileNames", lambda *words: ([], ask(*words)[0]))
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *words: ask(*words)[0])
        yield asked


def show_samples(window: MainWindow, qtbot: QtBot) -> None:
    """Open the sample films and wait for the first answer, its heat map and the table of results."""
    with qtbot.waitSignals([window.films.listed, window.services.inference.predicted], timeout=120_000):
        window.open([resource("samples")])
    window.actions_by_name["heatmap"].setChecked(True)
    qtbot.waitUntil(lambda: window.viewer.heatmap is not None, timeout=120_000)
    qtbot.waitUntil(lambda: window.results_dock is not None, timeout=120_000)


def open_everything(window: MainWindow, qtbot: QtBot, names: tuple[str, ...] = OPENING) -> None:
    """Open every window, dialog and panel, one beside the other."""
    for name in names:
        window.actions_by_name[name].trigger()
        QApplication.sendPostedEvents()
    settle(qtbot)  # header, card and runs come from a lane


def settle(qtbot: QtBot) -> None:
    """Wait until no lane has work, and two looks at all that is seen find the same texts at the same places."""
    seen: list[object] = [None]

    def is_still() -> None:
        now = [_look(widget) for top in windows() for widget in (top, *top.findChildren(QWidget))]
        before, seen[0] = seen[0], now
        assert not Job._alive, [job._work for job in Job._alive]
        assert now == before, "the windows still change"

    qtbot.waitUntil(is_still, timeout=60_000)


def _look(widget: QWidget) -> tuple[object, ...]:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return shiboken6.getCppPointer(widget), widget.geometry().getRect(), widget.isVisible(), text


def close_all_but(window: MainWindow) -> None:
    """Close what was opened beside the window."""
    for top in QApplication.topLevelWidgets():
        if top is not window:
            top.close()


def windows() -> list[QWidget]:
    """Return all top-level windows that are seen, menus and tips left out."""
    return [top for top in QApplication.topLevelWidgets() if top.isVisible() and top.isWindow()]
