"""From stored DICOM values to pixels with a window, in the order of the standard (PS3.3 C.11, PS3.4 N.2).

Modality rescale or table, values of interest (a window or a table), presentation shape, MONOCHROME1. Only a modality
table touches the stored values: the others say how they are shown, and all that a file offers stays at hand.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.film.dicom_header import text
from cxr_desktop.core.film.dicom_scale import modality_unit, scale_of
from cxr_desktop.core.film.dicom_voi import choose_window, turned
from cxr_desktop.core.film.radiograph import Meaning, NamedWindow
from cxr_desktop.core.film.raster_grey import from_rgb
from cxr_desktop.core.film.refusal import Refused
from cxr_desktop.core.film.window import full_window

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from cxr_desktop.core.film.dicom_scale import Stored
    from cxr_desktop.core.film.radiograph import Pixels, Window


@dataclass(frozen=True)
class DicomGrey:
    """What a `Radiograph` takes over."""

    pixels: Pixels
    bits: int
    window: Window
    notes: tuple[str, ...]
    colour: NDArray[np.uint8] | None = None
    presets: tuple[NamedWindow, ...] = ()
    meaning: Meaning | None = None


def grey_scale(header: Dataset, stored: Stored) -> DicomGrey:
    """Return pixels in MONOCHROME2 sense with bits, windows, notes, meaning, and colour if there is any.

    Raises
    ------
    Refused
        For a photometric interpretation that is no film's.
    """
    if stored.values.ndim == 3:
        return _from_colour(stored)
    if stored.photometric not in {"MONOCHROME1", "MONOCHROME2"} or stored.values.ndim != 2:
        kind = stored.photometric or "(none)"
        raise Refused(f"pictures with the photometric interpretation {kind} are not read")
    scale = scale_of(header, stored)
    choice = choose_window(header, scale)
    notes = [*scale.notes, *([choice.note] if choice.note else [])]
    window, presets = choice.default, choice.offered
    is_turned, shape_note = is_negative(header, stored.photometric)
    notes += [shape_note] if shape_note else []
    if scale.modality.slope < 0:
        notes.append("negative rescale slope, inverted")
    is_inverted = is_turned != (scale.modality.slope < 0)
    turn = partial(turned, bits=scale.bits, is_negative=is_turned, is_inverted=is_inverted)
    window, presets = turn(window), tuple(replace(one, window=turn(one.window)) for one in presets)
    scale = scale.inverted() if is_inverted else scale
    unit = modality_unit(header)
    return DicomGrey(scale.pixels, scale.bits, window, tuple(notes), presets=presets, meaning=scale.meaning(unit))


def is_negative(header: Dataset, photometric: str) -> tuple[bool, str]:
    """Return whether the lowest value is to be white, and what to note.

    Presentation LUT Shape says so where it is given (PS3.3 C.11.6; for DX it has to agree with the photometric
    interpretation, C.8.11.3.1.2, and it is not applied on top of that), else the photometric interpretation.
    """
    shape, is_first = text(header, "PresentationLUTShape").upper(), photometric == "MONOCHROME1"
    if shape not in {"IDENTITY", "INVERSE"} or (shape == "INVERSE") == is_first:
        return is_first, "MONOCHROME1, inverted" if is_first else ""
    done = "inverted" if shape == "INVERSE" else "not inverted"
    return shape == "INVERSE", f"{photometric} contradicts the presentation shape {shape}: {done}"


def _from_colour(stored: Stored) -> DicomGrey:
    values = stored.values
    notes: tuple[str, ...] = ()
    if stored.photometric != "RGB" or values.shape[-1] != 3:
        raise Refused(f"{stored.photometric} pictures with {values.shape[-1]} channels are not read")
    if stored.bits > 8:
        values, notes = values >> (stored.bits - 8), ("colour of more than 8 bits, read with 8",)
    grey = from_rgb(Image.fromarray(np.ascontiguousarray(values.astype(np.uint8))))
    meaning = None if grey.colour is None else Meaning(stored=None)
    return DicomGrey(grey.pixels, grey.bits, full_window(8), (*notes, *grey.notes), grey.colour, meaning=meaning)
