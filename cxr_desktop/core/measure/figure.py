"""One figure of a measurement, with its unit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure.

    Parameters
    ----------
    name
        What it is ("length", "mean").
    value
        Its value.
    unit
        "mm", "px", "deg", "ratio", "1" (a plain number, such as a count or a grey value), "mm2" or "px2".
    """

    name: str
    value: float
    unit: str
