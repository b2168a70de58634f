"""Words one after the other, as the language of the window joins them."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from cxr_desktop.app.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable


def joined_by_and(words: Iterable[str]) -> str:
    """Return words with "and" between them, "" for none."""
    known = tuple(words)
    return reduce(_both, known) if known else ""


def _both(some: str, other: str) -> str:
    return tr("{some} and {other}", some=some, other=other)
