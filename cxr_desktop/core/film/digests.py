"""Find films by what they hold: names change, and a checkpoint may keep digests alone."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.film.reading import read_bytes
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import stays_below
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from pathlib import Path

    from cxr_desktop.core.words.progress import CancelToken


def path_below(folder: Path, name: str) -> Path | None:
    """Return where a film lies below a folder; None for a name that leads out of it."""
    return folder / PurePosixPath(name.replace("\\", "/")) if stays_below(name) else None


def find_by_name(folder: Path, names: Mapping[str, str], *, token: CancelToken) -> dict[str, Path]:
    """Return those films that lie below a folder under their names and are still the same.

    Parameters
    ----------
    folder
        Where to look.
    names
        Each film's path below the folder, by the SHA-256 of its file (hexadecimal).
    token
        Looked at before each film.

    Returns
    -------
    dict
        Paths by SHA-256; films that are not there, or are other films now, are left out.

    Raises
    ------
    Cancelled
        When stopped.
    """
    found = {}
    for sha256, name in names.items():
        token.raise_if_cancelled()
        path = path_below(folder, name)
        if path is not None and _digest(path) == sha256:
            found[sha256] = path
    return found


def index_films(folder: Path, *, token: CancelToken) -> Generator[Progress, None, dict[str, Path]]:
    """Return all films below a folder by the SHA-256 of their files; of copies the first. Every file is read.

    Files that cannot be read are left out.

    Raises
    ------
    Cancelled
        When stopped.
    PathError
        When the folder cannot be read.
    """
    index: dict[str, Path] = {}
    films: list[Path] = []
    finding = find_films([folder], token=token)
    while True:
        try:
            films += next(finding).films
        except StopIteration as end:
            films = list(end.value.films)
            break
        yield Progress(len(films), None, "Listing films")
    for done, path in enumerate(films):
        token.raise_if_cancelled()
        yield Progress(done, len(films), "Reading films")
        digest = _digest(path)
        if digest:
            index.setdefault(digest, path)
    return index


def film_digest(path: Path) -> str:
    """Return the SHA-256 of a film's file (hexadecimal), as `Radiograph.sha256` has it. Raises FilmError."""
    return hashlib.sha256(read_bytes(path)).hexdigest()


def _digest(path: Path) -> str:
    try:
        return film_digest(path)
    except FilmError:
        return ""
