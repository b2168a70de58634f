"""Tab through the real windows: each control that it comes to is seen to have the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTabBar, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.ui.browser.film_view import FilmView
from cxr_desktop.ui.browser.folder_view import FolderView
from cxr_desktop.ui.exchange.mask_preview import MaskPreview
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.parts import CalmComboBox
from cxr_desktop.ui.viewer.film_viewer import FilmViewer
from tests.access_tree import place
from tests.clipping import pages_of
from tests.every_window import close_all_but, files_asked_for, open_everything, settle, show_samples, windows
from tests.filled_windows import Filling
from tests.focus_look import POINTS, walk

_MET = (FilmView, FolderView, FilmViewer, QTabBar, CalmComboBox, MaskPreview)  # among them, beside what Qt draws


def test_every_control_that_tab_comes_to_is_seen_to_have_the_focus(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, subtests: pytest.Subtests
) -> None:
    filling = Filling(window, qtbot, tmp_path)
    with files_asked_for():
        show_samples(window, qtbot)
        open_everything(window, qtbot, ("export", "deidentify", "reading", "measurements"))
        filling.open_all()
    met: dict[QWidget, str] = {}
    for top in windows():
        for page in pages_of(top):
            settle(qtbot)
            with subtests.test(page):
                seen = walk(top)
                met |= {control: type(control).__name__ for control in seen}
                assert not (found := [place(each) for each, points in seen.items() if points < POINTS]), "\n".join(
                    found
                )
    missing = [kind.__name__ for kind in _MET if not any(isinstance(control, kind) for control in met)]
    filling.end_training()
    close_all_but(window)
    assert missing == []
