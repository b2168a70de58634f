"""List 100,000 files: time to the first films, to all of them, and the longest time another thread had to wait.

usage: python benchmarks/folder_listing.py [--films 100000] [--folders 1]
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Self

from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.words.progress import CancelToken, drain

RUNS = 5
TICK = 0.001


def make_films(root: Path, *, films: int, folders: int) -> None:
    for number in range(films):
        folder = root / f"ward {number % folders}"
        folder.mkdir(exist_ok=True)
        (folder / f"IM-{number:04}-{number % 7}.jpeg").touch()


class Ticker:
    """A thread that, like the window's, wants to run every millisecond, and remembers its longest wait."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._tick)

    def _tick(self) -> None:
        last = time.perf_counter()
        while not self._stop.wait(TICK):
            now = time.perf_counter()
            self.longest = max(self.longest, now - last)
            last = now

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()


def measure(root: Path) -> dict[str, float]:
    films: list[Path] = []
    with Ticker() as ticker:
        start = time.perf_counter()
        events = find_films([root], token=CancelToken())
        films += next(events).films
        first = time.perf_counter() - start
        listing = drain(events, lambda found: films.extend(found.films))
        total = time.perf_counter() - start
    assert sorted(films) == sorted(listing.films)
    return {"films": len(listing.films), "first_s": first, "all_s": total, "longest_wait_s": ticker.longest}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--films", type=int, default=100_000)
    parser.add_argument("--folders", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        make_films(Path(root), films=options.films, folders=options.folders)
        runs = [measure(Path(root)) for _ in range(RUNS)]
    medians = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    medians["longest_wait_worst_s"] = max(run["longest_wait_s"] for run in runs)
    json.dump({"folders": options.folders, "runs": RUNS, **{k: round(v, 4) for k, v in medians.items()}}, sys.stdout)
    print()


if __name__ == "__main__":
    main()
