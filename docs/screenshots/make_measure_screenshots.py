"""Make the pictures of measuring: the real window on a phantom.

usage: make screenshots   (or: python docs/screenshots/make_measure_screenshots.py)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from stage import Condition, moment, photograph, play, show, stands

from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.ui.main_window import MainWindow

_DRAWN = (
    (Kind.CARDIOTHORACIC, ((0.40, 0.62), (0.665, 0.66), (0.17, 0.70), (0.83, 0.70)), ""),
    (Kind.LENGTH, ((0.30, 0.135), (0.70, 0.135)), ""),
    (Kind.ELLIPSE, ((0.62, 0.27), (0.72, 0.40)), ""),
    (Kind.ARROW, ((0.10, 0.52), (0.24, 0.45)), "vessels"),
)


def steps(window: MainWindow, _home: Path) -> Iterator[Condition]:
    """Photograph measurements on a sample film, and the same film seen in other ways."""
    actions, measurements = window.actions_by_name, window.tools_room.measurements
    yield stands(window)
    yield show(window, "phantom-05")
    actions["measurements"].trigger()
    film = measurements.film
    for number, (kind, shares, words) in enumerate(_DRAWN):
        points = tuple((x * film.width, y * film.height) for x, y in shares)
        measurements.put(Annotation(str(number), kind, points, words))
    yield moment()
    photograph(window, "measure")
    for name in ("mirror", "local_contrast", "magnifier", "measurements"):
        actions[name].trigger()
    yield moment()
    surface = window.viewer.surface
    place = window.viewer.from_film(QPointF(0.3 * film.width, 0.5 * film.height))
    spot, none = QPointF(surface.mapToGlobal(place)), Qt.MouseButton.NoButton
    pointing = QMouseEvent(QEvent.Type.MouseMove, place, spot, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(surface, pointing)
    yield moment()
    photograph(window, "measure-view")
    window.shut()


if __name__ == "__main__":
    sys.exit(play(steps))
