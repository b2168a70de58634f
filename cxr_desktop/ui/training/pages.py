"""Pages with their names in a row above them, and what all of them are about at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.parts import text_label
from cxr_desktop.ui.theme import colours, current


class Pages(QWidget):
    """Shows one page at a time. Emits `turned` when another one is shown."""

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QTabBar(self)
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setAccessibleName(tr("Pages"))
        self._bar.setStyleSheet("QTabBar::tab { padding: 9px 14px; }")
        self._about = text_label(self, role="muted")
        self._stack = QStackedWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(14, 4, 14, 0)
        head.addWidget(self._bar)
        head.addStretch(1)
        head.addWidget(self._about)
        self._line = QFrame(self)
        self._line.setFixedHeight(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._line)
        layout.addWidget(self._stack, 1)
        self._bar.currentChanged.connect(self._turn)
        self._bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        current().changed.connect(self._colour)
        self._colour()

    def insert(self, place: int, page: QWidget, title: str) -> None:
        """Put a page at a place."""
        shown = self.current()
        self._stack.insertWidget(place, page)
        self._bar.insertTab(place, title)
        if shown is not None:
            self.turn_to(self._stack.indexOf(shown))

    def turn_to(self, place: int) -> None:
        """Show the page at a place; nothing happens when there is none."""
        if 0 <= place < self.count():
            self._bar.setCurrentIndex(place)

    def tell(self, about: str) -> None:
        """Say at the right what the pages are about."""
        self._about.setText(about)

    def about(self) -> str:
        """Return what is said at the right."""
        return self._about.text()

    def current(self) -> QWidget | None:
        """Return the page on screen."""
        return self._stack.currentWidget()

    def place_of(self, page: QWidget) -> int:
        """Return where a page is, -1 for one that is not here."""
        return self._stack.indexOf(page)

    def titles(self) -> list[str]:
        """Return the names of the pages."""
        return [self._bar.tabText(place) for place in range(self._bar.count())]

    def count(self) -> int:
        """Return how many pages there are."""
        return self._stack.count()

    def _colour(self) -> None:
        self._line.setStyleSheet(f"background: {colours().border};")

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.turned.emit()
