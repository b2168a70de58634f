"""The word PHANTOM on a drawn film, found again in the picture: a copy of the same size needs no header."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from cxr_desktop.core.film.phantom_drawing import Sheet
from cxr_desktop.core.film.window import apply_window

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph

WORD = "PHANTOM"
_ALIKE = 0.75  # correlation of the place with the word; films of people stay below 0.4 there
_SLACK = 2  # pixels that the word may have moved by


def write_mark(pen: ImageDraw.ImageDraw, height: int, width: int, *, top: int = 0) -> None:
    """Write the word on an "LA" picture of a film of (H, W) pixels from row `top` on: bright, in a black outline."""
    size = Sheet.of(height, width).scale
    at = (width / 2, height - 0.025 * size - top)
    font, outline = ImageFont.load_default(0.04 * size), max(1, round(0.004 * size))
    pen.text(at, WORD, (240, 255), font, "ms", stroke_width=outline, stroke_fill=(0, 255))


def carries_mark(film: Radiograph) -> bool:
    """Return whether the word stands where the drawing of phantoms puts it."""
    if min(film.height, film.width) < 64:
        return False
    (top, left), word, cover = _word(film.height, film.width)
    rows, columns = word.shape
    best = 0.0
    for down in range(-_SLACK, _SLACK + 1):
        first = max(0, top + down)
        place = film.pixels[first : first + rows, left : left + columns]
        if place.shape == word.shape:
            grey = apply_window(place, film.window).astype(np.float32)
            best = max(best, _correlation(grey[cover], word[cover]))
    return best > _ALIKE


@lru_cache(maxsize=8)
def _word(height: int, width: int) -> tuple[tuple[int, int], NDArray[np.float32], NDArray[np.bool_]]:
    """Return where the word begins (row, column), its grey, and what it covers: letters and outline."""
    top = height - round(0.1 * min(height, width))
    layers = Image.new("LA", (width, height - top))
    write_mark(ImageDraw.Draw(layers), height, width, top=top)
    box = layers.getchannel("A").getbbox()
    assert box is not None  # noqa: S101 - the word was just written
    ink = np.asarray(layers.getchannel("L").crop(box), dtype=np.float32)
    cover = np.asarray(layers.getchannel("A").crop(box)) > 128
    return (top + box[1], box[0]), ink, cover


def _correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    a, b = first - first.mean(), second - second.mean()
    norm = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / norm if norm > 0 else 0.0
