"""The films of a training, each known by the digest of its file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.film.reading import read_bytes
from cxr_desktop.core.training.events import FilmLeftOut
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.words.progress import CancelToken

_TOLD_EVERY = 100


@dataclass(frozen=True, slots=True)
class TrainingFilm:
    """A film to learn from or to choose by: its path, the sha256 of its file and its class index."""

    path: Path
    sha256: str
    label: int


def identify_films(
    films: Sequence[LabelledFilm], *, token: CancelToken
) -> Generator[Progress | FilmLeftOut, None, tuple[TrainingFilm, ...]]:
    """Return the films with their digests, less those whose files cannot be read.

    Raises
    ------
    Cancelled
        When stopped.
    """
    known: list[TrainingFilm] = []
    for done, film in enumerate(films, start=1):
        token.raise_if_cancelled()
        try:
            known.append(TrainingFilm(film.path, hashlib.sha256(read_bytes(film.path)).hexdigest(), film.label))
        except FilmError as failure:
            yield FilmLeftOut(str(film.path), str(failure))
        if done % _TOLD_EVERY == 0 or done == len(films):
            yield Progress(done, len(films), "Reading films")
    return tuple(known)


def films_digest(films: Sequence[TrainingFilm]) -> str:
    """Return the sha256 of which films with which labels these are, whatever they are called."""
    lines = sorted(f"{film.sha256} {film.label}\n" for film in films)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
