"""What is wrong with a film before any network looks: a drawing, too small, nearly blank; the age in its header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.phantom_mark import WORD, carries_mark
from cxr_desktop.core.film.window import apply_window

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cxr_desktop.core.film.radiograph import Radiograph

_SMALLEST = 96  # pixels of the shorter side: less than half of what the network looks at
_FLATTEST = 8.0  # greys of 256 between the 5th and the 95th percentile
_SAMPLE = 65_536
_YEARS = {"D": 1 / 365.25, "W": 7 / 365.25, "M": 1 / 12, "Y": 1.0}


def is_phantom(film: Radiograph) -> bool:
    """Return whether a film is one of this program's drawings: by its header, or the word burned into it."""
    words = (film.tags.get("PatientName", ""), film.tags.get("ImageComments", ""))
    return any(word.startswith(WORD) for word in words) or carries_mark(film)


def fault_of(film: Radiograph) -> str:
    """Return why nothing can be said of a film, as a phrase; "" when it is neither tiny nor nearly blank."""
    if min(film.height, film.width) < _SMALLEST:
        return f"the film has only {film.width} x {film.height} pixels"
    step = max(1, int(np.sqrt(film.pixels.size / _SAMPLE)))
    greys = apply_window(film.pixels[::step, ::step], film.window)
    low, high = np.percentile(greys, (5, 95))
    return "the film is nearly blank" if high - low < _FLATTEST else ""


def age_in_years(tags: Mapping[str, str]) -> float | None:
    """Return the patient's age by the header (DICOM PS3.5 6.2, AS: nnnD, nnnW, nnnM, nnnY), or None."""
    match = re.fullmatch(r"(\d{1,3})([DWMY])", tags.get("PatientAge", "").strip().upper())
    years = int(match[1]) * _YEARS[match[2]] if match else 0.0
    return years or None  # 000Y is written where nobody knows
