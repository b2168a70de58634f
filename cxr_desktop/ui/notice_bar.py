"""One line above the film for what the user should know; nothing waits for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.notices import Level, Notice
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.spoken import ALERT
from cxr_desktop.ui.theme import set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_INFO_MS = 8_000
_RANK = {Level.INFO: 0, Level.WARNING: 1, Level.ERROR: 2}
_ROLE = {Level.INFO: "card", Level.WARNING: "notice", Level.ERROR: "error"}
_WORD = {Level.INFO: mark("Information"), Level.WARNING: mark("Warning"), Level.ERROR: mark("Error")}


class NoticeBar(QFrame):
    """Shows the worst notice that nobody has closed, the newest of them, and counts the others.

    Information goes by itself. Close and Esc take all away; the log keeps them. Emits `details_requested` when the
    user wants to see the log.
    """

    spoken_role = ALERT

    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, info_ms: int = _INFO_MS) -> None:
        super().__init__(parent)
        self._open: list[Notice] = []
        self._sentence = _OneLine(self)
        self._more = QLabel(self)
        self._details = QPushButton(tr("Details"), self)
        self._details.setToolTip(tr("Open the log"))
        self._close = QPushButton("\N{MULTIPLICATION SIGN}", self)
        self._close.setAccessibleName(tr("Close the notice"))
        self._close.setToolTip(tr("Close (Esc)"))
        for button in (self._details, self._close):
            set_role(button, "link")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.setSpacing(10)
        layout.addWidget(self._sentence, 1)
        for widget in (self._more, self._details, self._close):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=info_ms)
        self._timer.timeout.connect(self._drop_information)
        self._details.clicked.connect(self.details_requested)
        self._close.clicked.connect(self.dismiss)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.dismiss)  # only live while the bar is visible
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, or count it when a worse one is on screen."""
        self._open.append(notice)
        if notice.level is Level.INFO:
            self._timer.start()
        self._render()

    def dismiss(self) -> None:
        """Take all notices away."""
        self._open.clear()
        self._timer.stop()
        self._render()

    def shown(self) -> Notice | None:
        """Return the notice on screen."""
        if not self._open:
            return None
        place = max(range(len(self._open)), key=lambda index: (_RANK[self._open[index].level], index))
        return self._open[place]

    def further(self) -> int:
        """Return how many others wait."""
        return max(0, len(self._open) - 1)

    def _drop_information(self) -> None:
        self._open = [notice for notice in self._open if notice.level is not Level.INFO]
        self._render()

    def _render(self) -> None:
        notice = self.shown()
        if notice is not None:
            sentence = shown(notice.sentence)  # the core's words, where nobody has translated them yet
            self._sentence.set_sentence(sentence)
            self._more.setText(tr("and {n:,} more", n=self.further()) if self.further() else "")
            self._more.setVisible(self.further() > 0)
            self.setAccessibleName(f"{tr(_WORD[notice.level])}: {sentence}")
            if self.property("role") != _ROLE[notice.level]:
                set_role(self, _ROLE[notice.level])
                for label in (self._sentence, self._more):
                    set_role(label, "")  # their colour follows the bar's role
        self.setVisible(notice is not None)


class _OneLine(QLabel):
    """A sentence on one line, shortened at its end where there is no room; the tooltip has all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_sentence(self, sentence: str) -> None:
        self._whole = sentence
        self.setToolTip(sentence)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))
