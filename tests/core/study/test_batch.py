"""A batch: every film has its row, in order, whatever happens to the others."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from PIL import Image

from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.study import batch as batch_module
from cxr_desktop.core.study.batch import BatchSummary, classify_films
from cxr_desktop.core.words.progress import CancelToken, drain


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    return Classifier.load()


@pytest.fixture
def films(tmp_path: Path, data: Path) -> list[Path]:
    """Three good films; between them an empty file and one that is not there."""
    good = [Path(shutil.copy(path, tmp_path)) for path in sorted((data / "kermany224/test/NORMAL").iterdir())[:3]]
    empty = tmp_path / "empty.png"
    empty.touch()
    return [good[0], empty, good[1], tmp_path / "gone.png", good[2]]


def test_every_film_has_its_event_in_order(classifier: Classifier, films: list[Path]):
    events = []
    summary = drain(classify_films(films, classifier, token=CancelToken()), events.append)
    assert [event.path for event in events] == films
    assert [event.error is None for event in events] == [True, False, True, False, True]
    assert "empty" in events[1].error
    assert [event.done for event in events] == [1, 2, 3, 4, 5]
    assert all(len(event.sha256) == 64 for event in events if event.prediction)
    assert summary == BatchSummary(classified=3, failed=2, was_cancelled=False)


def test_a_cancelled_batch_stops_at_the_next_film(classifier: Classifier, films: list[Path]):
    token, events = CancelToken(), []

    def stop_after_two(event: object) -> None:
        events.append(event)
        if len(events) == 2:
            token.cancel()

    summary = drain(classify_films(films, classifier, token=token), stop_after_two)
    assert len(events) == 2
    assert summary.was_cancelled


def test_closing_the_batch_early_leaves_no_thread(classifier: Classifier, films: list[Path]):
    before = set(threading.enumerate())
    events = classify_films(films, classifier, token=CancelToken())
    next(events)
    events.close()
    assert set(threading.enumerate()) == before


def test_decoding_runs_only_a_few_films_ahead(classifier: Classifier, films: list[Path], monkeypatch):
    read: list[Path] = []
    real = batch_module.read_radiograph

    def counted(path: Path):
        read.append(path)
        return real(path)

    monkeypatch.setattr(batch_module, "read_radiograph", counted)
    events = classify_films(films[:1] * 50, classifier, token=CancelToken())
    next(events)
    assert len(read) <= 6
    events.close()


def test_overlays_of_films_of_one_name_do_not_overwrite_each_other(
    classifier: Classifier, films: list[Path], tmp_path: Path
):
    for folder, source in (("a", films[0]), ("b", films[2])):
        (tmp_path / folder).mkdir()
        shutil.copy(source, tmp_path / folder / "film.jpeg")
    paths = [tmp_path / "a" / "film.jpeg", tmp_path / "b" / "film.jpeg"]
    drain(classify_films(paths, classifier, token=CancelToken(), overlays=tmp_path / "out"))
    written = sorted((tmp_path / "out").iterdir())
    assert len(written) == 2
    assert all(path.name.startswith("film-") for path in written)
    with Image.open(written[0]) as picture:
        assert picture.mode == "RGB"


def test_an_overlay_that_cannot_be_written_is_that_films_error(
    classifier: Classifier, films: list[Path], tmp_path: Path
):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    events = []
    drain(classify_films(films[:1], classifier, token=CancelToken(), overlays=blocked), events.append)
    assert "overlay cannot be written" in events[0].error
    assert events[0].prediction is not None
