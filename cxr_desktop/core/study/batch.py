"""Classify many films with one classifier: what is known is taken, the rest decoded ahead and predicted in order."""

from __future__ import annotations

import os
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from cxr_desktop import __version__
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.study.events import BatchSummary, FilmClassified
from cxr_desktop.core.study.overlays import map_path, overlay_path, write_map, write_overlay
from cxr_desktop.core.words.ending import give_up
from cxr_desktop.core.words.errors import Cancelled, CxrError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from pathlib import Path

    from cxr_desktop.core.film.radiograph import Radiograph
    from cxr_desktop.core.model.classifier import Classifier
    from cxr_desktop.core.model.prediction import Prediction
    from cxr_desktop.core.study.store import Store
    from cxr_desktop.core.words.progress import CancelToken

_AHEAD = 4  # decoded films waiting for the network: memory stays flat however long the list is
_LOOKED_UP = 256  # paths asked of the store at a time
_SECONDS_BETWEEN_LOOKS = 0.1  # at the token while a film is read
_LAST_MOMENT = 0.3  # seconds for films that are being read when the batch is stopped
_SECONDS_BETWEEN_WRITES = 0.5  # what a kill costs at most


@dataclass(frozen=True, slots=True)
class Pictures:
    """Folders for what is made beside each prediction: the Grad-CAM overlay as PNG, the raw map; None for neither."""

    overlays: Path | None = None
    maps: Path | None = None

    def __bool__(self) -> bool:
        return self.overlays is not None or self.maps is not None

    def are_there(self, path: Path, sha256: str) -> bool:
        """Return whether those of a film were made before."""
        made = [] if self.overlays is None else [overlay_path(path, sha256, self.overlays)]
        made += [] if self.maps is None else [map_path(path, sha256, self.maps)]
        return all(picture.exists() for picture in made)


def shard(paths: Sequence[Path], part: int, parts: int) -> list[Path]:
    """Return every `parts`-th path from `part` (1 to `parts`) on, for jobs that share one list."""
    return list(paths[part - 1 :: parts])


def classify_films(
    paths: Sequence[Path],
    classifier: Classifier,
    *,
    token: CancelToken,
    pictures: Pictures | None = None,
    store: Store | None = None,
) -> Generator[FilmClassified, None, BatchSummary]:
    """Yield a `FilmClassified` for each path, in order, and return the summary.

    A film that fails is an event with its reason; the batch goes on. With a store, a film whose content this model
    has predicted before is not predicted again, and what is new is written every half second and at the end, so that
    a batch that was killed goes on where it was.

    Raises
    ------
    StoreError
        When the store cannot be written.
    """
    batch = _Batch(classifier, pictures or Pictures(), store, token)
    pool = ThreadPoolExecutor(decoders(), thread_name_prefix="decode")
    films = batch.films(pool, paths)
    try:
        for done, film in enumerate(films, start=1):
            token.raise_if_cancelled()
            yield batch.answer(film, done, len(paths))
    except Cancelled:
        return batch.summary(was_cancelled=True)
    finally:
        films.close()
        stuck = batch.stuck()
        pool.shutdown(wait=not stuck, cancel_futures=True)
        if stuck:
            give_up(lambda: any(not decoding.done() for decoding in stuck))
        batch.write()
    return batch.summary(was_cancelled=False)


def decoders() -> int:
    """Return how many threads decode: Pillow, pydicom's decoders and hashing let go of the interpreter."""
    return max(2, min(16, os.cpu_count() or 2))


@dataclass(frozen=True, slots=True)
class _Film:
    """A film in line: with its decoding, or with the digest under which the store knows it."""

    path: Path
    decoding: Future[tuple[Radiograph, os.stat_result]] | None
    known: tuple[str, int, int] = ("", 0, 0)


