"""Which files of a folder are films, in natural order, without opening more than it must."""

from __future__ import annotations

import heapq
import os
import re
import stat
import time
import unicodedata
from dataclasses import dataclass, field
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

from cxr_desktop.core.film.directory import NAME, read_directory
from cxr_desktop.core.words.errors import PathError
from cxr_desktop.core.words.paths import display_path

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from cxr_desktop.core.words.progress import CancelToken

SUFFIXES = frozenset({".jpg", ".jpeg", ".jpe", ".png", ".tif", ".tiff", ".bmp", ".webp", ".dcm", ".dicom", ".ima"})
"""Lower-case suffixes that make a file a film."""

_OTHER_SUFFIXES = frozenset(
    {".csv", ".db", ".gz", ".htm", ".html", ".json", ".md", ".pdf", ".py", ".txt", ".xlsx", ".xml", ".zip"}
)  # never worth opening for a look: on a network drive every look costs a round trip
_SKIPPED_NAMES = frozenset({"__macosx", "thumbs.db", NAME})
_CHUNK = 2_000  # films
_MOST_TOLD = 5  # folders whose films may be missing
_PATIENCE = 0.1  # seconds of gathering before the next films are shown
_DIGITS = re.compile(r"\d+")
_DICOM_MAGIC_AT, _DICOM_MAGIC = 128, b"DICM"


@dataclass(frozen=True, slots=True)
class FilmsFound:
    """Some more films, in natural order among themselves."""

    films: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class FolderListing:
    """All films that were found.

    Parameters
    ----------
    films
        In natural order, folder by folder, each once.
    unreadable_folders
        Folders (and DICOMDIRs) whose films may be missing, each with the reason.
    """

    films: tuple[Path, ...]
    unreadable_folders: tuple[tuple[Path, str], ...] = ()


def natural_key(path: Path) -> str:
    """Return a key that sorts as people count: ``film2`` before ``film10``, a folder's films before its folders.

    Case does not count; names that differ in case or leading zeros alone have a fixed order.
    """
    return _folder_key(path.parent) + _part_key(path.name)


def missing_films(unreadable_folders: Sequence[tuple[Path, str]]) -> tuple[str, ...]:
    """Return sentences that name the first folders whose films may be missing, each with the reason."""
    told = unreadable_folders[:_MOST_TOLD]
    return tuple(f"Films may be missing: {display_path(folder)}: {reason}." for folder, reason in told)


def find_films(roots: Sequence[Path], *, token: CancelToken) -> Generator[FilmsFound, None, FolderListing]:
    """List the films of folders and everything below them, the first ones early.

    Nothing but files without a film's suffix is opened (for the four letters of DICOM), and only regular ones. Links
    to files are listed, links to folders are not followed. Hidden files and folders are left out.

    Parameters
    ----------
    roots
        Folders, and files; a file is listed as it is, whatever its name says, but of a DICOMDIR the files it names.
    token
        Looked at between any two files.

    Raises
    ------
    PathError
        When a root does not exist or cannot be reached, or is a damaged DICOMDIR.
    Cancelled
        When the token asks to stop.
    """
    walk = _Walk(token)
    walk.start(roots)
    while walk.folders:
        yield from walk.visit(walk.folders.pop())
    yield from walk.tray.empty()
    walk.check_directories()
    return FolderListing(walk.tray.all_films(), tuple(walk.unreadable))


@dataclass
class _Tray:
    """Films on their way to the light box.

    They are sorted in portions, and these merged by an interpreted loop: one sort of 100,000 films would hold the
    interpreter's lock, and with it the window, for longer than a frame.
    """

    _loose: list[tuple[str, Path]] = field(default_factory=list)
    _sorted: list[tuple[list[str], list[Path]]] = field(default_factory=list)
    _emptied: float = field(default_factory=time.monotonic)

    def put(self, key: str, path: Path) -> None:
        self._loose.append((key, path))

    @property
    def is_due(self) -> bool:
        return bool(self._loose) and time.monotonic() - self._emptied > _PATIENCE

    def empty(self) -> Iterator[FilmsFound]:
        portion, self._loose = sorted(self._loose, key=itemgetter(0)), []
        keys, films = [key for key, _ in portion], [film for _, film in portion]
        self._sorted.append((keys, films))  # not as pairs: 100,000 more objects to walk for the garbage collector
        for start in range(0, len(films), _CHUNK):
            yield FilmsFound(tuple(films[start : start + _CHUNK]))
        self._emptied = time.monotonic()

    def all_films(self) -> tuple[Path, ...]:
        portions = (zip(keys, films, strict=True) for keys, films in self._sorted)
        return tuple(film for _, film in heapq.merge(*portions, key=itemgetter(0)))


_FolderIdentity = tuple[int, int]  # device and inode: the same folder under any name


