"""The PACS of the tests ends with them, however they end."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import psutil

from tests.core.network.ward import require_orthanc

STARTER = """
import sys, threading
from pathlib import Path
from tests.core.network.orthanc import Orthanc
running = Orthanc(Path(sys.argv[1])).start()
print(running.process.pid, flush=True)
threading.Event().wait()
"""


def test_it_ends_when_the_tests_are_killed(tmp_path: Path):
    require_orthanc()
    root = Path(__file__).resolve().parents[3]
    tests = subprocess.Popen(
        [sys.executable, "-c", STARTER, str(tmp_path / "orthanc")],
        cwd=root,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert tests.stdout is not None
    pid = int(tests.stdout.readline())
    assert psutil.Process(pid).name() == "Orthanc"
    tests.kill()
    tests.wait()
    tests.stdout.close()
    for _ in range(400):
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return
        threading.Event().wait(0.05)
    psutil.Process(pid).kill()
    raise AssertionError("Orthanc lives on")
