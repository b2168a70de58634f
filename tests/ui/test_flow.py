"""Widgets that go below the others where they do not fit beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.ui.flow import Flow


def test_what_does_not_fit_goes_into_the_next_line(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = Flow(6, host)
    buttons = [QPushButton(f"Button {number}", host) for number in range(3)]
    for button in buttons:
        button.setFixedSize(100, 30)
        flow.addWidget(button)
    host.resize(312, 80)
    host.show()
    assert [(button.x(), button.y()) for button in buttons] == [(0, 0), (106, 0), (212, 0)]
    host.resize(311, 80)
    assert [(button.x(), button.y()) for button in buttons] == [(0, 0), (106, 0), (0, 36)]
    buttons[0].hide()
    flow.activate()
    assert [(button.x(), button.y()) for button in buttons[1:]] == [(0, 0), (106, 0)]
    assert (flow.heightForWidth(50), flow.minimumSize().width()) == (66, 100)
    assert flow.itemAt(3) is None
    assert flow.takeAt(3) is None
