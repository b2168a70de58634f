"""What a user may do to the window, each chosen by numbers among what is there at the moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from cxr_desktop.app.training import IDLE
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.ui.exchange_room import ExchangeRoom
from cxr_desktop.ui.export_dialog import ExportDialog
from cxr_desktop.ui.leaving import Leaving
from cxr_desktop.ui.main_window import MainWindow
from tests.core.training.conftest import QUICK
from tests.monkey.place import Place

_NAMED = (
    *("Left", "Right", "Up", "Down", "PageUp", "PageDown", "Home", "End", "Space", "Return", "Escape", "Tab"),
    *("Backtab", "Delete", "Backspace", "Plus", "Minus", "Slash", "Menu", "F1", "F2", "F5", "F11", "F12"),
)
_NONE, _SHIFT, _CTRL, _ALT = (
    getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("No", "Shift", "Control", "Alt")
)
# no keys that leave the program: the window's end has tests of its own (tests/e2e/test_closing.py)
KEYS = tuple(
    (getattr(Qt.Key, f"Key_{name}"), modifier)
    for modifier, names in (
        (_NONE, (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", *_NAMED)),
        (_SHIFT, (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", *_NAMED)),
        (_CTRL, (*"ABCDEFGHIKLMNORTUVWXZ01234", "Home")),
        (_ALT, ("Left", "Right")),
    )
    for name in names
)
WORDS = (
    "p>0.5",
    "uncertain",
    "0",
    "no such film",
    "",
    "label:PNEUMONIA",
    "error",
    "(",
    "p:0.9..0.1",
    "ü\u202e",
    "unread",
)
FAST_MAPS = (
    Method.GRAD_CAM,
    Method.GRAD_CAM_PP,
    Method.HIRES_CAM,
    Method.XGRAD_CAM,
    Method.LAYER_CAM,
    Method.EIGEN_CAM,
)
# the print dialog belongs to the system, and behind it may be a real printer; leaving has tests of its own
_LEFT_OUT = {"quit", "print"}


def answer_for_the_system(patch: pytest.MonkeyPatch, place: Place, number: Callable[[int], int]) -> None:
    """Put prepared answers where the system would open a dialog, a page or a program of its own.

    `number` returns one below its argument.
    """

    def one_of(things: Sequence[Any]) -> Any:
        return things[number(len(things))]

    def film_or_model(*_: object, **__: object) -> tuple[str, str]:
        films = [path for folder in place.folders for path in sorted(folder.rglob("*.*"))[:3]]
        return str(one_of([*films, *place.models, *sorted(place.out.glob("*.zip"))])), ""

    def some_films(*_: object, **__: object) -> tuple[list[str], str]:
        return [str(path) for path in sorted(one_of(place.folders).rglob("*.*"))[: number(6)]], ""

    def to_save(_parent: object = None, _title: str = "", start: str = "", kinds: str = "", *_: object, **__: object):
        name = Path(start).name or "saved"
        return one_of(["", str(place.out / name)]), one_of(kinds.split(";;"))

    answers = {
        "getExistingDirectory": lambda *_, **__: str(one_of([*place.folders, place.out, ""])),
        "getOpenFileName": film_or_model,
        "getOpenFileNames": some_films,
        "getSaveFileName": to_save,
    }
    for name, answer in answers.items():
        patch.setattr(QFileDialog, name, staticmethod(answer))
    patch.setattr(QInputDialog, "getText", staticmethod(lambda *_, **__: ("", False)))
    patch.setattr(QDialog, "exec", lambda dialog, *_: (dialog.open(), 0)[1])
    patch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))
    patch.setattr(Leaving, "_start_again", lambda _leaving: None)
    patch.setattr(ExchangeRoom, "print", lambda _room: None)


class Acts:
    """One user. Every act returns what it did, in words, or "" where there was nothing to do it to."""

    def __init__(self, window: MainWindow, place: Place) -> None:
        self.window, self.place = window, place

    # The whole window

    def trigger(self, number: int) -> str:
        """Choose an action, of the menus, the tool bar or a panel."""
        actions = [each for each in self.window.findChildren(QAction) if _can_be_chosen(each)]
        action = actions[number % len(actions)]
        action.trigger()
        return f"action {action.objectName() or action.text()}"

    def trigger_named(self, number: int) -> str:
        """Choose an action of the table."""
        actions = [
            action
            for name, action in self.window.actions_by_name.items()
            if name not in _LEFT_OUT and action.isEnabled()
        ]
        action = actions[number % len(actions)]
        action.trigger()
        return f"action {action.objectName()}"

    def press(self, number: int) -> str:
        """Press a key on whatever has the focus."""
        key, modifier = KEYS[number % len(KEYS)]
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifier)
        return f"key {modifier.name} {key.name} on {_name(target)}"

    def answer_modal(self, number: int) -> str:
        """Press a button of the dialog that has to be answered first, or Escape."""
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return ""
        buttons = [each for each in _seen(dialog.findChildren(QAbstractButton)) if each.isEnabled()]
        if not buttons or number % 3 == 0:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            return f"Escape in {_name(dialog)}"
        button = buttons[number % len(buttons)]
        button.click()
        return f"{_name(button)} in {_name(dialog)}"

    def close_another(self, number: int) -> str:
        """Close another window or dialog; where there is none, choose an action, which may open one."""
        others = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not self.window]
        if not others:
            return self.trigger_named(number)
        top = others[number % len(others)]
        top.close()
        return f"close {_name(top)}"

    def resize(self, width: int, height: int) -> str:
        """Give the window another size."""
        self.window.resize(width, height)
        return f"resize to {width} x {height}"

    # Widgets

    def touch(self, number: int, value: int) -> str:
        """Use a control of any window: press a button, move a slider, choose in a list, write into a field."""
        dialog = QApplication.activeModalWidget()
        tops = [dialog] if dialog else [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        controls = [
            each for top in tops for each in _seen(top.findChildren(QWidget)) if isinstance(each, tuple(_USES))
        ]
        controls = [each for each in controls if each.isEnabled()]
        if not controls:
            return ""
        control = controls[number % len(controls)]
        words = f"{_name(control)} in {_name(control.window())}"
        _use(control, value)
        return f"use {words} with {value}"

    def view_mouse(self, kind: int, start: tuple[int, int], end: tuple[int, int]) -> str:
        """Drag, click or turn the wheel over the film."""
        viewer = self.window.front_viewer
        surface = viewer.surface
        if not surface.isVisible():
            return ""
        first, last = (_inside(surface, place) for place in (start, end))
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
        if kind % 5 == 0:
            _wheel(surface, first, 120 if start < end else -120)
            return f"wheel over the film at {first.toTuple()}"
        button = buttons[kind % 3]
        if kind % 5 == 1:
            QTest.mouseDClick(surface, Qt.MouseButton.LeftButton, pos=first)
            return f"double click on the film at {first.toTuple()}"
        QTest.mousePress(surface, button, pos=first)
        QTest.mouseMove(surface, (first + last) / 2)
        QTest.mouseMove(surface, last)
        QTest.mouseRelease(surface, button, pos=last)
        return f"{button.name} over the film from {first.toTuple()} to {last.toTuple()}"

    # Films

    def open(self, number: int) -> str:
        """Open a folder, or the samples, or some files."""
        folders = self.place.folders
        if number % 5 == 4:
            paths = [path for path in sorted(folders[0].iterdir())[:3] if path.is_file()]
            self.window.opening.open(paths)
            return "open three files"
        if number % 5 == 3:
            self.window.actions_by_name["open_samples"].trigger()
            return "open the samples"
        self.window.opening.open([folders[number % 5]])
        return f"open {folders[number % 5].name}"

    def choose_film(self, number: int) -> str:
        """Click on a film of the list, seen or not; where the filter lets none through, take it away."""
        model, view = self.window.films, self.window.browser._films
        if not model.rowCount():
            self.window.browser.set_filter("")
            return "take the filter away"
        index = model.index(number % model.rowCount(), 0)
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        return f"click on film {index.row()}"

    def step(self, by: int) -> str:
        """Step through the list quickly."""
        name = "next_film" if by > 0 else "previous_film"
        for _ in range(abs(by)):
            self.window.actions_by_name[name].trigger()
        return f"step by {by}"

    def filter(self, number: int) -> str:
        """Write into the filter."""
        words = WORDS[number % len(WORDS)]
        self.window.browser.set_filter(words)
        return f"filter {words!r}"

    def swap_films(self, first: int, second: int) -> str:
        """Swap the contents of two files and read the folder again."""
        films = sorted(path for path in self.place.folders[0].iterdir() if path.suffix == ".png")
        one, two = films[first % len(films)], films[second % len(films)]
        content = one.read_bytes(), two.read_bytes()
        two.write_bytes(content[0])
        one.write_bytes(content[1])
        self.window.actions_by_name["reload"].trigger()
        return f"swap {one.name} and {two.name}"

    # Model, heat map, work

    def load_model(self, number: int) -> str:
        """Load the bundled model, another, or what is none."""
        model = self.place.models[number % len(self.place.models)]
        self.window.model_choice.choose("model_path", "" if model == self.place.models[0] else str(model))
        return f"load {model.name}"

    def overlay(self, number: int, *, is_on: bool) -> str:
        """Ask for a heat map by a quick method, or for none."""
        method, desk = FAST_MAPS[number % len(FAST_MAPS)], self.window.desk
        choice = replace(desk.overlay_choice, method=method, visible=is_on, class_index=(None, 0, 1)[number % 3])
        desk.set_overlay_choice(choice)
        return f"heat map {method} {'on' if is_on else 'off'}"

    def batch(self, number: int) -> str:
        """Classify all, with heat maps or without, or stop that."""
        if number % 3 == 2:
            self.window.services.batch.cancel()
            return "cancel the batch"
        name = ("classify_all", "classify_with_maps")[number % 3]
        self.window.actions_by_name[name].trigger()
        return name

    def export(self, number: int) -> str:
        """Export results of any kind into a file or folder."""
        self.window.actions_by_name["export"].trigger()
        dialog = self.window.study_room.dialog
        if not isinstance(dialog, ExportDialog) or not dialog.isVisible():
            return "ask for an export"
        dialog.what.setCurrentIndex(number % dialog.what.count())
        dialog.target.setText(str(self.place.out / f"export-{number}"))
        if dialog.row.run.isEnabled():
            dialog.row.run.click()
        return f"export {dialog.what.currentData()}"

    def train(self, number: int) -> str:
        """Start a short training, pause it, let it go on, or stop it."""
        training, room = self.window.services.training, self.window.training_room
        if training.state == IDLE:
            self.window.actions_by_name["train"].trigger()
            material = room.window.check.material
            if material is None or material.dataset.root != self.place.dataset:
                room.window.open_folder(self.place.dataset)
                return "open the data set"
            room.window.use_recipe(replace(QUICK, epochs=2))
            room.window.train_page.run.start_requested.emit()
            return "start a training"
        name = ("stop", "pause", "go_on", "kill")[number % 4]
        getattr(training, name)()
        return f"training: {name}"


def _can_be_chosen(action: QAction) -> bool:
    """Whether it is one that leads somewhere and stands in a menu or on a widget, not only in the code."""
    is_there = any(isinstance(each, QWidget) for each in action.associatedObjects())
    is_live = action.isEnabled() and action.isVisible() and not action.isSeparator() and not action.menu()
    return is_there and is_live and action.objectName() not in _LEFT_OUT


def _use(control: QWidget, value: int) -> None:
    next(use for kind, use in _USES.items() if isinstance(control, kind))(control, value)


def _choose(box: QComboBox, value: int) -> None:
    box.setCurrentIndex(value % max(1, box.count()))
    box.activated.emit(box.currentIndex())


def _slide(slider: QAbstractSlider, value: int) -> None:
    slider.setValue(slider.minimum() + value % max(1, slider.maximum() - slider.minimum() + 1))


def _write(field: QLineEdit, value: int) -> None:
    field.setText(("", "12", "Phantom", "0.5", "ü()[]\\*")[value % 5])
    QTest.keyClick(field, Qt.Key.Key_Return)


def _click_row(view: QAbstractItemView, value: int) -> None:
    model = view.model()
    rows = 0 if model is None else model.rowCount(view.rootIndex())
    if rows:
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(view.rootIndex())
        index = model.index(value % rows, value % max(1, columns), view.rootIndex())
        view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        act = QTest.mouseDClick if value % 4 == 0 else QTest.mouseClick
        act(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


_USES: dict[type[QWidget], Callable[[Any, int], object]] = {
    QAbstractButton: lambda button, _: button.click(),
    QComboBox: _choose,
    QAbstractSpinBox: lambda box, value: box.stepBy(value % 21 - 10),
    QAbstractSlider: _slide,
    QLineEdit: _write,
    QPlainTextEdit: lambda page, _: QTest.keyClicks(page, "note"),
    QTabBar: lambda bar, value: bar.setCurrentIndex(value % max(1, bar.count())),
    QAbstractItemView: _click_row,
}


def _seen(widgets: Iterable[Any]) -> list[Any]:
    return [each for each in widgets if each.isVisible()]


def _inside(surface: QWidget, place: tuple[int, int]) -> QPoint:
    return QPoint(surface.width() * place[0] // 100, surface.height() * place[1] // 100)


def _wheel(surface: QWidget, place: QPoint, turned: int) -> None:
    event = QWheelEvent(
        QPointF(place),
        QPointF(surface.mapToGlobal(place)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(surface, event)


def _name(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return " ".join(filter(None, (type(widget).__name__, widget.objectName() or widget.accessibleName(), words)))
