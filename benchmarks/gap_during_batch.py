"""How long the window does not answer while a folder is classified, and how soon a batch stops.

usage: python benchmarks/gap_during_batch.py [FOLDER]     (FOLDER: ../shared/data/kermany_original)

The user steps through films meanwhile; each must be predicted while the batch runs.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer

from cxr_desktop.app.batch import IDLE
from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow

CANCEL_AFTER = 40  # films
STEP_MS = 400


class Watch:
    """Classifies the films of the window while it steps through them, and cancels before the last."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.gaps: list[float] = []
        self.waits: list[float] = []
        self.done = 0
        self.last = self.asked_at = self.cancelled_at = self.cancel_took = 0.0
        self.tick = QTimer(window, interval=2, timerType=Qt.TimerType.PreciseTimer, timeout=self.note)
        self.step = QTimer(window, interval=STEP_MS, timeout=self.go_on)
        services = window.services
        services.inference.model_ready.connect(lambda *_: QTimer.singleShot(3000, self.begin))
        services.inference.predicted.connect(self.take)
        services.batch.classified.connect(self.count)
        services.batch.state_changed.connect(self.look)

    def begin(self) -> None:
        """Start the batch."""
        self.last = time.perf_counter()
        self.tick.start()
        self.step.start()
        self.window.actions_by_name["classify_all"].trigger()

    def note(self) -> None:
        """Note a turn of the event loop."""
        now = time.perf_counter()
        self.gaps.append(now - self.last)
        self.last = now

    def go_on(self) -> None:
        """Step from the end of the list, where the batch has not been yet."""
        self.asked_at = time.perf_counter()
        films = self.window.films
        path = films.path_at(films.rowCount() - 1 - len(self.waits) % 30)
        self.window.browser.select(path)

    def take(self, *_: object) -> None:
        """Note how long a film on screen waited for its prediction."""
        if self.asked_at:
            self.waits.append(time.perf_counter() - self.asked_at)
            self.asked_at = 0.0

    def count(self, films: list[object]) -> None:
        """Cancel near the end."""
        self.done += len(films)
        if self.done >= CANCEL_AFTER and not self.cancelled_at:
            self.cancelled_at = time.perf_counter()
            self.window.study_room.classify()

    def look(self, state: str) -> None:
        """End with the batch."""
        if state == IDLE and self.cancelled_at and not self.cancel_took:
            self.cancel_took = time.perf_counter() - self.cancelled_at
            self.tick.stop()
            self.step.stop()
            QTimer.singleShot(500, self.window.shut)


def main() -> None:
    """Measure one batch and print the table."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany_original").absolute()
    home = tempfile.TemporaryDirectory()
    for name in ("CONFIG", "LOG", "DATA"):
        os.environ[f"CXR_{name}_DIR"] = str(Path(home.name) / name.lower())
    watches: list[Watch] = []
    open_window([folder], prepare=lambda window: watches.append(Watch(window)))
    home.cleanup()
    (watch,) = watches
    gaps, waits = 1000 * np.array(watch.gaps), 1000 * np.array(watch.waits)
    print(f"{watch.done} films classified behind the window, {len(gaps):,} turns of the event loop\n")
    print("| | median | 99 % | longest |\n|---|---|---|---|")
    print(
        f"| gap between turns | {np.median(gaps):.1f} ms | {np.quantile(gaps, 0.99):.1f} ms | {gaps.max():.0f} ms |"
    )
    longest = f"{waits.max():.0f} ms"
    print(f"| film on screen until predicted, n = {len(waits)} | {np.median(waits):.0f} ms | | {longest} |")
    print(f"| cancel until idle | {1000 * watch.cancel_took:.0f} ms | | |")


if __name__ == "__main__":
    main()
