"""A process ends over what was given up, with its exit code and all it said."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

_PROGRAM = """
import sys, threading, time
from cxr_desktop.core.words.ending import end, give_up
stuck = threading.Thread(target=time.sleep, args=[SECONDS])
stuck.start()
give_up(stuck.is_alive)
print("said")
time.sleep(0.2)
sys.exit(end(7))
"""


@pytest.mark.parametrize("seconds", ["60", "0.01"])
def test_what_was_given_up_is_not_waited_for(seconds: str):
    began = time.monotonic()
    child = subprocess.run(
        [sys.executable, "-c", _PROGRAM.replace("SECONDS", seconds)], capture_output=True, text=True, check=False
    )
    assert (child.returncode, child.stdout, child.stderr) == (7, "said\n", "")
    assert time.monotonic() - began < 30
