"""Help > About: what this program is, its licence, its libraries and whose films it learned from."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxr_desktop import __version__
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.versions import versions
from cxr_desktop.ui.theme import scaled_font, set_role

_PURPOSE = mark("A viewer and classifier for chest X-rays that says when not to believe the model.")
_NOTICE = mark("For research, not for diagnosis. Not a medical device.")
_LICENCE = mark(
    "Licence: Apache-2.0. The libraries have licences of their own; Qt and PySide6 are used under the LGPL."
)
_DATA = mark(
    "The bundled model learned from the chest films of Guangzhou Women and Children's Medical Center: "
    "D. Kermany, K. Zhang, M. Goldbaum, Labeled Optical Coherence Tomography (OCT) and Chest X-Ray Images for "
    "Classification, Mendeley Data, rscbjbr9sj, CC BY 4.0. The sample films are phantoms made by this program."
)


class AboutDialog(QDialog):
    """Name, version, purpose, licence, libraries, data."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About cxr-desktop"))
        title = _text(f"cxr-desktop {__version__}", self)
        title.setFont(scaled_font(self.font(), 1.6, is_bold=True))
        notice = _text(tr(_NOTICE), self)
        set_role(notice, "notice")
        copy = QPushButton(tr("Copy versions"), self)
        copy.setToolTip(tr("Put the versions on the clipboard, for a report"))
        copy.clicked.connect(self.copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        copy.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        for widget in (title, _text(tr(_PURPOSE), self), notice, self._libraries()):
            layout.addWidget(widget)
        for small in (_text(tr(_DATA), self), _text(tr(_LICENCE), self)):
            set_role(small, "muted")
            layout.addWidget(small)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(560, self.heightForWidth(560))
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _libraries(self) -> QWidget:
        """Return the versions in two pairs of columns."""
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(14)
        rows = versions()
        half = (len(rows) + 1) // 2
        for index, (name, number) in enumerate(rows):
            label = _text(name, box)
            set_role(label, "muted")
            column = 2 * (index // half)
            grid.addWidget(label, index % half, column)
            grid.addWidget(_text(number, box), index % half, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return box

    def copy(self) -> None:
        """Put program and library versions on the clipboard."""
        lines = [f"cxr-desktop {__version__} on {platform.platform()}", *(f"{a} {b}" for a, b in versions())]
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")


def _text(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(len(text) > 60)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
