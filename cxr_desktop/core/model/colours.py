"""Colour maps of the overlay: perceptually uniform and readable with colour-blindness.

The anchors are those of matplotlib's maps of the same names (CC0), 17 each; between them colours are interpolated.
Rainbow maps ("jet") are left out on purpose: they draw edges where the values have none.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

DEFAULT = "inferno"

# fmt: off
_ANCHORS = {
    "inferno": (
        "000004 0b0724 210c4a 3d0965 57106e 71196e 8a226a a32c61 bc3754 "
        "d24644 e45a31 f1731d f98e09 fcac11 f9cb35 f2ea69 fcffa4"
    ),
    "cividis": (
        "00224e 002e6a 1a386f 32436d 434e6c 535a6d 61656f 6f7073 7d7c78 "
        "8c8878 9b9476 aba072 bcae6c cdbb63 dec958 f0d846 fee838"
    ),
    "viridis": (
        "440154 48186a 472d7b 424086 3b528b 33638d 2c728e 26828e 21918c "
        "1fa088 28ae80 3fbc73 5ec962 84d44b addc30 d8e219 fde725"
    ),
    "magma": (
        "000004 0a0822 1d1147 36106b 51127c 6a1c81 832681 9c2e7f b73779 "
        "d0416f e75263 f56b5c fc8961 fea772 fec488 fde2a3 fcfdbf"
    ),
}
# fmt: on

COLOUR_MAPS = tuple(_ANCHORS)


@cache
def colour_map(name: str) -> NDArray[np.uint8]:
    """Return the table of a map, shape (256, 3) uint8 RGB, read-only; `name` is one of `COLOUR_MAPS`."""
    anchors = np.array([tuple(bytes.fromhex(colour)) for colour in _ANCHORS[name].split()], dtype=np.float64)
    places = np.linspace(0, 255, len(anchors))
    channels = [np.interp(np.arange(256), places, anchors[:, channel]) for channel in range(3)]
    table = np.rint(np.stack(channels, axis=1)).astype(np.uint8)
    table.setflags(write=False)
    return table
