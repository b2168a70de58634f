"""The real window, closed at a moment of its work: ``closing.py FOLDER MOMENT``; for a signal it waits."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from cxr_desktop.core.model.prediction import Method
from cxr_desktop.gui import open_window
from cxr_desktop.ui.main_window import MainWindow

moment = sys.argv[2]


def prepare(window: MainWindow) -> None:
    inference = window.services.inference

    def say_and_close(*_: object) -> None:
        sys.stdout.write("closing\n")
        sys.stdout.flush()
        if moment not in {"SIGTERM", "SIGINT"}:
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
        window.desk.set_overlay_choice(replace(window.desk.overlay_choice, visible=True, method=Method.SCORE_CAM))
    when.connect(say_and_close)


if __name__ == "__main__":
    sys.exit(open_window([Path(sys.argv[1])], prepare=prepare))
