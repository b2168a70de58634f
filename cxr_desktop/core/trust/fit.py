"""Everything a checkpoint needs to say when not to believe it, from the films of its training."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.dataset.patients import relative_name
from cxr_desktop.core.dataset.split import rule_of
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.reference import Reference
from cxr_desktop.core.model.trust_tensors import Trust
from cxr_desktop.core.statistics.odds import log_odds
from cxr_desktop.core.trust.conformal import fit_conformal
from cxr_desktop.core.trust.guard_fit import FALSE_ALARMS, fit_guard
from cxr_desktop.core.trust.last_layers_fit import fit_last_layers
from cxr_desktop.core.trust.population_fit import population_of_films
from cxr_desktop.core.words.errors import FilmError, TooFewFilms
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence, Sized

    from numpy.typing import NDArray

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.dataset.split import Split
    from cxr_desktop.core.model.appearance import Appearance
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.model.scope import ConformalRule, Population
    from cxr_desktop.core.words.progress import CancelToken

COVERAGE = 0.95
"""Of the prediction sets."""

FEWEST = 80
"""Films of each list below which nothing is fitted: so few say nothing of one in a hundred."""


@dataclass(frozen=True, eq=False)
class Fitted:
    """What was fitted: for the checkpoint's tensors, and for its header."""

    trust: Trust
    conformal: ConformalRule
    population: Population | None
    record: dict[str, object]


@dataclass(frozen=True, eq=False)
class _Seen:
    """Films as the model sees them, column by column."""

    looks: list[Appearance]
    films: list[LabelledFilm]
    digests: list[str]
    tags: list[Mapping[str, str]]
    probabilities: NDArray[np.float64]
    truth: NDArray[np.int64]

    @property
    def log_odds(self) -> NDArray[np.float64]:
        return log_odds(self.probabilities)


def fit_trust(
    split: Split,
    classifier: Classifier,
    *,
    token: CancelToken,
    limit: int | None = None,
    keeps_names: bool = False,
) -> Generator[Progress, None, Fitted]:
    """Return guard, ensemble, reference and prediction sets of a model, two or more classes.

    Parameters
    ----------
    split
        Its training films, and the validation films that it was chosen by but did not learn from.
    limit
        At most so many training films, drawn evenly; None for all.
    keeps_names
        Whether the names of the films go into the checkpoint. They may be patients'; otherwise a film is named by its
        class and twelve digits of its digest.

    Raises
    ------
    TooFewFilms
        When one of the lists has fewer than `FEWEST` readable films.
    Cancelled
        When stopped.
    """
    step = 1 if limit is None else max(1, -(-len(split.train) // limit))
    train = split.train[::step]
    _check_counts(train, split.val)  # before minutes of reading; films that cannot be read count after it
    seen = yield from _look_at([*train, *split.val], classifier, token)
    chosen_by = {film.path for film in split.val}
    is_validation = np.array([film.path in chosen_by for film in seen.films], dtype=np.bool_)
    learned, unseen = np.flatnonzero(~is_validation), np.flatnonzero(is_validation)
    _check_counts(learned, unseen)
    return _fitted(seen, is_validation, split, classifier.info, keeps_names=keeps_names)


def _check_counts(learned: Sized, unseen: Sized) -> None:
    if min(len(learned), len(unseen)) < FEWEST:
        msg = (
            f"a guard needs {FEWEST} films to learn from and {FEWEST} to be checked by; "
            f"there are {len(learned)} and {len(unseen)}"
        )
        raise TooFewFilms(msg)


def _look_at(
    films: Sequence[LabelledFilm], classifier: Classifier, token: CancelToken
) -> Generator[Progress, None, _Seen]:
    looks: list[Appearance] = []
    kept: list[LabelledFilm] = []
    digests: list[str] = []
    tags: list[Mapping[str, str]] = []
    rows: list[tuple[float, ...]] = []
    for done, film in enumerate(films):
        token.raise_if_cancelled()
        yield Progress(done, len(films), "Learning what its films look like")
        try:
            radiograph = read_radiograph(film.path)
        except FilmError:
            continue  # told of when it was scored
        rows.append(classifier.predict([radiograph])[0].probabilities)
        looks.append(classifier.appearance(radiograph))
        digests.append(radiograph.sha256)
        tags.append(radiograph.tags)
        kept.append(film)
    probabilities = np.array(rows, dtype=np.float64).reshape(-1, len(classifier.info.classes))
    truth = np.array([film.label for film in kept], dtype=np.int64)
    return _Seen(looks, kept, digests, tags, probabilities, truth)


def _fitted(
    seen: _Seen, is_validation: NDArray[np.bool_], split: Split, info: ModelInfo, *, keeps_names: bool
) -> Fitted:
    learned, unseen = np.flatnonzero(~is_validation), np.flatnonzero(is_validation)
    names = tuple(relative_name(film.path, split.root) for film in seen.films)
    rule = rule_of(split)
    guard = fit_guard([seen.looks[row] for row in learned], [seen.looks[row] for row in unseen])
    odds = seen.log_odds * info.temperature
    layers = None
    if len(info.classes) == 2 and len(set(seen.truth[learned].tolist())) == 2:
        hidden = np.stack([look.hidden for look in seen.looks])
        layers = fit_last_layers(
            hidden[learned],
            seen.truth[learned],
            [rule.patient(names[row]) for row in learned],
            validation=(hidden[unseen], odds[unseen]),
        )
    reference = Reference(
        names=names if keeps_names else tuple(map(partial(_nameless, split.classes), seen.films, seen.digests)),
        sha256=tuple(seen.digests),
        labels=seen.truth.astype(np.int16),
        patients=_numbered([rule.strict_patient(name) for name in names]),
        is_validation=is_validation,
        codes=np.stack([guard.code(look) for look in seen.looks]),
        log_odds=odds.astype(np.float32),
    )
    record: dict[str, object] = {"learned": len(learned), "unseen": len(unseen), "false_alarms": FALSE_ALARMS}
    conformal = fit_conformal(seen.probabilities[unseen], seen.truth[unseen], COVERAGE)
    return Fitted(Trust(guard, layers, reference), conformal, population_of_films(seen.tags), record)


def _numbered(patients: list[str]) -> NDArray[np.int32]:
    _, number = np.unique(np.asarray(patients, dtype=object).astype(str), return_inverse=True)
    return number.astype(np.int32)


def _nameless(classes: Sequence[str], film: LabelledFilm, digest: str) -> str:
    return f"{classes[film.label]}/{digest[:12]}"  # the folder that it lies in may be named after a patient
