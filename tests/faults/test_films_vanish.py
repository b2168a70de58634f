"""Films and folders that change or go away while a batch reads them: each film has its row, and the batch ends."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.study.batch import classify_films
from cxr_desktop.core.study.events import BatchSummary, FilmClassified
from cxr_desktop.core.study.store import open_store
from cxr_desktop.core.words.progress import CancelToken
from tests.faults.disks import small_disk, unmount

N = 12


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load(None, device="cpu")


@pytest.fixture
def share(tmp_path: Path, data: Path) -> Iterator[Path]:
    """A drive with films, as a share that may be dropped."""
    with small_disk(tmp_path / "share", 4096) as drive:
        for film in sorted((data / "kermany224/train/NORMAL").iterdir())[:N]:
            shutil.copy(film, drive)
        yield drive


def classify(
    share: Path, classifier: Classifier, study: Path, meanwhile: Callable[[int], None]
) -> tuple[list[FilmClassified], BatchSummary]:
    """Classify the films of a share; after each film (its number, from 1) something happens meanwhile."""
    films, done = sorted(share.iterdir()), list[FilmClassified]()
    with open_store(study) as store:
        events = classify_films(films, classifier, token=CancelToken(), store=store)
        while True:
            try:
                done.append(next(events))
            except StopIteration as end:
                assert [film.path for film in done] == films
                return done, end.value
            meanwhile(len(done))


def is_explained(film: FilmClassified) -> bool:
    """Whether a film has either an answer or a sentence that names it."""
    if film.error is None:
        return film.prediction is not None and film.prediction.film_sha256 == film.sha256
    return str(film.path) in film.error and len(film.error) > len(str(film.path)) + 5


def test_a_folder_that_is_unmounted_during_a_batch(share: Path, classifier: Classifier, tmp_path: Path):
    def pull(done: int) -> None:
        if done == 3:
            unmount(share)

    done, summary = classify(share, classifier, tmp_path / "study.cxrdb", pull)
    assert all(map(is_explained, done))
    assert summary.classified >= 3
    assert summary.failed >= N - 3 - 6  # some were decoded ahead
    assert summary.classified + summary.failed == N
    assert all("there is no such file" in film.error for film in done if film.error)
    with open_store(tmp_path / "study.cxrdb") as store:  # nothing of what was known is lost
        known = {film.sha256 for film in done if film.error is None}
        assert store.predicted(known, classifier.info.sha256) == known


def test_films_deleted_replaced_and_cut_short_during_a_batch(
    share: Path, classifier: Classifier, tmp_path: Path, data: Path
):
    films = sorted(share.iterdir())
    others = sorted((data / "kermany224/train/PNEUMONIA").iterdir())

    def harm(done: int) -> None:
        for number, film in enumerate(films[done:], start=done):
            if number % 4 == 1:
                film.unlink(missing_ok=True)
            elif number % 4 == 2:
                os.truncate(film, film.stat().st_size // 3)
            elif number % 4 == 3 and done == 1:
                copy = shutil.copy(others[number], share / ".other")
                Path(copy).replace(film)

    before = {film: hashlib.sha256(film.read_bytes()).hexdigest() for film in films}
    done, summary = classify(share, classifier, tmp_path / "study.cxrdb", lambda n: harm(n) if n == 1 else None)
    assert all(map(is_explained, done))
    assert summary.classified + summary.failed == N
    late = list(enumerate(done))[7:]  # what was not decoded ahead of the harm
    assert all("there is no such file" in film.error for number, film in late if number % 4 == 1)
    assert all("the file ends after" in film.error for number, film in late if number % 4 == 2)
    for number, film in late:
        if number % 4 == 3:  # the answer belongs to what was read, and that is the new film
            assert film.error is None
            assert film.sha256 == hashlib.sha256(others[number].read_bytes()).hexdigest() != before[film.path]
            assert film.prediction == replaced_alone(classifier, others[number], film)


def replaced_alone(classifier: Classifier, source: Path, film: FilmClassified):
    """Return what the model says of the new content asked by itself, with the time of the answer in the batch."""
    (alone,) = classifier.predict([read_radiograph(source)])
    assert film.prediction is not None
    return replace(alone, seconds=film.prediction.seconds)


@pytest.mark.faults
def test_a_film_that_was_replaced_is_never_answered_from_memory(share: Path, classifier: Classifier, tmp_path: Path):
    """Same name and same size: only the time of its change tells that it is another one."""
    study, films = tmp_path / "study.cxrdb", sorted(share.iterdir())
    size = max(film.stat().st_size for film in films)
    for film in films:
        film.write_bytes(film.read_bytes().ljust(size, b"\0"))  # what follows the end of a JPEG is not looked at
    first, _ = classify(share, classifier, study, lambda _n: None)
    assert first[0].sha256 != first[1].sha256
    shutil.copyfile(films[1], share / ".new")
    (share / ".new").replace(films[0])
    second, summary = classify(share, classifier, study, lambda _n: None)
    assert summary.stored == N  # the new content is known too, under its own digest
    assert second[0].sha256 == first[1].sha256
    assert second[0].prediction == first[1].prediction
