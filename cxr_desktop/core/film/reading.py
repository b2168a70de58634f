"""From a path to a `Radiograph`: what may be opened, and which reader its content asks for."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.film.console import keep_quiet
from cxr_desktop.core.film.content import MAX_PIXELS, Content, content_of
from cxr_desktop.core.film.dimensions import dimensions_of
from cxr_desktop.core.film.folder import SUFFIXES
from cxr_desktop.core.film.raster import read_jpeg_thumbnail, read_raster
from cxr_desktop.core.film.refusal import Refused
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph

__all__ = [
    "MAX_BYTES",
    "MAX_PIXELS",
    "SUFFIXES",
    "read_bytes",
    "read_radiograph",
    "read_thumbnail",
    "read_thumbnail_and_size",
]

MAX_BYTES = 1 << 30
_WORTH_A_THREAD = 4 << 20  # bytes whose digest takes some milliseconds
_KINDS = (
    (stat.S_ISDIR, "is a folder"),
    (stat.S_ISFIFO, "is not a regular file (a pipe)"),
    (stat.S_ISCHR, "is not a regular file (a device)"),
    (stat.S_ISBLK, "is not a regular file (a device)"),
    (stat.S_ISSOCK, "is not a regular file (a socket)"),
)
_ERRORS = {
    errno.ENOENT: "there is no such file",
    errno.ENOTDIR: "there is no such file",
    errno.EACCES: "may not be read (no permission)",
    errno.EPERM: "may not be read (no permission)",
    errno.ELOOP: "is a loop of links",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EIO: "the disk reports a read error",
}
# Reading never waits for what is at the other end of a name that was exchanged since it was looked at.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def read_radiograph(path: Path) -> Radiograph:
    """Read a JPEG, PNG, TIFF, BMP, WebP or DICOM file, by what it holds and not by its name.

    May run in many threads at once; writes nothing to the console.

    Raises
    ------
    FilmError
        The only exception, for anything that cannot be shown whole: the reason is a phrase for the user.
    """
    with _refusals(path):
        data = read_bytes(path)
        if len(data) < _WORTH_A_THREAD:
            return _read(path, data, hashlib.sha256(data).hexdigest())
        with ThreadPoolExecutor(1, "digest") as beside:
            digest = beside.submit(lambda: hashlib.sha256(data).hexdigest())
            film = _read(path, data, "later")
            return replace(film, sha256=digest.result())


def read_thumbnail(path: Path, size: int) -> NDArray[np.uint8]:
    """Return a small picture of a film through its default window, (h, w) uint8, the longer side at most `size`.

    A JPEG is decoded at a reduced scale. Smaller films are not enlarged.

    Raises
    ------
    FilmError
        As `read_radiograph`, for the same files.
    """
    with _refusals(path):
        return _thumbnail(path, read_bytes(path), size)


def read_thumbnail_and_size(path: Path, size: int) -> tuple[NDArray[np.uint8], tuple[int, int] | None]:
    """Return what `read_thumbnail` does, and what `dimensions_of` says of the film. The file is opened once."""
    with _refusals(path):
        data = read_bytes(path)
        return _thumbnail(path, data, size), dimensions_of(data)


def _thumbnail(path: Path, data: bytes, size: int) -> NDArray[np.uint8]:
    if content_of(data) is Content.JPEG:
        return read_jpeg_thumbnail(data, size)
    film = _read(path, data, "thumbnail")
    picture = Image.fromarray(apply_window(film.pixels, film.window))
    picture.thumbnail((size, size), Image.Resampling.BOX)
    return np.asarray(picture)


def _read(path: Path, data: bytes, digest: str) -> Radiograph:
    content = content_of(data)
    if content is Content.DICOM:
        # pydicom takes longer to import than the window may take to appear.
        from cxr_desktop.core.film.dicom import read_dicom  # noqa: PLC0415

        return read_dicom(path, data, digest)
    return read_raster(path, data, content, digest)


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Turn every expected failure inside into a `FilmError` of this path."""
    keep_quiet()
    try:
        yield
    except Refused as refusal:
        raise FilmError(path, refusal.reason) from refusal.__cause__
    except MemoryError as failure:
        raise FilmError(path, "there is not enough memory to decode it") from failure


def read_bytes(path: Path) -> bytes:
    """Return a regular file's content; links to regular files are followed.

    Nothing else is ever opened: a pipe would hang, a device has no end. Opening does not block in any case.

    Raises
    ------
    FilmError
        For anything but a readable, not too large, not empty regular file.
    """
    try:
        _check(path, os.stat(path))  # noqa: PTH116 - pathlib's stat is the same and hides that links are followed
        with os.fdopen(os.open(path, _FLAGS), "rb") as stream:
            size = _check(path, os.fstat(stream.fileno()))
            data = stream.read(size + 1)  # not all at once at MAX_BYTES: that much memory would be set aside first
            if len(data) > size:
                data += stream.read(MAX_BYTES + 1 - len(data))
    except OSError as failure:
        raise FilmError(path, _reason(path, failure)) from failure
    except ValueError as failure:  # a NUL in the name
        raise FilmError(path, "the name cannot be a file's name") from failure
    if len(data) < size:
        raise FilmError(path, "the file became shorter while it was read")
    return data


def _check(path: Path, status: os.stat_result) -> int:
    for is_kind, reason in _KINDS:
        if is_kind(status.st_mode):
            raise FilmError(path, reason)
    if not stat.S_ISREG(status.st_mode):
        raise FilmError(path, "is not a regular file")
    if status.st_size == 0:
        raise FilmError(path, "the file is empty")
    if status.st_size > MAX_BYTES:
        raise FilmError(path, f"the file is too large ({status.st_size / 2**30:.1f} GiB; at most 1 GiB is read)")
    return status.st_size


def _reason(path: Path, failure: OSError) -> str:
    if failure.errno == errno.ENOENT and path.is_symlink():
        return "is a link to a file that is not there"
    return _ERRORS.get(failure.errno or 0, f"cannot be read ({failure.strerror or failure})")
