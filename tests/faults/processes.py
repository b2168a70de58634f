"""Processes of the program that faults are done to: started, watched, killed, and looked for afterwards."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("CXR_FAULT_KILLS", "2"))  # of each kind of work; `make faults` does more
FULL = KILLS >= 12  # every job with every ending, not some of them
SEED = int(os.environ.get("CXR_FAULT_SEED", "1409"))
LONG = 280.0 if not FULL else 600.0  # seconds that a busy machine may take
_PAUSE = threading.Event()  # never set: waiting for it is a pause
_TICK = 0.005


def moments(kind: str) -> random.Random:
    """Return the moments of faults of one kind: the same in every run with the same seed."""
    return random.Random(f"{SEED} {kind}")


def pause(seconds: float) -> None:
    _PAUSE.wait(seconds)


def wait_until(is_so: Callable[[], object], seconds: float = LONG, *, what: str = "") -> None:
    """Return once something is so; fail when it is not in time."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"not within {seconds:.0f} s: {what or is_so}"
        _PAUSE.wait(_TICK)


def in_session(session: int) -> list[psutil.Process]:
    """Return the processes that live in a session, zombies left out."""
    found = []
    for process in psutil.process_iter():
        try:
            if os.getsid(process.pid) == session and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except (ProcessLookupError, psutil.NoSuchProcess):
            continue
    return found


def leftovers(folder: Path) -> list[Path]:
    """Return the files that were being written when the program was killed."""
    return sorted(path for path in folder.rglob(".writing-*"))


@dataclass
class Copy:
    """A process of the program. `told` are moments (monotonic) with how many bytes it had written by then."""

    pid: int
    out: Path
    err: Path
    code: Path
    told: list[tuple[float, int]] = field(default_factory=list)

    def ended(self) -> int | None:
        """Return its exit code, or None while it runs."""
        return int(self.code.read_text()) if self.code.exists() else None

    def lines(self) -> list[str]:
        """Return the whole lines it wrote."""
        text = self.out.read_bytes().decode(errors="backslashreplace") if self.out.exists() else ""
        return text.splitlines() if text.endswith("\n") or not text else text.splitlines()[:-1]

    def errors(self) -> str:
        return self.err.read_text(errors="backslashreplace") if self.err.exists() else ""

    def watch(self, seconds: float) -> bool:
        """Look at what it writes for so long, or until it ends; return whether it still runs."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.ended() is None:
            self._look()
            _PAUSE.wait(_TICK)
        self._look()
        return self.ended() is None

    def _look(self) -> None:
        size = self.out.stat().st_size if self.out.exists() else 0
        if not self.told or self.told[-1][1] != size:
            self.told.append((time.monotonic(), size))

    def line_times(self) -> list[float]:
        """Return when each whole line was first seen by `watch`."""
        content, times, place = self.out.read_bytes(), [], 0
        while (end := content.find(b"\n", place)) >= 0:
            place = end + 1
            times.append(next((when for when, size in self.told if size >= place), float("inf")))
        return times

    def says(self, text: str, seconds: float = LONG) -> None:
        """Return once it wrote a line with a text in it; fail when it ends before or does not in time."""
        wait_until(lambda: any(text in line for line in self.lines()) or self.ended() is not None, seconds, what=text)
        assert any(text in line for line in self.lines()), f"{text!r} was not said: {self.lines()} {self.errors()}"

    def send(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    def kill(self) -> bool:
        """End it as a power cut would, and wait for it; return whether it still ran."""
        if self.ended() is None:
            with suppress(ProcessLookupError):  # it has ended just now
                os.kill(self.pid, signal.SIGKILL)
        return self.end() == -signal.SIGKILL

    def writes(self, folder: Path, seconds: float = LONG) -> bool:
        """Return once it has begun to write a file in a folder, without a pause; False when it ends before."""
        end, mark = time.monotonic() + seconds, f"-{self.pid}-"
        while self.ended() is None and time.monotonic() < end:
            if any(mark in path.name for path in folder.glob(".writing-*")):
                return True
        return False

    def end(self, seconds: float = LONG) -> int:
        """Wait for its end and return its exit code."""
        wait_until(lambda: self.ended() is not None, seconds, what=f"the end of the program; it said {self.errors()}")
        code = self.ended()
        assert code is not None
        return code

    def remaining(self) -> list[psutil.Process]:
        """Return the processes of its session that live: after its end there may be none."""
        return in_session(self.pid)


class Warm:
    """Starts copies of the program that need not import anything."""

    def __init__(self, folder: Path, environment: Mapping[str, str] | None = None) -> None:
        self._folder, self._number = folder, 0
        folder.mkdir(parents=True, exist_ok=True)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.warm"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**child_environment(), **(environment or {})},
        )

    def start(
        self, *arguments: object, script: Path | None = None, source: str = os.devnull, folder: Path | None = None
    ) -> Copy:
        """Start ``cxr-desktop ARGUMENTS``, or a script with these arguments; the environment is that of now."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._number += 1
        out, err, code = (self._folder / f"{self._number}.{ending}" for ending in ("out", "err", "code"))
        wish = {
            "arguments": [str(argument) for argument in arguments],
            "script": str(script or ""),
            "input": source,
            "out": str(out),
            "err": str(err),
            "code": str(code),
            "folder": str(folder or self._folder),
            "env": {name: value for name, value in os.environ.items() if name.startswith("CXR_")},
        }
        self._process.stdin.write(json.dumps(wish) + "\n")
        self._process.stdin.flush()
        pid = int(self._process.stdout.readline())
        return Copy(pid, out, err, code)

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()


def child_environment() -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "OMP_NUM_THREADS": "1",
        "PYTHONFAULTHANDLER": "1",
    }


def run_cold(
    arguments: Sequence[object], *, seconds: float = LONG, environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run ``python -m cxr_desktop ARGUMENTS`` from the start to its end."""
    return subprocess.run(
        [sys.executable, "-m", "cxr_desktop", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
        env={**child_environment(), **(environment or {})},
    )
