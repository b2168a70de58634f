"""Odd names in tooltips and questions: shown as text, and nothing of them is taken for markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from cxr_desktop.ui.theme import apply_theme
from tests.hostile.names import MARKUP

MARKED = f"/films/{MARKUP}\nsecond line"


@pytest.fixture
def themed(qapp: QApplication) -> QApplication:
    apply_theme(qapp, "dark")
    return qapp


def test_no_tooltip_takes_a_name_for_markup(themed: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.show()
    for text in (MARKED, "<b>bold</b>"):  # the first makes the tooltip's label, the second uses it again
        QToolTip.showText(button.mapToGlobal(QPoint(3, 3)), text, button)
        (tip,) = (w for w in themed.topLevelWidgets() if w.metaObject().className() == "QTipLabel" and w.isVisible())
        assert isinstance(tip, QLabel)
        assert tip.textFormat() is Qt.TextFormat.PlainText
        assert tip.text() == text
    QToolTip.hideText()


def test_no_question_takes_a_name_for_markup(themed: QApplication, qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(f"Delete {MARKUP} for good?")
    box.setInformativeText(f"{MARKUP} goes with it.")
    box.open()
    told = [label for label in box.findChildren(QLabel) if "<img" in label.text()]
    assert len(told) == 2
    assert {label.textFormat() for label in told} == {Qt.TextFormat.PlainText}
    box.close()
