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

SECONDS = 60
FILMS = 300  # of each class: frozen layers are computed for some, then epochs follow


def main() -> None:
    data = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany224").absolute()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    home = tempfile.TemporaryDirectory()
    for name in ("CONFIG", "LOG", "DATA"):
        os.environ[f"CXR_{name}_DIR"] = str(Path(home.name) / name.lower())

    from PySide6.QtCore import Qt, QTimer

    from cxr_desktop.app.training import RUNNING
    from cxr_desktop.core.training.events import EpochDone
    from cxr_desktop.core.training.recipe import PRESETS
    from cxr_desktop.core.words.paths import resource
    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    gaps: list[float] = []
    epochs: list[EpochDone] = []
    state = {"last": 0.0}

    def prepare(window: MainWindow) -> None:
        tick = QTimer(window, interval=2, timerType=Qt.TimerType.PreciseTimer)

        def note() -> None:
            now = time.perf_counter()
            gaps.append(now - state["last"])
            state["last"] = now

        def begin() -> None:
            window.training_room.show()
            room = window.training_room.window
            room.check.checked.connect(start)
            room.open_folder(data)

        def start(_audit: object) -> None:
            room = window.training_room.window
            material = room.check.material
            assert material is not None
            room.show_page(room.train_page)
            train = material.split.train
            fewer = replace(
                material.split, train=(*train[:FILMS], *train[-FILMS:]), val=material.split.val[::10], test=()
            )
            recipe = replace(PRESETS["fast"], epochs=200, patience=0, augmentation="original", views=3)
            window.services.training.state_changed.connect(measure)
            window.services.training.happened.connect(
                lambda e: epochs.append(e) if isinstance(e, EpochDone) else None
            )
            window.services.training.start(data, recipe, fewer)

        def measure(now: str) -> None:
            if now == RUNNING and not tick.isActive():
                state["last"] = time.perf_counter()
                tick.start()
                QTimer.singleShot(1000 * SECONDS, end)

        def end() -> None:
            tick.stop()
            window.shut()

        tick.timeout.connect(note)
        window.services.inference.model_ready.connect(
            lambda *_: QTimer.singleShot(3000, begin), Qt.ConnectionType.SingleShotConnection
        )

    open_window([resource("samples")], prepare=prepare)
    home.cleanup()
    milliseconds = 1000 * np.array(gaps)
    print(f"{SECONDS} s of a real training ({len(epochs)} epochs ended), {len(gaps):,} turns of the event loop\n")
    print("| gap between turns | median | 99 % | longest |\n|---|---|---|---|")
    print(
        f"| | {np.median(milliseconds):.1f} ms | {np.quantile(milliseconds, 0.99):.1f} ms "
        f"| {milliseconds.max():.0f} ms |"
    )


if __name__ == "__main__":
    main()
