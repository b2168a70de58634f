"""Texts that have less room than they need: what is seen of a window is measured, in any font and language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenuBar,
    QProgressBar,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolBar,
    QToolButton,
    QWidget,
)

from tests.access_tree import place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_INDICATOR = 20
_PADDING = 8  # of the sections of headers, left and right
_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_CELL_PADDING = 8
_SLACK = 1  # fractions of a screen unit are rounded


def clipped(top: QWidget) -> list[str]:
    """Return the texts of a window that are cut off, as far as they are seen now, and by how much."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if widget.window() is not top or not widget.isVisible() or _is_off(widget):
            continue
        found += [f"{lack} {place(widget)}" for lack in _lacks(widget)]
    return found


def _is_off(widget: QWidget) -> bool:
    """Return whether a widget lies where nothing is to be read: scrolled away, or pushed into a menu of its bar."""
    return widget.visibleRegion().isEmpty() or isinstance(widget.parentWidget(), QToolBar | QMenuBar | QTabBar)


def _lacks(widget: QWidget) -> Iterator[str]:
    needed = _needed(widget)
    if needed is not None:
        lack = needed - widget.size()
        if lack.width() > _SLACK:
            yield f"{lack.width()} too narrow:"
        if lack.height() > _SLACK:
            yield f"{lack.height()} too low:"
    yield from _lacks_of_parts(widget)
    yield from _outside(widget)


def _lacks_of_parts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QTabBar):
        for number in range(widget.count()):
            lack = _text_size(widget, widget.tabText(number)).width() - widget.tabRect(number).width()
            if lack > _SLACK:
                yield f"{lack} too narrow for {widget.tabText(number)!r}:"
    if isinstance(widget, QHeaderView):
        yield from _lacks_of_a_header(widget)
    if isinstance(widget, QTableView):
        yield from _lacks_of_cells(widget)


def _outside(widget: QWidget) -> Iterator[str]:
    """Return what of a text or button lies outside the widget that holds it, where nothing scrolls."""
    parent = widget.parentWidget()
    if (
        widget.isWindow()
        or parent is None
        or not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox)
    ):
        return
    above = parent.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
        return
    if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(widget.geometry()):
        yield f"{widget.geometry().getRect()} is outside {parent.rect().getRect()}:"


def _text_size(widget: QWidget, text: str) -> QSize:
    size = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
    return QSize(size.width(), min(size.height(), widget.fontMetrics().height()))


def _needed(widget: QWidget) -> QSize | None:
    """Return the size that a widget's text needs, or None for a widget without one."""
    for kind, measure in _MEASURES:
        if isinstance(widget, kind):
            return measure(widget)
    return None


def _needed_by_label(label: QLabel) -> QSize | None:
    if (
        not label.text()
        or type(label).sizeHint is not QLabel.sizeHint
        or type(label).paintEvent is not QLabel.paintEvent
    ):
        return None  # one that shortens its text tells the whole in its tip
    if label.wordWrap():
        words = [word for word in re.split(r"[\s\u200b]+", label.text()) if word.isascii()]  # Chinese breaks anywhere
        longest = max((_text_size(label, word).width() for word in words), default=0)
        return QSize(0 if "<" in label.text() else longest, label.heightForWidth(label.width()))
    return label.sizeHint()


def _needed_by_button(button: QAbstractButton) -> QSize | None:
    text = button.text()
    if not text or (
        isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    ):
        return None
    needed = _text_size(button, text)
    if not button.icon().isNull():
        needed += QSize(button.iconSize().width() + 4, 0)
    return needed


def _needed_by_list(box: QComboBox) -> QSize | None:
    if box.isEditable() or not box.currentText() or type(box).paintEvent is not QComboBox.paintEvent:
        return None
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    needed = QSize(0, 0)
    for row in range(box.count()):
        if not box.itemData(row, Qt.ItemDataRole.ToolTipRole) or row == box.currentIndex():
            needed = needed.expandedTo(_text_size(box, box.itemText(row)))
    if not box.itemIcon(box.currentIndex()).isNull():
        needed += QSize(box.iconSize().width() + 4, 0)
    return needed + box.size() - field.size() if needed.width() > field.width() else QSize(0, needed.height())


def _lacks_of_a_header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return
    for section in range(header.count()):
        text = header.model().headerData(section, Qt.Orientation.Horizontal) or ""
        lack = _text_size(header, str(text)).width() + _PADDING - header.sectionSize(section)
        tip = header.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        is_shortened = header.textElideMode() != Qt.TextElideMode.ElideNone and tip
        if lack > _SLACK and not header.isSectionHidden(section) and not is_shortened:
            yield f"{lack} too narrow for {text!r}:"


def _lacks_of_cells(table: QTableView) -> Iterator[str]:
    """Return what the cells that are seen lack; one that ends in dots is whole where its tip tells the rest."""
    model, room = table.model(), table.viewport().rect()
    if model is None or isinstance(model, QAbstractListModel):  # one of the program's own, painted as films are
        return
    for row in range(model.rowCount()):
        if table.rowViewportPosition(row) > room.bottom():
            return
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text, cell = str(index.data() or ""), table.visualRect(index)
            if not text or table.isColumnHidden(column) or not room.intersects(cell):
                continue
            needed = _text_size(table, text)
            if needed.height() - cell.height() > _SLACK:
                yield f"{needed.height() - cell.height()} too low for {text!r}:"
            lack = needed.width() + _CELL_PADDING - cell.width()
            if lack > _SLACK and not index.data(Qt.ItemDataRole.ToolTipRole):
                yield f"{lack} too narrow for {text!r}:"


def _needed_by_box(box: QAbstractButton) -> QSize | None:
    return _text_size(box, box.text()) + QSize(_INDICATOR, 0) if box.text() else None


_MEASURES: tuple[tuple[type[QWidget], Callable[..., QSize | None]], ...] = (
    (QLabel, _needed_by_label),
    (QComboBox, _needed_by_list),
    (QCheckBox, _needed_by_box),
    (QRadioButton, _needed_by_box),
    (QAbstractButton, _needed_by_button),
    (QGroupBox, lambda box: _text_size(box, box.title())),
    (QLineEdit, lambda field: QSize(0, field.fontMetrics().height())),
    (QProgressBar, lambda bar: _text_size(bar, bar.text()) if bar.isTextVisible() else None),
)


def pages_of(top: QWidget) -> Iterator[str]:
    """Turn to every page of a window, one after the other, and return where it is."""
    yield type(top).__name__
    for bar in top.findChildren(QTabBar):
        if bar.window() is top and bar.isVisible():
            first = bar.currentIndex()
            for number in range(bar.count()):
                bar.setCurrentIndex(number)
                yield f"{type(top).__name__}, {bar.tabText(number)}"
            bar.setCurrentIndex(first)
    pages = getattr(top, "list", None)
    if isinstance(pages, QListWidget):
        for row in range(pages.count()):
            pages.setCurrentRow(row)
            yield f"{type(top).__name__}, {pages.item(row).text()}"
