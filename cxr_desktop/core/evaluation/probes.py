"""Shortcut probes: what is left of the model when the lungs are blanked, and when everything else is."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
from scipy import ndimage

from cxr_desktop.core.evaluation.metrics import area_under_roc, auc_metric
from cxr_desktop.core.evaluation.result import Probe
from cxr_desktop.core.evaluation.scoring import score_films
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.statistics.intervals import cluster_bootstrap
from cxr_desktop.core.trust.lungs import LungFinder

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.evaluation.result import Scores
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.words.progress import CancelToken, FilmFailed, Progress

LUNGS = (0.18, 0.14, 0.82, 0.80)
"""Left, top, right and bottom of the central lung area, in fractions of the film: where no lungs are found on it."""

_MARGIN = 1 / 50  # of the film's longer side: the edges of the lungs go with them
_PROBES = (
    ("lungs blanked", True, "The lungs are filled with the film's mean grey. A model that reads lungs falls far."),
    ("only lungs", False, "All but the lungs is filled with the film's mean grey. Such a model falls little."),
)


class Blanking:
    """Fills the lungs of films, or all else, with their mean grey; used by several decoding threads at once.

    Parameters
    ----------
    finder
        Draws the lungs. Where it finds no plausible ones, the central area `LUNGS` is taken, and counted.
    is_centre
        Whether the lungs are filled; else all but them.
    """

    def __init__(self, finder: LungFinder, *, is_centre: bool) -> None:
        self._finder, self._is_centre = finder, is_centre
        self._lock, self._films, self._fallen_back = Lock(), 0, 0

    def __call__(self, film: Radiograph) -> Radiograph:
        """Return the film with its lungs, or all else, blanked."""
        mask = self._finder.find(film)
        with self._lock:
            self._films += 1
            self._fallen_back += not mask.is_plausible
        lungs = _widened(mask.on_film(film.height, film.width)) if mask.is_plausible else _central(film)
        return blanked(film, lungs if self._is_centre else ~lungs)

    @property
    def about(self) -> str:
        """What was taken for lungs, in a sentence."""
        if not self._fallen_back:
            return f"Lungs were found on all {self._films:,} films."
        return (
            f"On {self._fallen_back:,} of {self._films:,} films no plausible lungs were found; there a rectangle in "
            "the middle of the film was taken for them."
        )


def blanked(film: Radiograph, where: NDArray[np.bool_]) -> Radiograph:
    """Return a film with its mean grey in a part of it, (H, W) bool."""
    pixels = film.pixels.copy()
    pixels[where] = round(float(film.pixels.mean()))
    colour = None
    if film.colour is not None:
        colour = film.colour.copy()
        colour[where] = np.rint(film.colour.mean(axis=(0, 1))).astype(colour.dtype)
    return replace(film, pixels=pixels, colour=colour, sha256="")


def _central(film: Radiograph) -> NDArray[np.bool_]:
    box = np.zeros((film.height, film.width), dtype=bool)
    left, top, right, bottom = LUNGS
    rows = slice(round(top * film.height), round(bottom * film.height))
    box[rows, round(left * film.width) : round(right * film.width)] = True
    return box


def _widened(lungs: NDArray[np.bool_]) -> NDArray[np.bool_]:
    size = 2 * round(_MARGIN * max(lungs.shape)) + 1
    return np.asarray(ndimage.maximum_filter(lungs, size=size, mode="constant"))


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
    ModelError
        When the lung mask's file is damaged.
    """
    if len(set(scores.truth.tolist())) < 2:
        return ()
    known, finder = set(scores.paths), LungFinder.load()
    found = []
    for name, is_centre, about in _PROBES:
        blanking = Blanking(finder, is_centre=is_centre)
        changed = yield from score_films(
            [film for film in films if film.path in known],
            root,
            classifier,
            rule=rule,
            token=token,
            change=blanking,
            what=f"Probing: {name}",
        )
        metric = auc_metric(changed.truth, _scores(changed), changed.patients, data)
        fall = _fall(scores, changed, data)
        if metric is not None and fall is not None:
            found.append(Probe(name, f"{about} {blanking.about}", replace(metric, name=f"AUC, {name}"), fall))
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
