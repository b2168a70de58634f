"""From a path to a `Radiograph`: what may be opened, and which reader its content asks for."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.film.dicom import is_dicom, read_dicom
from cxr_desktop.core.film.raster import raster_format, read_raster, read_raster_thumbnail
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.errors import FilmError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.film.radiograph import Radiograph

MAX_BYTES = 1 << 30
_KINDS = (
    (stat.S_ISDIR, "it is a folder"),
    (stat.S_ISFIFO, "it is a pipe, not a file"),
    (stat.S_ISCHR, "it is a device, not a file"),
    (stat.S_ISBLK, "it is a device, not a file"),
    (stat.S_ISSOCK, "it is a socket, not a file"),
)
_OTHER_CONTENT = (
    (b"%PDF", "it is a PDF document, not a film"),
    (b"PK\x03\x04", "it is a ZIP archive or an office document, not a film"),
    (b"\x1f\x8b", "it is a compressed archive, not a film"),
    (b"GIF8", "GIF pictures are not read: they hold too few grey values for a film"),
)


def read_radiograph(path: Path) -> Radiograph:
    """Read a JPEG, PNG, TIFF, BMP, WebP or DICOM file, by what it holds and not by its name.

    Raises
    ------
    FilmError
        The only exception, for anything that cannot be shown whole: the reason is a phrase for the user.
    """
    content = read_bytes(path)
    digest = hashlib.sha256(content).hexdigest()
    try:
        if is_dicom(content):
            return read_dicom(path, content, digest)
        _refuse_other_content(path, content)
        return read_raster(path, content, digest)
    except MemoryError as failure:
        raise FilmError(path, "there is not enough memory to decode it") from failure


def read_thumbnail(path: Path, size: int) -> NDArray[np.uint8]:
    """Return a small picture of a film through its default window, (h, w) uint8, the longer side at most `size`.

    Raises
    ------
    FilmError
        As `read_radiograph`.
    """
    content = read_bytes(path)
    if raster_format(content) == "JPEG":
        return read_raster_thumbnail(path, content, size)
    film = read_radiograph(path)
    picture = Image.fromarray(apply_window(film.pixels, film.window))
    picture.thumbnail((size, size), Image.Resampling.BOX)
    return np.asarray(picture)


def read_bytes(path: Path) -> bytes:
    """Return a regular file's content.

    Nothing else is ever opened: a pipe would hang, a device has no end. Opening does not block in any case.

    Raises
    ------
    FilmError
        For anything but a readable, not too large, not empty regular file.
    """
    try:
        size = _checked_size(path, os.stat(path))  # noqa: PTH116 - follows links to files; loops raise
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
        with os.fdopen(handle, "rb") as stream:
            _checked_size(path, os.fstat(handle))
            content = stream.read(MAX_BYTES + 1)
    except OSError as failure:
        raise FilmError(path, _reason(failure)) from failure
    except ValueError as failure:  # a NUL in the name
        raise FilmError(path, "its name cannot be a file's name") from failure
    if len(content) < size:
        raise FilmError(path, "it became shorter while it was read")
    return content


def _checked_size(path: Path, status: os.stat_result) -> int:
    for is_kind, reason in _KINDS:
        if is_kind(status.st_mode):
            raise FilmError(path, reason)
    if not stat.S_ISREG(status.st_mode):
        raise FilmError(path, "it is not a regular file")
    if status.st_size == 0:
        raise FilmError(path, "the file is empty")
    if status.st_size > MAX_BYTES:
        raise FilmError(path, f"the file is too large ({status.st_size / 2**30:.1f} GiB; at most 1 GiB is read)")
    return status.st_size


def _reason(failure: OSError) -> str:
    known = {
        errno.ENOENT: "there is no such file",
        errno.EACCES: "it may not be read (no permission)",
        errno.EPERM: "it may not be read (no permission)",
        errno.ELOOP: "it is a loop of links",
        errno.ENAMETOOLONG: "its name is too long",
        errno.EIO: "the disk reports a read error",
    }
    return known.get(failure.errno or 0, f"it cannot be read ({failure.strerror or failure})")


def _refuse_other_content(path: Path, content: bytes) -> None:
    if raster_format(content) is not None:
        return
    for magic, reason in _OTHER_CONTENT:
        if content.startswith(magic):
            raise FilmError(path, reason)
    start = content[:512].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<?xml", b"<svg")):
        raise FilmError(path, "it is a web page or XML text, not a film")
    if not content.strip(b"\0"):
        raise FilmError(path, "the file holds nothing but zeros")
    if b"\0" not in content[:512] and all(byte >= 9 for byte in content[:512]):
        raise FilmError(path, "it is text, not a film")
    raise FilmError(path, "it is none of JPEG, PNG, TIFF, BMP, WebP or DICOM")
