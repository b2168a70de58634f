"""The real program in a process of its own, led through a tour while something goes wrong around it.

A tour is a generator over the window: it yields conditions (a name and a function), each of which is waited for in
the event loop, and tells what it saw by `Tour.say`. The heart beats every 10 ms, and the longest pause is told.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from cxr_desktop.core.words.ending import end
from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow
from tests.faults.leaving import leave

ROOT = Path(__file__).resolve().parents[2]
Condition = tuple[str, Callable[[], object]]
_PATIENCE = 500.0  # seconds for one condition


def own_time() -> float:
    """Return the time without what this thread waited for a core that other programs had."""
    try:
        waited = int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        waited = 0.0
    return time.monotonic() - waited


@dataclass
class Tour:
    """What a tour works with: its window, its words, and how long the event loop stood still."""

    window: MainWindow
    arguments: list[str]
    pause: float = 0.0
    _beat: float = field(default_factory=own_time)

    def say(self, **what: object) -> None:
        sys.stdout.write(f"{json.dumps(what)}\n")
        sys.stdout.flush()

    def notices(self) -> list[str]:
        return [notice.sentence for notice in self.window.services.notices.all()]

    def beat(self) -> None:
        now = own_time()
        self.pause = max(self.pause, now - self._beat)
        self._beat = now

    def listen(self) -> None:
        """Forget the pauses so far."""
        self.pause, self._beat = 0.0, own_time()


class _Guide:
    """Leads through the steps of a tour, one look at the condition every 20 ms."""

    def __init__(self, tour: Tour, steps: Iterator[Condition]) -> None:
        self.tour, self.steps = tour, steps
        self.waited: Condition = ("begin", lambda: True)
        self.since = time.monotonic()
        self.heart = QTimer(tour.window, interval=10)
        self.heart.timeout.connect(tour.beat)
        self.heart.start()
        self.timer = QTimer(tour.window, interval=20)
        self.timer.timeout.connect(self.turn)
        self.timer.start()

    def turn(self) -> None:
        name, is_met = self.waited
        if not is_met():
            if time.monotonic() - self.since > _PATIENCE:
                self.tour.say(stuck=name, notices=self.tour.notices())
                self.end()
            return
        try:
            self.waited, self.since = next(self.steps), time.monotonic()
        except StopIteration:
            self.end()
        except Exception:  # noqa: BLE001 - the test reads it
            self.tour.say(broken=traceback.format_exc())
            self.end()

    def end(self) -> None:
        self.timer.stop()
        self.tour.say(notices=self.tour.notices(), pause=self.tour.pause)
        leave(self.tour.window)


def drive(paths: list[Path], make_steps: Callable[[Tour], Iterator[Condition]]) -> None:
    """Open the window on paths, lead it through the tour, and exit with its code. Called in the child."""
    guides: list[_Guide] = []

    def prepare(window: MainWindow) -> None:
        tour = Tour(window, sys.argv[1:])
        guides.append(_Guide(tour, make_steps(tour)))

    code = open_window(paths, prepare=prepare)
    sys.stdout.write(f"{json.dumps({'code': code, 'at': time.monotonic()})}\n")
    sys.stdout.flush()
    sys.exit(end(code))


@dataclass
class Told:
    """What a program told on its tour, how it ended, and when (seconds of the monotonic clock)."""

    lines: list[dict[str, Any]]
    code: int
    errors: str
    ended: float

    def __getitem__(self, name: str) -> Any:
        """Return the last thing told under a name."""
        return next(line[name] for line in reversed(self.lines) if name in line)


def run(module: str, function: str, paths: list[Path], *arguments: object, **environment: object) -> Told:
    """Run the program in a child on a tour named by module and function; return what it told."""
    names = [str(path) for path in paths]
    script = (
        "from pathlib import Path; from tests.faults.driver import drive; "
        f"from {module} import {function}; drive([Path(name) for name in {names!r}], {function})"
    )
    child = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=1100,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **{name: str(v) for name, v in environment.items()}},
        check=False,
    )
    ended = time.monotonic()
    lines = [json.loads(line) for line in child.stdout.splitlines() if line.startswith("{")]
    return Told(lines, child.returncode, child.stderr, ended)
