"""The dock that lists what is measured on the film on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.measure.annotation import Kind
from cxr_desktop.core.measure.heart_size import caveat, verdict
from cxr_desktop.core.measure.words import KIND_NAMES, label_lines, spacing_sentence
from cxr_desktop.ui.parts import push_button, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.measure.measurement import Measurement

EMPTY = mark("Nothing is measured on this film. Choose a tool above, or press its key, and draw on the film.")
NO_FILM = mark("Open a film to measure on it.")
_KEY = Qt.ItemDataRole.UserRole
_COLUMNS = 5


class MeasurePanel(QWidget):
    """Signals: `chosen` (key), `removed` (key), `words_wanted` (key), `copy_wanted`, `undo_wanted`, `redo_wanted`,
    `clear_wanted`, `propose_wanted`, `keep_toggled` (bool).
    """  # noqa: D205

    chosen = Signal(str)
    removed = Signal(str)
    words_wanted = Signal(str)
    copy_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    clear_wanted = Signal()
    propose_wanted = Signal()
    keep_toggled = Signal(bool)

    def __init__(self, tools: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_film = self._is_busy = False
        self.tools = [self._tool_button(action) for action in tools]
        self.keep = QCheckBox(tr("Keep the tool after drawing"), self)
        self.keep.setToolTip(tr("Otherwise the hand comes back; Shift keeps the tool once"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Measurements of this film"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.empty, self.lengths = text_label(self, role="muted", wraps=True), text_label(self, wraps=True)
        self.heart = text_label(self, wraps=True)
        self.lengths.setProperty("role", "muted")
        self.undo = push_button(tr("Undo"), tr("Take the last change back"), self)
        self.redo = push_button(tr("Redo"), tr("Do it again"), self)
        self.words = push_button(
            tr("Words\N{HORIZONTAL ELLIPSIS}"), tr("Write on what is chosen (double click)"), self
        )
        self.delete = push_button(tr("Delete"), tr("Delete what is chosen"), self)
        self.copy = push_button(tr("Copy"), tr("Put all figures on the clipboard as text"), self)
        self.clear = push_button(tr("Delete all"), tr("Delete everything on this film; it can be undone"), self)
        self.propose = push_button(
            tr("Propose heart and thorax"),
            tr("Draw the lines of the cardiothoracic ratio from the lung mask, to correct"),
            self,
        )
        self._lay_out()
        self._connect()
        self.show_drawn(None, (), can_undo=False, can_redo=False)

    def show_drawn(
        self, film: Radiograph | None, drawn: Sequence[Measurement], *, can_undo: bool, can_redo: bool
    ) -> None:
        """List what is drawn on a film."""
        key = self._key()
        with QSignalBlocker(self.list):
            self.list.clear()
            for each in drawn:
                self.list.addItem(_item(each))
        self.choose(key)
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        for button in (self.copy, self.clear):
            button.setEnabled(bool(drawn))
        self._has_film = film is not None
        self.propose.setEnabled(self._has_film and not self._is_busy)
        self.empty.setText(tr(NO_FILM if film is None else EMPTY))
        self.empty.setVisible(not drawn)
        self.list.setVisible(bool(drawn))
        kind = None if film is None or film.spacing is None else film.spacing.kind
        self.lengths.setText("" if film is None else shown(spacing_sentence(kind)))
        self.heart.setText("" if film is None else heart_words(film, drawn))
        self.heart.setVisible(bool(self.heart.text()))
        self._enable()

    def choose(self, key: str) -> None:
        """Choose a row, or none."""
        with QSignalBlocker(self.list):
            rows = [row for row in range(self.list.count()) if self.list.item(row).data(_KEY) == key]
            self.list.setCurrentRow(rows[0] if rows else -1)
        self._enable()

    def set_busy(self, is_busy: bool) -> None:  # noqa: FBT001 - a slot
        """Say that lines are being looked for."""
        self.propose.setText(
            tr("Looking for the heart\N{HORIZONTAL ELLIPSIS}") if is_busy else tr("Propose heart and thorax")
        )
        self._is_busy = is_busy
        self.propose.setEnabled(self._has_film and not is_busy)

    def _key(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_KEY))

    def _enable(self) -> None:
        for button in (self.words, self.delete):
            button.setEnabled(bool(self._key()))

    def _choose_row(self) -> None:
        self._enable()
        self.chosen.emit(self._key())

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._choose_row())
        self.list.itemDoubleClicked.connect(lambda _item: self.words_wanted.emit(self._key()))
        self.words.clicked.connect(lambda: self.words_wanted.emit(self._key()))
        self.delete.clicked.connect(lambda: self.removed.emit(self._key()))
        self.copy.clicked.connect(self.copy_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.propose.clicked.connect(self.propose_wanted)
        self.keep.toggled.connect(self.keep_toggled)

    def _tool_button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(20, 20))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setMinimumSize(38, 34)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(4)
        for number, tool in enumerate(self.tools):
            grid.addWidget(tool, number // _COLUMNS, number % _COLUMNS)
        grid.setColumnStretch(_COLUMNS, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addLayout(grid)
        layout.addWidget(self.keep)
        layout.addWidget(self.propose)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.heart)
        layout.addWidget(self.lengths)
        for buttons in ((self.words, self.delete, self.copy), (self.undo, self.redo, self.clear)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in buttons:
                row.addWidget(button, 1)
            layout.addLayout(row)
        layout.addStretch(0)
        self.setMinimumWidth(280)
        line = self.fontMetrics().lineSpacing()
        self.list.setMinimumHeight(6 * line)
        self.lengths.setMinimumHeight(2 * line + 2)  # else wrapped lines are cut off where the dock is low
        self.heart.setMinimumHeight(5 * line + 2)
        self.empty.setMinimumHeight(3 * line + 2)
        for label in (self.lengths, self.heart, self.empty):
            label.setAlignment(Qt.AlignmentFlag.AlignTop)


def heart_words(film: Radiograph, drawn: Sequence[Measurement]) -> str:
    """Return what the last cardiothoracic ratio means, with its reference and what speaks against it; "" for none."""
    ratios = [
        (figure.value, each.annotation.is_proposed)
        for each in drawn
        if each.annotation.kind is Kind.CARDIOTHORACIC
        for figure in each.figures
        if figure.name == "cardiothoracic ratio"
    ]
    if not ratios:
        return ""
    (ratio, is_proposed), against = ratios[-1], caveat(film.tags)
    said = shown(verdict(ratio, film.tags))
    told = (
        tr("Proposal, not checked: CTR {ratio:.2f}: {verdict}", ratio=ratio, verdict=said)
        if is_proposed
        else tr("CTR {ratio:.2f}: {verdict}", ratio=ratio, verdict=said)
    )
    return f"{told} {shown(against)}" if against else told


def _item(drawn: Measurement) -> QListWidgetItem:
    lines = label_lines(drawn)
    item = QListWidgetItem(
        "\n".join((shown(KIND_NAMES[drawn.annotation.kind]), *(f"    {shown(line)}" for line in lines)))
    )
    item.setData(_KEY, drawn.annotation.key)
    return item
