"""Closing during any work: the program ends at once, with code 0 and nothing on the console."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import sys
from dataclasses import replace
from pathlib import Path
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.gui import open_window

moment = sys.argv[2]

def prepare(window):
    inference = window.services.inference

    def say_and_close(*_):
        print("closing", flush=True)
        if moment not in ("SIGTERM", "SIGINT"):
            window.close()

    when = {
        "first paint": window.ready,
        "listing": window.films.rowsInserted,
        "model ready": inference.model_ready,
        "prediction": inference.predicted,
        "slow heat map": inference.progress,
        "SIGTERM": inference.predicted,
        "SIGINT": inference.model_loading,
    }[moment]
    if moment == "slow heat map":
        window.desk.set_overlay_choice(
            replace(window.desk.overlay_choice, visible=True, method=Method.SCORE_CAM)
        )
    when.connect(say_and_close)

sys.exit(open_window([Path(sys.argv[1])], prepare=prepare))
"""


@pytest.mark.parametrize(
    "moment", ["first paint", "listing", "model ready", "prediction", "slow heat map", "SIGTERM", "SIGINT"]
)
def test_closing_during_work_ends_cleanly(moment: str, data: Path):
    child = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(data / "kermany_original"), moment],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "closing\n"
    if moment in {"SIGTERM", "SIGINT"}:
        child.send_signal(signal.Signals[moment])
    _, errors = child.communicate(timeout=60)
    assert errors == ""
    assert child.returncode == 0
