"""What the program remembers (lists of what was opened lately) and what it keeps only to be quicker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.ui.parts import push_button, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cxr_desktop.core.words.caches import CacheSize

RECENT = (
    ("recent_folders", mark("Recent folders")),
    ("recent_studies", mark("Recent studies")),
    ("recent_models", mark("Recent models")),
    ("recent_reports", mark("Recent reports")),
)
_CACHES = {
    "thumbnails": (mark("Small pictures of films"), mark("Made again when a folder is opened")),
    "bases": (mark("Fixed layers of the network"), mark("Made again at the next start, in some seconds")),
    "features": (
        mark("Values of training films"),
        mark("Computed again at the next training, which takes longer"),
    ),
    "datasets": (mark("Checks of data sets"), mark("Every film of a data set is read again at the next check")),
}


class FilesPage(QWidget):
    """Emits `forget_wanted` (setting of a list: empty it, or bring it back) and `clear_wanted` (name of a cache)."""

    forget_wanted = Signal(str)
    clear_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forget: dict[str, QPushButton] = {}
        self.clear: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._sizes: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading(tr("Remembered")))
        column.addLayout(self._lists())
        column.addSpacing(10)
        column.addWidget(self._heading(tr("Kept to be quicker")))
        about = text_label(self, role="muted", wraps=True)
        about.setText(tr("All of it can be made again; nothing of your work is in it."))
        column.addWidget(about)
        column.addLayout(self._caches())
        column.addStretch(1)

    def show_count(self, name: str, count: int, *, can_come_back: bool = False) -> None:
        """Show how many entries a list has; one that was emptied may come back."""
        if name not in self._counts:
            return
        self._counts[name].setText(tr("1 entry") if count == 1 else tr("{n} entries", n=count))
        is_back = count == 0 and can_come_back
        self.forget[name].setText(tr("Bring back") if is_back else tr("Forget"))
        self.forget[name].setEnabled(count > 0 or is_back)

    def show_sizes(self, sizes: Sequence[CacheSize]) -> None:
        """Show how much room the caches take."""
        for size in sizes:
            if size.name in self._sizes:
                self._sizes[size.name].setText(_megabytes(size.size))
                self.clear[size.name].setEnabled(size.files > 0)

    @staticmethod
    def title_of(name: str) -> str:
        """Return what a cache is called."""
        return tr(_CACHES[name][0])

    @staticmethod
    def cost_of(name: str) -> str:
        """Return what clearing a cache costs, as a sentence without its full stop."""
        return tr(_CACHES[name][1])

    def _lists(self) -> QGridLayout:
        grid = _grid()
        for place, (name, title) in enumerate(RECENT):
            button = push_button(tr("Forget"), tr("Empty this list; the files themselves stay"), self)
            button.clicked.connect(lambda _checked=False, name=name: self.forget_wanted.emit(name))
            self.forget[name] = button
            self._counts[name] = text_label(self, role="muted")
            _add(grid, place, self._named(tr(title)), self._counts[name], button)
            self.show_count(name, 0)
        return grid

    def _caches(self) -> QGridLayout:
        grid = _grid()
        for place, (name, (title, cost)) in enumerate(_CACHES.items()):
            button = push_button(tr("Clear..."), tr(cost), self)
            button.clicked.connect(lambda _checked=False, name=name: self.clear_wanted.emit(name))
            button.setEnabled(False)
            self.clear[name] = button
            self._sizes[name] = text_label(self, role="muted")
            self._sizes[name].setText(tr("Being measured..."))
            label = self._named(tr(title))
            label.setToolTip(tr(cost))
            _add(grid, place, label, self._sizes[name], button)
        return grid

    def _named(self, title: str) -> QLabel:
        label = text_label(self, wraps=True)
        label.setText(title)
        return label

    def _heading(self, title: str) -> QLabel:
        label = text_label(self, role="section")
        label.setText(title.upper())
        return label


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(3, 1)
    return grid


def _add(grid: QGridLayout, place: int, label: QLabel, figure: QLabel, button: QPushButton) -> None:
    for column, widget in enumerate((label, figure, button)):
        grid.addWidget(widget, place, column)


def _megabytes(size: int) -> str:
    if size == 0:
        return tr("Empty")
    megabytes = size / 2**20
    return tr("less than 1 MB") if megabytes < 1 else tr("{n} MB", n=f"{megabytes:,.0f}")
