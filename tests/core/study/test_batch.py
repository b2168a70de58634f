"""A batch: every film has its row, in order, whatever happens to the others."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr_desktop.core.model.classifier import Classifier
from cxr_desktop.core.study import batch as batch_module
from cxr_desktop.core.study.batch import Pictures, classify_films, shard
from cxr_desktop.core.study.events import BatchSummary
from cxr_desktop.core.study.store import Store, open_store
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
    drain(classify_films(paths, classifier, token=CancelToken(), pictures=Pictures(tmp_path / "out")))
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
    drain(classify_films(films[:1], classifier, token=CancelToken(), pictures=Pictures(blocked)), events.append)
    assert "overlay cannot be written" in events[0].error
    assert events[0].prediction is not None


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "study.cxrdb") as store:
        yield store


def test_what_is_stored_is_not_computed_again_and_equals_it(
    classifier: Classifier, films: list[Path], study: Store, monkeypatch: pytest.MonkeyPatch
):
    first = list(classify_films(films, classifier, token=CancelToken(), store=study))
    monkeypatch.setattr(Classifier, "predict", None)  # must not be asked
    again = list(classify_films(films, classifier, token=CancelToken(), store=study))
    assert [event.prediction for event in again] == [event.prediction for event in first]
    assert [event.is_stored for event in again] == [True, False, True, False, True]
    assert [event.error for event in again] == [event.error for event in first]
    summary = drain(classify_films(films, classifier, token=CancelToken(), store=study))
    assert summary == BatchSummary(classified=3, failed=2, was_cancelled=False, stored=3)


def test_a_film_that_moved_is_known_by_its_content(
    classifier: Classifier, films: list[Path], study: Store, monkeypatch: pytest.MonkeyPatch
):
    list(classify_films(films, classifier, token=CancelToken(), store=study))
    moved = films[0].rename(films[0].with_name("moved.jpeg"))
    monkeypatch.setattr(Classifier, "predict", None)
    (event,) = classify_films([moved], classifier, token=CancelToken(), store=study)
    assert event.is_stored
    assert study.results(moved.parent, [moved]).labels.tolist() == [event.prediction.label_index]


def test_a_film_that_changed_is_computed_again(classifier: Classifier, films: list[Path], study: Store):
    list(classify_films(films[:1], classifier, token=CancelToken(), store=study))
    shutil.copy(films[2], films[0])
    (event,) = classify_films(films[:1], classifier, token=CancelToken(), store=study)
    assert not event.is_stored
    assert event.sha256 == study.places(films[:1])[films[0]][0]


def test_a_film_that_vanished_is_one_row_with_its_reason(classifier: Classifier, films: list[Path], study: Store):
    list(classify_films(films, classifier, token=CancelToken(), store=study))
    films[0].unlink()
    (event,) = classify_films(films[:1], classifier, token=CancelToken(), store=study)
    assert event.prediction is None
    assert study.results(films[0].parent, films[:1]).errors == (event.error,)


def test_a_cancelled_batch_keeps_what_it_did(classifier: Classifier, films: list[Path], study: Store):
    token = CancelToken()
    for event in classify_films(films, classifier, token=token, store=study):
        if event.done == 3:
            token.cancel()
    found = study.results(films[0].parent, films)
    assert [label >= 0 for label in found.labels.tolist()] == [True, False, True, False, False]
    assert [bool(error) for error in found.errors] == [False, True, False, False, False]


def test_what_is_done_is_written_while_a_slow_drive_keeps_the_next_film(
    classifier: Classifier, films: list[Path], study: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A kill costs half a second of work, not the minutes that a share takes to answer."""
    real, found = batch_module.read_radiograph, threading.Event()

    def slow(path: Path):
        if path == films[2]:
            with open_store(tmp_path / "study.cxrdb") as other:
                for _ in range(300):
                    if other.places(films[:1]):
                        found.set()
                        break
                    threading.Event().wait(0.1)
        return real(path)

    monkeypatch.setattr(batch_module, "read_radiograph", slow)
    events = classify_films([films[0], films[2]], classifier, token=CancelToken(), store=study)
    next(events)
    next(events)
    assert found.is_set()
    events.close()


def test_pictures_that_are_missing_are_made_from_what_is_stored(
    classifier: Classifier, films: list[Path], study: Store, tmp_path: Path
):
    good = [films[0], films[2]]
    list(classify_films(good, classifier, token=CancelToken(), store=study))
    pictures = Pictures(tmp_path / "overlays", tmp_path / "maps")
    events = list(classify_films(good, classifier, token=CancelToken(), store=study, pictures=pictures))
    assert [event.is_stored for event in events] == [True, True]
    assert len(list((tmp_path / "overlays").iterdir())) == 2
    with np.load(min((tmp_path / "maps").iterdir())) as kept:
        assert kept["values"].shape == (14, 14)
        assert kept["box"].tolist() == [0, 0, 224, 224]
        assert str(kept["method"]) == "grad-cam"


def test_parts_of_a_list_are_the_list():
    paths = [Path(f"{i}.png") for i in range(10)]
    parts = [shard(paths, part, 3) for part in (1, 2, 3)]
    assert sorted(path for part in parts for path in part) == sorted(paths)
    assert [len(part) for part in parts] == [4, 3, 3]


@pytest.mark.slow
def test_a_killed_batch_goes_on_where_it_was(data: Path, tmp_path: Path):
    """Kill -9 in the middle, twice: then only the rest is done, once each."""
    folder = tmp_path / "many"
    folder.mkdir()
    sources = sorted((data / "kermany224/train/NORMAL").iterdir())[:24]
    for source in sources:
        shutil.copy(source, folder)
    file = tmp_path / "killed.cxrdb"
    command = [sys.executable, "-m", "cxr_desktop", "classify", str(folder), "--study", str(file), "--json"]
    stored = 0
    for _ in range(2):
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        lines = [json.loads(child.stdout.readline()) for _ in range(10)]
        child.kill()
        child.communicate()
        assert sum(line["stored"] for line in lines) >= min(stored, 10)
        with open_store(file) as study:
            assert study.notices == ()
            now = int((study.results(folder, sorted(folder.iterdir())).labels >= 0).sum())
        assert now >= stored
        stored = now
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    outside = sum(line["in_scope"] is False for line in lines[:-1])
    assert lines[-1] == {"classified": 24, "failed": 0, "stored": stored, "outside": outside} | {
        "total": 24,
        "cancelled": False,
    }
    assert outside <= 3
    assert 0 < stored < 24
    with open_store(file) as study:
        found = study.results(folder, sorted(folder.iterdir()))
    assert found.probabilities.tolist() == [line["probabilities"] for line in lines[:-1]]
