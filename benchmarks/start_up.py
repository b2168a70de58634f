"""How long a user waits: to the first painted window and to the first prediction, each in a process of its own.

usage: python benchmarks/start_up.py [FOLDER]     (FOLDER: ../shared/data/kermany_original)
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile

RUNS = 7
CHILD = """
import sys, time
started = float(sys.argv[2])
if sys.argv[3] == "all":
    import torch, torchvision, sklearn, pytorch_grad_cam, pyqtgraph, pydicom
from pathlib import Path
from cxr_desktop.gui import open_window

def prepare(window):
    painted = []
    begin = window._begin
    def note():
        painted.append(time.time() - started)
        begin()
    window._begin = note  # called by a timer after the first paint
    def done(*_):
        print(painted[0], time.time() - started)
        window.close()
    window.services.inference.predicted.connect(done)

sys.exit(open_window([Path(sys.argv[1])], prepare=prepare))
"""


def measure(folder: str, mode: str) -> tuple[float, float]:
    import time

    done = subprocess.run(
        [sys.executable, "-c", CHILD, folder, str(time.time()), mode], capture_output=True, text=True, check=True
    )
    painted, predicted = map(float, done.stdout.split())
    return painted, predicted


def main() -> None:
    folder = sys.argv[1] if len(sys.argv) > 1 else "../shared/data/kermany_original"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = home
        measure(folder, "lazy")  # warm: the files' pages, the seeded layers, the precision
        rows = {"as it is": [], "everything imported first": []}
        for _ in range(RUNS):
            rows["as it is"].append(measure(folder, "lazy"))
            rows["everything imported first"].append(measure(folder, "all"))
    print(f"Medians of {RUNS} starts in turns\n")
    print("| start | first painted window | first prediction on screen |\n|---|---|---|")
    for name, times in rows.items():
        painted, predicted = (statistics.median(column) for column in zip(*times, strict=True))
        print(f"| {name} | {painted:.2f} s | {predicted:.2f} s |")


if __name__ == "__main__":
    main()
