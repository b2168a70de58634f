"""Make the pictures of measuring: the real window on a phantom, offscreen.

usage: QT_QPA_PLATFORM=offscreen python docs/screenshots/make_measure_screenshots.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
_TIMEOUT_MS = 120_000
_SETTLE_MS = 1500


def main() -> int:  # noqa: C901, PLR0915 - one step after another
    """Photograph measurements on a sample film, and the same film seen in other ways."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = tempfile.TemporaryDirectory()
    os.environ["CXR_CONFIG_DIR"] = os.environ["CXR_LOG_DIR"] = os.environ["CXR_DATA_DIR"] = home.name

    from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    from cxr_desktop.core.measure.annotation import Annotation, Kind
    from cxr_desktop.core.words.paths import resource
    from cxr_desktop.gui import open_window
    from cxr_desktop.ui.main_window import MainWindow

    drawn = (
        (Kind.CARDIOTHORACIC, ((0.40, 0.62), (0.665, 0.66), (0.17, 0.70), (0.83, 0.70)), ""),
        (Kind.LENGTH, ((0.30, 0.135), (0.70, 0.135)), ""),
        (Kind.ELLIPSE, ((0.62, 0.27), (0.72, 0.40)), ""),
        (Kind.ARROW, ((0.10, 0.52), (0.24, 0.45)), "vessels"),
    )

    def prepare(window: MainWindow) -> None:
        actions, room = window.actions_by_name, window.tools_room
        QTimer(window, interval=_TIMEOUT_MS, singleShot=True, timeout=window.shut).start()

        def measure(*_: object) -> None:
            window.resize(1480, 900)
            film = room.measurements.film
            if film is not None and "phantom-05" in str(window.desk.path) and not room.measurements.drawn:
                actions["measurements"].trigger()
                for number, (kind, shares, words) in enumerate(drawn):
                    points = tuple((x * film.width, y * film.height) for x, y in shares)
                    room.measurements.put(Annotation(str(number), kind, points, words))
                QTimer.singleShot(_SETTLE_MS, photograph)

        def photograph() -> None:
            window.grab().save(str(HERE / "measure.png"))
            for name in ("mirror", "local_contrast", "magnifier", "measurements"):
                actions[name].trigger()
            QTimer.singleShot(_SETTLE_MS, point)

        def point() -> None:
            viewer, film = window.viewer, room.measurements.film
            place = viewer.from_film(QPointF(0.3 * film.width, 0.5 * film.height))
            spot, none = QPointF(viewer.surface.mapToGlobal(place)), Qt.MouseButton.NoButton
            held = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(viewer.surface, QMouseEvent(QEvent.Type.MouseMove, place, spot, none, none, held))
            QTimer.singleShot(_SETTLE_MS, photograph_again)

        def photograph_again() -> None:
            window.grab().save(str(HERE / "measure-view.png"))
            window.shut()

        window.films.listed.connect(lambda: window.browser.select(window.films.path_at(4)))
        window.services.inference.predicted.connect(measure)

    code = open_window([resource("samples")], prepare=prepare)
    home.cleanup()
    return code


if __name__ == "__main__":
    sys.exit(main())
