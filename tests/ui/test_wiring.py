"""The menu of windows, which offers those of the film's file."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cxr_desktop.core.film.radiograph import NamedWindow, Radiograph, Window
from cxr_desktop.ui.viewer.film_viewer import FilmViewer
from cxr_desktop.ui.wiring import offer_windows


def test_the_windows_of_a_file_do_not_pile_up(qtbot) -> None:
    viewer, menu = FilmViewer(), QMenu()
    qtbot.addWidget(viewer)
    qtbot.addWidget(menu)
    menu.addAction("Robust")
    presets = (NamedWindow("LUNG", Window(100, 50)), NamedWindow("BONE & METAL", Window(200, 70)))
    film = Radiograph(np.zeros((4, 4), np.uint8), 8, Window(128, 256), presets=presets)
    viewer.show_film(film, name="", position="")
    for _ in range(3):
        offer_windows(menu, viewer)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown = [action.text() for action in menu.actions()]
    assert shown == ["LUNG", "BONE && METAL", "", "Robust"]
    menu.actions()[1].trigger()
    assert viewer.grey_window == Window(200, 70)
    own = menu.menuAction()
    assert len([action for action in menu.findChildren(QAction) if action is not own]) == len(shown)
