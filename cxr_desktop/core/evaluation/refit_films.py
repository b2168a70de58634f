"""Which labelled films a model is fitted again by: none that it knows already, and no test films unless asked."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxr_desktop.core.dataset.films import TEST, DatasetError
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from cxr_desktop.core.dataset.films import Dataset, LabelledFilm
    from cxr_desktop.core.model.reference import Reference
    from cxr_desktop.core.words.progress import CancelToken


@dataclass(frozen=True, slots=True)
class RefitFilms:
    """Films to fit by, and sentences that say which others were left out."""

    films: tuple[LabelledFilm, ...]
    notes: tuple[str, ...]


def films_to_fit_by(
    dataset: Dataset,
    classes: tuple[str, ...],
    reference: Reference | None,
    *,
    token: CancelToken,
    takes_test: bool = False,
) -> Generator[Progress, None, RefitFilms]:
    """Return the films of a data set that may choose an operating point.

    Parameters
    ----------
    classes
        Of the model.
    reference
        The films of its training, which are left out; None for a model that keeps none.
    takes_test
        Take the films of a list named test as well, which are no test of the new model then.

    Raises
    ------
    DatasetError
        When the folders name other classes, or no films are left.
    Cancelled
        When stopped.
    """
    if dataset.classes != classes:
        wanted, found = ", ".join(classes), ", ".join(dataset.classes)
        raise DatasetError(dataset.root, f"the model tells {wanted} apart, the folders {found}")
    n_test = len(dataset.of(TEST))
    listed = [film for film in dataset.films if takes_test or film.split != TEST]
    own = frozenset(reference.sha256) if reference is not None else frozenset()
    films: list[LabelledFilm] = []
    for done, film in enumerate(listed if own else ()):
        token.raise_if_cancelled()
        yield Progress(done, len(listed), "Looking for films the model knows")
        if _digest(film.path) not in own:
            films.append(film)
    films = films if own else listed
    notes = _of_known(len(listed) - len(films)) + _of_test(n_test, takes_test=takes_test)
    if not films:
        raise DatasetError(dataset.root, " ".join(("there are no films to fit by.", *notes)).rstrip("."))
    return RefitFilms(tuple(films), notes)


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""  # told of when it is read


def _of_known(n: int) -> tuple[str, ...]:
    if not n:
        return ()
    return (f"{_films(n)} left out: the model learned from them or was chosen by them.",)


def _of_test(n: int, *, takes_test: bool) -> tuple[str, ...]:
    if not n:
        return ()
    if takes_test:
        return (f"{n:,} test films took part: they choose the operating point and are no test of the new model.",)
    return (f"{_films(n)} of the test list left out, so that they can still be a test.",)


def _films(n: int) -> str:
    return "1 film" if n == 1 else f"{n:,} films"
