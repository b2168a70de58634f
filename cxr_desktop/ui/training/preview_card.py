"""Films as the network will see them: cut, turned and lit by the recipe's augmentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.ui.parts import Card, text_label
from cxr_desktop.ui.spoken import PICTURE
from cxr_desktop.ui.theme import colours, current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

COUNT = 8
_COLUMNS, _GAP = 4, 4


class PreviewCard(Card):
    """Shows pictures, or in words why there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("As the network will see them"), parent)
        self.heading.setWordWrap(True)  # it stands in a narrow column
        self._message = text_label(self, role="muted", wraps=True)
        self._pictures = _Pictures(self)
        self.body.addWidget(self._message)
        self.body.addWidget(self._pictures)
        self.show_images([])

    def show_working(self) -> None:
        """Say that pictures are being made; the old ones stay until then."""
        if not self._pictures.images:
            self._tell(tr("Making the first views takes some seconds..."))

    def show_images(self, images: Sequence[QImage]) -> None:
        """Show pictures."""
        self._pictures.show_images(images)
        self._tell("" if images else tr("Choose a data set to see its films."))

    def show_failure(self, sentence: str) -> None:
        """Say why there is no preview."""
        self._pictures.show_images([])
        self._tell(shown(sentence))

    def count(self) -> int:
        """Return how many pictures are on screen."""
        return len(self._pictures.images)

    def message(self) -> str:
        """Return what is said instead of pictures."""
        return self._message.text()

    def _tell(self, message: str) -> None:
        self._message.setText(message)
        self._message.setVisible(bool(message))


class _Pictures(QWidget):
    spoken_role = PICTURE

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.images: tuple[QImage, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Augmented films"))
        current().changed.connect(self.update)

    def show_images(self, images: Sequence[QImage]) -> None:
        self.images = tuple(images)
        self.setVisible(bool(images))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self.images) // _COLUMNS)
        return max(0, round(rows * (self._side(width) + _GAP) - _GAP))

    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        side = self._side(self.width())
        for place, image in enumerate(self.images):
            row, column = divmod(place, _COLUMNS)
            area = QRectF(column * (side + _GAP), row * (side + _GAP), side, side)
            edge = QPainterPath()
            edge.addRoundedRect(area, 3, 3)
            painter.save()
            painter.setClipPath(edge)
            painter.fillRect(area, QColor(colours().canvas))
            painter.drawImage(area, image)
            painter.restore()
        painter.end()

    @staticmethod
    def _side(width: int) -> float:
        return (width - (_COLUMNS - 1) * _GAP) / _COLUMNS
