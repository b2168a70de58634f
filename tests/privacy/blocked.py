"""Processes of the program in a network of their own that leads nowhere, watched from inside and by the system.

Python's steps are written down by an audit hook (`watch/sitecustomize.py`), in the process and its children. What
libraries do by themselves is counted by the system: each packet that has nowhere to go (OutNoRoutes).
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.lacking import lacking

ROOT = Path(__file__).resolve().parents[2]
_WATCH = Path(__file__).with_name("watch")
_COUNT = '"$@"; code=$?; cat /proc/net/snmp /proc/net/snmp6 > "$CXR_TEST_PACKETS"; exit $code'
_SECONDS = 560


def _no_network() -> list[str]:
    """Return what puts a command into a network that leads nowhere."""
    for options in (["-n"], ["-r", "-n"]) if shutil.which("unshare") else ():
        if subprocess.run(["unshare", *options, "true"], capture_output=True, check=False).returncode == 0:
            break
    else:
        lacking("no network of one's own: this system lets nobody make one (unshare -n)")
    return ["unshare", *options]


@dataclass
class Watched:
    """What a process said, how it ended, which processes were watched, and which steps to a network were taken."""

    code: int
    out: str
    errors: str
    processes: list[str]
    steps: list[str]
    packets: int

    def told(self, name: str) -> Any:
        """Return the last thing told under a name, of lines of JSON."""
        lines = [json.loads(line) for line in self.out.splitlines() if line.startswith("{")]
        return next(line[name] for line in reversed(lines) if name in line)

    def reached_out(self) -> list[str]:
        """Return what it tried; nothing for a program that keeps to itself."""
        return [*self.steps, *([f"{self.packets} packets"] if self.packets else [])]


def run_blocked(command: list[object], folder: Path, **environment: object) -> Watched:
    """Run a command of Python's without a network and return what it did."""
    folder.mkdir(parents=True, exist_ok=True)
    watch, packets = folder / "watch", folder / "packets"
    watch.unlink(missing_ok=True)
    child = subprocess.Popen(
        [*_no_network(), "sh", "-c", _COUNT, "sh", sys.executable, *map(str, command)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={
            **os.environ,
            "PYTHONPATH": f"{_WATCH}{os.pathsep}{ROOT}",
            "QT_QPA_PLATFORM": "offscreen",
            "OMP_NUM_THREADS": "1",
            "CXR_TEST_WATCH": str(watch),
            "CXR_TEST_PACKETS": str(packets),
            **{name: str(value) for name, value in environment.items()},
        },
    )
    try:
        out, errors = child.communicate(timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        raise
    lines = [line.partition(" ") for line in watch.read_text().splitlines()]
    return Watched(
        child.returncode,
        out,
        errors,
        [words for kind, _, words in lines if kind == "process"],
        [words for kind, _, words in lines if kind == "step"],
        _without_a_way(packets.read_text()),
    )


def _without_a_way(counters: str) -> int:
    """Return how many packets had nowhere to go, of IPv4 and IPv6."""
    lines = [line.split() for line in counters.splitlines()]
    names, values = [line for line in lines if line[0] == "Ip:"]
    newer = next((int(line[1]) for line in lines if line[0] == "Ip6OutNoRoutes"), 0)
    return int(values[names.index("OutNoRoutes")]) + newer
