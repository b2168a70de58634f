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
        understood is passed over. A key that is given away here is nobody else's: neither the one's who has it by
        default, nor a later entry's; two actions with one key would both not hear it.
    usual
        The usual keys by the name of the action.
    """
    keys: dict[str, Keys] = {}
    taken: set[QKeySequence] = set()
    for entry in setting:
        name, sign, texts = entry.partition("=")
        if name not in usual or not sign:
            continue
        own = as_keys(texts.split(_BETWEEN))
        if own or not texts.strip():
            keys[name] = tuple(key for key in own if key not in taken)
            taken |= set(own)
    return {name: keys.get(name, tuple(key for key in own if key not in taken)) for name, own in usual.items()}


def as_setting(keys: Mapping[str, Keys], usual: Mapping[str, Keys], before: Sequence[str] = ()) -> tuple[str, ...]:
    """Return what differs from the usual keys, to be kept, and what `before` has of actions of a newer program."""
    others = tuple(entry for entry in before if "=" in entry and entry.partition("=")[0] not in usual)
    return others + tuple(
        f"{name}={_BETWEEN.join(key.toString() for key in own)}" for name, own in keys.items() if own != usual[name]
    )


def owner_of(key: QKeySequence, keys: Mapping[str, Keys], *, besides: str = "") -> str:
    """Return the name of the action that has a key already, or ""."""
    return next((name for name, own in keys.items() if name != besides and key in own), "")


def is_fixed(key: QKeySequence) -> bool:
    """Return whether a key means the same everywhere, so that no action may have it."""
    return key in {QKeySequence(text) for text in _FIXED}
