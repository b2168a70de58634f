"""How long the window does not answer while the network works: gaps of the event loop over 50 films with heat maps.

usage: python benchmarks/event_loop_gap.py [FOLDER]     (FOLDER: ../shared/data/kermany_original)
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

FILMS = 50


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany_original")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    home = tempfile.TemporaryDirectory()
    os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = home.name

    from PySide6.QtCore import Qt, QTimer

    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    gaps: list[float] = []
    state = {"films": 0, "last": 0.0, "warm": False}

    def prepare(window: MainWindow) -> None:
        window.resize(1480, 900)
        window.desk.set_overlay_choice(replace(window.desk.overlay_choice, visible=True))
        tick = QTimer(window, interval=2, timerType=Qt.TimerType.PreciseTimer)

        def note() -> None:
            now = time.perf_counter()
            gaps.append(now - state["last"])
            state["last"] = now

        def step(*_: object) -> None:
            if not state["warm"]:  # the first two heat maps pay for imports
                state["films"] += 1
                if state["films"] == 2:
                    state.update(films=0, warm=True, last=time.perf_counter())
                    tick.start()
            else:
                state["films"] += 1
            if state["films"] >= FILMS:
                tick.stop()
                window.close()
            else:
                window.browser.step(1)

        tick.timeout.connect(note)
        window.services.inference.explained.connect(step)

    open_window([folder], prepare=prepare)
    home.cleanup()
    milliseconds = 1000 * np.array(gaps)
    print(f"{FILMS} films predicted and explained, {len(gaps):,} turns of the event loop\n")
    print("| gap between turns | median | 99 % | longest |\n|---|---|---|---|")
    print(
        f"| | {np.median(milliseconds):.1f} ms | {np.quantile(milliseconds, 0.99):.1f} ms "
        f"| {milliseconds.max():.0f} ms |"
    )


if __name__ == "__main__":
    main()
