"""Widgets that are as large as their texts need, also where a layout is short of room."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionComboBox, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.ui.parts import Box, CalmComboBox
from cxr_desktop.ui.text_room import WholeHeight, WholeTitles
from cxr_desktop.ui.theme import colours, current


def test_a_list_of_the_programs_own_words_cuts_no_entry_off_in_any_font(qtbot: QtBot) -> None:
    box = CalmComboBox(is_whole=True)
    qtbot.addWidget(box)
    box.addItems(["all", "likely wrong labels first"])
    box.show()
    for points in (9, 18):
        font = box.font()
        font.setPointSize(points)
        box.setFont(font)
        box.resize(box.minimumSizeHint())
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        field = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
        )
        assert field.width() >= box.fontMetrics().horizontalAdvance("likely wrong labels first")


def test_what_wraps_keeps_its_height_where_room_is_short_and_gives_it_back(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    label = QLabel("many words that go into several lines where the room is narrow", host)
    label.setWordWrap(True)
    WholeHeight(label)
    QVBoxLayout(host).addWidget(label)
    host.resize(120, 10)
    host.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height())
    label.setText("few")
    qtbot.waitUntil(lambda: label.minimumHeight() < 2 * label.fontMetrics().height())


def test_a_box_that_says_less_asks_for_less_at_once(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    box = Box("good", host)
    QVBoxLayout(host).addWidget(box)
    box.tell("many words " * 20)
    host.resize(200, 10)
    host.show()
    qtbot.waitUntil(lambda: box.height() > 100)
    box.tell("few")
    assert box.heightForWidth(box.width()) < 100


def test_a_column_that_stretches_is_no_narrower_than_its_title(qtbot: QtBot) -> None:
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    table.setHorizontalHeaderLabels(["Training run", "n"])
    header = table.horizontalHeader()
    header.setSectionResizeMode(0, header.ResizeMode.Stretch)
    WholeTitles(header, stretched=0)
    table.resize(60, 80)
    table.show()
    assert header.sectionSize(0) >= header.sectionSizeHint(0) > 60
    font = header.font()
    font.setPointSize(2 * font.pointSize())
    header.setFont(font)
    current().changed.emit(colours())
    large = header.minimumSectionSize()
    font.setPointSize(font.pointSize() // 2)
    header.setFont(font)
    current().changed.emit(colours())
    assert header.minimumSectionSize() < large
