"""The browser's states as pictures, to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel

from cxr_desktop.ui import theme
from cxr_desktop.ui.browser.film_view import FilmView

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.ui.browser.browser_panel import BrowserPanel

ANSWERS = ((0.04, False), (0.93, False), (0.47, True), (0.11, False), (0.71, False), (0.999, False))


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_browser_in_both_themes(
    opened: Callable[..., BrowserPanel],
    data: Path,
    predicted: Callable[..., Prediction],
    saved: Callable[..., Path],
    qtbot: QtBot,
    qapp: QApplication,
    name: str,
) -> None:
    panel = opened(data / "kermany_original", data / "dicom")
    theme.apply_theme(qapp, name)
    films = panel.model.films()
    chosen = films[14]
    for film, (p, doubt) in zip(films[13:], ANSWERS, strict=False):
        panel.model.set_prediction(film, predicted(p, uncertain=doubt))
    panel.model.mark_read(chosen)
    panel.select(chosen)
    view = panel.findChild(FilmView)
    view.verticalScrollBar().setValue(11 * view.rowHeight(0))
    panel.model.set_error(films[18], "the file is cut short: the JPEG has no end")
    view.setFocus()
    panel.grab()  # what is painted is asked for
    qtbot.waitUntil(lambda: all("×" in shown(panel, row) for row in range(12, 18)), timeout=10_000)
    qtbot.waitUntil(lambda: "1 doubtful" in panel.findChild(QLabel, "films_header").text())
    image = panel.grab().toImage()
    saved(panel, name)
    ground = QColor(theme.colours().panel)
    assert image.pixelColor(2, image.height() - 2).lightness() == pytest.approx(ground.lightness(), abs=6)


def shown(panel: BrowserPanel, row: int) -> str:
    return str(panel.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_browser_with_nothing_in_it(
    panel: BrowserPanel, opened: Callable[..., BrowserPanel], data: Path, saved: Callable[..., Path]
) -> None:
    saved(panel, "empty")
    opened(data / "kermany_original")
    panel.set_filter("p>2 nobody")
    saved(panel, "no-match")
    assert panel.model.rowCount() == 0
