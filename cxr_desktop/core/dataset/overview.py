"""The pictures of a data set as the original shows them: class frequency, and random films with their truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from cxr_desktop.core.dataset.films import SPLITS
from cxr_desktop.core.film.reading import read_thumbnail
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import display_name, write_beside

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.dataset.split import Split

_ROWS, _COLUMNS, _SIDE = 3, 5, 224


def draw_frequencies(path: Path, split: Split) -> None:
    """Draw how many films of each class each list has, as PNG. OSError when it cannot be written."""
    figure = Figure(figsize=(6, 3.5), layout="constrained")
    axes = figure.subplots()
    width = 0.8 / len(split.classes)
    for label, name in enumerate(split.classes):
        counts = [split.counts(part)[label] for part in SPLITS]
        bars = axes.bar(np.arange(len(SPLITS)) + label * width, counts, width, label=name)
        axes.bar_label(bars)
    axes.set_xticks(np.arange(len(SPLITS)) + width * (len(split.classes) - 1) / 2, SPLITS)
    axes.set_ylabel("films")
    axes.legend(frameon=False)
    _save(figure, path)


def draw_samples(path: Path, films: Sequence[LabelledFilm], classes: Sequence[str], *, seed: int = 0) -> None:
    """Draw 3 x 5 films drawn at random with their true labels, as PNG; films that cannot be read are passed over.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    figure = Figure(figsize=(10, 6.5), layout="constrained")
    places = iter(figure.subplots(_ROWS, _COLUMNS).flat)
    order = np.random.default_rng(seed).permutation(len(films))
    for place, (film, picture) in zip(places, _readable(films, order.tolist()), strict=False):
        place.imshow(picture, cmap="gray", vmin=0, vmax=255)
        place.set_title(f"{classes[film.label]}\n{display_name(film.path)}", fontsize=7)
    for place in figure.axes:
        place.set_axis_off()
    _save(figure, path)


def _readable(
    films: Sequence[LabelledFilm], order: Sequence[int]
) -> Iterator[tuple[LabelledFilm, NDArray[np.uint8]]]:
    for index in order:
        try:
            yield films[index], read_thumbnail(films[index].path, _SIDE)
        except FilmError:
            continue


def _save(figure: Figure, path: Path) -> None:
    FigureCanvasAgg(figure)
    with write_beside(path) as beside:
        figure.savefig(beside, format="png", dpi=110)
