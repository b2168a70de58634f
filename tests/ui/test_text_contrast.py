"""Texts as they are painted, not as palettes promise: what words change of a picture stands out from its ground."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGroupBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStatusBar,
    QTabBar,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.ui.compare.answer_line import Answer, AnswerLine
from cxr_desktop.ui.parts import Box, CalmComboBox, Card, link_button, push_button, text_label
from cxr_desktop.ui.theme import apply_theme, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray
    from pytestqt.qtbot import QtBot

_LEAST = 4.5  # WCAG 2.2, 1.4.3
_CORE = 0.1  # of the points that words change: the middle of strokes, not their smooth edges
_PIXELS = 30  # height of the letters' font: strokes of some pixels
_GROUNDS = "panel", "card"  # beside the window's own, for what has no ground of its own


def _button(text: str, parent: QWidget, role: str = "", *, is_on: bool = False) -> QWidget:
    made = push_button(text, "", parent, role=role)
    made.setCheckable(is_on)
    made.setChecked(is_on)
    return made


def _tool(text: str, parent: QWidget, *, is_on: bool = False) -> QWidget:
    made = QToolButton(parent)
    made.setText(text)
    made.setCheckable(is_on)
    made.setChecked(is_on)
    return made


def _label(text: str, parent: QWidget, role: str) -> QWidget:
    made = text_label(parent, role=role)
    made.setText(text)
    return made


def _box(text: str, parent: QWidget, role: str) -> QWidget:
    made = Box(role, parent)
    made.tell(text)
    return made


def _field(text: str, parent: QWidget, *, is_hint: bool = False) -> QWidget:
    made = QLineEdit("" if is_hint else text, parent)
    made.setPlaceholderText(text if is_hint else "")
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def _spin(text: str, parent: QWidget) -> QWidget:
    made = QSpinBox(parent)
    made.setPrefix(text)
    return made


def _combo(text: str, parent: QWidget) -> QWidget:
    made = CalmComboBox(parent)
    made.addItem(text)
    return made


def _list(text: str, parent: QWidget, *, is_chosen: bool = False) -> QWidget:
    made = QListWidget(parent)
    made.addItem(text)
    made.setCurrentRow(0 if is_chosen else -1)
    return made


def _tree(text: str, parent: QWidget, *, is_chosen: bool = False) -> QWidget:
    made = QTreeWidget(parent)
    made.setHeaderHidden(True)
    item = QTreeWidgetItem(made, [text])
    if is_chosen:
        made.setCurrentItem(item)
    return made


def _table(text: str, parent: QWidget) -> QWidget:
    made = QTableWidget(0, 1, parent)
    made.setHorizontalHeaderLabels([text])
    return made


def _tabs(text: str, parent: QWidget, *, is_chosen: bool) -> QWidget:
    made = QTabBar(parent)
    for words in (text if is_chosen else "-", "-" if is_chosen else text):
        made.addTab(words)
    return made


def _menu_bar(text: str, parent: QWidget) -> QWidget:
    made = QMenuBar(parent)
    made.addMenu(text)
    return made


def _menu(text: str, parent: QWidget, *, is_chosen: bool = False) -> QWidget:
    made = QMenu(parent)
    action = made.addAction(text or " ")
    made.setWindowFlags(Qt.WindowType.Widget)
    if is_chosen:
        made.setActiveAction(action)
    return made


def _status(text: str, parent: QWidget) -> QWidget:
    made = QStatusBar(parent)
    made.addWidget(_label(text, made, ""))
    return made


def _card(text: str, parent: QWidget) -> QWidget:
    return Card(text, parent)


def _answer(text: str, parent: QWidget, tone: str) -> QWidget:
    made = AnswerLine(parent)
    made.show_answer(Answer(text, "", tone))
    return made


_KINDS: dict[str, Callable[[str, QWidget], QWidget]] = {
    "button": _button,
    "primary button": partial(_button, role="primary"),
    "button that is on": partial(_button, is_on=True),
    "link": link_button,
    "tool button": _tool,
    "tool button that is on": partial(_tool, is_on=True),
    "check box": QCheckBox,
    "radio button": QRadioButton,
    "field": _field,
    "hint of a field": partial(_field, is_hint=True),
    "number": _spin,
    "combo box": _combo,
    "text": QPlainTextEdit,
    "list": _list,
    "chosen row": partial(_list, is_chosen=True),
    "tree": _tree,
    "chosen row of a tree": partial(_tree, is_chosen=True),
    "title of a column": _table,
    "tab": partial(_tabs, is_chosen=False),
    "chosen tab": partial(_tabs, is_chosen=True),
    "menu bar": _menu_bar,
    "menu": _menu,
    "chosen entry of a menu": partial(_menu, is_chosen=True),
    "status line": _status,
    "title of a group": QGroupBox,
    "card": _card,
    **{f"label {role}": partial(_label, role=role) for role in ("", "muted", "error")},
    **{f"box {role}": partial(_box, role=role) for role in ("notice", "good", "error")},
    **{f"answer {tone}": partial(_answer, tone=tone) for tone in ("text", "pneumonia")},
}
_CLEAR = "link", "check box", "radio button", "tab", "label ", "label muted", "label error", "answer pneumonia"
_PLACES = [*((kind, "") for kind in _KINDS), *((kind, ground) for kind in _CLEAR for ground in _GROUNDS)]


@pytest.fixture(params=["dark", "light"])
def themed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, "dark")


def _luminance(kind: str, text: str, ground: str, qtbot: QtBot) -> NDArray[np.float64]:
    host = QWidget()
    qtbot.addWidget(host)
    set_role(host, ground)
    host.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    font = host.font()
    font.setPixelSize(_PIXELS)
    host.setFont(font)
    column = QVBoxLayout(host)
    control = _KINDS[kind](text, host)
    for each in (control, *control.findChildren(QWidget)):
        each.setFont(font)
    control.setFixedSize(420, 90)
    column.addWidget(control)
    QPushButton("", host).setFocus()
    host.setFixedSize(460, 130)
    host.show()
    QApplication.sendPostedEvents()
    image = host.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    shares = raw[:, : image.width() * 3].reshape(image.height(), image.width(), 3) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def read(kind: str, ground: str, qtbot: QtBot) -> float:
    """Return which share of the points that words change can be read against what is there without words."""
    without, with_it = _luminance(kind, "   ", ground, qtbot), _luminance(kind, "HEM", ground, qtbot)
    low, high = np.minimum(without, with_it), np.maximum(without, with_it)
    ratios = (high + 0.05) / (low + 0.05)
    changed = ratios > 1.1
    assert changed.sum() > 40, f"no words are painted in {kind}"
    return float((ratios[changed] >= _LEAST).mean())


@pytest.mark.parametrize(("kind", "ground"), _PLACES)
def test_words_are_read_as_they_are_painted(kind: str, ground: str, themed: str, qtbot: QtBot):
    assert read(kind, ground, qtbot) >= _CORE


def test_words_that_hardly_stand_out_are_found(themed: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    def pale(text: str, parent: QWidget) -> QWidget:
        made = _label(text, parent, "")
        made.setStyleSheet("color: #707070; background: #8a8a8a;")
        return made

    monkeypatch.setitem(_KINDS, "pale", pale)
    assert read("pale", "", qtbot) < 0.01
