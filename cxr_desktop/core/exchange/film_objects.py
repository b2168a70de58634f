"""The objects of many films: each classified, explained and written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cxr_desktop.core.exchange.objects import FilmResults, ObjectKind, ObjectWritten, write_objects
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.prediction import Method
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.progress import FilmFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from pathlib import Path

    from cxr_desktop.core.exchange.shown import Measured, Shown
    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.words.progress import CancelToken

_WITH_MAP = {ObjectKind.CAPTURE, ObjectKind.MAP}


@dataclass(frozen=True, slots=True)
class FilmWritten:
    """The objects of one film are on the disk; `left_out` says in sentences which were not, and why."""

    done: int
    total: int
    path: Path
    objects: tuple[ObjectWritten, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectsSummary:
    """How many films were written and failed."""

    written: int
    failed: int
    was_cancelled: bool


def write_film_objects(
    paths: Sequence[Path],
    classifier: Classifier,
    kinds: tuple[ObjectKind, ...],
    folder: Path,
    *,
    token: CancelToken,
    measured: Callable[[Radiograph], tuple[Measured, ...]] = lambda _film: (),
    shown: Callable[[Radiograph], Shown | None] = lambda _film: None,
) -> Generator[FilmWritten | FilmFailed, None, ObjectsSummary]:
    """Write objects of each film and yield what was written; a film that fails is an event, and the rest goes on.

    Parameters
    ----------
    measured
        Returns what was drawn on a film, with its figures.
    shown
        Returns how a film is shown; None for its default window.
    """
    written = failed = 0
    for done, path in enumerate(paths, start=1):
        if token.is_cancelled:
            break
        try:
            film = read_radiograph(path)
            results = replace(_results(film, classifier, kinds), measured=measured(film), shown=shown(film))
            left_out: list[str] = []
            objects = write_objects(results, kinds, folder, tell=left_out.append)
        except CxrError as failure:
            failed += 1
            yield FilmFailed(path, str(failure))
        else:
            written += 1
            yield FilmWritten(done, len(paths), path, objects, tuple(left_out))
    return ObjectsSummary(written, failed, token.is_cancelled)


def _results(film: Radiograph, classifier: Classifier, kinds: tuple[ObjectKind, ...]) -> FilmResults:
    prediction = classifier.predict([film])[0]
    heatmap = None
    if _WITH_MAP & set(kinds):
        heatmap = classifier.explain(film, Method.GRAD_CAM, prediction.label_index)
    return FilmResults(film, prediction, classifier.info, heatmap)
