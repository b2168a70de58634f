"""Which key does what while films are read: defaults, and what the user chose instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

UNSURE, FLAG, NEXT = "unsure", "flag", "next"
_DEFAULTS = {UNSURE: "U", FLAG: "F", NEXT: "N"}
_MOST_CLASSES = 10  # with a digit of their own


def default_keys(n_classes: int) -> dict[str, str]:
    """Return the keys by what they do: a class index as text, `UNSURE`, `FLAG`, `NEXT`."""
    return {str(label): str(label) for label in range(min(n_classes, _MOST_CLASSES))} | _DEFAULTS


def chosen_keys(setting: Sequence[str], n_classes: int) -> dict[str, str]:
    """Return the keys in use.

    Parameters
    ----------
    setting
        What differs from the defaults, as ``unsure=X``; what is not understood is passed over.
    n_classes
        How many classes there are.
    """
    keys = default_keys(n_classes)
    for entry in setting:
        name, _, key = entry.partition("=")
        if name in keys and not QKeySequence(key).isEmpty():
            keys[name] = key
    return keys


def as_setting(keys: Mapping[str, str], n_classes: int) -> tuple[str, ...]:
    """Return what differs from the defaults, to be kept."""
    usual = default_keys(n_classes)
    return tuple(f"{name}={key}" for name, key in keys.items() if key != usual.get(name))


def clash(keys: Mapping[str, str]) -> str:
    """Return a key that does two things, or "" ."""
    seen: set[str] = set()
    for key in keys.values():
        text = QKeySequence(key).toString()
        if text in seen:
            return text
        seen.add(text)
    return ""
