"""What is said in place of a film: that it is being read, or why it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

_INK, _ERROR, _DETAIL = "#d6dae0", "#f2a38c", "#9aa3ad"


class MessagePlate(QWidget):
    """One sentence in the middle and, smaller, its details. The mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text, self._detail = _label(self, size=15), _label(self, size=12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 48, 48, 48)
        layout.setSpacing(10)
        layout.addStretch(1)
        layout.addWidget(self._text)
        layout.addWidget(self._detail)
        layout.addStretch(1)
        self.hide()

    def show_text(self, text: str, detail: str, *, is_error: bool) -> None:
        """Show `text` and `detail` as plain text; an error in the colour of errors."""
        self._text.setText(text)
        self._text.setStyleSheet(f"color: {_ERROR if is_error else _INK}; background: transparent;")
        self._detail.setText(detail)
        self._detail.setStyleSheet(f"color: {_DETAIL}; background: transparent;")
        self._detail.setVisible(bool(detail))
        self.setVisible(bool(text))


def _label(parent: QWidget, *, size: int) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    font = label.font()
    font.setPixelSize(size)
    label.setFont(font)
    return label
