"""The radiograph: one film, decoded, the same whatever file it came from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8] | NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Window:
    """A window of the grey scale in pixel units (DICOM PS3.3 C.11.2.1.2, linear).

    Parameters
    ----------
    centre
        The pixel value shown mid-grey.
    width
        How many pixel values the scale from black to white spans, at least 1.
    """

    centre: float
    width: float

    def __post_init__(self) -> None:
        if not (np.isfinite(self.centre) and np.isfinite(self.width) and self.width >= 1):
            msg = f"not a window: centre {self.centre}, width {self.width}"
            raise ValueError(msg)


class SpacingKind(StrEnum):
    """What a pixel spacing means."""

    IMAGER = "imager"  # at the detector: the body is magnified (DICOM Imager Pixel Spacing)
    CALIBRATED = "calibrated"  # in the body (DICOM Pixel Spacing with a calibration)
    UNKNOWN = "unknown"  # a figure whose meaning the file does not say


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distance between pixel centres in mm, down a column (`row`) and along a row (`column`)."""

    row: float
    column: float
    kind: SpacingKind


@dataclass(frozen=True, eq=False)
class Radiograph:
    """One decoded film. Compared by identity; its arrays are read-only.

    Parameters
    ----------
    pixels
        Shape (H, W), uint8 or uint16, MONOCHROME2 sense: a larger value is brighter, which on a film is denser.
    bits
        How many bits of `pixels` are in use, 1-16: every value is below ``2**bits``.
    window
        The default window. The model always sees the film through this one.
    spacing
        Pixel spacing, or None when the file says nothing.
    source
        The file, or None for a film made in memory.
    sha256
        Hex digest of the file's bytes; of the pixels for a film made in memory.
    tags
        Header fields by name ("PatientAge": "004Y", "Format": "JPEG"), as text. May identify the patient.
    notes
        What was done to the stored values, in words ("MONOCHROME1, inverted").
    colour
        Shape (H, W, 3) uint8 when the source's channels really differ, else None.
    """

    pixels: Pixels
    bits: int
    window: Window
    spacing: Spacing | None = None
    source: Path | None = None
    sha256: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    colour: NDArray[np.uint8] | None = None

    def __post_init__(self) -> None:
        if self.pixels.ndim != 2 or self.pixels.dtype not in (np.uint8, np.uint16) or 0 in self.pixels.shape:
            msg = f"a radiograph is (H, W) uint8 or uint16, not {self.pixels.shape} {self.pixels.dtype}"
            raise ValueError(msg)
        if self.colour is not None and self.colour.shape != (*self.pixels.shape, 3):
            msg = f"colour is (H, W, 3), not {self.colour.shape}"
            raise ValueError(msg)
        self.pixels.setflags(write=False)
        if not self.sha256:
            digest = hashlib.sha256(np.ascontiguousarray(self.pixels).data)
            object.__setattr__(self, "sha256", digest.hexdigest())

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])
