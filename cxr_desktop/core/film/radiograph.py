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


@dataclass(frozen=True, eq=False)
class Curve:
    """A bent grey scale (DICOM PS3.3 C.11.2.1.1, C.11.2.1.3.1). Compared by its greys.

    Parameters
    ----------
    greys
        Shape (2**bits,) uint8 or uint16: the grey of every pixel value, read-only.
    bits
        How many bits of `greys` are in use: ``2**bits - 1`` is white.
    """

    greys: NDArray[np.uint8] | NDArray[np.uint16]
    bits: int

    def __post_init__(self) -> None:
        self.greys.setflags(write=False)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Curve) and self.bits == other.bits and np.array_equal(self.greys, other.greys)

    def __hash__(self) -> int:
        return hash((self.bits, self.greys.tobytes()))


@dataclass(frozen=True, slots=True)
class Window:
    """A window of the grey scale in pixel units (DICOM PS3.3 C.11.2.1.2, linear).

    Parameters
    ----------
    centre
        The pixel value shown mid-grey.
    width
        How many pixel values the scale from black to white spans, at least 1.
    curve
        A look-up table or sigmoid in place of the straight line, whose range `centre` and `width` then tell; a window
        that the user drags is straight again.
    """

    centre: float
    width: float
    curve: Curve | None = None

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


@dataclass(frozen=True, slots=True)
class NamedWindow:
    """A window that the file offers, with its explanation ("LUNG"), or words of ours where it has none."""

    name: str
    window: Window


@dataclass(frozen=True, slots=True)
class Linear:
    """``value = slope * pixel + intercept``."""

    slope: float
    intercept: float

    def of(self, pixel: float) -> float:
        """Return the value that a pixel value stands for."""
        return self.slope * pixel + self.intercept


@dataclass(frozen=True, slots=True)
class Meaning:
    """What pixel values stand for.

    Parameters
    ----------
    stored
        From pixel values to those the file stores; None when a modality look-up table lies between.
    modality
        From pixel values to modality values (DICOM PS3.3 C.11.1); None where the pixels are those already.
    unit
        Unit of the modality values (Rescale Type), or "".
    """

    stored: Linear | None
    modality: Linear | None = None
    unit: str = ""


@dataclass(frozen=True, eq=False)
class Graphic:
    """A graphic drawn over a film by its file: a DICOM overlay plane (PS3.3 C.9.2).

    Parameters
    ----------
    mask
        Shape (H, W) of the film, True where it is drawn.
    name
        Its description or label, or the group ("overlay 6000").
    """

    mask: NDArray[np.bool_]
    name: str


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
    presets
        The windows that the file offers, its default first; empty when it offers none.
    meaning
        What pixel values stand for, or None where they are what the file stores.
    graphics
        Graphics of the file, for display only. The model never sees them.
    shutter
        Shape (H, W), True where a display shutter of the file (PS3.3 C.7.6.11) hides the film, or None. For display
        only.
    """

    pixels: Pixels
    bits: int
    window: Window
    spacing: Spacing | None = None
    source: Path | None = None
    sha256: str = ""
    tags: Mapping[str, str] = field(default_factory=dict, repr=False)  # a log must not tell who the patient is
    notes: tuple[str, ...] = ()
    colour: NDArray[np.uint8] | None = None
    presets: tuple[NamedWindow, ...] = ()
    meaning: Meaning | None = None
    graphics: tuple[Graphic, ...] = ()
    shutter: NDArray[np.bool_] | None = None

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
