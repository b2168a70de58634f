"""The window on a real X server (Xvfb): the platform most Linux desktops have, not the offscreen one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

pytestmark = [
    pytest.mark.xserver,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (make test installs it)"),
]

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from cxr_desktop.gui import open_window

def prepare(window):
    def photograph():
        window.screen().grabWindow(0).save(sys.argv[2])
        window.close()

    window.services.inference.predicted.connect(lambda *_: QTimer.singleShot(300, photograph))

code = open_window([Path(sys.argv[1])], prepare=prepare)
print(QGuiApplication.platformName())
sys.exit(code)
"""


@pytest.fixture
def display() -> Iterator[str]:
    """A display of a real X server of our own."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.kill()
    server.wait(10)


def test_the_window_works_on_a_real_x_server(display: str, data: Path, tmp_path: Path):
    picture = tmp_path / "screen.png"
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(data / "kermany_original" / "NORMAL"), str(picture)],
        capture_output=True,
        text=True,
        timeout=120,
        env=env,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "xcb\n"
    assert done.stderr == ""
    with Image.open(picture) as screen:
        assert screen.size == (1600, 1000)
        assert len(screen.convert("L").getcolors()) > 100  # a film, not an empty screen
    shots = Path(__file__).resolve().parents[2] / "build" / "screenshots"
    shots.mkdir(parents=True, exist_ok=True)
    shutil.copy(picture, shots / "x-server.png")
