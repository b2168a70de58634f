"""Cards, boxes and controls that pages are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import tr
from cxr_desktop.ui.spoken import GROUP, KEYS
from cxr_desktop.ui.text_room import WholeHeight
from cxr_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QAbstractSpinBox, QLayout

    from cxr_desktop.ui.palettes import Palette

_GAP = 10
_SPARE = 6  # Qt's hint for a list is a little short of what it paints with a style sheet and large texts
_INDENT = 6
TABLE_STYLE = """
QTableView, QHeaderView, QHeaderView::section { background: transparent; }
QHeaderView::section { padding: 5px 4px; }
QTableView::item { padding: 0px 4px; }
"""
"""For tables that lie in a card."""


class Card(QFrame):
    """A raised box with a small heading; `body` is its layout, `head` the row of the heading."""

    spoken_role = GROUP

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.heading = text_label(self, role="section")
        self.heading.setText(title.upper())
        self.setAccessibleName(title)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.heading, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(self.head)
        layout.addLayout(self.body, 1)


class Box(QFrame):
    """A coloured box with a sentence, details below it and, where something can be done, a link.

    Emits `asked` when the link is pressed.
    """

    asked = Signal()

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, role)
        self._text, self._details = text_label(self, wraps=True), text_label(self, wraps=True)
        self._link = link_button("", self)
        self._link.clicked.connect(self.asked)
        self._link.setStyleSheet("padding: 2px 0px;")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)  # the style sheet pads boxes that have a ground
        layout.setSpacing(3)
        for label in (self._text, self._details):
            layout.addWidget(label)
        layout.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        self._heights = [WholeHeight(label) for label in (self._text, self._details)]
        self.tell("")

    def tell(self, text: str, *, details: str = "", link: str = "", tip: str = "") -> None:
        """Say `text`; without one the box is not there."""
        for height in self._heights:
            height.forget()
        self._text.setText(text)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self._link.setText(link)
        self._link.setToolTip(tip)
        self._link.setVisible(bool(link))
        self.setVisible(bool(text))

    def set_look(self, role: str) -> None:
        """Take another colour."""
        for widget in (self, self._text, self._details):
            set_role(widget, role if widget is self else "")

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def link(self) -> QPushButton:
        """Its link."""
        return self._link


class CalmComboBox(QComboBox):
    """A list that leaves the wheel to the page it lies in until it has the focus.

    Parameters
    ----------
    is_whole
        Whether it is never narrower than its longest entry; not for names and paths, which are as long as they like.
    """

    def __init__(self, parent: QWidget | None = None, *, is_whole: bool = False) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._spare = QSize(_SPARE if is_whole else 0, 0)
        if is_whole:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        else:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size at which no entry is cut off."""
        return super().sizeHint() + self._spare

    def minimumSizeHint(self) -> QSize:
        """Return the size that is needed."""
        return self.sizeHint() if self._spare.width() else super().minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for another size with another font; Qt forgets to when it has counted with the old one meanwhile."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the entry only with the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Column(QScrollArea):
    """Cards one below the other, with a scroll bar when they do not fit."""

    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget(self)
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for widget in (self, inner):
            set_role(widget, "clear")
            widget.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def add(self, card: QWidget, *, grows: bool = False) -> None:
        """Put a card below the others; one that grows takes the room that is left."""
        self._layout.insertWidget(self._layout.count() - 1, card, 1 if grows else 0)
        if grows:
            self._layout.setStretch(self._layout.count() - 1, 0)


def fit_height(window: QWidget, width: int) -> None:
    """Make a window so wide, or as wide as it must be, and as high as its wrapped texts then need."""
    width = max(width, window.minimumSizeHint().width())
    window.resize(width, max(window.minimumSizeHint().height(), window.heightForWidth(width)))


def breakable(path: str) -> str:
    """Return a path with places at which a label that wraps may break it."""
    return re.sub(r"([/\\_.-])", "\\1\N{ZERO WIDTH SPACE}", path)


