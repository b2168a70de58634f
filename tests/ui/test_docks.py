"""Docks and pages on a small screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QWidget

from cxr_desktop.ui.actions import make_actions
from cxr_desktop.ui.compare.bar import Bar
from cxr_desktop.ui.docks import Pages, Scrolled, add_dock, join, on_open
from cxr_desktop.ui.menus import Menus


def needing(width: int, height: int) -> QWidget:
    made = QWidget()
    made.setMinimumSize(width, height)
    return made


def test_a_page_that_is_not_seen_asks_for_no_room(qtbot) -> None:
    pages, small, large = Pages(), needing(300, 200), needing(1400, 900)
    qtbot.addWidget(pages)
    pages.show_page(large, scrolls=False)
    assert pages.minimumSizeHint() == QSize(1400, 900)
    pages.show_page(small, scrolls=False)
    assert pages.minimumSizeHint() == QSize(300, 200)


def test_a_page_that_scrolls_asks_for_its_width_and_little_height(qtbot) -> None:
    pages, high = Pages(), needing(500, 900)
    qtbot.addWidget(pages)
    pages.show_page(needing(300, 200), scrolls=False)
    for _ in range(2):
        pages.show_page(high, scrolls=True)
    assert pages.count() == 2
    assert isinstance(pages.currentWidget(), Scrolled)
    assert pages.minimumSizeHint().height() == 240
    assert pages.minimumSizeHint().width() > 500
    high.setMinimumWidth(700)  # one pane more
    assert pages.minimumSizeHint().width() > 700


@pytest.fixture
def window(qtbot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLabel("film"))
    made.resize(800, 600)
    return made


@pytest.fixture
def pair(window, qtbot) -> tuple[QDockWidget, QDockWidget]:
    right = Qt.DockWidgetArea.RightDockWidgetArea
    docks = [add_dock(window, name, QLabel(name), right) for name in ("Prediction", "Reading")]
    window.tabifyDockWidget(*docks)
    docks[1].hide()
    with qtbot.waitExposed(window):
        window.show()
    return docks[0], docks[1]


def test_a_dock_behind_another_stays_open_and_its_action_brings_it_forward(window, pair, qtbot) -> None:
    front, behind = pair
    action, told = QAction(window), []
    action.setCheckable(True)
    join(behind, action)
    on_open(behind, told.append)
    action.trigger()
    qtbot.waitUntil(lambda: not behind.visibleRegion().isEmpty())
    front.raise_()
    qtbot.waitUntil(lambda: behind.visibleRegion().isEmpty())
    assert action.isChecked()
    action.trigger()
    qtbot.waitUntil(lambda: not behind.visibleRegion().isEmpty())
    assert action.isChecked()
    assert told == [True]
    action.trigger()
    assert behind.isHidden()
    assert not action.isChecked()
    assert told == [True, False]


def test_a_dock_stays_open_while_the_window_is_away(window, pair) -> None:
    _, dock = pair
    told = []
    dock.show()
    on_open(dock, told.append)
    window.hide()
    window.show()
    assert False not in told


def test_the_bar_over_the_panes_takes_two_rows_where_one_is_too_long(qtbot) -> None:
    first, second, end = ([QLabel("Panes 2 3 4 Swipe")], [QLabel("Together Zoom Place Window")], QLabel("Leave"))
    bar = Bar(first, second, end)
    qtbot.addWidget(bar)
    bar.resize(800, 40)
    bar.show()
    qtbot.waitUntil(lambda: second[0].x() > first[0].x())
    assert second[0].y() == first[0].y()
    bar.resize(280, 60)
    qtbot.waitUntil(lambda: second[0].y() > first[0].y())
    assert second[0].x() == first[0].x()


def test_what_falls_off_the_tool_bar_is_behind_a_button_that_is_seen_whole(window, qtbot) -> None:
    from PySide6.QtWidgets import QApplication, QToolButton

    from cxr_desktop.ui.theme import apply_theme

    apply_theme(QApplication.instance(), "dark")
    bar = Menus(make_actions(window), window.menuBar(), window).toolbar
    window.addToolBar(bar)
    window.resize(500, 400)
    window.show()
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    qtbot.waitUntil(more.isVisible)
    assert bar.rect().contains(more.geometry())
    assert more.width() >= 24
    assert not more.icon().isNull()
    assert more.toolTip()
