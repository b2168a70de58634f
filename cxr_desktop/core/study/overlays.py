"""Overlay pictures of a batch: the film with its heat map, as PNG at the film's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import blend, render_overlay
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import display_name, write_beside

if TYPE_CHECKING:
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import Heatmap


def write_overlay(film: Radiograph, path: Path, heatmap: Heatmap, folder: Path) -> Path:
    """Write the overlay of `film` into `folder` and return its path.

    The name is the film's with twelve digits of its content's digest, so that films of the same name in two
    folders do not overwrite each other.

    Raises
    ------
    FilmError
        When the picture cannot be written; the film is named.
    """
    stem = display_name(path.with_suffix(""))[:150].replace("\\", "_")
    target = folder / f"{stem}-{film.sha256[:12]}.png"
    picture = blend(apply_window(film.pixels, film.window), render_overlay(heatmap, film.pixels.shape))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with write_beside(target) as beside:
            Image.fromarray(picture).save(beside, format="PNG")
    except OSError as failure:
        raise FilmError(path, f"its overlay cannot be written ({failure.strerror or failure})") from failure
    return target
