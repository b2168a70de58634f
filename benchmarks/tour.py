"""How long the tour of the first start takes when the program does every step, down to the trained network.

usage: python benchmarks/tour.py [RUNS]     (RUNS: 3)
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow


class Guest:
    """Presses "do it for me" at every step and goes on as soon as it is done."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.room = window, window.tour_room
        self.seconds: dict[str, float] = {}
        self.pressed: set[tuple[str, str]] = set()
        self.timer = QTimer(window, interval=20)
        self.timer.timeout.connect(self.go_on)
        window.ready.connect(self.begin)

    def begin(self) -> None:
        self.since = time.perf_counter()
        self.timer.start()

    def go_on(self) -> None:
        card, step = self.room.card, self.room.step
        assert card is not None
        if step == "end":
            self.timer.stop()
            self.window.shut()
        elif card.done.isVisible() or not card.show_me.text():
            now = time.perf_counter()
            self.seconds[step], self.since = now - self.since, now
            card.next.click()
        elif card.show_me.isEnabled() and (step, card.show_me.text()) not in self.pressed:
            self.pressed.add((step, card.show_me.text()))
            card.show_me.click()


def take() -> None:
    guests: list[Guest] = []
    open_window([], prepare=lambda window: guests.append(Guest(window)))
    print(json.dumps(guests[0].seconds))


def measured() -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        folders = {f"CXR_{name}_DIR": str(Path(home, name.lower())) for name in ("CACHE", "CONFIG", "DATA", "LOG")}
        child = [sys.executable, __file__, "once"]
        # a step that fails is waited for in vain
        done = subprocess.run(
            child, capture_output=True, text=True, check=True, timeout=900, env={**os.environ, **folders}
        )
    steps: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return {**steps, "all": sum(steps.values())}


def main() -> None:
    if sys.argv[1:] == ["once"]:
        take()
        return
    runs = [measured() for _ in range(int(sys.argv[1]) if len(sys.argv) > 1 else 3)]
    print(f"Medians of {len(runs)} first starts; nothing was kept from one before\n")
    print("| step | median | longest |\n|---|---|---|")
    for step in runs[0]:
        seconds = [run[step] for run in runs]
        print(f"| {step} | {statistics.median(seconds):.1f} s | {max(seconds):.1f} s |")


if __name__ == "__main__":
    main()
