"""What a screen reader and a keyboard meet in a window: names, roles, the way of the Tab key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QScrollBar,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = QAccessible.Role
_ROLES: tuple[tuple[type[QWidget], set[QAccessible.Role]], ...] = (
    (QAbstractButton, {Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.ButtonDropDown}),
    (QComboBox, {Role.ComboBox}),
    (QAbstractSpinBox, {Role.SpinBox}),
    (QLineEdit, {Role.EditableText}),
    (QAbstractSlider, {Role.Slider, Role.ScrollBar}),
    (QTabBar, {Role.PageTabList}),
    (QAbstractItemView, {Role.Table, Role.Tree, Role.List}),
)
_SAYS_NOTHING = {Role.NoRole, Role.Client, Role.Border, Role.Pane}
_MOST_STEPS = 250
_OF_QT = {"qt_spinbox_lineedit", "qt_tableview_cornerbutton", "qt_menubar_ext_button"}  # their owners speak for them


def place(widget: QWidget) -> str:
    """Return what a widget is and where it stands, for a report."""
    above, widget_ = [type(widget).__name__], widget.parentWidget()
    while widget_ is not None:
        above.append(type(widget_).__name__)
        widget_ = widget_.parentWidget() if not widget_.isWindow() else None
    return f"{' in '.join(above)}: {widget.objectName()!r} {_text(widget)!r}"


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton | QLabel | QLineEdit) else widget.accessibleName()


def within(top: QWidget) -> Iterator[QWidget]:
    """Return the widgets of a window that are seen, those of windows above it left out."""
    for widget in top.findChildren(QWidget):
        if widget.window() is top and widget.isVisibleTo(top):
            yield widget


def is_control(widget: QWidget) -> bool:
    """Return whether something can be done with a widget: it takes the focus, or is pressed or moved."""
    if widget.objectName() in _OF_QT or isinstance(widget, QScrollBar) or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QLabel) and not widget.text():
        return False
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton | QAbstractSlider)


def is_painted(widget: QWidget) -> bool:
    """Return whether the program paints a widget, or some of it, itself."""
    return any(
        "paintEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("cxr_desktop")
    )


def unnamed(top: QWidget) -> list[str]:
    """Return what of a window a screen reader has no name for, has no role for, or calls what it is not.

    Asked are its controls, what the program paints, and whatever was given a name.
    """
    found = []
    for widget in (top, *within(top)):
        if not (widget is top or is_control(widget) or is_painted(widget) or widget.accessibleName()):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None:
            found.append(f"nothing is said: {place(widget)}")
            continue
        name = spoken.text(QAccessible.Text.Name)
        if isinstance(widget, QComboBox):  # Qt tells its text as its name on Linux, its name by relation
            name = widget.accessibleName() or _buddy(widget)
        is_decoration = spoken.role() == Role.Whitespace and not is_control(widget)
        if not re.search(r"\w", name) and not is_decoration:
            found.append(f"no name: {place(widget)}")
        if spoken.role() in _SAYS_NOTHING:
            found.append(f"{spoken.role().name} says nothing: {place(widget)}")
        fitting = next((roles for kind, roles in _ROLES if isinstance(widget, kind)), None)
        if fitting is not None and spoken.role() not in fitting:
            found.append(f"{spoken.role().name}: {place(widget)}")
    return found


def _buddy(widget: QWidget) -> str:
    return next((label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget), "")


def beyond_keys(top: QWidget) -> list[str]:
    """Return the controls of a window that the mouse reaches and the keyboard does not."""
    visited, found = _tab_walk(top), []
    for widget in filter(is_control, within(top)):
        if not widget.isEnabledTo(top) or isinstance(widget, QLabel) or _has_keys(widget):
            continue
        if widget not in visited and not (_fellows(widget) & visited):
            found.append(f"no key leads to {place(widget)}")
    return found


def _tab_walk(top: QWidget) -> set[QWidget]:
    """Press Tab until it comes to what it met before: where it is caught, it meets no other control."""
    visited: set[QWidget] = set()
    for _step in range(_MOST_STEPS):
        QTest.keyClick(top.focusWidget() or top, Qt.Key.Key_Tab)
        now = top.focusWidget()
        if now is None or now in visited:
            break
        visited.add(now)
    return visited


def _has_keys(widget: QWidget) -> bool:
    """Return whether a control that takes no focus is reached another way: by its menu, its own keys, its owner."""
    parent = widget.parentWidget()
    if isinstance(parent, QLineEdit | QTabBar | QMenuBar):  # the button that empties a field, those that move tabs
        return True
    if isinstance(parent, QDockWidget):
        return True
    if isinstance(parent, QToolBar) and widget.objectName() == "qt_toolbar_ext_button":
        return True
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        action = widget.defaultAction()
        return bool(action.shortcuts()) or any(type(each).__name__ == "QMenu" for each in action.associatedObjects())
    return isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty()


def _fellows(widget: QWidget) -> set[QWidget]:
    """Return the other buttons of a group, which arrow keys go through."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return set(group.buttons())
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        return {each for each in widget.parent().children() if isinstance(each, QAbstractButton)}
    return set()


def not_closed_by_escape(top: QWidget) -> str:
    """Press Escape in a window; return its name when it stays."""
    if isinstance(top, QMainWindow) and type(top).__name__ == "MainWindow":
        return ""
    QTest.keyClick(top.focusWidget() or top, Qt.Key.Key_Escape)
    return "" if not top.isVisible() else f"{type(top).__name__} stays"
