"""Run a model over labelled films: the same classifier, decoding and preprocessing as everywhere."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.dataset.patients import relative_name
from cxr_desktop.core.evaluation.result import Scores
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.words.ahead import ahead
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.progress import FilmFailed, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.scope import ScopeVerdict
    from cxr_desktop.core.words.progress import CancelToken

_DECODERS, _AHEAD, _BATCH = 2, 32, 16


def score_films(
    films: Sequence[LabelledFilm],
    root: Path,
    classifier: Classifier,
    *,
    rule: PatientRule,
    token: CancelToken,
    change: Callable[[Radiograph], Radiograph] | None = None,
    what: str = "Evaluating",
) -> Generator[Progress | FilmFailed, None, Scores]:
    """Return a model's log-probabilities of labelled films.

    Parameters
    ----------
    films, root
        What to score, below the data set's folder.
    rule
        Whose film it is, as a split is judged.
    change
        Done to each film before the model sees it (a part blanked, say).
    what
        The phrase of the progress.

    Raises
    ------
    Cancelled
        When stopped.
    DeviceError
        When the device has too little memory.
    """
    rows: list[tuple[LabelledFilm, list[float]]] = []
    scopes: list[ScopeVerdict] = []
    failed: list[tuple[Path, str]] = []
    done = 0
    at_once = 1 if classifier.device.device == "cpu" else _BATCH  # a CPU is no faster with more

    def read(film: LabelledFilm) -> Radiograph:
        radiograph = read_radiograph(film.path)
        return radiograph if change is None else change(radiograph)

    with (
        ThreadPoolExecutor(_DECODERS, thread_name_prefix="decode") as pool,
        closing(ahead(films, lambda film: pool.submit(read, film), most=_AHEAD)) as waiting,
    ):
        while batch := list(islice(waiting, at_once)):
            token.raise_if_cancelled()
            readable = []
            for film, future in batch:
                try:
                    readable.append((film, future.result()))
                except FilmError as failure:
                    failed.append((film.path, str(failure)))
                    yield FilmFailed(film.path, str(failure))
            predictions = classifier.predict([radiograph for _, radiograph in readable])
            for (film, _), prediction in zip(readable, predictions, strict=True):
                rows.append((film, uncalibrated(prediction.probabilities, classifier.info.temperature)))
                scopes.append(prediction.scope)
            done += len(batch)
            yield Progress(done, len(films), what)
    names = tuple(relative_name(film.path, root) for film, _ in rows)
    return Scores(
        classes=classifier.info.classes,
        paths=tuple(film.path for film, _ in rows),
        names=names,
        truth=np.array([film.label for film, _ in rows], dtype=np.int64),
        log_probabilities=np.array([row for _, row in rows], dtype=np.float64).reshape(
            -1, len(classifier.info.classes)
        ),
        patients=tuple(rule.strict_patient(name) for name in names),
        failed=tuple(failed),
        scopes=tuple(scopes),
    )


def uncalibrated(probabilities: Sequence[float], temperature: float) -> list[float]:
    """Return the log-probabilities that temperature scaling made these of: scaling undone and normalised again."""
    logs = temperature * np.log(np.maximum(np.asarray(probabilities, dtype=np.float64), 1e-300))
    peak = logs.max()
    normalised: list[float] = (logs - peak - np.log(np.exp(logs - peak).sum())).tolist()
    return normalised
