"""What the names of folders say of the films in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.study.results import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray


def truth_of(path: Path, root: Path, classes: Sequence[str]) -> int:
    """Return the class a film's folder is called by, any case, the nearest folder first; `UNKNOWN` without one.

    Folders above `root` do not count, `root` itself does.
    """
    return _class_of(path.parent, root, {name.casefold(): index for index, name in enumerate(classes)})


def truths_of(paths: Sequence[Path], root: Path, classes: Sequence[str]) -> NDArray[np.int8]:
    """Return `truth_of` each path, (n,) int8."""
    known: dict[Path, int] = {}
    numbers = {name.casefold(): index for index, name in enumerate(classes)}
    found = np.empty(len(paths), dtype=np.int8)
    for row, path in enumerate(paths):
        folder = path.parent
        if folder not in known:
            known[folder] = _class_of(folder, root, numbers)
        found[row] = known[folder]
    return found


def _class_of(folder: Path, root: Path, numbers: dict[str, int]) -> int:
    for candidate in (folder, *folder.parents):
        if candidate.name.casefold() in numbers:
            return numbers[candidate.name.casefold()]
        if candidate == root:
            break
    return UNKNOWN
