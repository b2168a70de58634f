"""What the names of folders say of the films in them, and readers where those do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.study.results import UNKNOWN
from cxr_desktop.core.study.review import merge_readings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.study.store import Store


def truths_of(paths: Sequence[Path], root: Path, classes: Sequence[str]) -> NDArray[np.int8]:
    """Return the class each film's folder is called by, (n,) int8, `UNKNOWN` where it is called by none.

    In any case, the nearest folder first. Folders above `root` do not count, `root` itself does.
    """
    known: dict[Path, int] = {}
    numbers = {name.casefold(): index for index, name in enumerate(classes)}
    found = np.empty(len(paths), dtype=np.int8)
    for row, path in enumerate(paths):
        folder = path.parent
        if folder not in known:
            known[folder] = _class_of(folder, root, numbers)
        found[row] = known[folder]
    return found


def truths_or_readings(paths: Sequence[Path], root: Path, classes: Sequence[str], store: Store) -> NDArray[np.int8]:
    """Return `truths_of` paths, and where no folder says it what most readers of a study said, (n,) int8.

    A film counts as read where it was seen at its path; "unsure" and ties stay `UNKNOWN`.

    Raises
    ------
    StoreError
        When the study cannot be read.
    """
    found = truths_of(paths, root, classes)
    unknown = np.flatnonzero(found == UNKNOWN)
    readings = store.readings() if unknown.size else ()
    if not readings:
        return found
    labels = merge_readings(readings).labels
    places = store.places([paths[row] for row in unknown.tolist()])
    for row in unknown.tolist():
        if paths[row] in places:
            found[row] = labels.get(places[paths[row]][0], UNKNOWN)
    return found


def _class_of(folder: Path, root: Path, numbers: dict[str, int]) -> int:
    for candidate in (folder, *folder.parents):
        if candidate.name.casefold() in numbers:
            return numbers[candidate.name.casefold()]
        if candidate == root:
            break
    return UNKNOWN
