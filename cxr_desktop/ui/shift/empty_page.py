"""What stands in the window before a folder is compared, and while one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.parts import Box, push_button, text_label
from cxr_desktop.ui.shift.work_row import WorkRow
from cxr_desktop.ui.theme import current, icon, scaled_font

if TYPE_CHECKING:
    from cxr_desktop.app.shift import ShiftProgress

_WISH = mark("Drop a folder of films from another place")
_WIDTH = 640
_MORE = mark(
    "They are compared with the films that the model was validated on: do they look alike to the network, are its "
    "probabilities spread alike, how common is the disease among them?"
)
_LABELS = mark(
    "Folders named like the model's classes count as labels; none are needed. No film is moved or changed."
)
_NAMED_LABELS = mark(
    "Folders named like the model's classes ({classes}) count as labels; none are needed. "
    "No film is moved or changed."
)


class EmptyPage(QWidget):
    """Says how to begin.

    Emits `choose_requested`, `again_requested` (the last folder), `back_requested` (to the last comparison) and
    `cancel_requested`.
    """

    choose_requested = Signal()
    again_requested = Signal()
    back_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = ""
        self._picture = QLabel(self)
        self._tint()
        current().changed.connect(self._tint)
        self._title, self._more = text_label(self, wraps=True), text_label(self, role="muted", wraps=True)
        self._title.setFont(scaled_font(self.font(), 1.5))
        self.name_classes(())
        self.choose = push_button(tr("Choose folder..."), tr("Choose the folder of the films"), self, role="primary")
        self.choose.clicked.connect(self.choose_requested)
        self.again = push_button("", tr("Compare the films that were compared last"), self)
        self.again.clicked.connect(self.again_requested)
        self.failure = Box("error", self)
        self.failure.asked.connect(self.back_requested)
        self.work = WorkRow(tr("Progress of the comparison"), self)
        self.work.cancel_requested.connect(self.cancel_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        middle = QWidget(self)
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._picture, self._title, self._more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addWidget(self.work)
        column.addWidget(self.failure)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)
        self.show_idle()

    def name_classes(self, classes: tuple[str, ...]) -> None:
        """Say which folders count as labels."""
        labels = tr(_NAMED_LABELS, classes=", ".join(classes)) if classes else tr(_LABELS)
        self._more.setText(f"{tr(_MORE)}\n\n{labels}")

    def offer(self, name: str) -> None:
        """Offer to compare the last folder again; "" for none."""
        self._last = name
        self.again.setText(
            tr("Compare \N{LEFT DOUBLE QUOTATION MARK}{name}\N{RIGHT DOUBLE QUOTATION MARK} again", name=name)
        )
        self.again.setVisible(bool(name) and self.choose.isVisibleTo(self))

    def show_idle(self, failure: str = "", *, back: str = "") -> None:
        """Wait for a folder; say what went wrong with the last one, and offer the way `back` from there."""
        self._title.setText(tr(_WISH))
        self.work.hide()
        self.choose.show()
        self.again.setVisible(bool(self._last))
        self.failure.tell(shown(failure) if failure else "", link=back)

    def show_progress(self, progress: ShiftProgress) -> None:
        """Show how far the comparison has come."""
        self._title.setText(tr("Comparing {folder}\N{HORIZONTAL ELLIPSIS}", folder=self._last))
        self.choose.hide()
        self.again.hide()
        self.failure.tell("")
        self.work.show_progress(progress)

    def _tint(self) -> None:
        self._picture.setPixmap(icon("shift").pixmap(QSize(48, 48)))
