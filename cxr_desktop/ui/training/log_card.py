"""What the training says in words."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.words.paths import display_text
from cxr_desktop.ui.parts import Card, link_button
from cxr_desktop.ui.theme import scaled_font

_KEPT = 2000


class LogCard(Card):
    """The last lines, the newest below; older ones are forgotten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Log"), parent)
        copy = link_button(tr("Copy"), self)
        copy.setToolTip(tr("Put the log on the clipboard"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.head.addWidget(copy)
        self._lines = QPlainTextEdit(self)
        self._lines.setReadOnly(True)
        self._lines.setMaximumBlockCount(_KEPT)
        self._lines.setAccessibleName(tr("Log of the training"))
        self._lines.setPlaceholderText(tr("What the training says stands here."))
        self._lines.setFont(scaled_font(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), 0.85))
        self._lines.setMinimumHeight(90)
        self._lines.setTabChangesFocus(True)
        self.body.addWidget(self._lines, 1)

    def add(self, line: str) -> None:
        """Write a line, or several."""
        for part in line.splitlines():
            self._lines.appendPlainText(display_text(part))

    def clear(self) -> None:
        """Forget everything."""
        self._lines.clear()

    def text(self) -> str:
        """Return the lines that are kept."""
        return self._lines.toPlainText()
