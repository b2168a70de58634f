"""Shortcut probes: what is left of the model when the lungs are blanked, and when everything else is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from cxr_desktop.core.evaluation.metrics import area_under_roc, auc_metric
from cxr_desktop.core.evaluation.result import Probe
from cxr_desktop.core.evaluation.scoring import FilmFailed, score_films
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.statistics.intervals import cluster_bootstrap

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.evaluation.result import Scores
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.words.progress import CancelToken, Progress

LUNGS = (0.18, 0.14, 0.82, 0.80)
"""Left, top, right and bottom of the central lung area, in fractions of the film."""

_PROBES = (
    (
        "lungs blanked",
        True,
        "The central lung area is filled with the film's mean grey. A model that reads lungs falls far.",
    ),
    (
        "only lungs",
        False,
        "All but the central lung area is filled with the film's mean grey. Such a model falls little.",
    ),
)


def blanked(film: Radiograph, *, is_centre: bool) -> Radiograph:
    """Return a film whose central lung area (`LUNGS`), or all else, is filled with its mean grey."""
    box = np.zeros((film.height, film.width), dtype=bool)
    left, top, right, bottom = LUNGS
    rows = slice(round(top * film.height), round(bottom * film.height))
    box[rows, round(left * film.width) : round(right * film.width)] = True
    where = box if is_centre else ~box
    pixels = film.pixels.copy()
    pixels[where] = round(float(film.pixels.mean()))
    colour = None
    if film.colour is not None:
        colour = film.colour.copy()
        colour[where] = np.rint(film.colour.mean(axis=(0, 1))).astype(colour.dtype)
    return replace(film, pixels=pixels, colour=colour, sha256="")


def run_probes(
    films: Sequence[LabelledFilm],
    root: Path,
    classifier: Classifier,
    scores: Scores,
    *,
    rule: PatientRule,
    data: str,
    token: CancelToken,
) -> Generator[Progress | FilmFailed, None, tuple[Probe, ...]]:
    """Return the model's AUC on blanked films, two classes, and how far it falls from that on whole ones.

    Raises
    ------
    Cancelled
        When stopped.
    """
    if len(set(scores.truth.tolist())) < 2:
        return ()
    known = set(scores.paths)
    found = []
    for name, is_centre, about in _PROBES:
        changed = yield from score_films(
            [film for film in films if film.path in known],
            root,
            classifier,
            rule=rule,
            token=token,
            change=partial(blanked, is_centre=is_centre),
            what=f"Probing: {name}",
        )
        metric = auc_metric(changed.truth, _scores(changed), changed.patients, data)
        fall = _fall(scores, changed, data)
        if metric is not None and fall is not None:
            found.append(Probe(name, about, replace(metric, name=f"AUC, {name}"), fall))
    return tuple(found)


def _scores(scores: Scores) -> np.ndarray:
    return scores.log_probabilities[:, 1] - scores.log_probabilities[:, 0]


def _fall(whole: Scores, changed: Scores, data: str) -> Metric | None:
    """Return AUC on whole films less AUC on changed ones, resampling the patients of both together."""
    place = {path: index for index, path in enumerate(whole.paths)}
    order = np.array([place[path] for path in changed.paths])
    before, after, truth = _scores(whole)[order], _scores(changed), changed.truth

    def difference(at: np.ndarray) -> float | None:
        first, second = area_under_roc(truth[at], before[at]), area_under_roc(truth[at], after[at])
        return None if first is None or second is None else first - second

    value, interval = difference(np.arange(len(truth))), cluster_bootstrap(difference, changed.patients)
    if value is None or interval is None:
        return None
    low, high = min(interval[0], value), max(interval[1], value)
    return Metric("fall of AUC", value, len(truth), low, high, data, "paired bootstrap of patients, 1,000 draws")
