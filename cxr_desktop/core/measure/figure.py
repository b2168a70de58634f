"""One figure of a measurement, with its unit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Parameters
    ----------
    name
        What it is ("length").
    value
        How much, in `unit`.
    unit
        "mm", "px", "deg", "ratio", "1", "mm2" or "px2".
    """

    name: str
    value: float
    unit: str
