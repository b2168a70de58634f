"""Classify many films with one classifier: decode ahead in a pool, predict in order, report film by film."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.study.overlays import write_overlay
from cxr_desktop.core.words.errors import CxrError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from concurrent.futures import Future
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.core.words.progress import CancelToken

_DECODERS = 2
_AHEAD = 4  # decoded films waiting for the network: memory stays flat however long the list is


@dataclass(frozen=True, slots=True)
class FilmClassified:
    """One film is done: it has a prediction or, when it cannot be read or classified, an error in words.

    Parameters
    ----------
    path
        The film.
    sha256
        Hex digest of the file's bytes; "" when it could not be read.
    prediction
        The answer, or None.
    error
        The reason there is none, or None.
    done, total
        How far the batch has come.
    """

    path: Path
    sha256: str
    prediction: Prediction | None
    error: str | None
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """How a batch ended. `was_cancelled` when somebody stopped it before the last film."""

    classified: int
    failed: int
    was_cancelled: bool


def classify_films(
    paths: Sequence[Path],
    classifier: Classifier,
    *,
    token: CancelToken,
    overlays: Path | None = None,
) -> Generator[FilmClassified, None, BatchSummary]:
    """Yield a `FilmClassified` for each path, in order, and return the summary.

    A film that fails is an event with its reason; the batch goes on. With `overlays`, the Grad-CAM overlay of
    each film is written into that folder as PNG.
    """
    classified = failed = 0
    with ThreadPoolExecutor(_DECODERS, thread_name_prefix="decode") as pool:
        decoded = _decoded(pool, paths)
        try:
            for done, (path, future) in enumerate(decoded, start=1):
                if token.is_cancelled:
                    return BatchSummary(classified, failed, was_cancelled=True)
                sha256, prediction, error = _classify_one(path, future, classifier, overlays)
                classified, failed = classified + (error is None), failed + (error is not None)
                yield FilmClassified(path, sha256, prediction, error, done, len(paths))
        finally:
            decoded.close()
    return BatchSummary(classified, failed, was_cancelled=False)


def _decoded(
    pool: ThreadPoolExecutor, paths: Sequence[Path]
) -> Generator[tuple[Path, Future[Radiograph]], None, None]:
    """Yield each path with its decoding, at most `_AHEAD` films ahead of the reader."""
    rest: Iterator[Path] = iter(paths)
    waiting = deque((path, pool.submit(read_radiograph, path)) for path in islice(rest, _AHEAD))
    try:
        while waiting:
            yield waiting.popleft()
            waiting.extend((path, pool.submit(read_radiograph, path)) for path in islice(rest, 1))
    finally:
        for _, future in waiting:
            future.cancel()


def _classify_one(
    path: Path, future: Future[Radiograph], classifier: Classifier, overlays: Path | None
) -> tuple[str, Prediction | None, str | None]:
    sha256, prediction = "", None
    try:
        film = future.result()
        sha256 = film.sha256
        prediction = classifier.predict([film])[0]
        if overlays is not None:
            write_overlay(film, path, classifier.explain(film), overlays)
    except CxrError as failure:
        return sha256, prediction, str(failure)
    return sha256, prediction, None
