"""The demonstration: the real window on the sample films; without a display, pictures of it and a table."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from cxr_desktop.core.words.paths import display_path, resource
from cxr_desktop.core.words.progress import CancelToken, drain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cxr_desktop.ui.main_window import MainWindow

_SIZE = 1480, 900
_PATIENCE_MS = 180_000
_SHOWN_FILM = "opacity"  # the name of a sample says what it shows


def run_demo(out: Path, *, offscreen: bool, say: Callable[[str], None]) -> int:
    """Open the sample films; without a display do the same offscreen, leave the result in `out`, and return 0.

    `out` then holds ``main-window.png``, ``results.csv`` and ``overlays/``.
    """
    from cxr_desktop.gui import open_window  # noqa: PLC0415 - Qt reads the platform when it is imported

    if not offscreen and has_display():
        return open_window([resource("samples")])
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    out.mkdir(parents=True, exist_ok=True)
    picture = out / "main-window.png"
    code = open_window([resource("samples")], prepare=lambda window: photograph(window, picture))
    if code != 0 or not picture.exists():
        say("The window did not come to its first heat map; see the log.")
        return 1
    say(f"No display: the window was drawn offscreen. Its picture is {display_path(picture)}")
    classified = _classify(out)
    say(f"The table of the sample films is {display_path(out / 'results.csv')}")
    return classified


def has_display() -> bool:
    """Return whether windows can be shown here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def photograph(window: MainWindow, picture: Path) -> None:
    """Turn the heat map on, go to a film with an opacity, and when its map is drawn take the picture and close."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - see above

    window.resize(*_SIZE)
    window.desk.set_overlay_choice(replace(window.desk.overlay_choice, visible=True))

    def choose() -> None:
        shown = [film for film in window.films.films() if _SHOWN_FILM in film.name]
        if shown:
            window.browser.select(shown[0])

    def is_done() -> bool:
        films = window.films.films()
        known = sum(window.films.prediction(film) is not None for film in films)
        has_map = window.viewer is not None and window.viewer.heatmap is not None
        return has_map and known >= min(3, len(films))

    def take(*_: object) -> None:
        if _SHOWN_FILM not in str(window.desk.path) or not is_done():
            return
        timer.stop()
        QTimer.singleShot(400, finish)  # thumbnails and badges of this state are drawn

    def finish() -> None:
        window.grab().save(str(picture))
        window.close()

    timer = QTimer(window, interval=_PATIENCE_MS, singleShot=True)
    timer.timeout.connect(window.close)
    timer.start()
    window.films.listed.connect(choose)
    window.services.inference.explained.connect(take)
    window.services.inference.known.connect(take)


def _classify(out: Path) -> int:
    """Write the table of the samples through the same core functions as every batch."""
    from cxr_desktop.core.film.folder import find_films  # noqa: PLC0415 - after the window
    from cxr_desktop.core.model.classifier import Classifier  # noqa: PLC0415 - brings torch
    from cxr_desktop.core.study.batch import Pictures, classify_films  # noqa: PLC0415 - brings torch
    from cxr_desktop.core.study.export import csv_writer  # noqa: PLC0415 - after the window

    token = CancelToken()
    classifier = Classifier.load()
    films = drain(find_films([resource("samples")], token=token)).films
    with csv_writer(out / "results.csv", classifier.info) as add:
        pictures = Pictures(overlays=out / "overlays")
        summary = drain(classify_films(films, classifier, token=token, pictures=pictures), add)
    return int(summary.failed > 0)
