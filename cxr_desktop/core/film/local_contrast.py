"""Local contrast for display: contrast limited adaptive histogram equalisation. The model never sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.window import robust_window

if TYPE_CHECKING:
    from cxr_desktop.core.film.radiograph import Pixels, Radiograph

_CLIP, _TILES = 2.0, 8


def local_contrast(film: Radiograph) -> Pixels:
    """Return a film's pixels with local contrast, of the same shape and dtype, between the same extremes.

    CLAHE (Zuiderveld, Graphics Gems IV, 1994, as OpenCV has it) over 8 x 8 tiles with a clip limit of 2, on the range
    between the 0.5th and the 99.5th percentile, so that windows of the film go on working.
    """
    import cv2  # noqa: PLC0415 - 0.1 s, and only here

    whole = robust_window(film.pixels)
    low, width = whole.centre - whole.width / 2, max(whole.width - 1, 1.0)
    steps = 2.0 ** (8 * film.pixels.dtype.itemsize) - 1
    table = np.clip((np.arange(steps + 1) - low) / width, 0, 1) * steps
    made = cv2.createCLAHE(_CLIP, (_TILES, _TILES)).apply(np.rint(table).astype(film.pixels.dtype)[film.pixels])
    back = np.rint(np.clip(low + np.arange(steps + 1) / steps * width, 0, 2.0**film.bits - 1))
    found: Pixels = back.astype(film.pixels.dtype)[made]
    return found
