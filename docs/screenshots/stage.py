"""What makers of pictures share: folders of their own, the real window, and steps that wait for what they need."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from cxr_desktop.ui.main_window import MainWindow

    Steps = Callable[[MainWindow], Iterator[Callable[[], object]]]

HERE = Path(__file__).parent
_LIMIT_MS, _POLL_MS = 600_000, 200


def photograph(widget: QWidget, name: str) -> None:
    """Save a picture of a window."""
    widget.grab().save(str(HERE / f"{name}.png"))


def play(steps: Steps) -> int:
    """Open the window on the sample films, take its steps, and return the exit code.

    `steps` does one thing after the other; each time it yields what must be true before the next, and it shuts the
    window at its end.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = os.environ["CXR_DATA_DIR"] = home

        from PySide6.QtCore import QTimer

        from cxr_desktop.core.words.paths import resource
        from cxr_desktop.gui import open_window

        def prepare(window: MainWindow) -> None:
            QTimer(window, interval=_LIMIT_MS, singleShot=True, timeout=window.shut).start()
            window.resize(1480, 900)
            script = steps(window)
            wanted = [next(script)]
            clock = QTimer(window, interval=_POLL_MS)

            def go_on() -> None:
                if wanted[0]():
                    following = next(script, None)
                    if following is None:
                        clock.stop()
                    else:
                        wanted[0] = following

            clock.timeout.connect(go_on)
            clock.start()

        return open_window([resource("samples")], prepare=prepare)
