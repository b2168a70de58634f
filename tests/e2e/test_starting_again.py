"""Starting the program again: by the file that was started, and told where it cannot be."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cxr_desktop import gui
from cxr_desktop.app.notices import Notices


def test_a_program_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    told: list[str] = []
    notices = Notices()
    notices.added.connect(lambda notice: told.append(notice.sentence))
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, sentence: told.append(sentence))
    monkeypatch.setattr(gui, "window_program", lambda: (str(tmp_path / "gone"),))
    assert not gui.start_again(notices)
    assert len(told) == 2
    assert all("gone" in sentence for sentence in told)


def test_it_is_started_with_its_arguments(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    mark = tmp_path / "started"
    code = f"open({str(mark)!r}, 'w').close()"
    monkeypatch.setattr(gui, "window_program", lambda: (sys.executable, "-c", code))
    assert gui.start_again(Notices())
    qtbot.waitUntil(mark.exists, timeout=60_000)
