"""Keys of the window's actions that the user chose: how they are kept, and which keys are not to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Keys = tuple[QKeySequence, ...]

_BETWEEN = "; "  # as Qt writes lists of keys
_FIXED = ("Esc", "Return", "Enter", "Tab", "Shift+Tab", "Backspace")
"""Keys that end or leave something in every window; a shortcut would take them away there."""


def as_keys(texts: Iterable[str]) -> Keys:
    """Return keys that are written as in ``Ctrl+J``; what is no key is passed over."""
    made = (QKeySequence(text) for text in texts)
    return tuple(keys for keys in made if not keys.isEmpty() and keys.toString())


def chosen_shortcuts(setting: Sequence[str], usual: Mapping[str, Keys]) -> dict[str, Keys]:
    """Return the keys of every action.

    Parameters
    ----------
    setting
        What differs from the usual keys, as ``invert=Ctrl+J; F7``; ``invert=`` leaves it without one. What is not
        understood is passed over.
    usual
        The usual keys by the name of the action.
    """
    keys = dict(usual)
    for entry in setting:
        name, sign, texts = entry.partition("=")
        if name not in usual or not sign:
            continue
        own = as_keys(texts.split(_BETWEEN))
        if own or not texts.strip():
            keys[name] = own
    return keys


def as_setting(keys: Mapping[str, Keys], usual: Mapping[str, Keys]) -> tuple[str, ...]:
    """Return what differs from the usual keys, to be kept."""
    return tuple(
        f"{name}={_BETWEEN.join(key.toString() for key in own)}" for name, own in keys.items() if own != usual[name]
    )


def owner_of(key: QKeySequence, keys: Mapping[str, Keys], *, besides: str = "") -> str:
    """Return the name of the action that has a key already, or ""."""
    return next((name for name, own in keys.items() if name != besides and key in own), "")


def is_fixed(key: QKeySequence) -> bool:
    """Return whether a key means the same everywhere, so that no action may have it."""
    return key in {QKeySequence(text) for text in _FIXED}
