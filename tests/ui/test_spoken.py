"""What a screen reader calls the widgets that the program paints itself."""

from __future__ import annotations

import gc
import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGraphicsView,
    QLabel,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import cxr_desktop.ui
from cxr_desktop.ui.parts import Card
from cxr_desktop.ui.results.histogram import Histogram
from cxr_desktop.ui.spoken import CHART, DECORATION, GROUP, speak_roles
from tests.access_tree import unnamed

_KNOWN_TO_QT = (QLabel, QAbstractButton, QComboBox, QAbstractItemView, QMainWindow)


def painted() -> Iterator[type[QWidget]]:
    """Return the widgets of the program that paint themselves, and its plots."""
    for module in pkgutil.walk_packages(cxr_desktop.ui.__path__, "cxr_desktop.ui."):
        for kind in vars(importlib.import_module(module.name)).values():
            if not isinstance(kind, type) or not issubclass(kind, QWidget) or kind.__module__ != module.name:
                continue
            if "paintEvent" in vars(kind) or issubclass(kind, QGraphicsView):
                yield kind


@pytest.fixture
def host(qtbot: QtBot) -> QDialog:
    speak_roles()
    made = QDialog()
    made.setWindowTitle("Host")
    QVBoxLayout(made)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_every_widget_that_paints_itself_says_what_it_is():
    kinds = list(painted())
    assert len(kinds) >= 20
    lacking = [kind for kind in kinds if not hasattr(kind, "spoken_role") and not issubclass(kind, _KNOWN_TO_QT)]
    assert lacking == []


def test_the_role_of_a_class_is_spoken_with_its_name(host: QDialog):
    card, chart = Card("Films", host), Histogram(host)
    for widget in (card, chart):
        host.layout().addWidget(widget)
    for widget, role, name in ((card, GROUP, "Films"), (chart, CHART, "Films by probability")):
        spoken = QAccessible.queryAccessibleInterface(widget)
        assert (spoken.role(), spoken.text(QAccessible.Text.Name)) == (role, name)
    assert QAccessible.queryAccessibleInterface(host).child(1).role() == CHART


def test_what_is_asked_for_its_role_may_be_deleted_while_others_are_asked(qapp: object):
    speak_roles()
    for _round in range(20):
        top = QWidget()
        charts = [Histogram(top) for _ in range(5)]
        assert {QAccessible.queryAccessibleInterface(chart).role() for chart in charts} == {CHART}
        top.deleteLater()
        del top, charts
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def test_the_walk_finds_what_has_no_role_no_name_or_both(host: QDialog):
    class Bare(QWidget):
        __module__ = "cxr_desktop.ui.made_up"

        def paintEvent(self, _event: object) -> None:
            pass

    class Named(QWidget):
        __module__ = "cxr_desktop.ui.made_up"
        spoken_role = CHART

        def paintEvent(self, _event: object) -> None:
            pass

    class Trim(Named):
        spoken_role = DECORATION

    group = QWidget(host)
    group.setAccessibleName("Group")
    for widget in (Bare(host), Named(host), Trim(host), group):
        widget.show()
    found = sorted(line.partition(":")[0] for line in unnamed(host))
    assert found == ["Client says nothing"] * 2 + ["no name"] * 2
