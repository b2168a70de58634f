"""A real panel over a real list, in the theme of the test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from cxr_desktop.app.folder_model import FilmListModel
from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.core.model.prediction import Prediction
from cxr_desktop.ui import theme
from cxr_desktop.ui.browser.browser_panel import BrowserPanel
from tests.core.model.answers import prediction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

SCREENSHOTS = Path(__file__).resolve().parents[3] / "build/screenshots"


@pytest.fixture
def predicted() -> Callable[..., Prediction]:
    """Make a prediction with this probability of PNEUMONIA."""

    def make(p: float, *, uncertain: bool = False) -> Prediction:
        return prediction(p, uncertain=uncertain)

    return make


@pytest.fixture
def pool() -> Iterator[PoolLane]:
    """Two threads that end with the test."""
    lane = PoolLane("films", 2)
    yield lane
    assert lane.close()


@pytest.fixture
def panel(pool: PoolLane, qtbot: QtBot, qapp: QApplication) -> BrowserPanel:
    """The panel, shown, with nothing open."""
    theme.apply_theme(qapp, "dark")
    made = BrowserPanel(FilmListModel(pool), Thumbnails(pool))
    qtbot.addWidget(made)
    made.resize(300, 760)
    made.show()
    return made


@pytest.fixture
def opened(panel: BrowserPanel, qtbot: QtBot) -> Callable[..., BrowserPanel]:
    """Open folders in the panel and wait until everything is listed."""

    def open_(*roots: Path) -> BrowserPanel:
        with qtbot.waitSignal(panel.model.listed):
            panel.model.open(roots)
        return panel

    return open_


@pytest.fixture
def saved() -> Callable[[BrowserPanel, str], Path]:
    """Save what the panel looks like under a name."""

    def save(panel: BrowserPanel, name: str) -> Path:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"browser-{name}.png"
        assert panel.grab().save(str(path))
        return path

    return save
