"""What the program keeps only to be quicker: how much room it takes, and clearing it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.leftovers import is_being_written
from cxr_desktop.core.words.paths import cache_place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cxr_desktop.core.words.progress import CancelToken

CACHES = ("thumbnails", "bases", "features", "datasets")
"""Folders of the cache: pictures of lists, seeded layers, values at a training's cut, checks of data sets."""


@dataclass(frozen=True, slots=True)
class CacheSize:
    """How much room one of `CACHES` takes: `files` in number, `size` in bytes."""

    name: str
    files: int
    size: int


def cache_sizes(token: CancelToken) -> tuple[CacheSize, ...]:
    """Return the size of every cache; what cannot be looked at counts as nothing."""
    return tuple(_size(name, token) for name in CACHES)


def clear_cache(name: str, token: CancelToken) -> int:
    """Remove the files of one of `CACHES`; return how many bytes that were. The folders stay, they may be in use.

    Raises
    ------
    PathError
        When a file cannot be removed; those before it are gone.
    """
    freed = 0
    for file in _files(cache_place(name)):
        token.raise_if_cancelled()
        try:
            size = file.lstat().st_size
            file.unlink(missing_ok=True)
        except FileNotFoundError:
            continue
        except OSError as failure:
            raise PathError(file, f"cannot be removed ({failure.strerror or failure})") from failure
        freed += size
    return freed


def _size(name: str, token: CancelToken) -> CacheSize:
    files = size = 0
    for file in _files(cache_place(name)):
        token.raise_if_cancelled()
        try:
            size += file.lstat().st_size
        except OSError:
            continue
        files += 1
    return CacheSize(name, files, size)


def _files(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):  # what a training is just writing stays: it would fail without it
        yield from (folder.joinpath(place, name) for name in names if not is_being_written(name))
