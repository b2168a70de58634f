"""A shown viewer, films made and real, and ways to look at what was painted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.film.radiograph import Radiograph, Window
from cxr_desktop.core.film.window import default_window
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.ui.viewer.film_viewer import FilmViewer

if TYPE_CHECKING:
    from collections.abc import Callable

SCREENSHOTS = Path(__file__).resolve().parents[3] / "build" / "screenshots"


@pytest.fixture
def viewer(qtbot) -> FilmViewer:
    made = FilmViewer()
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def make_film() -> Callable[..., Radiograph]:
    def make(
        height: int = 300, width: int = 400, *, bits: int = 8, window: Window | None = None, **more
    ) -> Radiograph:
        pixels = more.pop("pixels", None)
        if pixels is None:
            kind = np.uint8 if bits <= 8 else np.uint16
            pixels = np.random.default_rng(height + width).integers(0, 2**bits, (height, width)).astype(kind)
        return Radiograph(pixels, bits, window or default_window(pixels, bits), **more)

    return make


@pytest.fixture
def make_heatmap() -> Callable[..., Heatmap]:
    def make(film: Radiograph, hot: dict[tuple[int, int], float], seen: FieldOfView | None = None) -> Heatmap:
        values = np.zeros((14, 14), np.float32)
        for place, value in hot.items():
            values[place] = value
        where = seen or whole_film(film.height, film.width)
        return Heatmap(values, where, Method.GRAD_CAM, 1, film.sha256, 0.01)

    return make


@pytest.fixture
def painted() -> Callable[[FilmViewer], np.ndarray]:
    """What the viewer shows, (H, W, 3) uint8, without the words in the corners."""

    def grab(viewer: FilmViewer) -> np.ndarray:
        viewer._corners.hide()
        picture = viewer.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        viewer._corners.show()
        rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
        return rows[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3).copy()

    return grab


@pytest.fixture
def screenshot() -> Callable[[FilmViewer, str], None]:
    def save(viewer: FilmViewer, name: str) -> None:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        assert viewer.grab().save(str(SCREENSHOTS / f"viewer-{name}.png"))

    return save


class Mouse:
    """A mouse over the film, with fractions of a pixel and in no time."""

    def __init__(self, viewer: FilmViewer) -> None:
        self.surface = viewer._canvas.view.viewport()

    def send(self, kind: QMouseEvent.Type, x: float, y: float, button=Qt.MouseButton.NoButton, held=None) -> None:
        place = QPointF(x, y)
        spot = QPointF(self.surface.mapToGlobal(place))
        buttons = button if held is None else held
        event = QMouseEvent(kind, place, spot, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.surface, event)

    def move(self, x: float, y: float, held=Qt.MouseButton.NoButton) -> None:
        self.send(QMouseEvent.Type.MouseMove, x, y, held=held)

    def press(self, x: float, y: float, button: Qt.MouseButton) -> None:
        self.send(QMouseEvent.Type.MouseButtonPress, x, y, button)

    def release(self, x: float, y: float, button: Qt.MouseButton) -> None:
        self.send(QMouseEvent.Type.MouseButtonRelease, x, y, button, Qt.MouseButton.NoButton)

    def drag(self, start: tuple[float, float], stop: tuple[float, float], button: Qt.MouseButton) -> None:
        self.press(*start, button)
        for part in np.linspace(0, 1, 11)[1:]:
            self.move(*(a + (b - a) * part for a, b in zip(start, stop, strict=True)), held=button)
        self.release(*stop, button)

    def double_click(self, x: float, y: float) -> None:
        self.press(x, y, Qt.MouseButton.LeftButton)
        self.release(x, y, Qt.MouseButton.LeftButton)
        self.send(QMouseEvent.Type.MouseButtonDblClick, x, y, Qt.MouseButton.LeftButton)
        self.release(x, y, Qt.MouseButton.LeftButton)

    def wheel(self, x: float, y: float, notches: float) -> None:
        place = QPointF(x, y)
        event = QWheelEvent(
            place,
            QPointF(self.surface.mapToGlobal(place)),
            QPoint(),
            QPoint(0, round(120 * notches)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.surface, event)


@pytest.fixture
def mouse(viewer: FilmViewer) -> Mouse:
    return Mouse(viewer)


@pytest.fixture(scope="session")
def real_film(data: Path) -> Callable[[str], Radiograph]:
    from cxr_desktop.core.film.reading import read_radiograph

    return lambda name: read_radiograph(data / name)
