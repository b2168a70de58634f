"""Shares as people read them."""

from __future__ import annotations


def percent(share: float) -> str:
    """Return a share of 0-1 in whole percent, its sign on the same line as the figure."""
    return f"{100 * share:.0f}\N{NO-BREAK SPACE}%"
