"""How long 100,000 films keep the window waiting: first rows, whole listing, longest gap, filtering.

    python benchmarks/film_list.py [--films 100000]

The films are empty files: listing, rows, list and filter are measured here, decoding is not. The panel is real and
painted; thumbnails of the visible rows are asked for, and fail. A gap is the time between two turns of a 2 ms timer.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from cxr_desktop.app.folder_model import FilmListModel
from cxr_desktop.app.lanes import PoolLane
from cxr_desktop.app.thumbnail_cache import ThumbnailCache
from cxr_desktop.app.thumbnails import Thumbnails
from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.model.prediction import DeviceInfo, Prediction
from cxr_desktop.ui import theme
from cxr_desktop.ui.browser.browser_panel import BrowserPanel

FILTERS = (
    "person1",
    "person1 virus",
    "p>0.8",
    "p:0.4..0.6 bacteria",
    "uncertain",
    "label:NORMAL",
    "unread",
    "error",
    "",
)


class Pulse:
    """Notes the longest pause of the event loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(2)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def restart(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()


def make_films(folder: Path, count: int) -> None:
    """Make empty films in 20 folders."""
    for number in range(count):
        kind = ("bacteria", "virus")[number % 2]
        place = folder / f"ward {number % 20}"
        if number < 20:
            place.mkdir()
        (place / f"person{number // 3}_{kind}_{number}.png").touch()


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure_listing(panel: BrowserPanel, folder: Path) -> dict[str, float]:
    """Return seconds: first rows, whole listing, longest gap."""
    model, loop, pulse = panel.model, QEventLoop(), Pulse()
    wait(50)
    times: dict[str, float] = {}
    start = time.perf_counter()

    def note_first(*_args: object) -> None:
        times.setdefault("first", time.perf_counter() - start)

    rows = model.rowsInserted.connect(note_first)
    done = model.listed.connect(loop.quit)
    pulse.restart()
    model.open([folder])
    loop.exec()
    times["all"] = time.perf_counter() - start
    wait(300)
    times["gap"] = pulse.longest
    model.rowsInserted.disconnect(rows)
    model.listed.disconnect(done)
    return times


def measure_filters(panel: BrowserPanel) -> dict[str, tuple[int, float]]:
    """Return for each filter how many films pass and the seconds until the list is painted."""
    found = {}
    for text in FILTERS:
        seconds = []
        for _ in range(5):
            panel.set_filter("no film is called so")
            start = time.perf_counter()
            panel.set_filter(text)
            panel.grab()
            seconds.append(time.perf_counter() - start)
        found[text] = (panel.model.rowCount(), statistics.median(seconds))
    return found


def answer_all(panel: BrowserPanel) -> None:
    """Give every film a prediction, as a finished batch would."""
    device = DeviceInfo("cpu", "fp32", "CPU")
    view = FieldOfView(0, 0, 224, 224)
    for number, path in enumerate(panel.model.films()):
        p = number % 1000 / 1000
        call = int(p > 0.4)
        answer = Prediction("", (1 - p, p), call, ("NORMAL", "PNEUMONIA")[call], 0.35 < p < 0.45, view, 0.0, device)
        panel.model.set_prediction(path, answer)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--films", type=int, default=100_000)
    count = parser.parse_args().films
    app = QApplication(sys.argv[:1])
    theme.apply_theme(app, "dark")
    lane = PoolLane("films", 2)
    with tempfile.TemporaryDirectory() as scratch:
        folder, cache = Path(scratch) / "films", Path(scratch) / "cache"
        folder.mkdir()
        cache.mkdir()
        make_films(folder, count)
        panel = BrowserPanel(FilmListModel(lane), Thumbnails(lane, ThumbnailCache(cache)))
        panel.resize(300, 900)
        panel.show()
        runs = [measure_listing(panel, folder) for _ in range(5)]
        print(f"| {count:,} films | median of 5 | worst |\n|---|---|---|")
        for key, title in (("first", "first rows"), ("all", "all rows, in order"), ("gap", "longest event loop gap")):
            values = [run[key] * 1000 for run in runs]
            print(f"| {title} | {statistics.median(values):.0f} ms | {max(values):.0f} ms |")
        answer_all(panel)
        print(f"\n| filter of {count:,} films | films shown | until painted (median of 5) |\n|---|---|---|")
        for text, (shown, seconds) in measure_filters(panel).items():
            print(f"| `{text or '(none)'}` | {shown:,} | {seconds * 1000:.0f} ms |")
    lane.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
