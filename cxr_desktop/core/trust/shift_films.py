"""Films of a new place as the network sees them, beside those that it was validated on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from scipy.special import expit

from cxr_desktop.core.dataset.patients import NONE
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.statistics.odds import log_odds
from cxr_desktop.core.words.ahead import ahead
from cxr_desktop.core.words.errors import CxrError, FilmError
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import FilmFailed, Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.prediction import ModelInfo, Prediction
    from cxr_desktop.core.model.reference import Reference
    from cxr_desktop.core.model.scope import ScopeVerdict
    from cxr_desktop.core.words.progress import CancelToken

UNKNOWN = -1
"""The class of a film that nobody knows."""

_DECODERS, _AHEAD = 2, 4
_FEWEST = 2  # films that a test needs
FEWEST_VALIDATION = 20
"""Validation films below which nothing is compared."""


class NothingToCompare(CxrError):  # noqa: N818 - an answer
    """The model keeps no validation films, or none of the new films can be read."""


class Witness(Protocol):
    """What of a classifier the comparison asks for (`core.model.classifier.Classifier` has it)."""

    @property
    def info(self) -> ModelInfo:
        """The model."""

    @property
    def reference(self) -> Reference | None:
        """The films that the model learned from, or None."""

    def predict(self, films: Sequence[Radiograph]) -> list[Prediction]:
        """Return a prediction of each film."""

    def code(self, film: Radiograph) -> NDArray[np.float32]:
        """Return the network's view of a film, (d,)."""


@dataclass(frozen=True, slots=True)
class NewFilms:
    """Films of a new place.

    Parameters
    ----------
    paths
        The films.
    root
        Their folder.
    truth
        Class index of each film, `UNKNOWN` where nobody knows; () for none.
    rule
        Whose film it is, by its name below the folder.
    """

    paths: tuple[Path, ...]
    root: Path
    truth: tuple[int, ...] = ()
    rule: PatientRule = NONE


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Films in columns.

    Parameters
    ----------
    codes
        (n, d): the network's view of each film.
    log_odds, p
        (n,): log-odds of class 1 before the temperature, and its calibrated probability.
    truth
        (n,) class indices, `UNKNOWN` where nobody knows.
    patients
        Whose films they are.
    """

    codes: NDArray[np.float32]
    log_odds: NDArray[np.float64]
    p: NDArray[np.float64]
    truth: NDArray[np.int64]
    patients: tuple[str, ...]

    def at(self, rows: NDArray[np.int64]) -> Sample:
        """Return some of the films."""
        return Sample(
            self.codes[rows],
            self.log_odds[rows],
            self.p[rows],
            self.truth[rows],
            tuple(self.patients[row] for row in rows.tolist()),
        )

    def __len__(self) -> int:
        return len(self.p)


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """New films beside those of validation, ready to be compared without the network.

    Parameters
    ----------
    info
        The model.
    root
        The folder of the new films.
    validation, new
        The films; of the new ones those that can be read.
    scopes
        What the guard says of each new film.
    failed
        (path, reason) of those that cannot be read.
    n_known
        New films that are files of the model's own training or validation.
    """

    info: ModelInfo
    root: Path
    validation: Sample
    new: Sample
    scopes: tuple[ScopeVerdict, ...]
    failed: tuple[tuple[str, str], ...]
    n_known: int = 0


def look_at_films(
    films: NewFilms, classifier: Witness, *, token: CancelToken
) -> Generator[Progress | FilmFailed, None, Looked]:
    """Let a model see films, one by one, so that who shares the classifier waits for no more than one.

    Raises
    ------
    NothingToCompare
        When the model keeps too few validation films or tells other than two classes apart, or fewer than two of the
        films can be read.
    DeviceError
        When the device has too little memory.
    Cancelled
        When stopped.
    """
    validation = _validation(classifier)
    seen: list[_Seen] = []
    failed: list[tuple[str, str]] = []
    with (
        ThreadPoolExecutor(_DECODERS, thread_name_prefix="decode") as pool,
        closing(ahead(films.paths, lambda path: pool.submit(read_radiograph, path), most=_AHEAD)) as waiting,
    ):
        for row, (path, decoding) in enumerate(waiting):
            token.raise_if_cancelled()
            try:
                film = decoding.result()
            except FilmError as failure:
                failed.append((str(path), failure.reason))
                yield FilmFailed(path, str(failure))
            else:
                seen.append(_Seen(row, classifier.predict([film])[0], classifier.code(film)))
            yield Progress(row + 1, len(films.paths), "Looking at films")
    if len(seen) < _FEWEST:
        msg = f"{len(seen)} of {len(films.paths)} films can be read, which is too few to compare"
        raise NothingToCompare(f"{display_path(films.root)}: {msg}")
    new = _sample(films, seen, classifier.info.temperature)
    scopes = tuple(one.prediction.scope for one in seen)
    own = frozenset(classifier.reference.sha256) if classifier.reference is not None else frozenset()
    n_known = sum(one.prediction.film_sha256 in own for one in seen)
    return Looked(classifier.info, films.root, validation, new, scopes, tuple(failed), n_known)


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """A film by its place in the list, with what the network says and how it sees it."""

    row: int
    prediction: Prediction
    code: NDArray[np.float32]


def _validation(classifier: Witness) -> Sample:
    """Return the films to compare with."""
    info, reference = classifier.info, classifier.reference
    if len(info.classes) != 2:
        msg = f"the model {info.name} tells {len(info.classes)} classes apart; films are compared for two"
        raise NothingToCompare(msg)
    rows = np.flatnonzero(reference.is_validation) if reference is not None else np.array([], dtype=np.int64)
    labels = set(reference.labels[rows].tolist()) if reference is not None else set()
    if reference is None or len(rows) < FEWEST_VALIDATION or len(labels) < 2:
        msg = f"the model {info.name} keeps none of its validation films to compare others with"
        if reference is not None and reference.names:
            msg = f"the model {info.name} keeps too few of its validation films to compare others with"
        raise NothingToCompare(msg)
    kept = reference.log_odds[rows].astype(np.float64)
    return Sample(
        codes=reference.codes[rows],
        log_odds=kept,
        p=expit(kept / info.temperature),
        truth=reference.labels[rows].astype(np.int64),
        patients=tuple(map(str, reference.patients[rows].tolist())),
    )


def _sample(films: NewFilms, seen: Sequence[_Seen], temperature: float) -> Sample:
    p = np.array([one.prediction.probabilities for one in seen], dtype=np.float64)  # (n, 2)
    truth = films.truth or (UNKNOWN,) * len(films.paths)
    return Sample(
        codes=np.array([one.code for one in seen], dtype=np.float32),
        log_odds=temperature * log_odds(p),
        p=p[:, 1],
        truth=np.array([truth[one.row] for one in seen], dtype=np.int64),
        patients=tuple(films.rule.strict_patient(_below(films.paths[one.row], films.root)) for one in seen),
    )


def _below(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
