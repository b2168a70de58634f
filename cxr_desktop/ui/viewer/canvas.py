"""The scene the film lies in: the one place that knows pyqtgraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyqtgraph import GraphicsView, ViewBox
from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsView

    from cxr_desktop.core.film.orientation import Orientation
    from cxr_desktop.ui.viewer.placement import Placement


def blacken(widget: QWidget) -> None:
    """Paint the ground of a widget black in any theme."""
    widget.setAutoFillBackground(True)
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
    widget.setPalette(palette)


class Canvas(QObject):
    """A black pyqtgraph view in film coordinates (y down, no axes, no menus, no mouse of its own).

    Parameters
    ----------
    parent
        The widget the view is a child of.
    """

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.view: QGraphicsView = GraphicsView(parent, background="k")
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys go to the widget around it
        self.view.setAcceptDrops(False)  # drops go to the window
        self.view.viewport().setAcceptDrops(False)
        self._box = ViewBox(enableMenu=False, enableMouse=False, invertY=True, lockAspect=True, defaultPadding=0)
        self._box.disableAutoRange()
        self.view.setCentralItem(self._box)
        self._sheet = _Sheet()
        self._box.addItem(self._sheet, ignoreBounds=True)
        self._box.sigResized.connect(self.resized)

    def add(self, item: QGraphicsItem) -> None:
        """Lay `item` on top of the others, in film coordinates."""
        item.setParentItem(self._sheet)

    def size(self) -> tuple[float, float]:
        """Return width and height of the view in device pixels, at least 1."""
        ratio = self.view.devicePixelRatioF()
        return max(self.view.width() * ratio, 1.0), max(self.view.height() * ratio, 1.0)

    def place(self, placement: Placement) -> None:
        """Show the film where `placement` says."""
        width, height = self.size()
        zoom = placement.zoom
        self._sheet.setTransform(transform_of(placement.orientation))
        self._box.setRange(
            QRectF(-placement.left / zoom, -placement.top / zoom, width / zoom, height / zoom), padding=0
        )
        self._box.updateMatrix()  # pyqtgraph would do it in the next painting, and paint twice

    def item_count(self) -> int:
        """Return how many items the scene holds."""
        return len(self.view.scene().items())


class _Sheet(QGraphicsItem):
    """What everything lies on that turns with the film. It shows nothing itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents)

    def boundingRect(self) -> QRectF:
        """Return nothing."""
        return QRectF()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint nothing."""


def transform_of(orientation: Orientation) -> QTransform:
    """Return the turn about (0, 0) from film to screen."""
    (a, b), (c, d) = orientation.turn(1, 0), orientation.turn(0, 1)
    return QTransform(a, b, c, d, 0, 0)
