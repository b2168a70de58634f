"""What the check of a data set found: what is well in a line each, what is not in boxes with the films concerned."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.parts import Box, Card, link_button, push_button, text_label, thin_bar
from cxr_desktop.ui.theme import colours, current
from cxr_desktop.ui.training.words import overview_lines

if TYPE_CHECKING:
    from cxr_desktop.core.dataset.audit import Audit, Finding
    from cxr_desktop.core.words.progress import Progress

_NOTE = "note"
_DETAIL_LINES = 3  # of a finding whose films can be looked at
_BOXES = {"problem": "error", "warning": "notice"}


class FindingsCard(Card):
    """Emits `films_requested` (title, films) for a finding's "Show", `cancel_requested` and `check_requested`."""

    films_requested = Signal(str, object)
    cancel_requested = Signal()
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Check"), parent)
        self._again = link_button(tr("Check again"), self)
        self._again.clicked.connect(self.check_requested)
        self.head.addWidget(self._again)
        self._work = QWidget(self)
        self._what = text_label(self._work, role="muted")
        self._bar = thin_bar(tr("Progress of the check"), self._work)
        self._cancel = push_button(tr("Cancel"), tr("Stop the check; training can start without it"), self._work)
        self._cancel.clicked.connect(self._ask_to_cancel)
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(self._what)
        lines.addWidget(self._bar)
        row.addLayout(lines, 1)
        row.addWidget(self._cancel)
        self._message = text_label(self, role="muted", wraps=True)
        self._overview = text_label(self, role="muted", wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._widgets: list[QWidget] = []
        self._good: list[QLabel] = []
        self.body.addWidget(self._work)
        self.body.addWidget(self._message)
        self.body.addLayout(self._list)
        self.body.addWidget(self._overview)
        current().changed.connect(self._colour)
        self.clear()

    def clear(self, message: str = "") -> None:
        """Show no finding, but a sentence."""
        self._empty()
        self._work.hide()
        self._again.hide()
        self._overview.hide()
        self._tell(message)

    def show_progress(self, progress: Progress) -> None:
        """Show how far the check has come."""
        total = progress.total or 0
        what = shown(progress.what)
        self._what.setText(
            tr("{what}: {done:,} of {total:,}", what=what, done=progress.done, total=total) if total else what
        )
        self._bar.setRange(0, total)
        self._bar.setValue(progress.done)
        self._work.show()
        self._again.hide()
        self._tell("")

    def show_failure(self, sentence: str) -> None:
        """Say why there is no check."""
        self.clear(shown(sentence))
        self._again.show()

    def show_audit(self, audit: Audit) -> None:
        """Show what was found in the audit's order, the worst first, and what the data set holds."""
        self.clear()
        self._again.show()
        for finding in audit.findings:
            self._add(self._widget(finding))
        self._overview.setText(overview_lines(audit.overview))
        self._overview.show()
        self._colour()

    def texts(self) -> list[str]:
        """Return the titles on screen."""
        return [widget.text if isinstance(widget, Box) else widget.text() for widget in self._widgets]  # type: ignore[attr-defined]

    def boxes(self) -> list[Box]:
        """Return the findings that have a box."""
        return [widget for widget in self._widgets if isinstance(widget, Box)]

    def _ask_to_cancel(self) -> None:
        self.show_failure(tr("The check was stopped."))
        self.cancel_requested.emit()

    def _tell(self, message: str) -> None:
        self._message.setText(message)
        self._message.setVisible(bool(message))

    def _add(self, widget: QWidget) -> None:
        self._list.addWidget(widget)
        self._widgets.append(widget)

    def _widget(self, finding: Finding) -> QWidget:
        title = shown(display_text(finding.title))
        details = "\n".join(shown(display_text(line)) for line in finding.details.splitlines())
        if finding.level == "good":
            line = text_label(self, wraps=True)
            line.setText(f"\N{CHECK MARK} {title}")
            line.setToolTip(details)
            self._good.append(line)
            return line
        box = Box(_BOXES.get(finding.level, _NOTE), self)
        box.tell(
            title,
            details=_shortened(details) if finding.films else details,
            link=_link(len(finding.films)),
            tip=tr("Show the films at the right"),
        )
        box.setToolTip(details)
        box.asked.connect(partial(self.films_requested.emit, title, tuple(finding.films)))
        return box

    def _empty(self) -> None:
        for widget in self._widgets:
            self._list.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets, self._good = [], []

    def _colour(self) -> None:
        palette = colours()
        for line in self._good:
            line.setStyleSheet(f"color: {palette.normal};")
        for box in self.boxes():
            if box.property("role") == _NOTE:
                look = f"background: {palette.window}; border-radius: 5px; padding: 6px 9px;"
                box.setStyleSheet(f"QFrame[role='{_NOTE}'] {{ {look} }}")


def _link(n: int) -> str:
    if not n:
        return ""
    return tr("Show 1\N{NO-BREAK SPACE}film") if n == 1 else tr("Show {n:,}\N{NO-BREAK SPACE}films", n=n)


def _shortened(details: str) -> str:
    lines = details.splitlines()
    return "\n".join([*lines[:_DETAIL_LINES], "\N{HORIZONTAL ELLIPSIS}"] if len(lines) > _DETAIL_LINES else lines)
