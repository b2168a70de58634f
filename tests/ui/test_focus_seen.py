"""Where the keyboard is, is seen: every kind of control looks other with the focus than without, in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.ui.compare.swipe_view import Divider
from cxr_desktop.ui.parts import CalmComboBox, link_button, push_button
from cxr_desktop.ui.results.histogram import Histogram
from cxr_desktop.ui.theme import apply_theme, set_role
from cxr_desktop.ui.viewer.film_viewer import FilmViewer
from tests.focus_look import POINTS, changed, luminance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot


def _checked(button: QPushButton | QToolButton) -> QWidget:
    button.setCheckable(True)
    button.setChecked(True)
    return button


def _tool(parent: QWidget, role: str = "") -> QToolButton:
    button = QToolButton(parent)
    button.setText("Words")
    set_role(button, role)
    return button


def _box(kind: type[QCheckBox | QRadioButton], parent: QWidget, *, is_on: bool = False) -> QWidget:
    box = kind("Words", parent)
    box.setChecked(is_on)
    return box


def _list(parent: QWidget) -> QWidget:
    made = QListWidget(parent)
    made.addItems(["one", "two"])
    made.setCurrentRow(0)
    return made


def _tree(parent: QWidget) -> QWidget:
    made = QTreeWidget(parent)
    made.addTopLevelItem(QTreeWidgetItem(["one"]))
    made.setCurrentItem(made.topLevelItem(0))
    return made


def _table(parent: QWidget) -> QWidget:
    made = QTableWidget(1, 1, parent)
    made.setItem(0, 0, QTableWidgetItem("one"))
    made.setCurrentCell(0, 0)
    return made


def _combo(parent: QWidget) -> QWidget:
    made = CalmComboBox(parent)
    made.addItems(["one", "two"])
    return made


def _tabs(parent: QWidget) -> QWidget:
    made = QTabBar(parent)
    made.addTab("one")
    made.addTab("two")
    return made


def _spin(parent: QWidget) -> QAbstractSpinBox:
    return QSpinBox(parent)


_KINDS: dict[str, Callable[[QWidget], QWidget]] = {
    "button": lambda parent: push_button("Words", "", parent),
    "primary button": lambda parent: push_button("Words", "", parent, role="primary"),
    "button that is on": lambda parent: _checked(push_button("Words", "", parent)),
    "link": lambda parent: link_button("Words", parent),
    "tool button": _tool,
    "tool button that is on": lambda parent: _checked(_tool(parent)),
    "plain tool button": lambda parent: _tool(parent, "plain"),
    "check box": lambda parent: _box(QCheckBox, parent),
    "check box that is on": lambda parent: _box(QCheckBox, parent, is_on=True),
    "radio button": lambda parent: _box(QRadioButton, parent),
    "radio button that is on": lambda parent: _box(QRadioButton, parent, is_on=True),
    "combo box": _combo,
    "field": QLineEdit,
    "text": QPlainTextEdit,
    "number": _spin,
    "slider": lambda parent: QSlider(Qt.Orientation.Horizontal, parent),
    "list": _list,
    "tree": _tree,
    "table": _table,
    "tabs": _tabs,
    "histogram": Histogram,
    "divider": Divider,
    "film": FilmViewer,
}


@pytest.fixture(params=["dark", "light"])
def themed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, "dark")


def _part(control: QWidget) -> tuple[slice, slice]:
    """Return the rows and columns of a control in the picture of its host."""
    place = control.geometry()
    return slice(place.top(), place.bottom() + 1), slice(place.left(), place.right() + 1)


@pytest.mark.parametrize("kind", _KINDS)
def test_a_control_with_the_focus_is_seen(kind: str, themed: str, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    set_role(host, "panel")
    host.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(host)
    control, other = _KINDS[kind](host), QPushButton("Other", host)
    control.setMinimumHeight(max(60, control.sizeHint().height()))
    column.addWidget(control)
    column.addWidget(other)
    host.resize(320, 240)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendPostedEvents()
    without = luminance(host)[_part(control)]
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendPostedEvents()
    assert control.hasFocus()
    assert changed(without, luminance(host)[_part(control)]) >= POINTS