@dataclass
class _Walk:
    """A way through folders, with what was met on it."""

    token: CancelToken
    tray: _Tray = field(default_factory=_Tray)
    folders: list[Path] = field(default_factory=list)  # still to visit, the next one last
    unreadable: list[tuple[Path, str]] = field(default_factory=list)
    directories: list[Path] = field(default_factory=list)  # DICOMDIRs of folders
    _visited: set[_FolderIdentity] = field(default_factory=set)
    _given: dict[_FolderIdentity, set[str]] = field(default_factory=dict)  # roots that are files, by folder

    def start(self, roots: Iterable[Path]) -> None:
        """Take the roots: files at once, folders to be visited."""
        for root in roots:
            self.token.raise_if_cancelled()
            try:
                if stat.S_ISDIR(root.stat().st_mode):
                    self.folders.append(root)
                elif root.name.lower() == NAME:
                    self._take_directory(root)
                else:
                    self._take_given(root)
            except (OSError, ValueError) as failure:
                raise PathError(root, _reason(failure)) from failure
        self.folders.sort(key=natural_key, reverse=True)

    def _take_directory(self, path: Path) -> None:
        directory = read_directory(path, token=self.token)
        for film in directory.films:
            self._take_given(film)
        if directory.complaint:
            self.unreadable.append((path, directory.complaint))

    def check_directories(self) -> None:
        """Note what the DICOMDIRs of visited folders name and no walk can find."""
        for path in self.directories:
            self.token.raise_if_cancelled()
            try:
                complaint = read_directory(path, token=self.token).complaint
            except PathError as failure:
                complaint = failure.reason
            if complaint:
                self.unreadable.append((path, complaint))

    def _take_given(self, path: Path) -> None:
        names = self._given.setdefault(_identity(path.parent), set())
        if path.name not in names:
            names.add(path.name)
            self.tray.put(natural_key(path), path)

    def visit(self, folder: Path) -> Iterator[FilmsFound]:
        """Look through one folder, unless it was looked through under another name."""
        subfolders: list[Path] = []
        try:
            identity = _identity(folder)
            if identity not in self._visited:
                self._visited.add(identity)
                yield from self._take_entries(folder, self._given.get(identity, set()), subfolders)
        except OSError as failure:
            self.unreadable.append((folder, _reason(failure)))
        self.folders += sorted(subfolders, key=natural_key, reverse=True)

    def _take_entries(self, folder: Path, given: set[str], subfolders: list[Path]) -> Iterator[FilmsFound]:
        key = _folder_key(folder)
        with os.scandir(folder) as entries:
            for entry in entries:
                self.token.raise_if_cancelled()
                if entry.name.lower() == NAME and entry.is_file():
                    self.directories.append(Path(entry.path))
                if _is_hidden(entry.name) or entry.name in given:
                    continue
                if entry.is_dir(follow_symlinks=False):
                    subfolders.append(Path(entry.path))
                elif _is_film(entry):
                    self.tray.put(key + _part_key(entry.name), Path(entry.path))
                if self.tray.is_due:
                    yield from self.tray.empty()


def _identity(folder: Path) -> _FolderIdentity:
    found = folder.stat()
    return found.st_dev, found.st_ino


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name.lower() in _SKIPPED_NAMES


def _is_film(entry: os.DirEntry[str]) -> bool:
    """Return whether a file, or a link to one, is a film by its suffix or, lacking one, by its first bytes."""
    try:
        if not entry.is_file():
            return False
        dot = entry.name.rfind(".")
        suffix = entry.name[dot:].lower() if dot > 0 else ""
        return suffix in SUFFIXES or (suffix not in _OTHER_SUFFIXES and _is_dicom(entry.path))
    except OSError:  # a broken or circular link, a file that went away or is not ours to read
        return False


def _is_dicom(path: str) -> bool:
    """Return whether a regular file says at byte 128 that it is DICOM."""
    with open(path, "rb", buffering=0, opener=_open_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return False
        file.seek(_DICOM_MAGIC_AT)
        return file.read(len(_DICOM_MAGIC)) == _DICOM_MAGIC


def _open_without_waiting(path: str, flags: int) -> int:
    """Open `path`; should it have become a pipe since it was looked at, do not wait for a writer."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _folder_key(folder: Path) -> str:
    """Return the key of a folder, ending so that its films come before those of its folders."""
    return "\x01".join(map(_part_key, folder.parts)) + "\x00"


def _part_key(name: str) -> str:
    return f"{_DIGITS.sub(_number_key, name.casefold())}\x02{name}"


def _number_key(digits: re.Match[str]) -> str:
    """Return a number such that text order is number order, whatever its length: its length goes before it."""
    number = digits[0] if digits[0].isascii() else "".join(str(unicodedata.decimal(c)) for c in digits[0])
    number = number.lstrip("0")
    return f"{'9' * (len(number) // 9)}{len(number) % 9}{number}"


def _reason(failure: OSError | ValueError) -> str:
    if isinstance(failure, FileNotFoundError):
        return "there is no such file or folder"
    if isinstance(failure, OSError) and failure.strerror:
        return failure.strerror[0].lower() + failure.strerror[1:]
    return str(failure)
