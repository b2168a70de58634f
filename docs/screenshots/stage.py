"""What makers of pictures share: folders of their own, the real window, and steps that wait for what they need."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from cxr_desktop.core.words.paths import resource
from cxr_desktop.core.words.settings import Settings
from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow

Condition = Callable[[], object]
Steps = Callable[[MainWindow, Path], Iterator[Condition]]

HERE = Path(__file__).parent
_LIMIT_MS, _POLL_MS = 2_400_000, 200


def photograph(widget: QWidget, name: str) -> None:
    """Save a picture of a window."""
    widget.grab().save(str(HERE / f"{name}.png"))


def moment(seconds: float = 1.5) -> Condition:
    """Return what becomes true after so long: thumbnails are drawn, and animations over."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


def stands(window: MainWindow) -> Condition:
    """Return what becomes true when films are listed and a model is there."""
    return lambda: window.films.total > 0 and not window.films.is_loading and window.services.inference.is_ready


def show(window: MainWindow, word: str) -> Condition:
    """Choose the film with a word in its name; what is returned becomes true when it is on screen with its answer."""
    film = next(film for film in window.films.films() if word in film.name)
    window.browser.select(film)
    return lambda: window.desk.path == film and window.films.prediction(film) is not None


@contextmanager
def own_folders() -> Iterator[Path]:
    """Make a folder that settings, logs and results go to, and not to the user's."""
    home = Path(tempfile.gettempdir(), "ada")  # it stands in the pictures
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    try:
        for name in ("CONFIG", "LOG", "DATA"):
            os.environ[f"CXR_{name}_DIR"] = str(home / name.lower())
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def play(steps: Steps, films: Callable[[Path], Path] = lambda _home: resource("samples"), language: str = "") -> int:
    """Open the window, take its steps, and return the exit code.

    `steps` does one thing after the other with the window and a folder of its own; each time it yields what must be
    true before the next, and it shuts the window at its end. `films` makes what is opened, in that folder; without it
    these are the sample films.
    """
    with own_folders() as home:
        if language:
            settings = Settings()
            settings.set("language", language)
            settings.save()
        given_up: list[str] = []

        def prepare(window: MainWindow) -> None:
            window.resize(1480, 900)
            script = steps(window, home)
            wanted, waiting = [next(script)], [0]
            window.services.inference.queue_changed.connect(lambda films: waiting.__setitem__(0, films))

            def go_on() -> None:
                if not waiting[0] and wanted[0]():  # no picture says that films are waiting
                    following = next(script, None)
                    if following is None:
                        clock.stop()
                    else:
                        wanted[0] = following

            def give_up() -> None:
                given_up.append("No picture: it took too long")
                window.shut()

            clock = QTimer(window, interval=_POLL_MS, timeout=go_on)
            clock.start()
            QTimer(window, interval=_LIMIT_MS, singleShot=True, timeout=give_up).start()

        code = open_window([films(home)], prepare=prepare)
    sys.stderr.writelines(given_up)
    return code or len(given_up)
