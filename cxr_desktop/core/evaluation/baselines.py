"""What gets far without looking at lungs: the figures that a model's own must be read beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.evaluation.metrics import auc_metric
from cxr_desktop.core.evaluation.result import Baseline
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.film.window import apply_window
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.words.errors import FilmError
from cxr_desktop.core.words.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from cxr_desktop.core.dataset.films import LabelledFilm
    from cxr_desktop.core.evaluation.result import Scores
    from cxr_desktop.core.words.progress import CancelToken

_SIDE, _FRAME = 32, 4
_MOST_PER_CLASS = 1500
_TOLD_EVERY = 50


def fit_baselines(
    train: Sequence[LabelledFilm], scores: Scores, *, data: str, token: CancelToken, seed: int = 0
) -> Generator[Progress, None, tuple[Baseline, ...]]:
    """Return simpler models' AUC on the scored films, two classes: always class 1, a thumbnail, its outer frame.

    The linear ones (logistic regression on 32 x 32 thumbnails, and on their 4 outer rows and columns alone) learn
    from at most 1,500 training films of each class, drawn with the seed.

    Raises
    ------
    Cancelled
        When stopped.
    """
    always = Metric("AUC", 0.5, len(scores.truth), 0.5, 0.5, data, "without intervals: it ranks nothing")
    found = [Baseline("always " + scores.classes[1], f"Calls every film {scores.classes[1]}.", always)]
    chosen = _drawn(train, seed)
    if len({film.label for film in chosen}) < 2 or len(set(scores.truth.tolist())) < 2:
        return tuple(found)
    seen, labels = yield from _thumbnails([(film.path, film.label) for film in chosen], "Thumbnails to learn", token)
    judged = list(zip(scores.paths, scores.truth.tolist(), strict=True))
    looked, truth = yield from _thumbnails(judged, "Thumbnails to judge", token)
    frame = np.ones((_SIDE, _SIDE), dtype=bool)
    frame[_FRAME:-_FRAME, _FRAME:-_FRAME] = False
    everything = np.ones((_SIDE, _SIDE), dtype=bool)
    for name, about, mask in (
        ("thumbnail", "A linear model that sees a 32 x 32 thumbnail.", everything),
        ("outer frame", "A linear model that sees only the outer frame of a 32 x 32 thumbnail: no lungs.", frame),
    ):
        token.raise_if_cancelled()
        p = _linear(seen[:, mask], labels, looked[:, mask])
        patients = scores.patients if len(p) == len(scores.patients) else tuple(map(str, range(len(p))))
        metric = auc_metric(truth, p, patients, data)
        if metric is not None:
            found.append(Baseline(name, about, metric))
    return tuple(found)


def thumbnail(path: Path) -> NDArray[np.float32]:
    """Return a film as (32, 32) grey values 0-1 through its default window. Raises FilmError."""
    film = read_radiograph(path)
    picture = Image.fromarray(apply_window(film.pixels, film.window)).resize((_SIDE, _SIDE), Image.Resampling.BOX)
    return np.asarray(picture, dtype=np.float32) / np.float32(255)


def _drawn(train: Sequence[LabelledFilm], seed: int) -> list[LabelledFilm]:
    generator = np.random.default_rng(seed)
    chosen: list[LabelledFilm] = []
    for label in sorted({film.label for film in train}):
        films = [film for film in train if film.label == label]
        chosen += [films[index] for index in generator.permutation(len(films))[:_MOST_PER_CLASS]]
    return chosen


def _thumbnails(
    films: Sequence[tuple[Path, int]], what: str, token: CancelToken
) -> Generator[Progress, None, tuple[NDArray[np.float32], NDArray[np.int64]]]:
    pictures, labels = [], []
    for done, (path, label) in enumerate(films, start=1):
        token.raise_if_cancelled()
        try:
            pictures.append(thumbnail(path))
        except FilmError:  # told already by whoever scored it
            continue
        labels.append(label)
        if done % _TOLD_EVERY == 0 or done == len(films):
            yield Progress(done, len(films), what)
    return np.array(pictures, dtype=np.float32).reshape(-1, _SIDE, _SIDE), np.array(labels, dtype=np.int64)


def _linear(seen: NDArray[np.float32], labels: NDArray[np.int64], judged: NDArray[np.float32]) -> NDArray[np.float64]:
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - costs a second to import
    from sklearn.pipeline import make_pipeline  # noqa: PLC0415
    from sklearn.preprocessing import StandardScaler  # noqa: PLC0415

    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.01, class_weight="balanced", max_iter=500))
    p: NDArray[np.float64] = model.fit(seen, labels).predict_proba(judged)[:, 1]
    return p
