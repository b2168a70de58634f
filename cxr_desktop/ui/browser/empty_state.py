"""What stands in the place of the list when there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from cxr_desktop.ui import theme

_ICON = QSize(48, 48)


class EmptyState(QWidget):
    """A picture, a sentence and, where something can be done about it, a button. Emits `asked` when it is pressed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = "film"
        self._picture = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        theme.set_role(self._text, "muted")
        self._button = QPushButton(self)
        self._button.clicked.connect(self.asked)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 20, 20, 20)
        lines.setSpacing(12)
        lines.addStretch(2)
        lines.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines.addWidget(self._text)
        lines.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(3)
        theme.current().changed.connect(self._tint)

    def tell(self, text: str, *, icon: str = "film", button: str = "") -> None:
        """Show a sentence; without a `button` text there is no button."""
        self._icon_name = icon
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._tint()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @property
    def button(self) -> QPushButton:
        """The button, hidden where nothing can be done."""
        return self._button

    def _tint(self) -> None:
        icon = theme.icon(self._icon_name, theme.colours().text_disabled)
        self._picture.setPixmap(icon.pixmap(_ICON))
