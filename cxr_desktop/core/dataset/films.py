"""A data set as folders say it: ``train|val|test / NORMAL|PNEUMONIA``, by names alone; nothing is decoded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.film.folder import find_films, missing_films, natural_key
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.progress import Progress, drain

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from cxr_desktop.core.words.progress import CancelToken

TRAIN, VAL, TEST, ALL = "train", "val", "test", "all"
SPLITS = (TRAIN, VAL, TEST)
"""Names of the splits; `ALL` is that of a folder whose classes stand at its top."""

_SPELLINGS = {
    "train": TRAIN,
    "training": TRAIN,
    "val": VAL,
    "valid": VAL,
    "validation": VAL,
    "test": TEST,
    "testing": TEST,
}
_KNOWN_CLASSES = ("NORMAL", "PNEUMONIA")


class DatasetError(PathError):
    """A folder that is no data set, or a split file that cannot be used."""


@dataclass(frozen=True, slots=True)
class LabelledFilm:
    """A film with the truth that its folder states.

    Parameters
    ----------
    path
        Where it is.
    label
        Index into the data set's classes.
    split
        ``"train"``, ``"val"``, ``"test"``, or ``"all"`` where the data set has no splits.
    """

    path: Path
    label: int
    split: str


@dataclass(frozen=True, slots=True)
class Dataset:
    """The films of a data set.

    Parameters
    ----------
    root
        Its folder.
    classes
        Class names; the position is the class index: NORMAL 0 and PNEUMONIA 1, others in natural order.
    films
        In natural order, split by split.
    unreadable_folders
        Folders whose films may be missing, each with the reason.
    """

    root: Path
    classes: tuple[str, ...]
    films: tuple[LabelledFilm, ...]
    unreadable_folders: tuple[tuple[Path, str], ...] = ()

    def of(self, split: str) -> tuple[LabelledFilm, ...]:
        """Return the films of one split."""
        return tuple(film for film in self.films if film.split == split)

    @property
    def splits(self) -> tuple[str, ...]:
        """The splits that have films."""
        present = {film.split for film in self.films}
        return tuple(split for split in (*SPLITS, ALL) if split in present)


def find_dataset(root: Path, *, token: CancelToken) -> Generator[Progress, None, Dataset]:
    """List the films of a data set.

    The folders below `root` are splits (any case; ``valid`` and ``validation`` too), theirs are classes. Where no
    folder is a split, they are classes themselves and the split is `ALL`. Films lie at any depth in a class.

    Raises
    ------
    DatasetError
        When `root` is no folder, or holds no films in class folders.
    Cancelled
        When stopped.
    """
    places = _class_folders(root)
    names = _class_names({folder.name for _, folder in places})
    index = {name.casefold(): position for position, name in enumerate(names)}
    films: list[LabelledFilm] = []
    unreadable: list[tuple[Path, str]] = []
    for done, (split, folder) in enumerate(places, start=1):
        token.raise_if_cancelled()
        listing = drain(find_films([folder], token=token))
        films += [LabelledFilm(path, index[folder.name.casefold()], split) for path in listing.films]
        unreadable += listing.unreadable_folders
        yield Progress(done, len(places), "Listing films")
    if not films:
        none = "there are no films in class folders (train, val, test / NORMAL, PNEUMONIA)"
        raise DatasetError(root, ". ".join((none, *missing_films(unreadable))).rstrip("."))
    return Dataset(root, names, tuple(films), tuple(unreadable))


def _class_folders(root: Path) -> list[tuple[str, Path]]:
    """Return (split, class folder) pairs, train first."""
    tops = _folders(root)
    splits = [(_SPELLINGS[top.name.casefold()], top) for top in tops if top.name.casefold() in _SPELLINGS]
    if not splits:
        return [(ALL, folder) for folder in tops]
    splits.sort(key=lambda pair: SPLITS.index(pair[0]))
    return [(split, folder) for split, top in splits for folder in _folders(top)]


def _folders(parent: Path) -> list[Path]:
    try:
        found = [path for path in parent.iterdir() if path.is_dir() and not path.name.startswith((".", "__"))]
    except OSError as failure:
        raise DatasetError(parent, f"cannot be listed ({failure.strerror or failure})") from failure
    return sorted(found, key=natural_key)


def _class_names(folder_names: set[str]) -> tuple[str, ...]:
    """Return the classes in order of their index; names that differ in case alone are one class."""
    by_fold = {name.casefold(): name for name in sorted(folder_names)}
    known = {name.casefold(): name for name in _KNOWN_CLASSES}
    if by_fold.keys() <= known.keys():  # a folder of one class alone keeps its index
        return _KNOWN_CLASSES
    return tuple(known.get(fold, by_fold[fold]) for fold in sorted(by_fold))
