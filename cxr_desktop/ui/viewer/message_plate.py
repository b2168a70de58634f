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
        self._text, self._detail = _label(self), _label(self)
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
        self._text.setStyleSheet(_look(_ERROR if is_error else _INK, 15))
        self._detail.setText(detail)
        self._detail.setStyleSheet(_look(_DETAIL, 12))
        self._detail.setVisible(bool(detail))
        self.setVisible(bool(text))


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label


def _look(colour: str, size: int) -> str:
    return f"color: {colour}; background: transparent; font-size: {size}px;"
