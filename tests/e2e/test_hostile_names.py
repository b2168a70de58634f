"""Films with odd names in the real window: every name is shown as text, and nothing of it is taken for markup."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from cxr_desktop.app.notices import Level
from cxr_desktop.app.services import Services
from cxr_desktop.ui.main_window import MainWindow
from cxr_desktop.ui.theme import apply_theme
from tests.hostile.names import MARKUP, NAMES

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


def labels_with_markup(root: QWidget) -> list[QLabel]:
    return [label for label in root.findChildren(QLabel) if "<img" in label.text()]


def test_every_name_is_shown_as_text(
    window: MainWindow, services: Services, qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    folder = tmp_path / "<img src=y>"
    folder.mkdir()
    stream = io.BytesIO()
    Image.linear_gradient("L").save(stream, "PNG")
    for name in NAMES:
        (folder / name).write_bytes(stream.getvalue())
    (folder / f"bad {MARKUP}").write_bytes(b"no film")
    with qtbot.waitSignal(window.films.listed, timeout=30_000):
        window.open([folder])
    assert len(window.films.films()) == len(NAMES) + 1
    window.go_to_film(folder / MARKUP)
    qtbot.waitUntil(lambda: window.desk.path == folder / MARKUP, timeout=30_000)
    services.notices.tell(Level.WARNING, f"{folder / MARKUP}: is odd.")
    found = [label for top in qapp.topLevelWidgets() for label in labels_with_markup(top)]
    assert found, "the name is somewhere"
    assert {label.textFormat() for label in found} == {Qt.TextFormat.PlainText}
