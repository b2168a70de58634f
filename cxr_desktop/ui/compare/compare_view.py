"""The page of 2 to 4 panes, side by side or as two layers with a divider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.ui.compare.bar import Bar
from cxr_desktop.ui.compare.pane import Pane
from cxr_desktop.ui.compare.swipe_view import SwipeView
from cxr_desktop.ui.elided_label import ElidedLabel
from cxr_desktop.ui.parts import push_button
from cxr_desktop.ui.spoken import GROUP
from cxr_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from collections.abc import Callable

COUNTS = (2, 3, 4)
SYNCS = (
    ("zoom", mark("Zoom"), mark("Enlarge all panes together")),
    ("pan", mark("Place"), mark("Move the films of all panes together")),
    ("window", mark("Window"), mark("Give all panes the same window and inversion, relative to each film")),
)


class CompareView(QWidget):
    """Panes and their bar.

    Parameters
    ----------
    make_viewer
        Makes what shows the film of one more pane.

    Wishes: `count_chosen` (how many panes), `sync_chosen` (a name of `SYNCS`, on or off), `swipe_chosen` (on or off),
    `leave_wished`, `content_chosen` (index, `Content`), `film_dropped` (index, path), `model_wished` (index).
    Fact: `active_changed` (index).
    """

    spoken_role = GROUP

    count_chosen = Signal(int)
    sync_chosen = Signal(str, bool)
    swipe_chosen = Signal(bool)
    leave_wished = Signal()
    content_chosen = Signal(int, object)
    film_dropped = Signal(int, object)
    model_wished = Signal(int)
    active_changed = Signal(int)

    def __init__(self, make_viewer: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_viewer = make_viewer
        self.panes: list[Pane] = []
        self._count, self._active, self._is_swiping = 0, 0, False
        self.setAccessibleName(tr("Compare"))
        self.counts: dict[int, QToolButton] = {}
        self.syncs: dict[str, QToolButton] = {}
        self.swipe_button = self._switch(
            tr("Swipe"), tr("Lay the first two panes over each other, with a divider between")
        )
        self.leave_button = push_button(tr("Leave"), tr("Back to the one film"), self)
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.swipe = SwipeView(self)
        self.swipe.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        column.addWidget(Bar(*self._groups(), self.leave_button))
        column.addLayout(self._grid, 1)
        column.addWidget(self.swipe, 1)
        self._column = column
        self.swipe_button.clicked.connect(self.swipe_chosen)
        self.leave_button.clicked.connect(self.leave_wished)

    def _groups(self) -> tuple[list[QWidget], list[QWidget]]:
        """Return how the panes are laid out, and what they do together."""
        group = QButtonGroup(self)
        for count in COUNTS:
            button = self.counts[count] = self._switch(str(count), tr("Show {n} panes", n=count))
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, count=count: self.count_chosen.emit(count))
        for name, text, tip in SYNCS:
            button = self.syncs[name] = self._switch(tr(text), tr(tip))
            button.clicked.connect(lambda is_on, name=name: self.sync_chosen.emit(name, is_on))
        layout = [self._caption(tr("Panes")), *self.counts.values(), self.swipe_button]
        return layout, [self._caption(tr("Together")), *self.syncs.values()]

    def _caption(self, text: str) -> QWidget:
        label = ElidedLabel(self)
        set_role(label, "muted")
        label.setToolTip(text)
        label.setText(text)
        return label

    def _switch(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    # What is shown

    @property
    def active(self) -> int:
        """The pane that keys act on."""
        return self._active

    @property
    def is_swiping(self) -> bool:
        """Whether the first two panes lie over each other."""
        return self._is_swiping

    @property
    def shown(self) -> list[Pane]:
        """The panes that are seen."""
        return self.panes[: 2 if self._is_swiping else self._count]

    def set_active(self, index: int) -> None:
        """Make a pane the active one."""
        for number, pane in enumerate(self.panes):
            pane.set_active(is_active=number == index)
        if index != self._active:
            self._active = index
            self.active_changed.emit(index)

    def set_count(self, count: int) -> None:
        """Show so many panes."""
        while len(self.panes) < count:
            self._add()
        self._count = count
        self.counts[count].setChecked(True)
        self._arrange()

    def set_swipe(self, *, is_on: bool) -> None:
        """Lay the first two panes over each other, or side by side again."""
        if is_on == self._is_swiping or len(self.panes) < 2:
            return
        self._is_swiping, active = is_on, self._active
        self.swipe_button.setChecked(is_on)
        if is_on:
            self.swipe.take(self.panes[0].viewer, self.panes[1].viewer)
        else:
            self.swipe.give_back()
            for pane in self.panes[:2]:
                pane.keep_viewer()
        self._arrange()
        self.set_active(min(active, len(self.shown) - 1))  # the focus wandered with the viewers
        self.panes[self._active].viewer.setFocus()

    def _arrange(self) -> None:
        self.swipe.setVisible(self._is_swiping)
        self._column.setStretch(1, 0 if self._is_swiping else 1)
        for button in self.counts.values():
            button.setEnabled(not self._is_swiping)
        for pane in self.panes:
            self._grid.removeWidget(pane)
            pane.setVisible(pane in self.shown)
        columns = 2 if self._count == 4 or self._is_swiping else self._count
        for index, pane in enumerate(self.shown):
            self._grid.addWidget(pane, index // columns, index % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setRowStretch(column, 1 if column * columns < len(self.shown) else 0)
        if self._active >= len(self.shown):
            self.set_active(0)

    def _add(self) -> None:
        index = len(self.panes)
        pane = Pane(index + 1, self._make_viewer(), self)
        self.panes.append(pane)
        pane.set_active(is_active=index == self._active)
        pane.activated.connect(lambda: self.set_active(index))
        pane.film_dropped.connect(lambda path: self.film_dropped.emit(index, path))
        pane.chooser.chosen.connect(lambda content: self.content_chosen.emit(index, content))
        pane.chooser.model_wished.connect(lambda: self.model_wished.emit(index))
