"""Lists the films of folders in a worker, and leaves the window nothing to do but to show them."""

from __future__ import annotations

import gc
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop.app.film_table import RowMaker, is_below, outermost
from cxr_desktop.app.folder_tree import make_tree
from cxr_desktop.app.language import tr
from cxr_desktop.core.film.folder import find_films, natural_key

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from cxr_desktop.app.film_table import FilmRows
    from cxr_desktop.app.folder_tree import FolderTree
    from cxr_desktop.core.film.folder import FilmsFound, FolderListing
    from cxr_desktop.core.words.progress import CancelToken

_PORTION = 1_000  # rows that are put into a list at once: a few milliseconds of the window's time
_PORTION_OF_WORK = 500  # films between two looks at the token


@dataclass(frozen=True, slots=True)
class RowsFound:
    """Some more films for the end of the list, at most a thousand."""

    rows: FilmRows


@dataclass(frozen=True, slots=True)
class FilmListing:
    """Everything that was found, ready to be shown.

    Parameters
    ----------
    rows
        All films in natural order.
    number
        The row of each film by its key.
    tree
        The folders that hold them.
    unreadable_folders
        Folders whose films may be missing, each with the reason.
    """

    rows: FilmRows
    number: dict[str, int]
    tree: FolderTree
    unreadable_folders: tuple[tuple[Path, str], ...]


def list_films(roots: Sequence[Path], *, token: CancelToken) -> Generator[RowsFound, None, FilmListing]:
    """List the films of `roots` as rows.

    Raises
    ------
    PathError
        When a root does not exist or cannot be reached.
    Cancelled
        When the token asks to stop.
    """
    with _no_collections():
        maker = RowMaker(roots)
        listing = yield from _found(find_films(roots, token=token), maker)
        films, unreadable = list(reversed(listing.films)), listing.unreadable_folders
        del listing
        return _ordered(films, unreadable, maker, token)


def listing_of(rows: FilmRows, number: dict[str, int], roots: Sequence[Path]) -> FilmListing:
    """Return what was found of `roots` before the listing was stopped; nothing is asked of the disk."""
    told = tuple((root, tr("was not listed to its end")) for root in roots if str(root) not in number)
    counts = Counter(rows.folders)
    folders = sorted(counts, key=lambda folder: natural_key(Path(folder)))
    homes = {home for home in map(str, roots) if any(folder == home or is_below(folder, home) for folder in folders)}
    homes |= {folder for folder in folders if not any(folder == home or is_below(folder, home) for home in homes)}
    ordered = Counter({folder: counts[folder] for folder in folders})
    return FilmListing(rows, number, make_tree(outermost(homes), ordered), told)


@contextmanager
def _no_collections() -> Iterator[None]:
    """Keep the garbage collector from looking through all those paths, which stops the window for 0.1 s each time.

    They hold no cycles, and are gone when it is back; what is kept are strings.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _found(
    finding: Generator[FilmsFound, None, FolderListing], maker: RowMaker
) -> Generator[RowsFound, None, FolderListing]:
    while True:
        try:
            films = next(finding).films
        except StopIteration as end:
            listing: FolderListing = end.value
            return listing
        for start in range(0, len(films), _PORTION):
            yield RowsFound(maker.rows(films[start : start + _PORTION]))


def _ordered(
    films: list[Path], unreadable: tuple[tuple[Path, str], ...], maker: RowMaker, token: CancelToken
) -> FilmListing:
    rows = maker.rows(_taken(films, token))
    number = {key: row for row, key in enumerate(rows.keys)}
    tree = make_tree(maker.homes, Counter(rows.folders))
    return FilmListing(rows, number, tree, unreadable)


def _taken(films: list[Path], token: CancelToken) -> Iterator[Path]:
    """Take films off the end one by one: to free 100,000 paths at once would stop the window for 0.05 s."""
    while films:
        if len(films) % _PORTION_OF_WORK == 0:
            token.raise_if_cancelled()
        yield films.pop()
