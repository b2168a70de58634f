"""How a file is written and what is said when it cannot be: the rule of all that users ask for by name."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.leftovers import writing_prefix
from cxr_desktop.core.words.paths import write_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def own_folder(make: Callable[..., Path], *parts: str, error: type[PathError] = PathError) -> Path:
    """Return a folder that the program keeps, as `make` (`data_folder` or one of its kind) makes it.

    Raises
    ------
    PathError
        Of the kind asked for, when it cannot be made.
    """
    try:
        return make(*parts)
    except OSError as failure:
        place = Path(failure.filename or "")
        raise error(place, f"cannot be made ({failure.strerror or failure})") from failure


def damaged_name(file: Path) -> Path:
    """Return a dated name beside a damaged file that it can be kept under; nothing has that name yet."""
    when = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    aside, number = file.with_name(f"{file.stem}-damaged-{when}{file.suffix}"), 1
    while aside.exists():  # of the same second, or of a clock that was set back
        number += 1
        aside = file.with_name(f"{file.stem}-damaged-{when}-{number}{file.suffix}")
    return aside


def check_file(path: Path, error: type[PathError] = PathError) -> None:
    """Try whether a file can be written here, before the work whose result it is to hold. Nothing is left behind.

    Raises
    ------
    PathError
        Of the kind asked for, when it cannot.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        _try(path.parent)
    except OSError as failure:
        raise error(path, f"cannot be written ({failure.strerror or failure})") from failure


def check_folder(path: Path) -> None:
    """Try whether files can be written into a folder, which need not be there yet. Nothing is left behind.

    Raises
    ------
    PathError
        When they cannot.
    """
    place = path
    try:
        while not place.exists() and place != place.parent:  # a drive may be absent
            place = place.parent
        _try(place)
    except OSError as failure:
        raise PathError(path, f"cannot be written ({failure.strerror or failure})") from failure


def _try(folder: Path) -> None:
    with tempfile.NamedTemporaryFile(prefix=writing_prefix(), dir=folder):
        pass


@contextmanager
def writing(path: Path, error: type[PathError]) -> Iterator[Path]:
    """Yield a temporary path, which becomes `path` on success (`write_beside`).

    Raises
    ------
    PathError
        Of the kind asked for, when the file cannot be written.
    """
    try:
        with write_beside(path) as beside:
            yield beside
    except OSError as failure:
        raise error(path, f"cannot be written ({failure.strerror or failure})") from failure
