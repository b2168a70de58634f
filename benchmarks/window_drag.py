"""Drag the window of a large 16-bit film in the real viewer: frames per second.

usage: python benchmarks/window_drag.py [--quick]
"""

from __future__ import annotations

import argparse
import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from open_dicom import COLUMNS, ROWS, make_film
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsView
from step_and_paint import TimedViewer

from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.window import robust_window

SIZE = (1480, 900)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="30 steps of each")
    steps = 30 if parser.parse_args().quick else 300
    app = QApplication.instance() or QApplication([])
    viewer = TimedViewer()
    viewer.resize(*SIZE)
    viewer.show()
    pixels = np.frombuffer(make_film(16).PixelData, np.uint16).reshape(ROWS, COLUMNS).copy()
    viewer.show_film(Radiograph(pixels, 16, robust_window(pixels)), name="film", position="")
    viewer.loop.exec()
    print(f"{ROWS:,} x {COLUMNS:,}, 16 bits, window of {SIZE[0]} x {SIZE[1]}, {steps} steps of a drag\n")
    print("| view | median frame | slowest of 20 | frames per second |\n|---|---|---|---|")
    for name, look in (("fitted", viewer.fit), ("1:1", viewer.actual_size), ("enlarged", viewer.zoom_in)):
        look()
        mouse(viewer, QMouseEvent.Type.MouseButtonPress, QPointF(500, 400))
        row(name, [dragged(viewer, step) for step in range(steps)])
    app.quit()


def dragged(viewer: TimedViewer, step: int) -> float:
    """Return the seconds from one move of the mouse to the end of the painting it causes."""
    place = QPointF(400 + 3 * abs(step % 40 - 20), 300 + 2 * abs(step % 60 - 30))
    start = time.perf_counter()
    mouse(viewer, QMouseEvent.Type.MouseMove, place)
    viewer.loop.exec()
    return time.perf_counter() - start


def mouse(viewer: TimedViewer, kind: QMouseEvent.Type, place: QPointF) -> None:
    """Press the right button, or move it."""
    surface, right = viewer.findChild(QGraphicsView).viewport(), Qt.MouseButton.RightButton
    button = right if kind == QMouseEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    spot = QPointF(surface.mapToGlobal(place))
    QApplication.sendEvent(surface, QMouseEvent(kind, place, spot, button, right, Qt.KeyboardModifier.NoModifier))


def row(name: str, times: list[float]) -> None:
    slow = sorted(times)[int(len(times) * 0.95)]
    median = statistics.median(times)
    print(f"| {name} | {1e3 * median:.1f} ms | {1e3 * slow:.1f} ms | {1 / median:.0f} |")


if __name__ == "__main__":
    main()
