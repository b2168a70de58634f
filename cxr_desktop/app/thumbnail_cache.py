"""Thumbnails on disk: named by the film's file and its state, bounded in size, never half written."""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, PngImagePlugin

from cxr_desktop.core.film.reading import read_thumbnail_and_size
from cxr_desktop.core.words.paths import cache_folder, write_beside

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAX_BYTES = 200 * 2**20
SIDE = 128  # pixels of the longer side: 49 on the screen at a device pixel ratio of 2, cropped to a square
_TRIM_AFTER = 500  # thumbnails written
_FILLED_TO = 0.9  # of the bound, after trimming
_SIZE_FIELD = "film-size"


@dataclass(frozen=True, eq=False, slots=True)
class Thumbnail:
    """A film's thumbnail: `pixels` (h, w) uint8 with the longer side `SIDE`, `size` the film's (width, height)."""

    pixels: NDArray[np.uint8]
    size: tuple[int, int] | None


class ThumbnailCache:
    """Reads a film's thumbnail from disk, or makes it and keeps it. For use in several threads.

    Parameters
    ----------
    folder
        Where to keep them; the program's cache folder when None.
    max_bytes
        How much room they may take; the longest unused are removed first.
    """

    def __init__(self, folder: Path | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        self._folder = folder or _own_folder()
        self._max_bytes = max_bytes
        self._written = 0

    def thumbnail(self, film: Path) -> Thumbnail:
        """Return the thumbnail of a film.

        Raises
        ------
        FilmError
            When the film cannot be read.
        """
        place = self._place(film)
        kept = None if place is None else _kept(place)
        if kept is not None:
            return kept
        made = Thumbnail(*read_thumbnail_and_size(film, SIDE))
        if place is not None:
            self._keep(place, made)
        return made

    def _place(self, film: Path) -> Path | None:
        if self._folder is None:
            return None
        try:
            state = film.stat()
        except (OSError, ValueError):
            return None  # reading it will say why
        digest = hashlib.sha256(os.fsencode(film.absolute()))
        digest.update(f"\0{state.st_mtime_ns}\0{state.st_size}\0{SIDE}".encode())
        return self._folder / f"{digest.hexdigest()[:40]}.png"

    def _keep(self, place: Path, made: Thumbnail) -> None:
        fields = PngImagePlugin.PngInfo()
        if made.size:
            fields.add_text(_SIZE_FIELD, f"{made.size[0]} {made.size[1]}")
        with contextlib.suppress(OSError):  # a full or read-only disk costs speed, not thumbnails
            with write_beside(place) as beside:
                Image.fromarray(made.pixels).save(beside, format="PNG", pnginfo=fields, compress_level=3)
            self._written += 1
            if self._written % _TRIM_AFTER == 1:
                self.trim()

    def trim(self) -> None:
        """Remove the longest unused thumbnails when they take more room than they may."""
        if self._folder is None:
            return
        with os.scandir(self._folder) as entries:
            files = [(entry.stat(), entry.path) for entry in entries if entry.is_file(follow_symlinks=False)]
        total = sum(state.st_size for state, _ in files)
        if total <= self._max_bytes:
            return
        for state, path in sorted(files, key=lambda file: file[0].st_mtime_ns):
            with contextlib.suppress(OSError):
                Path(path).unlink()
                total -= state.st_size
            if total <= _FILLED_TO * self._max_bytes:
                return


def _own_folder() -> Path | None:
    """Return the program's folder for thumbnails, or None where it cannot be made: then nothing is kept."""
    try:
        return cache_folder("thumbnails")
    except OSError:
        return None


def _kept(place: Path) -> Thumbnail | None:
    """Return what is kept at `place`, or None when there is nothing whole."""
    try:
        with Image.open(place, formats=("PNG",)) as picture:
            pixels = np.asarray(picture)
            noted = picture.info.get(_SIZE_FIELD)
        size = tuple(int(word) for word in noted.split()) if isinstance(noted, str) else None
        os.utime(place)
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is made again
        return None
    if pixels.ndim != 2 or pixels.dtype != np.uint8 or max(pixels.shape) > SIDE:
        return None
    return Thumbnail(pixels, (size[0], size[1]) if size and len(size) == 2 else None)
