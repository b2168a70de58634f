"""Rectangles to be blacked out: drawn on a small film, listed beside it, deleted from the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.ui.exchange.mask_preview import MaskPreview
from cxr_desktop.ui.parts import push_button, text_label
from cxr_desktop.ui.shortcuts_dialog import key_text, with_keys

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from cxr_desktop.core.exchange.mask import Mask


class MaskCard(QWidget):
    """The preview with its list.

    Parameters
    ----------
    picture, film_size
        As for `MaskPreview`.
    """

    def __init__(self, picture: QImage | None, film_size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._masks: list[Mask] = []
        self.preview = MaskPreview(picture, film_size, self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Rectangles to be blacked out"))
        self.list.setMaximumHeight(90)
        tip = with_keys(
            tr("Do not black out the rectangle chosen in the list"), key_text(QKeySequence.StandardKey.Delete)
        )
        self.delete = push_button(tr("Delete rectangle"), tip, self)
        self.delete.setAutoDefault(False)
        about = text_label(self, role="muted", wraps=True)
        about.setText(tr("Drag rectangles over writing in the picture. They are blacked out in every film chosen."))
        self._lay_out(about)
        self.preview.mask_drawn.connect(self.add)
        self.preview.mask_changed.connect(self.change)
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.delete.clicked.connect(self.delete_chosen)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.delete_chosen)
        self._show()

    @property
    def masks(self) -> tuple[Mask, ...]:
        """The rectangles, in the order they were drawn."""
        return tuple(self._masks)

    def add(self, mask: Mask) -> None:
        """Add a rectangle and choose it."""
        self._masks.append(mask)
        self.list.addItem(_words(mask))
        self.list.setCurrentRow(self.list.count() - 1)
        self._show()

    def change(self, mask: Mask) -> None:
        """Put a rectangle in the place of the chosen one."""
        row = self.list.currentRow()
        if row >= 0:
            self._masks[row] = mask
            self.list.item(row).setText(_words(mask))
            self._show()

    def delete_chosen(self) -> None:
        """Delete the rectangle chosen in the list."""
        row = self.list.currentRow()
        if row >= 0:
            del self._masks[row]
            self.list.takeItem(row)
            self._show()

    def _show(self) -> None:
        row = self.list.currentRow()
        self.delete.setEnabled(row >= 0)
        self.preview.show_masks(self.masks, row if row >= 0 else None)

    def _lay_out(self, about: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(about)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.setFixedWidth(300)


def _words(mask: Mask) -> str:
    return tr(
        "{width:.0f} x {height:.0f} at {x:.0f}, {y:.0f}", width=mask.width, height=mask.height, x=mask.x, y=mask.y
    )
