"""The real window on the sample films, until its first heat map stands. Offscreen, or as QT_QPA_PLATFORM says."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PIL import Image

from cxr_desktop.core.words.paths import resource
from cxr_desktop.self_test import FailedError

if TYPE_CHECKING:
    from pathlib import Path

_FEWEST_COLOURS = 500  # an empty window has some dozens


def draw(folder: Path) -> str:
    """Open the window, wait for a prediction and its heat map, take its picture and close it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from cxr_desktop.demo import photograph  # noqa: PLC0415 - Qt reads the platform when it is imported
    from cxr_desktop.gui import open_window  # noqa: PLC0415

    picture = folder / "window.png"
    code = open_window([resource("samples")], prepare=lambda window: photograph(window, picture))
    if code != 0 or not picture.exists():
        msg = f"the window did not come to its first heat map (code {code})"
        raise FailedError(msg)
    with Image.open(picture) as grabbed:
        size, colours = grabbed.size, grabbed.convert("RGB").getcolors(1 << 24) or []
    if len(colours) < _FEWEST_COLOURS:
        msg = f"the window is empty: its picture has {len(colours)} colours"
        raise FailedError(msg)
    where = os.environ["QT_QPA_PLATFORM"]
    way = where if where == "offscreen" else f"by {where}"
    return f"drawn {way} with a film and its heat map, {size[0]} x {size[1]}"