def text_label(parent: QWidget, *, role: str = "", wraps: bool = False) -> QLabel:
    """Return a label of plain text."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if role:
        set_role(label, role)
    return label


def thin_bar(name: str, parent: QWidget) -> QProgressBar:
    """Return a bar of progress without a text."""
    bar = QProgressBar(parent)
    bar.setTextVisible(False)
    bar.setStyleSheet("QProgressBar { min-height: 6px; max-height: 6px; border: none; }")
    bar.setAccessibleName(name)
    return bar


def link_button(text: str, parent: QWidget) -> QPushButton:
    """Return a button that reads as a link."""
    button = QPushButton(text, parent)
    set_role(button, "link")
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def push_button(text: str, tip: str, parent: QWidget, *, role: str = "") -> QPushButton:
    """Return a button with a tooltip."""
    button = QPushButton(text, parent)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    if role:
        set_role(button, role)
    return button


def closing_row(window: QWidget, *buttons: tuple[str, str, Callable[[], object]]) -> tuple[QHBoxLayout, QPushButton]:
    """Return the lower end of a window, with Close at its right, and Close; buttons have text, tooltip and act."""
    row = QHBoxLayout()
    for text, tip, act in buttons:
        button = push_button(text, tip, window)
        button.clicked.connect(act)
        row.addWidget(button)
    row.addStretch(1)
    close = QPushButton(tr("Close"), window)
    close.clicked.connect(window.close)
    row.addWidget(close)
    return row, close


def clear_layout(layout: QLayout, *, keep: QWidget | None = None) -> None:
    """Take everything out of a layout and drop its widgets, but for one."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None and widget is not keep:
            widget.hide()
            widget.deleteLater()


def clear_button(field: QLineEdit) -> None:
    """Give a field the button that empties it, with a name."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear"))


def indent_number(box: QAbstractSpinBox) -> None:
    """Give a number the room before it that texts of other fields have: a style sheet's padding does not reach it."""
    box.lineEdit().setTextMargins(_INDENT, 0, 0, 0)


class _KeysEdit(QKeySequenceEdit):
    spoken_role = KEYS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape to the window: no action can have it."""
        if event.matches(QKeySequence.StandardKey.Cancel):
            event.ignore()
        else:
            super().keyPressEvent(event)


def keys_edit(keys: QKeySequence, name: str, parent: QWidget) -> QKeySequenceEdit:
    """Return a field that takes one combination of keys; what has the focus in it has the name too."""
    edit = _KeysEdit(keys, parent)
    edit.setMaximumSequenceLength(1)
    for spoken in (edit, *edit.findChildren(QLineEdit)):
        spoken.setAccessibleName(name)
    return edit


def class_colour(palette: Palette, index: int) -> QColor:
    """Return the ground of a class in charts: green, red, then hues that are told apart.

    Red is the stronger of the two, so that eyes without one kind of cone tell them apart by lightness.
    """
    if index == 0:
        return mixed(palette.normal_fill, palette.normal, 0.35 if palette.is_dark else 0.6)
    if index == 1:
        return mixed(palette.pneumonia_fill, palette.pneumonia, 0.85)
    hue = (210 + 67 * (index - 2)) % 360
    return QColor.fromHsv(hue, 110, 150 if palette.is_dark else 190)


def class_text_colour(palette: Palette, index: int) -> QColor:
    """Return the colour of a class as text."""
    return QColor((palette.normal, palette.pneumonia)[index] if index < 2 else palette.text)


def mixed(first: str, second: str, share: float) -> QColor:
    """Return `share` of the second colour in the first."""
    one, two = QColor(first), QColor(second)
    return QColor(
        *(round((1 - share) * a + share * b) for a, b in zip(one.getRgb()[:3], two.getRgb()[:3], strict=True))  # type: ignore[index]
    )


def series_colours(palette: Palette) -> tuple[QColor, ...]:
    """Return colours of lines, told apart also with colour-blindness: blue, orange, then others (Okabe and Ito)."""
    names = (
        ("#6fb1f0", "#ffab5e", "#5fd0a8", "#e58fc4", "#f0e08e", "#b7a6ff")
        if palette.is_dark
        else ("#1f66ad", "#c25700", "#00795a", "#a8437f", "#7a6a00", "#5b46b8")
    )
    return tuple(QColor(name) for name in names)
