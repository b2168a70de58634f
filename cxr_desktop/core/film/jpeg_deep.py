"""JPEG inside DICOM that Pillow does not read: 12 bits, and lossless with 2 to 16 (ITU-T T.81, process 4 and 14).

A decoder that runs out of data goes on with differences of zero, and tells nobody. A picture that ends that way is
decoded once more as in `jpeg`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cxr_desktop.core.film.content import check_size
from cxr_desktop.core.film.decoder import decode_jpeg
from cxr_desktop.core.film.jpeg_markers import ARITHMETIC, END, LOSSLESS, PROBE, missing_passes
from cxr_desktop.core.film.refusal import Refused, ends_early

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from cxr_desktop.core.film.jpeg_markers import Outline

_TAIL = 16  # values at the end of the last row that tell whether the data ran out
# What each selection value predicts from the value to the left, above, and above to the left (T.81, table H.1).
_PREDICTED: dict[int, Callable[[Any, Any, Any], Any]] = {
    1: lambda left, above, corner: left,  # noqa: ARG005
    2: lambda left, above, corner: above,  # noqa: ARG005
    3: lambda left, above, corner: corner,  # noqa: ARG005
    4: lambda left, above, corner: left + above - corner,
    5: lambda left, above, corner: left + ((above - corner) >> 1),
    6: lambda left, above, corner: above + ((left - corner) >> 1),
    7: lambda left, above, corner: (left + above) >> 1,  # noqa: ARG005
}


def is_deep(outline: Outline) -> bool:
    """Whether Pillow cannot read a JPEG stream, so that it needs `decode_deep`."""
    return outline.bits != 8 or outline.process in LOSSLESS


def is_lossy(outline: Outline) -> bool:
    """Whether a JPEG stream does not give back what was coded."""
    return outline.process not in LOSSLESS


def decode_deep(data: bytes, outline: Outline) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Return the values of a JPEG stream of any precision as they are coded: (H, W) or (H, W, n).

    Colours are not converted; what is coded with fewer than all its low bits (point transform) has zeros there.

    Raises
    ------
    Refused
        When part of the picture is missing, or the stream is damaged.
    """
    if outline.process in ARITHMETIC:
        raise Refused("JPEG with arithmetic coding is not read: a cut file could not be told from a whole one")
    check_size(outline.width, outline.height)
    if missing_passes(outline):
        raise ends_early(1.0)
    whole = data if outline.is_closed else data[: outline.end] + END
    is_colour = len(outline.components) == 3
    values = decode_jpeg(whole, is_colour=is_colour)
    if _may_be_incomplete(outline, values):
        probed = decode_jpeg(whole[: outline.end] + PROBE + whole[outline.end :], is_colour=is_colour)
        if not np.array_equal(probed, values):
            raise ends_early(_share(values, probed))
    return values


def _may_be_incomplete(outline: Outline, values: NDArray[Any]) -> bool:
    if not outline.is_closed or len(outline.scans) > 1:
        return True
    end = values[-2:, -_TAIL:].astype(int)
    if outline.process not in LOSSLESS:
        middle = 2 ** (outline.bits - 1)
        return bool(np.abs(end[-1, -1] - middle).max() <= middle >> 6)
    predicted = _PREDICTED.get(outline.scans[0].first)
    if predicted is None or end.shape[0] < 2:
        return True
    return bool((predicted(end[1, :-1], end[0, 1:], end[0, :-1]) == end[1, 1:]).all())


def _share(values: NDArray[Any], probed: NDArray[Any]) -> float:
    """Return the share of rows above the first that is not the same."""
    differs = (values != probed).reshape(len(values), -1).any(axis=1)
    return float(np.argmax(differs) / len(values))
