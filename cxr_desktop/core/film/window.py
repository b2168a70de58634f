"""The grey scale: windows, their defaults and presets, and how they are applied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.film.radiograph import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Curve, Meaning, Pixels, Radiograph

_LOW, _HIGH = 0.5, 99.5  # percentiles of the robust window: collimator edges and markers lie outside
_SAMPLE = 250_000


def lookup_table(window: Window, bits: int) -> NDArray[np.uint8]:
    """Return the grey of every pixel value: shape (2**bits,), uint8 (PS3.3 C.11.2.1.2.1, LINEAR; C.11.2.1.1)."""
    if window.curve is not None:
        return _of_curve(window.curve, 2**bits)
    values = np.arange(2**bits, dtype=np.float64)
    if window.width == 1:
        return np.where(values <= window.centre - 0.5, 0, 255).astype(np.uint8)
    grey = ((values - (window.centre - 0.5)) / (window.width - 1) + 0.5) * 255
    return np.rint(np.clip(grey, 0, 255)).astype(np.uint8)


def _of_curve(curve: Curve, size: int) -> NDArray[np.uint8]:
    greys = lookup_table(full_window(curve.bits), curve.bits)[curve.greys[:size]]
    return np.pad(greys, (0, size - len(greys)), mode="edge")


def apply_window(pixels: Pixels, window: Window) -> NDArray[np.uint8]:
    """Return the pixels as greys for an 8-bit screen, shape (H, W) uint8.

    8-bit pixels pass unchanged through ``Window(128, 256)``.
    """
    bits = 8 * pixels.dtype.itemsize
    if bits == 8 and window == full_window(8):
        return np.asarray(pixels, dtype=np.uint8)
    return lookup_table(window, bits)[pixels]


def full_window(bits: int) -> Window:
    """Return the window over all values that `bits` bits can hold."""
    return Window(2 ** (bits - 1), 2**bits)


def window_in_modality(window: Window, meaning: Meaning | None) -> Window:
    """Return a window in modality values, as a header gives it, instead of in pixel units."""
    scale = None if meaning is None else meaning.modality
    if scale is None:
        return window
    centre = scale.of(window.centre - 0.5) + 0.5  # PS3.3 C.11.2.1.2.1: the middle lies half a value below the centre
    return Window(centre, max((window.width - 1) * abs(scale.slope) + 1, 1.0), window.curve)


def robust_window(pixels: Pixels, *, valid: NDArray[np.bool_] | None = None) -> Window:
    """Return the window between the 0.5th and the 99.5th percentile of the pixels that are `valid` (not padding)."""
    step = max(1, int(np.sqrt(pixels.size / _SAMPLE)))
    sample = pixels[::step, ::step]
    if valid is not None:
        chosen = valid[::step, ::step]
        sample = sample[chosen] if chosen.any() else sample
    low, high = np.percentile(sample, (_LOW, _HIGH))
    width = max(float(high - low) + 1, 2.0)
    return Window(float(low) + width / 2, width)


def default_window(pixels: Pixels, bits: int) -> Window:
    """Return the default window of a film whose file names none: all values for 8 bits, else the robust window."""
    return full_window(8) if bits <= 8 and pixels.dtype == np.uint8 else robust_window(pixels)


@dataclass(frozen=True, slots=True)
class Preset:
    """A window with a name, made for the film at hand."""

    name: str
    make: Callable[[Radiograph], Window]


def _part(low: float, high: float) -> Callable[[Radiograph], Window]:
    def make(film: Radiograph) -> Window:
        whole = robust_window(film.pixels)
        start = whole.centre - whole.width / 2
        width = max(whole.width * (high - low), 2.0)
        return Window(start + whole.width * low + width / 2, width)

    return make


PRESETS = (
    Preset("Default of the film", lambda film: film.window),
    Preset("All values", lambda film: full_window(film.bits)),
    Preset("Automatic (0.5-99.5 %)", lambda film: robust_window(film.pixels)),
    Preset("Lungs (darker half)", _part(0.0, 0.6)),
    Preset("Mediastinum (middle)", _part(0.35, 0.9)),
    Preset("Bone (brighter half)", _part(0.45, 1.0)),
    Preset("Soft tissue (darker two thirds)", _part(0.0, 0.67)),
    Preset("Bone detail (brightest third)", _part(0.65, 1.0)),
    Preset("Abdomen (middle half)", _part(0.25, 0.8)),
)
_OWN, _ALL, AUTOMATIC, _LUNGS, _MEDIASTINUM, _BONE, _SOFT, _DETAIL, _ABDOMEN = (preset.name for preset in PRESETS)
_CHEST = (_OWN, _LUNGS, _MEDIASTINUM, _BONE, _ALL, AUTOMATIC)
_LIMB = (_OWN, _BONE, _DETAIL, _SOFT, _ALL, AUTOMATIC)
_BELLY = (_OWN, _ABDOMEN, _BONE, _SOFT, _ALL, AUTOMATIC)
# words in Body Part Examined (DICOM PS3.16, CID 4031 and what devices write), and the presets that suit
_PARTS = (
    (("HAND", "WRIST", "FINGER", "THUMB", "ARM", "ELBOW", "HUMERUS", "SHOULDER", "CLAVICLE", "EXTREMITY"), _LIMB),
    (("FOOT", "TOE", "ANKLE", "HEEL", "CALCANEUS", "LEG", "TIBIA", "KNEE", "FEMUR", "PATELLA"), _LIMB),
    (("SKULL", "HEAD", "JAW", "SINUS", "NECK"), _LIMB),
    (("ABDOMEN", "PELVIS", "HIP", "SPINE", "SACRUM", "COCCYX", "KUB"), _BELLY),
)
_MOST_KEYS = 9


def presets_for(film: Radiograph) -> tuple[str, ...]:
    """Return the names of up to nine windows that suit a film, in the order of the keys 1-9.

    Those that the file offers come first, then ours for the body part that its header names; a film that names none
    is taken for a chest.
    """
    part = film.tags.get("BodyPartExamined", "").upper()
    ours = next((names for words, names in _PARTS if any(word in part for word in words)), _CHEST)
    return (*(preset.name for preset in film.presets), *ours)[:_MOST_KEYS]


def region_window(pixels: Pixels) -> Window:
    """Return the window that shows these pixels of a film well: their robust window."""
    return robust_window(pixels)
