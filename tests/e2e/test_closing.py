"""Closing during any work: the program ends at once, with code 0 and nothing on the console."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.processes import ROOT, Warm, child_environment, wait_until

SCRIPT = Path(__file__).with_name("closing.py")


@pytest.mark.parametrize("moment", ["first paint", "SIGINT"])
def test_closing_during_the_start_ends_cleanly(moment: str, data: Path):
    """Parts of the program are still being imported."""
    child = subprocess.Popen(
        [sys.executable, SCRIPT, str(data / "kermany_original"), moment],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=child_environment(),
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "closing\n"
    if moment == "SIGINT":
        child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=60)
    assert errors == ""
    assert child.returncode == 0


@pytest.mark.parametrize("moment", ["listing", "model ready", "prediction", "slow heat map", "SIGTERM"])
def test_closing_during_work_ends_cleanly(moment: str, warm: Warm, data: Path):
    copy = warm.start(data / "kermany_original", moment, script=SCRIPT)
    copy.says("closing")
    if moment == "SIGTERM":
        copy.send(signal.SIGTERM)
    assert copy.end(60) == 0, copy.errors()
    assert copy.errors() == ""
    wait_until(lambda: not copy.remaining(), 20, what=f"the end of {copy.remaining()}")
