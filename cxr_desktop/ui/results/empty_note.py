"""What stands in the place of the rows when there are none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxr_desktop.ui.parts import push_button, text_label


class EmptyNote(QWidget):
    """A sentence and, where something can be done, a button. Emits `asked` when it is pressed."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text_label(self, role="muted", wraps=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = push_button("", "", self)
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def tell(self, text: str, *, button: str = "") -> None:
        """Show a sentence; without a `button` text there is no button."""
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def text(self) -> str:
        """Return the sentence."""
        return self._text.text()
