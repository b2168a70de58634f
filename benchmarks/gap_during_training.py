"""How long the window does not answer while a training runs beside it: gaps of the event loop, curves on screen.

usage: python benchmarks/gap_during_training.py [DATA]     (DATA: ../shared/data/kermany224)
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer

from cxr_desktop.app.training import RUNNING
from cxr_desktop.core.training.events import EpochDone
from cxr_desktop.core.training.recipe import PRESETS
from cxr_desktop.core.words.paths import resource
from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow

SECONDS = 60
FILMS = 300  # of each class: frozen layers are computed for some, then epochs follow


class Watch:
    """Opens the training window, trains and notes when the event loop turns."""

    def __init__(self, window: MainWindow, data: Path) -> None:
        self.window, self.data = window, data
        self.gaps: list[float] = []
        self.epochs = 0
        self.last = 0.0
        self.tick = QTimer(window, interval=2, timerType=Qt.TimerType.PreciseTimer)
        self.tick.timeout.connect(self.note)
        once = Qt.ConnectionType.SingleShotConnection
        window.services.inference.model_ready.connect(lambda *_: QTimer.singleShot(3000, self.begin), once)

    def note(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self.last)
        self.last = now

    def begin(self) -> None:
        self.window.training_room.show()
        room = self.window.training_room.window
        room.check.checked.connect(self.start)
        room.open_folder(self.data)

    def start(self, _audit: object) -> None:
        room, training = self.window.training_room.window, self.window.services.training
        material = room.check.material
        assert material is not None
        room.show_page(room.train_page)
        split = material.split
        fewer = replace(split, train=(*split.train[:FILMS], *split.train[-FILMS:]), val=split.val[::10], test=())
        recipe = replace(PRESETS["fast"], epochs=200, patience=0, augmentation="original", views=3)
        training.state_changed.connect(self.measure)
        training.happened.connect(self.count)
        training.start(self.data, recipe, fewer)

    def count(self, event: object) -> None:
        self.epochs += isinstance(event, EpochDone)

    def measure(self, now: str) -> None:
        if now == RUNNING and not self.tick.isActive():
            self.last = time.perf_counter()
            self.tick.start()
            QTimer.singleShot(1000 * SECONDS, self.end)

    def end(self) -> None:
        self.tick.stop()
        self.window.shut()


def main() -> None:
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany224").absolute()
    home = tempfile.TemporaryDirectory()
    for name in ("CONFIG", "LOG", "DATA"):
        os.environ[f"CXR_{name}_DIR"] = str(Path(home.name) / name.lower())
    watches: list[Watch] = []
    open_window([resource("samples")], prepare=lambda window: watches.append(Watch(window, data)))
    home.cleanup()
    (watch,) = watches
    gaps = 1000 * np.array(watch.gaps)
    print(f"{SECONDS} s of a real training ({watch.epochs} epochs ended), {len(gaps):,} turns of the event loop\n")
    print("| gap between turns | median | 99 % | longest |\n|---|---|---|---|")
    print(f"| | {np.median(gaps):.1f} ms | {np.quantile(gaps, 0.99):.1f} ms | {gaps.max():.0f} ms |")


if __name__ == "__main__":
    main()
