"""Lists of what was opened lately."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.notices import Notices
from cxr_desktop.app.settings import AppSettings
from cxr_desktop.ui.recent_menu import RecentMenu


@pytest.fixture
def lane():
    made = PoolLane("test", threads=1)
    yield made
    assert made.close(10)


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_what_is_gone_is_grey_and_the_rest_opens(qtbot, lane, tmp_path: Path):
    here, gone = tmp_path / "a&b", tmp_path / "gone"
    here.mkdir()
    settings, menu, chosen = AppSettings(Notices()), QMenu(), []
    qtbot.addWidget(menu)
    settings.set_paths("recent_studies", [here, gone])
    RecentMenu(menu, settings, "recent_studies", lane, chosen.append)
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: not menu.actions()[1].isEnabled(), timeout=5000)
    assert menu.actions()[1].text().endswith("gone (not there)")
    assert menu.actions()[1].toolTip()
    assert menu.actions()[0].isEnabled()
    assert "a&&b" in menu.actions()[0].text()
    menu.actions()[0].trigger()
    assert chosen == [here]


def test_an_emptied_list_comes_back(qtbot, lane, tmp_path: Path):
    settings, menu = AppSettings(Notices()), QMenu()
    qtbot.addWidget(menu)
    recent = RecentMenu(menu, settings, "recent_models", lane, lambda _path: None)
    recent.fill()
    assert texts(menu) == ["None yet"]
    settings.set_paths("recent_models", [tmp_path / "one", tmp_path / "two"])
    recent.fill()
    menu.actions()[-1].trigger()
    assert settings.get("recent_models") == ()
    recent.fill()
    assert texts(menu) == ["None yet", "Bring the list back"]
    menu.actions()[-1].trigger()
    assert settings.paths("recent_models") == (tmp_path / "one", tmp_path / "two")
