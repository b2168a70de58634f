"""What the films of a data set are: decoded once, their facts kept in the cache until a file changes."""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from cxr_desktop.core.dataset.patients import relative_name
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.words.ahead import ahead
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.paths import cache_folder, write_beside
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.dataset.films import Dataset, LabelledFilm
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.words.progress import CancelToken

_VERSION = 1  # of the facts; another one makes the cache start again
_SIDE = 32
_AHEAD = 16
_TOLD_EVERY = 20


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What one film is.

    Parameters
    ----------
    bytes, mtime_ns
        Size and time of change of its file.
    sha256
        Of the file.
    pixels_sha256
        Of the decoded grey values, with their shape and type: the same for copies in other files or formats.
    width, height
        In pixels.
    mode
        ``"grey, 8 bit"``, ``"colour, 8 bit"``...
    kind
        The file's format: ``"JPEG"``, ``"DICOM"``...
    """

    bytes: int
    mtime_ns: int
    sha256: str
    pixels_sha256: str
    width: int
    height: int
    mode: str
    kind: str


@dataclass(frozen=True, slots=True)
class ScannedFilm:
    """A film that can be read: where it is and what it is."""

    film: LabelledFilm
    facts: FilmFacts


@dataclass(frozen=True, eq=False)
class DatasetScan:
    """A data set, looked at film by film.

    Parameters
    ----------
    dataset
        What was scanned.
    films
        Those that can be read.
    thumbnails
        (n, 32, 32) uint8, of `films`, through their default windows.
    unreadable
        The others, each with a sentence.
    from_cache
        How many of `films` were known already.
    """

    dataset: Dataset
    films: tuple[ScannedFilm, ...]
    thumbnails: NDArray[np.uint8]
    unreadable: tuple[tuple[LabelledFilm, str], ...]
    from_cache: int


_Known = dict[str, tuple[FilmFacts, "NDArray[np.uint8]"]]


def scan_dataset(
    dataset: Dataset, *, token: CancelToken, use_cache: bool = True
) -> Generator[Progress, None, DatasetScan]:
    """Look at every film of a data set. Files that are as they were are not opened again.

    Raises
    ------
    Cancelled
        When stopped; what was seen by then is kept in the cache.
    """
    cache = _cache_file(dataset.root)
    kept = _read_cache(cache) if use_cache and cache is not None else {}
    known: _Known = {}
    unreadable: list[tuple[LabelledFilm, str]] = []
    from_cache = 0
    try:
        with ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="scan") as pool:
            for done, (film, outcome) in enumerate(_looked_at(pool, dataset, kept), start=1):
                token.raise_if_cancelled()
                name = relative_name(film.path, dataset.root)
                if isinstance(outcome, str):
                    unreadable.append((film, outcome))
                else:
                    known[name] = outcome
                    from_cache += kept.get(name, (None,))[0] is outcome[0]
                if done % _TOLD_EVERY == 0 or done == len(dataset.films):
                    yield Progress(done, len(dataset.films), "Looking at films")
    finally:
        if cache is not None and from_cache < len(known):
            _write_cache(cache, kept | known)
    readable = [film for film in dataset.films if relative_name(film.path, dataset.root) in known]
    names = [relative_name(film.path, dataset.root) for film in readable]
    pictures = [known[name][1] for name in names]
    return DatasetScan(
        dataset,
        tuple(ScannedFilm(film, known[name][0]) for film, name in zip(readable, names, strict=True)),
        np.array(pictures, dtype=np.uint8).reshape(-1, _SIDE, _SIDE),
        tuple(unreadable),
        from_cache,
    )


def _looked_at(
    pool: ThreadPoolExecutor, dataset: Dataset, kept: _Known
) -> Generator[tuple[LabelledFilm, tuple[FilmFacts, NDArray[np.uint8]] | str], None, None]:
    """Yield each film with its facts and thumbnail, or with the reason it cannot be read."""

    def submit(film: LabelledFilm) -> Future[tuple[FilmFacts, NDArray[np.uint8]] | str]:
        return pool.submit(_look, film.path, kept.get(relative_name(film.path, dataset.root)))

    with closing(ahead(dataset.films, submit, most=_AHEAD)) as waiting:
        for film, future in waiting:
            yield film, future.result()


def _look(path: Path, known: tuple[FilmFacts, NDArray[np.uint8]] | None) -> tuple[FilmFacts, NDArray[np.uint8]] | str:
    try:
        now = path.stat()
        if known is not None and (known[0].bytes, known[0].mtime_ns) == (now.st_size, now.st_mtime_ns):
            return known
        film = read_radiograph(path)
    except FilmError as failure:
        return str(failure)
    except OSError as failure:
        return str(FilmError(path, failure.strerror or "cannot be read"))
    grey = apply_window(film.pixels, film.window)
    thumbnail = np.asarray(Image.fromarray(grey).resize((_SIDE, _SIDE), Image.Resampling.BOX))
    return _facts(film, now), thumbnail


def _facts(film: Radiograph, now: os.stat_result) -> FilmFacts:
    seen = film.pixels if film.colour is None else film.colour
    digest = hashlib.sha256(f"{seen.shape} {seen.dtype}".encode())
    digest.update(np.ascontiguousarray(seen).data)
    mode = f"{'grey' if film.colour is None else 'colour'}, {film.bits} bit"
    return FilmFacts(
        bytes=now.st_size,
        mtime_ns=now.st_mtime_ns,
        sha256=film.sha256,
        pixels_sha256=digest.hexdigest(),
        width=film.width,
        height=film.height,
        mode=mode,
        kind=film.tags.get("Format", "DICOM"),
    )


def _cache_file(root: Path) -> Path | None:
    """Return where a data set's facts are kept, or None where no folder can be made: then nothing is kept."""
    key = hashlib.sha256(os.fsencode(root.resolve())).hexdigest()[:24]
    try:
        return cache_folder("datasets") / f"{key}.npz"
    except OSError:
        return None


def _read_cache(path: Path) -> _Known:
    """Return what is kept by name, or nothing when the file is absent, damaged or of another version."""
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as file:
            thumbnails, text = file["thumbnails"], file["facts"].tobytes().decode(errors="surrogatepass")
        values: dict[str, Any] = json.loads(text)
        if values["version"] != _VERSION or thumbnails.shape != (len(values["films"]), _SIDE, _SIDE):
            return {}
        names = {field.name for field in fields(FilmFacts)}
        rows: Sequence[dict[str, Any]] = values["films"]
        return {
            row["name"]: (FilmFacts(**{name: row[name] for name in names}), thumbnail)
            for row, thumbnail in zip(rows, thumbnails, strict=True)
        }
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile):
        return {}


def _write_cache(path: Path, known: _Known) -> None:
    """Keep what is known; a full or read-only cache costs time at the next scan, not this one's result."""
    rows = [{"name": name, **asdict(facts)} for name, (facts, _) in known.items()]
    text = json.dumps({"version": _VERSION, "films": rows}).encode(errors="surrogatepass")
    pictures = np.array([thumbnail for _, thumbnail in known.values()], dtype=np.uint8).reshape(-1, _SIDE, _SIDE)
    try:
        with write_beside(path) as beside, beside.open("wb") as stream:
            np.savez(stream, thumbnails=pictures, facts=np.frombuffer(text, dtype=np.uint8))
    except OSError:
        return
