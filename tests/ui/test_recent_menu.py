"""Lists of what was opened lately."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from cxr_desktop.app.jobs import Job
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


def test_it_is_emptied_and_brought_back_wherever_that_is_asked(qtbot, lane, tmp_path: Path):
    settings, menu = AppSettings(Notices()), QMenu()
    qtbot.addWidget(menu)
    recent = RecentMenu(menu, settings, "recent_models", lane, lambda _path: None)
    settings.set_paths("recent_models", [tmp_path])
    settings.empty("recent_models")  # as the preferences do
    recent.fill()
    assert texts(menu) == ["None yet", "Bring the list back"]
    menu.actions()[-1].trigger()
    assert settings.paths("recent_models") == (tmp_path,)
    assert not settings.can_come_back("recent_models")


class _DeadShare:
    """A lane in which nothing ever ends."""

    def __init__(self) -> None:
        self.asked: list[Job] = []

    def submit(self, job: Job) -> Job:
        self.asked.append(job)
        return job


def test_a_disk_that_does_not_answer_is_asked_once(qtbot, tmp_path: Path):
    settings, menu, share = AppSettings(Notices()), QMenu(), _DeadShare()
    qtbot.addWidget(menu)
    settings.set_paths("recent_folders", [tmp_path])
    RecentMenu(menu, settings, "recent_folders", share, lambda _path: None)
    for _ in range(3):
        menu.aboutToShow.emit()
    assert len(share.asked) == 1
    share.asked[0].run()
    menu.aboutToShow.emit()
    assert len(share.asked) == 2
    share.asked[1].run()
