"""Step to a film that is in memory: time until it is painted, and memory after thousands of films.

usage: python benchmarks/step_and_paint.py [--quick] [--size 1000x800]
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QGraphicsView

from cxr_desktop.app.overlay_style import OverlayStyle
from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.window import default_window
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.ui.viewer.film_viewer import FilmViewer

HEIGHT, WIDTH = 1500, 2000
RUNS = 50
MIB = 2**20


class TimedViewer(FilmViewer):
    """Leaves its loop when the window has been painted and handed to the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = QEventLoop()

    def event(self, event: QEvent) -> bool:
        """Watch for the end of a painting."""
        answer = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.loop.quit()
        return answer


def make_film(seed: int, bits: int) -> Radiograph:
    """Return a film with structure of all sizes, and noise."""
    rows, columns = np.mgrid[:HEIGHT, :WIDTH] / HEIGHT
    shade = 0.5 + 0.3 * np.sin(5 * rows + seed) * np.cos(4 * columns) + 0.1 * np.sin(90 * rows)
    grain = np.random.default_rng(seed).normal(0, 0.02, (HEIGHT, WIDTH))
    pixels = (np.clip(shade + grain, 0, 1) * (2**bits - 1)).astype(np.uint8 if bits <= 8 else np.uint16)
    return Radiograph(pixels, bits, default_window(pixels, bits))


def make_heatmap(film: Radiograph) -> Heatmap:
    values = np.random.default_rng(0).random((14, 14), dtype=np.float32)
    field = FieldOfView((film.width - 1312) / 2, 94, 1312, 1312)
    return Heatmap(values, field, Method.GRAD_CAM, 1, film.sha256, 0.0)


def painted(viewer: TimedViewer, act: object) -> float:
    """Return the milliseconds from `act` to the end of the painting it causes."""
    start = time.perf_counter()
    act()
    viewer.loop.exec()
    return (time.perf_counter() - start) * 1e3


def item_count(viewer: FilmViewer) -> int:
    return len(viewer.findChild(QGraphicsView).scene().items())


def row(what: str, times: list[float]) -> None:
    ordered = sorted(times)
    p95 = ordered[int(len(ordered) * 0.95)]
    print(f"| {what} | {statistics.median(ordered):.1f} ms | {p95:.1f} ms | {ordered[-1]:.1f} ms |")


def measure_steps(viewer: TimedViewer, bits: int, runs: int) -> None:
    films = [make_film(seed, bits) for seed in range(4)]
    heatmaps = [make_heatmap(film) for film in films]

    def step(number: int) -> None:
        viewer.show_film(films[number % 4], name=f"film-{number}.dcm", position=f"{number} / {runs}")

    def step_with_heat(number: int) -> None:
        step(number)
        viewer.set_heatmap(heatmaps[number % 4])

    what = f"{WIDTH} x {HEIGHT}, {bits} bit"
    for look, name in ((viewer.fit, "fitted"), (viewer.actual_size, "1:1")):
        look()
        row(f"{what}, {name}: step to painted", [painted(viewer, lambda n=n: step(n)) for n in range(runs)])
    viewer.fit()
    viewer.set_overlay_style(OverlayStyle(visible=True))
    row(
        f"{what}, fitted, heat map: step to painted",
        [painted(viewer, lambda n=n: step_with_heat(n)) for n in range(runs)],
    )
    viewer.set_overlay_style(OverlayStyle())
    windows = [Window(2**bits / 2 + n, 2**bits - 3 * n) for n in range(runs)]
    times = [painted(viewer, lambda w=window: viewer.set_window(w)) for window in windows]
    row(f"{what}, fitted: window to painted", times)
    viewer.reset()


def measure_memory(viewer: TimedViewer, showings: int) -> None:
    films = [make_film(seed, 12) for seed in range(4)]
    heatmaps = [make_heatmap(film) for film in films]
    viewer.set_overlay_style(OverlayStyle(visible=True))
    process = psutil.Process()

    def show(number: int) -> None:
        viewer.show_film(films[number % 4], name=f"film-{number}.dcm", position=str(number))
        viewer.set_heatmap(heatmaps[number % 4])

    def show_many(times: int) -> float:
        for number in range(times):
            painted(viewer, lambda n=number: show(n))
        gc.collect()
        return process.memory_info().rss / MIB

    before, items = show_many(min(500, showings)), item_count(viewer)
    after = show_many(showings)
    more = item_count(viewer) - items
    print(f"| {showings:,} showings: memory | {before:.0f} MiB before | {after:.0f} MiB after | {more:+} items |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="10 runs and 300 showings")
    parser.add_argument("--size", default="1000x800", help="of the viewer, in pixels")
    arguments = parser.parse_args()
    _app = QApplication([])
    viewer = TimedViewer()
    viewer.resize(*(int(side) for side in arguments.size.split("x")))
    viewer.show()
    viewer.loop.exec()
    print(f"| viewer of {arguments.size} | median | 95 % | longest |")
    print("|---|---|---|---|")
    for bits in (8, 12):
        measure_steps(viewer, bits, 10 if arguments.quick else RUNS)
    measure_memory(viewer, 300 if arguments.quick else 10_000)


if __name__ == "__main__":
    main()
