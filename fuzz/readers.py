"""What every damaged film is put to: all that reads files of others, by the same ways as in the program."""

from __future__ import annotations

import re
import tempfile
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.exchange.deidentify import FilmCopied, deidentify
from cxr_desktop.core.exchange.evidence import evidence_of
from cxr_desktop.core.exchange.objects import FilmResults, ObjectKind, write_objects
from cxr_desktop.core.exchange.request import Request
from cxr_desktop.core.film.dimensions import dimensions_of
from cxr_desktop.core.film.directory import read_directory
from cxr_desktop.core.film.facts import age_in_years, fault_of, is_phantom
from cxr_desktop.core.film.folder import find_films
from cxr_desktop.core.film.header_card import read_card
from cxr_desktop.core.film.header_fields import read_header_fields
from cxr_desktop.core.film.radiograph import Radiograph
from cxr_desktop.core.film.reading import read_radiograph, read_thumbnail
from cxr_desktop.core.network.dimse_send import object_of
from cxr_desktop.core.network.talk import NotSent
from cxr_desktop.core.network.whole import read_whole
from cxr_desktop.core.words.errors import CxrError, PathError
from cxr_desktop.core.words.progress import CancelToken, FilmFailed, drain

if TYPE_CHECKING:
    from collections.abc import Callable

READ, REFUSED = "read", "refused"
_LONGEST = 200
_SIXTEENTHS = 2  # of the films that can be read: making objects takes as long as all the rest
_OBJECTS = (ObjectKind.REPORT, ObjectKind.STATE)


class Bad(Exception):  # noqa: N818 - a finding
    """Something came out that may not."""


def put_to_all(path: Path) -> tuple[str, str]:
    """Read a file by every way there is; return `READ` or `REFUSED`, and the reason.

    Raises
    ------
    Exception
        Whatever a reader lets out that is no refusal in one sentence; `Bad` when two readers disagree.
    """
    film = _read_by_all(path)
    _refusal_of(lambda: drain(find_films([path], token=CancelToken())))
    _send(path)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        _copy(path, film, Path(folder) / "copies")
        if isinstance(film, Radiograph):
            _look_at(film)
            _refusal_of(lambda: evidence_of(film))
            if int(film.sha256[0], 16) < _SIXTEENTHS:
                _refusal_of(lambda: write_objects(FilmResults(film), _OBJECTS, Path(folder)))
    return (READ, "") if isinstance(film, Radiograph) else (REFUSED, film)


def read_by_all(path: Path) -> tuple[str, str]:
    """Read a file by every way that writes nothing; as `put_to_all`."""
    film = _read_by_all(path)
    return (READ, "") if isinstance(film, Radiograph) else (REFUSED, film)


def _read_by_all(path: Path) -> Radiograph | str:
    film = _film_or_reason(path)
    small = _thumbnail_or_reason(path)
    if isinstance(film, str) != isinstance(small, str):
        raise Bad(f"the film is {_told(film)} and its thumbnail {_told(small)}")
    dimensions_of(path.read_bytes())
    read_card(path)
    _refusal_of(lambda: read_header_fields(path))
    _refusal_of(lambda: read_directory(path, token=CancelToken()))
    return film


def _told(outcome: object) -> str:
    return f"refused ({outcome})" if isinstance(outcome, str) else "read"


def _film_or_reason(path: Path) -> Radiograph | str:
    try:
        film = read_radiograph(path)
    except CxrError as refusal:
        return _reason(refusal)
    if not 0 <= int(film.pixels.max()) < 2**film.bits <= 2**16:
        raise Bad(f"values up to {film.pixels.max()} in {film.bits} bits")
    if not np.isfinite([film.window.centre, film.window.width]).all():
        raise Bad(f"the window {film.window}")
    return film


def _thumbnail_or_reason(path: Path) -> object:
    try:
        return read_thumbnail(path, 32)
    except CxrError as refusal:
        return _reason(refusal)


def _reason(refusal: CxrError) -> str:
    """Return why, checked to be one short sentence."""
    reason = refusal.reason if isinstance(refusal, PathError) else str(refusal)
    if not reason or "\n" in reason or len(reason) > _LONGEST + 100 or any(ord(char) < 32 for char in reason):
        raise Bad(f"no sentence: {reason!r}")
    return reason


def _refusal_of(read: Callable[[], object]) -> str:
    try:
        read()
    except CxrError as refusal:
        return _reason(refusal)
    return ""


def _send(path: Path) -> None:
    seen = object_of(path)
    if not isinstance(seen, NotSent):
        read_whole(path)


def _look_at(film: Radiograph) -> None:
    is_phantom(film)
    fault_of(film)
    age_in_years(film.tags)


def _copy(path: Path, film: Radiograph | str, folder: Path) -> None:
    """De-identify it: one outcome, one sentence, and a copy that shows what the film showed."""
    told: list[FilmCopied | FilmFailed] = []
    drain(deidentify(Request(films=(path,), folder=folder), token=CancelToken()), told.append)
    (event,) = told
    if isinstance(event, FilmFailed):
        if "\n" in event.reason:
            raise Bad(f"no sentence: {event.reason!r}")
    elif isinstance(film, Radiograph):
        try:
            copied = read_radiograph(folder / event.name)
        except CxrError as refusal:
            raise Bad(f"the copy of a film that can be read cannot ({_reason(refusal)})") from refusal
        if not np.array_equal(copied.pixels, film.pixels):
            raise Bad("the copy shows something else")


def where(failure: BaseException) -> str:
    """Return what went wrong and where in this program, without figures, so that the same faults are one."""
    frames = [frame for frame in traceback.extract_tb(failure.__traceback__) if "cxr_desktop" in frame.filename]
    place = f"{Path(frames[-1].filename).name}:{frames[-1].name}" if frames else "outside"
    words = re.sub(r"\d+", "n", str(failure).splitlines()[0] if str(failure) else "")
    return f"{type(failure).__name__} at {place} ({words[:90]})"
