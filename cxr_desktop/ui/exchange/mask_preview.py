"""The film small, with rectangles to be blacked out: dragged on it with the mouse, or laid and moved with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxr_desktop.app.language import tr
from cxr_desktop.core.exchange.mask import Mask
from cxr_desktop.ui.focus_frame import FocusFrame
from cxr_desktop.ui.spoken import PICTURE

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_SIZE = QSize(260, 260)
_STEP = 0.01  # of the film's longer side, with each press of a key
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SMALLEST = 4  # pixels of the screen: less is a slip of the hand


class MaskPreview(QWidget):
    """Shows a film and its masks.

    Emits `mask_drawn` (`Mask`, in film coordinates) when one was made, and `mask_changed` (`Mask`) when keys moved
    the chosen one or changed its size.

    Parameters
    ----------
    picture
        The film, at any size; None where there is none: then nothing can be drawn.
    film_size
        Width and height of the film in pixels.
    """

    spoken_role = PICTURE

    mask_drawn = Signal(object)
    mask_changed = Signal(object)

    def __init__(self, picture: QImage | None, film_size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._film_size = picture, film_size
        self._masks: tuple[Mask, ...] = ()
        self._chosen: int | None = None
        self._from: QPointF | None = None
        self._to = QPointF()
        self.setMinimumSize(_SIZE)
        self.setAccessibleName(tr("Film with the rectangles to be blacked out"))
        if picture is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setToolTip(tr("Space lays a rectangle; arrow keys move it, with Shift they change its size"))
            FocusFrame(self, is_on_film=True)

    def show_masks(self, masks: tuple[Mask, ...], chosen: int | None = None) -> None:
        """Show masks, one of them chosen."""
        self._masks, self._chosen = masks, chosen
        self.update()

    def place(self) -> QRectF:
        """Return where the film lies in the widget."""
        width, height = self._film_size
        scale = min(self.width() / width, self.height() / height)
        return QRectF(
            (self.width() - width * scale) / 2, (self.height() - height * scale) / 2, width * scale, height * scale
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle."""
        if event.button() == Qt.MouseButton.LeftButton and self._picture is not None:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch it."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if self._from is None or event.button() != Qt.MouseButton.LeftButton:
            return
        drawn = self._drawn()
        self._from = None
        self.update()
        if min(drawn.width(), drawn.height()) >= _SMALLEST:
            self.mask_drawn.emit(self._mask(drawn))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lay a rectangle, or move or stretch the chosen one."""
        key = Qt.Key(event.key())
        width, height = self._film_size
        if key == Qt.Key.Key_Space:
            self.mask_drawn.emit(
                Mask(*(round(side * share, 1) for share in (3 / 8, 1 / 4) for side in (width, height)))
            )
        elif key in _STEPS and self._chosen is not None:
            across, down = (step * max(width, height) * _STEP for step in _STEPS[key])
            stretches = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.mask_changed.emit(self._moved(self._masks[self._chosen], across, down, stretches=stretches))
        else:
            super().keyPressEvent(event)

    def _moved(self, mask: Mask, across: float, down: float, *, stretches: bool) -> Mask:
        """Return a rectangle moved or stretched, within the film."""
        width, height = self._film_size
        if stretches:
            wide, high = (max(max(width, height) * _STEP, side) for side in (mask.width + across, mask.height + down))
            return Mask(mask.x, mask.y, round(min(wide, width - mask.x), 1), round(min(high, height - mask.y), 1))
        x = min(max(0.0, mask.x + across), width - mask.width)
        y = min(max(0.0, mask.y + down), height - mask.height)
        return Mask(round(x, 1), round(y, 1), mask.width, mask.height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the film and the rectangles."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._picture is None:
            painter.setPen(QColor("#9aa3b0"))
            words = tr("Open a film to draw rectangles on it")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
            return
        place = self.place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)
        for number, mask in enumerate(self._masks):
            self._paint(painter, self._on_screen(mask), is_chosen=number == self._chosen)
        if self._from is not None:
            self._paint(painter, self._drawn(), is_chosen=True)

    def _paint(self, painter: QPainter, box: QRectF, *, is_chosen: bool) -> None:
        painter.fillRect(box, Qt.GlobalColor.black)
        painter.setPen(QPen(QColor("#ffb454" if is_chosen else "#8fd3ff"), 2 if is_chosen else 1))
        painter.drawRect(box)

    def _drawn(self) -> QRectF:
        box = QRectF(self._from or self._to, self._to).normalized()
        return box.intersected(self.place())

    def _mask(self, box: QRectF) -> Mask:
        place = self.place()
        scale = self._film_size[0] / place.width()
        values = (box.x() - place.x(), box.y() - place.y(), box.width(), box.height())
        return Mask(*(round(value * scale, 1) for value in values))

    def _on_screen(self, mask: Mask) -> QRectF:
        place = self.place()
        scale = place.width() / self._film_size[0]
        box = QRectF(mask.x * scale, mask.y * scale, mask.width * scale, mask.height * scale)
        return box.translated(place.topLeft()).intersected(place)
