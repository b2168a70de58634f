"""What stands in the middle while no film is open: what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.spoken import GROUP
from cxr_desktop.ui.theme import scaled_font, set_role

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class EmptyPage(QWidget):
    """Says how to begin, with the two actions that begin; `buttons` has their buttons with their names."""

    spoken_role = GROUP

    def __init__(self, open_folder: QAction, open_samples: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("No film is open"))
        title = QLabel(tr("Open or drop a folder of chest X-rays"))
        title.setFont(scaled_font(title.font(), 1.5))
        more = QLabel(tr("JPEG, PNG, TIFF, BMP, WebP or DICOM. No image leaves this machine unless you send it."))
        set_role(more, "muted")
        self.buttons: list[tuple[QPushButton, str]] = []
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for action, text in ((open_folder, tr("Open folder...")), (open_samples, tr("Show the sample films"))):
            button = QPushButton(text)
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            self.buttons.append((button, action.objectName()))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        for label in (title, more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addLayout(buttons)
        column.addStretch(1)
