"""Pictures of a batch: the film with its heat map as PNG at the film's size, and the raw map."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import blend, render_overlay
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import display_name, write_beside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap


def overlay_path(path: Path, sha256: str, folder: Path) -> Path:
    """Return where the overlay of a film goes.

    The name is the film's with twelve digits of its content's digest, so that films of the same name in two
    folders do not overwrite each other.
    """
    return folder / f"{_stem(path)}-{sha256[:12]}.png"


def map_path(path: Path, sha256: str, folder: Path) -> Path:
    """Return where the raw map of a film goes; named like its overlay."""
    return folder / f"{_stem(path)}-{sha256[:12]}.npz"


def write_overlay(film: Radiograph, path: Path, heatmap: Heatmap, folder: Path) -> Path:
    """Write the overlay of `film` into `folder` and return its path.

    Raises
    ------
    FilmError
        When the picture cannot be written; the film is named.
    """
    picture = blend(apply_window(film.pixels, film.window), render_overlay(heatmap, film.pixels.shape))
    target = overlay_path(path, film.sha256, folder)
    with _written(path, target, "overlay") as beside:
        Image.fromarray(picture).save(beside, format="PNG")
    return target


def write_map(film: Radiograph, path: Path, heatmap: Heatmap, folder: Path) -> Path:
    """Write the raw map of `film` into `folder` and return its path.

    A NumPy archive: `values` (14, 14) float32 before any scaling, `box` (left, top, width, height) of the grid in
    film pixels, `film_size` (height, width), `method`, `class_index` and `film_sha256`.

    Raises
    ------
    FilmError
        When it cannot be written; the film is named.
    """
    field = heatmap.field_of_view
    target = map_path(path, film.sha256, folder)
    with _written(path, target, "heat map") as beside, beside.open("wb") as stream:
        np.savez(
            stream,
            values=heatmap.values,
            box=np.array([field.left, field.top, field.width, field.height]),
            film_size=np.array(film.pixels.shape),
            method=heatmap.method.value,
            class_index=heatmap.class_index,
            film_sha256=film.sha256,
        )
    return target


def _stem(path: Path) -> str:
    return display_name(path.with_suffix(""))[:150].replace("\\", "_")


@contextmanager
def _written(path: Path, target: Path, what: str) -> Iterator[Path]:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with write_beside(target) as beside:
            yield beside
    except OSError as failure:
        raise FilmError(path, f"its {what} cannot be written ({failure.strerror or failure})") from failure
