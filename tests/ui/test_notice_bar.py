from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cxr_desktop.app.notices import Level, Notice, Notices
from cxr_desktop.ui.notice_bar import NoticeBar


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.addWidget(NoticeBar(info_ms=50))
    layout.addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.resize(600, 120)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def bar(window) -> NoticeBar:
    return window.findChild(NoticeBar)


def texts(bar: NoticeBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_nothing_is_shown_until_there_is_something_to_say(bar):
    assert not bar.isVisible()
    assert bar.shown() is None


def test_a_notice_told_is_a_notice_shown(bar):
    notices = Notices()
    notices.added.connect(bar.show_notice)
    notices.tell(Level.WARNING, "scan.png cannot be read: the file is empty.")
    assert bar.isVisible()
    assert texts(bar) == ["scan.png cannot be read: the file is empty."]
    assert bar.accessibleName() == "Warning: scan.png cannot be read: the file is empty."


def test_the_worst_stays_on_screen_and_the_others_are_counted(bar):
    for level, sentence in ((Level.ERROR, "bad"), (Level.WARNING, "so so"), (Level.WARNING, "again")):
        bar.show_notice(Notice(level, sentence))
    assert texts(bar) == ["bad", "and 2 more"]
    bar.show_notice(Notice(Level.ERROR, "worse"))
    assert bar.shown().sentence == "worse"
    assert bar.further() == 3


def test_information_goes_by_itself_and_leaves_the_rest(bar, qtbot):
    bar.show_notice(Notice(Level.INFO, "312 films found."))
    assert bar.isVisible()
    qtbot.waitUntil(lambda: not bar.isVisible())
    bar.show_notice(Notice(Level.WARNING, "stays"))
    bar.show_notice(Notice(Level.INFO, "goes"))
    assert bar.further() == 1
    qtbot.waitUntil(lambda: bar.further() == 0)
    assert bar.shown().sentence == "stays"


def test_close_and_escape_take_all_away(bar, window, qtbot):
    close = next(button for button in bar.findChildren(QPushButton) if button.accessibleName() == "Close the notice")
    bar.show_notice(Notice(Level.ERROR, "one"))
    bar.show_notice(Notice(Level.ERROR, "two"))
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    bar.show_notice(Notice(Level.ERROR, "three"))
    window.activateWindow()
    box = window.findChild(QLineEdit)
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_notice_never_takes_the_focus(bar, window, qtbot):
    box = window.findChild(QLineEdit)
    window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    bar.show_notice(Notice(Level.ERROR, "look here"))
    assert box.hasFocus()


def test_details_are_asked_for_by_a_signal(bar, qtbot):
    bar.show_notice(Notice(Level.ERROR, "one", "many\nlines"))
    details = next(button for button in bar.findChildren(QPushButton) if button.text() == "Details")
    with qtbot.waitSignal(bar.details_requested):
        qtbot.mouseClick(details, Qt.MouseButton.LeftButton)


def test_a_long_sentence_is_shortened_and_whole_in_the_tooltip(bar, window):
    sentence = "A very long sentence about a very long path. " * 10
    bar.show_notice(Notice(Level.WARNING, sentence))
    assert window.width() == 600
    assert texts(bar)[0].endswith("\N{HORIZONTAL ELLIPSIS}")
    assert bar.findChild(QLabel).toolTip() == sentence


def test_levels_look_different(bar):
    looks = []
    for level in Level:
        bar.dismiss()
        bar.show_notice(Notice(level, "x"))
        looks.append(bar.property("role"))
    assert len(set(looks)) == 3
