"""Small pictures of a film under several heat maps, each with a caption."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from cxr_desktop.app.images import to_image
from cxr_desktop.core.film.geometry import FieldOfView
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import blend, render_overlay
from cxr_desktop.ui.parts import clear_layout, text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap
    from cxr_desktop.core.trust.heat_findings import Letter

SIDE = 128  # pixels of the longer side of a picture
_LETTER = (255, 214, 64)


@dataclass(frozen=True, eq=False, slots=True)
class Shot:
    """One picture: a raw map (14, 14) to draw over the film, and the lines below it."""

    values: NDArray[np.float32]
    title: str
    figure: str = ""
    tip: str = ""
    letters: tuple[Letter, ...] = ()


class MapStrip(QWidget):
    """Pictures side by side, wrapped into rows."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(columns, 1)
        self.captions: list[str] = []

    def show_shots(self, film: Radiograph, heatmap: Heatmap, shots: Sequence[Shot]) -> None:
        """Show these pictures and no others; `heatmap` says what of the film the maps cover."""
        clear_layout(self._grid)
        self.captions = []
        small = _small(film)
        scale = small.shape[1] / film.width
        for index, shot in enumerate(shots):
            row, column = divmod(index, self._columns)
            picture = _drawn(small, replace(heatmap, values=shot.values), scale, shot.letters)
            self._add(3 * row, column, picture, shot)

    def _add(self, row: int, column: int, picture: NDArray[np.uint8], shot: Shot) -> None:
        image = QLabel(self)
        image.setPixmap(QPixmap.fromImage(to_image(picture)))
        image.setFixedSize(QSize(SIDE, SIDE))
        image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        image.setStyleSheet("background: #000;")
        image.setAccessibleName(_one_line(f"{shot.title}: {shot.figure}"))
        self._grid.addWidget(image, row, column)
        for offset, (text, role) in enumerate(((shot.title, ""), (shot.figure, "muted")), start=1):
            label = text_label(self, role=role, wraps=True)
            label.setText(text)
            label.setContentsMargins(0, 0, 0, 6 if role else 0)  # between two rows of pictures
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._grid.addWidget(label, row + offset, column)
        image.setToolTip(shot.tip)
        self.captions.append(_one_line(f"{shot.title} {shot.figure}".strip()))


def padded(values: NDArray[np.float32], top: int, left: int, grid: int = 14) -> NDArray[np.float32]:
    """Return the part of a map in its place on the whole grid, without heat elsewhere."""
    whole = np.zeros((grid, grid), dtype=np.float32)
    whole[top : top + values.shape[0], left : left + values.shape[1]] = values
    return whole


def _one_line(text: str) -> str:
    return text.replace("\n", ", ")


def _small(film: Radiograph) -> NDArray[np.uint8]:
    picture = Image.fromarray(apply_window(film.pixels, film.window))
    scale = SIDE / max(film.width, film.height)
    size = max(1, round(film.width * scale)), max(1, round(film.height * scale))
    return np.asarray(picture.resize(size, Image.Resampling.BILINEAR))


def _drawn(small: NDArray[np.uint8], heatmap: Heatmap, scale: float, letters: Sequence[Letter]) -> NDArray[np.uint8]:
    """Return the small film (h, w) under a map, RGB, with boxes about letters."""
    seen = heatmap.field_of_view
    on_small = FieldOfView(seen.left * scale, seen.top * scale, seen.width * scale, seen.height * scale)
    picture = blend(small, render_overlay(replace(heatmap, field_of_view=on_small), small.shape))
    for letter in letters:
        top, left = max(0, int(letter.top * scale) - 2), max(0, int(letter.left * scale) - 2)
        bottom = min(small.shape[0] - 1, int((letter.top + letter.height) * scale) + 2)
        right = min(small.shape[1] - 1, int((letter.left + letter.width) * scale) + 2)
        picture[top : bottom + 1, [left, right]] = _LETTER
        picture[[top, bottom], left : right + 1] = _LETTER
    return picture