class _Batch:
    """One run over a list of films."""

    def __init__(self, classifier: Classifier, pictures: Pictures, store: Store | None, token: CancelToken) -> None:
        self._classifier, self._pictures, self._store, self._token = classifier, pictures, store, token
        self._decodings: set[Future[tuple[Radiograph, os.stat_result]]] = set()
        self._model = classifier.info.sha256
        self._new: list[FilmClassified] = []
        self._written_at = time.monotonic()
        self._classified = self._failed = self._stored = self._outside = 0
        if store is not None:
            store.add_model(classifier.info)

    def films(self, pool: ThreadPoolExecutor, paths: Sequence[Path]) -> Generator[_Film, None, None]:
        """Yield each film, at most `_AHEAD` of them decoded ahead of the reader."""
        rest = self._looked_up(pool, iter(paths))
        waiting: deque[_Film] = deque()
        try:
            while True:
                decoding = sum(film.decoding is not None for film in waiting)
                waiting.extend(islice(rest, max(0, _AHEAD - decoding)))
                if not waiting:
                    return
                yield waiting.popleft()
        finally:
            for film in waiting:
                if film.decoding is not None:
                    film.decoding.cancel()

    def _looked_up(self, pool: ThreadPoolExecutor, paths: Iterator[Path]) -> Iterator[_Film]:
        while chunk := list(islice(paths, _LOOKED_UP)):
            known = self._known(chunk)
            for path in chunk:
                if path in known:
                    yield _Film(path, None, known[path])
                else:
                    decoding = pool.submit(_decode, path)
                    self._decodings.add(decoding)
                    decoding.add_done_callback(self._decodings.discard)
                    yield _Film(path, decoding)

    def _known(self, paths: Sequence[Path]) -> dict[Path, tuple[str, int, int]]:
        """Return the films that lie unchanged where the store saw them, predicted by this model, pictures made."""
        if self._store is None:
            return {}
        places = self._store.places(paths)
        predicted = self._store.predicted({place[0] for place in places.values()}, self._model)
        return {
            path: place
            for path, place in places.items()
            if place[0] in predicted and _is_unchanged(path, place) and self._pictures.are_there(path, place[0])
        }

    def answer(self, film: _Film, done: int, total: int) -> FilmClassified:
        """Return what became of a film, and remember it for the store."""
        if film.decoding is None:
            sha256, size, mtime_ns = film.known
            prediction, error, is_stored = self._stored_prediction(sha256), None, True
        else:
            self._wait_for(film.decoding)
            sha256, size, mtime_ns, prediction, error, is_stored = self._classify(film.path, film.decoding)
        event = FilmClassified(film.path, sha256, prediction, error, done, total, size, mtime_ns, is_stored)
        self._stored += is_stored
        self._classified += error is None
        self._failed += error is not None
        self._outside += prediction is not None and prediction.scope.is_outside
        if film.decoding is not None:
            self._new.append(event)
        self._write_in_time()
        return event

    def _classify(
        self, path: Path, decoding: Future[tuple[Radiograph, os.stat_result]]
    ) -> tuple[str, int, int, Prediction | None, str | None, bool]:
        sha256, size, mtime_ns, prediction, is_stored = "", 0, 0, None, False
        try:
            film, state = decoding.result()
            sha256, size, mtime_ns = film.sha256, state.st_size, state.st_mtime_ns
            prediction = self._stored_prediction(sha256)  # moved, renamed or a copy
            is_stored = prediction is not None
            prediction = prediction or self._classifier.predict([film])[0]
            self._draw(film, path)
        except CxrError as failure:
            return sha256, size, mtime_ns, prediction, str(failure), False
        return sha256, size, mtime_ns, prediction, None, is_stored

    def _wait_for(self, decoding: Future[tuple[Radiograph, os.stat_result]]) -> None:
        """Wait for a film, which a slow drive may keep for seconds, and for a wish to stop. Raises Cancelled."""
        while not decoding.done():
            self._token.raise_if_cancelled()
            self._write_in_time()
            wait([decoding], _SECONDS_BETWEEN_LOOKS)

    def stuck(self) -> set[Future[tuple[Radiograph, os.stat_result]]]:
        """Return the films still being read; after a wish to stop a slow drive is waited for a moment only."""
        is_cancelled = self._token.is_cancelled
        return wait(list(self._decodings), _LAST_MOMENT if is_cancelled else None).not_done

    def _stored_prediction(self, sha256: str) -> Prediction | None:
        return None if self._store is None else self._store.prediction(sha256, self._model)

    def _draw(self, film: Radiograph, path: Path) -> None:
        if self._pictures:
            heatmap = self._classifier.explain(film)
            if self._pictures.overlays is not None:
                write_overlay(film, path, heatmap, self._pictures.overlays)
            if self._pictures.maps is not None:
                write_map(film, path, heatmap, self._pictures.maps)

    def _write_in_time(self) -> None:
        if time.monotonic() - self._written_at > _SECONDS_BETWEEN_WRITES:
            self.write()

    def write(self) -> None:
        """Put what is new into the store."""
        if self._store is not None and self._new:
            self._store.add(self._new, self._classifier.info, program=__version__)
        self._new = []
        self._written_at = time.monotonic()

    def summary(self, *, was_cancelled: bool) -> BatchSummary:
        """Return how it went so far."""
        return BatchSummary(self._classified, self._failed, was_cancelled, self._stored, self._outside)


def _decode(path: Path) -> tuple[Radiograph, os.stat_result]:
    try:
        state = path.stat()  # before reading: a film that changes meanwhile is looked at again next time
    except OSError:
        state = os.stat_result((0,) * 10)  # reading says why
    return read_radiograph(path), state


def _is_unchanged(path: Path, place: tuple[str, int, int]) -> bool:
    try:
        state = path.stat()
    except OSError:
        return False
    return (state.st_size, state.st_mtime_ns) == place[1:]
