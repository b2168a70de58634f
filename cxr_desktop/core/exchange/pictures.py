"""Films as plain pictures: as shown with 8 bits, or every value with 16."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.overlay import blend, render_overlay
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.writing import writing

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from numpy.typing import NDArray

    from cxr_desktop.core.exchange.shown import Shown
    from cxr_desktop.core.film.orientation import Orientation
    from cxr_desktop.core.film.radiograph import Linear, Radiograph
    from cxr_desktop.core.model.prediction import Heatmap

FORMATS = {".png": "PNG", ".tif": "TIFF", ".tiff": "TIFF"}


class PictureError(PathError):
    """A picture that cannot be written."""


def oriented(picture: NDArray[Any], orientation: Orientation) -> NDArray[Any]:
    """Return a picture (H, W, ...) mirrored and turned as the film is shown."""
    mirrored = np.fliplr(picture) if orientation.is_mirrored else picture
    return np.ascontiguousarray(np.rot90(mirrored, -orientation.quarter_turns))


def shown_picture(
    film: Radiograph,
    shown: Shown,
    heatmap: Heatmap | None = None,
    *,
    colours: str = "inferno",
    opacity: float = 0.5,
    threshold: float = 0.15,
) -> NDArray[np.uint8]:
    """Return the whole film as it is shown, a pixel for a pixel: (H, W) uint8, or (H, W, 3) under a heat map."""
    grey = apply_window(film.pixels, shown.window)
    if shown.is_inverted:
        grey = np.uint8(255) - grey
    if heatmap is not None:
        overlay = render_overlay(heatmap, film.pixels.shape, colours=colours, opacity=opacity, threshold=threshold)
        grey = blend(grey, overlay)
    return oriented(grey, shown.orientation)


def write_picture(picture: NDArray[Any], path: Path) -> None:
    """Write a picture without any metadata, PNG or TIFF as the name says.

    Raises
    ------
    PictureError
        When the name says something else or the file cannot be written.
    """
    kind = FORMATS.get(path.suffix.lower())
    if kind is None:
        raise PictureError(path, f"pictures are written as {', '.join(FORMATS)}")
    with writing(path, PictureError) as beside:
        # 15 megapixels of 16 bits: 1.8 s, by Pillow's default 10 s
        faster = {"compress_level": 1} if picture.dtype.itemsize > 1 else {}
        Image.fromarray(np.ascontiguousarray(picture)).save(beside, format=kind, **faster)


def write_raw(film: Radiograph, path: Path) -> Path:
    """Write every pixel value with 16 bits, and beside it a JSON file with what the values mean; return its path.

    The values are those of `Radiograph.pixels`, not scaled, not turned. The JSON file holds size, bits, window,
    spacing, how to get from pixels to stored and to modality values, and the digest of the source; no identity.

    Raises
    ------
    PictureError
        As `write_picture`.
    """
    write_picture(film.pixels.astype(np.uint16), path)
    beside = path.with_name(f"{path.name}.json")
    meaning = film.meaning
    facts = {
        "format": "cxr-desktop raw film 1",
        "rows": film.height,
        "columns": film.width,
        "bits": film.bits,
        "sense": "MONOCHROME2",
        "window": {"centre": film.window.centre, "width": film.window.width},
        "spacing_mm": None if film.spacing is None else asdict(film.spacing),
        "stored_value": None if meaning is None else _line(meaning.stored),
        "modality_value": None if meaning is None else _line(meaning.modality),
        "modality_unit": "" if meaning is None else meaning.unit,
        "notes": list(film.notes),
        "source_sha256": film.sha256,
    }
    with writing(beside, PictureError) as facts_file:
        facts_file.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    return beside


def _line(line: Linear | None) -> dict[str, float] | None:
    return None if line is None else {"slope": line.slope, "intercept": line.intercept}
