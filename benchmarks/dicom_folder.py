"""Open a folder of 2,000 DICOM films in the window that stands: time to the first film, to all headers, and the gaps.

usage: python benchmarks/dicom_folder.py [COUNT]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

SIDE = 512  # pixels: 2,000 films at full size would be 30 GB


def write_films(folder: Path, count: int) -> None:
    """Write so many films of a quarter as many patients, two studies each, in 20 folders."""
    from open_dicom import make_film

    header = make_film(12)
    rng = np.random.default_rng(1)
    header.Rows = header.Columns = SIDE
    for number in range(count):
        header.PixelData = rng.integers(0, 4096, (SIDE, SIDE)).astype("<u2").tobytes()
        header.PatientID = header.PatientName = f"patient {number // 4}"
        header.StudyInstanceUID, header.SeriesInstanceUID = f"1.{number // 2}", f"1.{number // 2}.1"
        header.StudyDate = f"20240{1 + number // 2 % 2}01"
        place = folder / f"ward{number % 20:02d}"
        place.mkdir(exist_ok=True)
        header.save_as(place / f"{number:05d}.dcm", enforce_file_format=True)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = home
        folder = Path(home) / "films"
        folder.mkdir()
        write_films(folder, count)
        measured = run(folder)
    print(f"{count:,} DICOM films of {SIDE} x {SIDE}\n")
    print("| from opening the folder | |\n|---|---|")
    for what, seconds in measured.items():
        print(f"| {what} | {seconds:.2f} s |")


def run(folder: Path) -> dict[str, float]:
    """Open the folder in a window, and return the seconds to what happened."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer
    from PySide6.QtWidgets import QGraphicsView

    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    found: dict[str, float] = {}
    gaps: list[float] = []
    state = {"start": 0.0, "last": 0.0, "is_shown": False}

    class Painted(QObject):
        """Notes the first painting after a film was put into the viewer."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and window_of["one"].viewer.film is not None:
                found.setdefault("first film on screen", time.perf_counter() - state["start"])
            return super().eventFilter(watched, event)

    window_of: dict[str, MainWindow] = {}
    watch = Painted()

    def prepare(window: MainWindow) -> None:
        window_of["one"] = window
        window.resize(1480, 900)
        tick = QTimer(window, interval=2, timerType=Qt.TimerType.PreciseTimer)

        def note() -> None:
            now = time.perf_counter()
            gaps.append(now - state["last"])
            state["last"] = now

        def begin() -> None:
            window.viewer.findChild(QGraphicsView).viewport().installEventFilter(watch)
            state["start"] = state["last"] = time.perf_counter()
            tick.start()
            window.open([folder])

        def end() -> None:
            found["all headers read"] = time.perf_counter() - state["start"]
            tick.stop()
            QTimer.singleShot(300, window.shut)

        tick.timeout.connect(note)
        window.films.listed.connect(
            lambda _: found.setdefault("all films listed", time.perf_counter() - state["start"])
        )
        window.services.catalogue.changed.connect(end)
        window.services.inference.model_ready.connect(lambda *_: QTimer.singleShot(500, begin))

    open_window([], prepare=prepare)
    found["longest gap of the event loop meanwhile"] = max(gaps)
    return dict(sorted(found.items(), key=lambda item: item[1]))


if __name__ == "__main__":
    main()
