"""How long work still takes, in the words of every bar that shows it."""

from __future__ import annotations

import math

from cxr_desktop.app.language import tr


def duration(seconds: float) -> str:
    """Return a time span in words, as rough as it is known."""
    if seconds < 60:
        return f"{math.ceil(seconds)} s"
    if seconds < 3600:
        return f"{math.ceil(seconds / 60)} min"
    return f"{seconds / 3600:.1f} h"


def time_left(seconds: float | None) -> str:
    """Return how long it still takes: ``8 min left``; "" when it is over or nobody can say."""
    return "" if not seconds else tr("{time} left", time=duration(seconds))
